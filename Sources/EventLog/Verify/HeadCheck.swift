import CryptoSuites
import TransparencyLog

/// Checks tree heads: the folder's checkpoint, and older ones from outside of it.
///
/// Source: FORMAT.md, sections 6 and 9.
struct HeadCheck {
    let demands: VerifyDemands
    let folder: LedgerFolder
    let disk: any Disk
    let chain: ChainCheck
    let opening: Opening?
    /// The published checkpoint's bytes; nil = there is no file.
    let note: [UInt8]?
    private(set) var published: Checkpoint?
    private(set) var isPinned = false
    private(set) var older: (size: UInt64, source: VerifiedCheckpoint.Source)?
    private(set) var notMet: [NotChecked] = []
    private(set) var notChecked: [NotChecked] = []

    static let file = "checkpoint"

    init(
        demands: VerifyDemands, folder: LedgerFolder, disk: any Disk, chain: ChainCheck,
        opening: Opening?, note: [UInt8]?
    ) {
        self.demands = demands
        self.folder = folder
        self.disk = disk
        self.chain = chain
        self.opening = opening
        self.note = note
    }

    private func has(_ check: Check) -> Bool { demands.checks.contains(check) }

    /// How many lines the published checkpoint covers, its signature not looked at.
    static func claimedSize(_ note: [UInt8]?) -> Int {
        HeadCheck.unverified(note).map { Int($0.size) } ?? 0
    }

    static func unverified(_ note: [UInt8]?) -> Checkpoint? {
        guard let note, let signed = try? SignedNote(parsing: note) else { return nil }
        return try? Checkpoint(parsing: signed.text)
    }

    mutating func run(_ faults: inout FaultList) {
        readPublished(&faults)
        checkRoot(&faults)
        checkTrust(&faults)
        checkRemembered(&faults)
        for older in demands.checkpoints where has(.olderCheckpoint) {
            check(older.note, label: older.label, older.isInside ? nil : .file, &faults)
        }
    }

    private mutating func readPublished(_ faults: inout FaultList) {
        guard let note else {
            if !chain.leaves.isEmpty, has(.root) {
                faults.add(.cutShort, file: HeadCheck.file, "没有检查点：不知道日志该有多长")
            }
            return
        }
        guard has(.checkpointSignature), let opening else {
            published = HeadCheck.unverified(note)
            return
        }
        do {
            published = try Checkpoint.open(note, key: opening.logKey)
        } catch {
            // Still worth comparing: an altered signature says nothing about the lines.
            published = HeadCheck.unverified(note)
            faults.add(.signatureWrong, file: HeadCheck.file, "检查点：\(error.text)")
        }
    }

    private func checkRoot(_ faults: inout FaultList) {
        guard has(.root), let published else { return }
        let count = chain.leaves.count
        guard published.size <= UInt64(count) else {
            faults.add(
                .cutShort, file: HeadCheck.file, sequence: chain.expected,
                "日志只有 \(count) 条，检查点有 \(published.size) 条：末尾被截去")
            return
        }
        let covered = chain.leaves[..<Int(published.size)]
        guard chain.root(of: covered) != published.root else { return }
        let tiles = TileLocator(folder: folder, disk: disk)
        let message = "根与检查点不符"
        if let position = tiles.firstDifference(
            covered, isRoot: { chain.root(of: $0) == published.root })
        {
            faults.add(.rootWrong, file: HeadCheck.file, sequence: position, message)
        } else if faults.contains(sequenceBelow: covered.count) {
            faults.add(.rootWrong, file: HeadCheck.file, isExact: false, message)
        } else {
            faults.add(
                .rootWrong, file: HeadCheck.file, sequence: max(0, covered.count - 1),
                isExact: false, message)
        }
    }

    private mutating func checkTrust(_ faults: inout FaultList) {
        guard has(.pinned), !demands.trust.isEmpty, let opening else { return }
        if demands.trust.contains(opening.logKey) {
            isPinned = true
            return
        }
        let isSameName = demands.trust.contains {
            $0.name.utf8.elementsEqual(opening.logKey.name.utf8)
        }
        if isSameName {
            faults.add(
                .forked, file: HeadCheck.file, "日志密钥 \(opening.logKey.shortName) 不是所信任的那把")
        } else {
            // Another ledger's key says nothing about this one.
            notMet.append(
                NotChecked(what: "trust", why: "所信任的密钥不是本账 \(opening.origin) 的：是另一个账的密钥"))
        }
    }

    private mutating func checkRemembered(_ faults: inout FaultList) {
        guard has(.rememberedHead), let heads = demands.remembered, let opening else { return }
        do {
            guard let head = try heads.head(of: opening.logKey) else { return }
            isPinned = isPinned || head.isPinned
            guard !head.note.isEmpty else { return }
            check(head.note, label: "本机记得的检查点", .remembered, &faults)
        } catch {
            notChecked.append(
                NotChecked(
                    what: "rememberedHead",
                    why: "本机记得的检查点读不出：\(heads.path(of: opening.logKey))"))
        }
    }

    private mutating func check(
        _ note: [UInt8], label: String, _ source: VerifiedCheckpoint.Source?,
        _ faults: inout FaultList
    ) {
        guard let opening else {
            notMet.append(
                NotChecked(what: "olderCheckpoint", why: "\(label)：第 0 条读不出，无从比较"))
            return
        }
        let head: Checkpoint
        do {
            head = try Checkpoint.open(note, key: opening.logKey)
        } catch {
            var isOfAnotherLog = false
            if case .originDiffers = error { isOfAnotherLog = true }
            if error.isContradiction, !isOfAnotherLog {
                faults.add(.forked, file: label, "\(label)：\(error.text)")
            } else {
                notMet.append(NotChecked(what: "olderCheckpoint", why: "\(label)：\(error.text)"))
            }
            return
        }
        guard head.size <= UInt64(chain.leaves.count) else {
            faults.add(
                .rolledBack, file: label, sequence: chain.expected,
                "\(label)有 \(head.size) 条，日志只有 \(chain.leaves.count) 条：账被退回旧状态")
            return
        }
        guard chain.root(of: chain.leaves[..<Int(head.size)]) == head.root else {
            faults.add(.forked, file: label, "\(label)（\(head.size) 条）不是本账的前身：历史被改写")
            return
        }
        guard let source else { return }
        if head.size > 0, head.size > (older?.size ?? 0) { older = (head.size, source) }
    }
}

extension NoteError {
    /// In Chinese, for people.
    package var text: String {
        switch self {
        case .malformedNote, .malformedText: "不是签名文本（signed note）"
        case .malformedCheckpoint: "不是检查点的三行"
        case .invalidName(let name): "名称不合规定：\(name)"
        case .notSigned(let name): "没有 \(name) 的签名"
        case .signedByOtherKey(let name, let keyIDHex): "\(name) 的签名是另一把密钥（\(keyIDHex)）的"
        case .signatureFails(let name): "\(name) 的签名验不过"
        case .originDiffers(let found, let expected): "是 \(found) 的，不是 \(expected) 的"
        }
    }
}
