import CryptoSuites
import TransparencyLog

/// 见证簿: what a witness cosigned last, log by log; on the witness's own machine.
///
/// | file in its folder | |
/// |---|---|
/// | `<hex SHA-256 of the origin>` | the newest note: the log's lines and the own cosignature |
/// | `<the same>-split-<size>-<8 hex>` | evidence of a split view (`SplitView`) |
/// | `lock` | held from the comparing until the new note is synced |
///
/// Who puts an old copy of the book in place makes the witness forget; nothing here finds that.
/// Source: C2SP tlog-witness; FORMAT.md, section 6.
package struct WitnessBook: Sendable {
    package let folder: String
    private let disk: any Disk

    package init(folder: String, disk: any Disk) {
        self.folder = folder
        self.disk = disk
    }

    package func path(of origin: String) -> String {
        "\(folder)/\(CryptoSuite.sha256Ed25519.hash(Array(origin.utf8)).hex)"
    }

    /// Compares with what was cosigned last, stores, and only then gives the cosigned note out: one
    /// step, however many processes are asked at once.
    ///
    /// - Parameters:
    ///   - time: Seconds since 1970.
    ///   - isFirst: Whether somebody has said that nothing of this log was cosigned before.
    /// - Throws: `LogError.witnessRefused`, `.splitView` (the evidence is stored then),
    ///   `.witnessBookBad`, `.disk`.
    package func cosign(
        _ request: WitnessRequest, _ rules: WitnessRules, key: PrivateKey, time: UInt64,
        isFirst: Bool
    ) throws(LogError) -> SignedNote {
        let lock = try onDisk { () throws(DiskError) in
            try disk.makeFolders(folder, permissions: 0o700)
            return try disk.open(
                folder + "/lock", .createIfMissing(permissions: 0o600, isEmptied: false))
        }
        _ = try onDisk { () throws(DiskError) in try lock.lock(isWaiting: true) }
        defer { withExtendedLifetime(lock) {} }
        let origin = Self.origin(of: request.note)
        let known = try known(origin, rules.name, key)
        let note: SignedNote
        do throws(WitnessRefusal) {
            note = try rules.accept(request, known: known, isFirst: isFirst)
        } catch {
            if case .splitView(let known, let shown) = error {
                throw try keep(SplitView(known: known, shown: shown), origin)
            }
            throw .witnessRefused(error)
        }
        let cosigned: SignedNote
        do {
            cosigned = note.adding(
                try Cosignature.sign(note, by: key, name: rules.name, time: time))
        } catch {
            throw .checkpointBad(error)
        }
        try write(cosigned.bytes, path(of: origin))
        return cosigned
    }

    /// The stored note. It was written here, so it must still be this witness's.
    private func known(
        _ origin: String, _ name: String, _ key: PrivateKey
    ) throws(LogError) -> SignedNote? {
        let path = path(of: origin)
        let bytes = try onDisk { () throws(DiskError) in
            try disk.contents(path, sizeMax: SignedNote.byteCountMax)
        }
        guard let bytes else { return nil }
        do {
            let note = try SignedNote(parsing: bytes)
            let witness = try WitnessKey(name: name, publicKey: key.publicKey)
            _ = try Cosignature.check(note, by: witness)
            return note
        } catch {
            throw .witnessBookBad(path: path)
        }
    }

    /// Evidence is never overwritten: its name tells the root that was shown.
    private func keep(_ view: SplitView, _ origin: String) throws(LogError) -> LogError {
        let hash = CryptoSuite.sha256Ed25519.hash(Array(view.shown.text.utf8)).hex
        let size = (try? Checkpoint(parsing: view.shown.text))?.size ?? 0
        let path = "\(path(of: origin))-split-\(size)-\(hash.prefix(8))"
        try write(view.bytes, path)
        return .splitView(size: size, evidence: path)
    }

    private func write(_ bytes: [UInt8], _ path: String) throws(LogError) {
        try onDisk { () throws(DiskError) in
            try disk.replace(path, in: folder, with: bytes, permissions: 0o600)
        }
    }

    private static func origin(of note: SignedNote) -> String {
        (try? Checkpoint(parsing: note.text))?.origin ?? ""
    }
}
