import CryptoSuites
import EventLog
import Ledger
import TransparencyLog

/// What the witness's commands share.
enum WitnessMaterial {
    static let keyPerson = "witness"

    /// Names the key's file; no ledger can be called so.
    static func keyOrigin(_ name: String) -> String { "zeren/witness/\(name)" }

    static func key(_ name: String, _ publicKey: PublicKey) throws -> WitnessKey {
        do {
            return try WitnessKey(name: name, publicKey: publicKey)
        } catch {
            throw CommandFailure(
                code: "nameInvalid", exit: .usage, message: "见证人的名称不能用：\(name)",
                remedy: "写成 witness.example 的样子：没有空格、没有 +")
        }
    }

    static func contents(
        _ path: String, _ sizeMax: Int, _ context: CommandContext
    ) throws -> [UInt8] {
        let absolute = context.absolute(path)
        guard let bytes = try context.disk.contents(absolute, sizeMax: sizeMax) else {
            throw CommandFailure(
                code: "fileAbsent", exit: .failed, message: "没有这个文件：\(path)",
                place: CommandFailure.Place(file: absolute), remedy: "核对路径")
        }
        return bytes
    }
}

/// A file that must not be there yet.
struct NewFile {
    let path: String
    let disk: any Disk

    init(_ path: String, _ disk: any Disk) { (self.path, self.disk) = (path, disk) }

    func requireNew() throws {
        guard try disk.status(path) != nil else { return }
        throw CommandFailure(
            code: "outExists", exit: .usage, message: "已经有这个文件：\(path)",
            place: CommandFailure.Place(file: path), remedy: "--out 写一个还没有的名称")
    }

    func write(_ bytes: [UInt8]) throws {
        try requireNew()
        let file = try disk.open(path, .create(permissions: 0o644))
        try file.write(bytes, at: 0)
        try file.sync()
    }
}

extension CommandContext {
    /// `$XDG_STATE_HOME/zeren/witness/<16 hex of the key>`, else below `~/.local/state`.
    func witnessFolder(_ people: PeopleKeyStore, key: WitnessKey) -> String {
        let hash = CryptoSuite.sha256Ed25519.hash(Array(key.description.utf8)).hex
        return "\(stateFolder(people))/witness/\(hash.prefix(16))"
    }
}

extension GlobalOptions {
    /// Proofs of this ledger under the note given, else under its published checkpoint with the
    /// cosignatures that the ledger has.
    func prover(_ context: CommandContext, note: [UInt8]? = nil) throws -> LineProver {
        let folder = try folder(context)
        let reader = try LogReader(folder: folder, disk: context.disk)
        guard reader.size > 0, let identity = LedgerIdentity(line: try reader.line(0)) else {
            throw LedgerError.notALedger(path: folder.path)
        }
        return try LineProver(
            reader, tiles: TileFolder(folder, disk: context.disk),
            note: try note ?? publishedNote(folder, context), key: identity.logKey)
    }

    private func publishedNote(
        _ folder: LedgerFolder, _ context: CommandContext
    ) throws -> [UInt8] {
        let bytes = try context.disk.contents(
            folder.checkpoint, sizeMax: SignedNote.byteCountMax)
        guard let bytes else {
            throw CommandFailure(
                code: "checkpointAbsent", exit: .untrusted, message: "账本还没有公布检查点",
                place: CommandFailure.Place(file: folder.checkpoint),
                remedy: "下一次录入结束时会公布；要用旧的：--checkpoint 文件")
        }
        guard let note = try? SignedNote(parsing: bytes),
            let size = (try? Checkpoint(parsing: note.text))?.size,
            let cosigned = try WitnessShelf(folder, disk: context.disk).note(of: size),
            cosigned.text.utf8.elementsEqual(note.text.utf8)
        else { return bytes }
        return cosigned.bytes
    }
}
