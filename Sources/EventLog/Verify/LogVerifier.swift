import CryptoSuites
import TransparencyLog

/// Recomputes a ledger from its bytes and says what is wrong with it.
///
/// Needs the folder's `log/` and `checkpoint` only, writes nothing, takes no lock, and never stops
/// at the first fault. Source: FORMAT.md, section 9.
package struct LogVerifier: Sendable {
    package let folder: LedgerFolder
    private let disk: any Disk

    package init(folder: LedgerFolder, disk: any Disk = SystemDisk()) {
        self.folder = folder
        self.disk = disk
    }

    /// - Throws: `LogError.noLog`, `.disk`: what couldn't be read at all. Damage is no error.
    package func verify(_ demands: VerifyDemands = VerifyDemands()) throws(LogError) -> VerifyReport
    {
        // Before the lines: who reads while another writes may find more lines than these.
        let note = try onDisk { () throws(DiskError) in
            try disk.contents(folder.checkpoint, sizeMax: SignedNote.byteCountMax)
        }
        let files = try LogFiles(folder, disk)
        let opening = try readOpening(files)
        let suite = opening?.suite ?? .sha256Ed25519
        let origin = opening?.origin ?? HeadCheck.unverified(note)?.origin ?? ""
        var pass = LinePass(demands: demands, origin: origin, suite: suite, opening: opening)
        try pass.read(files)
        if opening == nil, !pass.chain.leaves.isEmpty {
            pass.faults.add(
                .notCanonical, file: "log/" + LedgerFolder.logFileName(0), sequence: 0, offset: 0,
                "第 0 条不是可读的开账事件（\(Opening.type)）")
        }
        let claimed = HeadCheck.unverified(note)
        pass.chain.finish(
            root: claimed.flatMap { $0.size == UInt64(pass.chain.leaves.count) ? $0.root : nil },
            &pass.faults)
        let torn = pass.cutTornTail(covered: HeadCheck.claimedSize(note))
        pass.chain.keep(first: torn.lines)
        var heads = HeadCheck(
            demands: demands, folder: folder, disk: disk, chain: pass.chain, opening: opening,
            note: note)
        heads.run(&pass.faults)
        return report(demands, files, opening, origin, suite, pass, torn, heads)
    }

    /// Remembers the head of a ledger that was found without a fault, outside of its folder. This
    /// pins no key. Call it only after a verify with every check on.
    ///
    /// - Returns: false when there is nothing to remember.
    /// - Throws: what `RememberedHeads.remember` throws.
    package static func remember(
        _ report: VerifyReport, in heads: RememberedHeads
    ) throws(LogError) -> Bool {
        guard report.verdict != .failed, let checkpoint = report.checkpoint,
            checkpoint.checkpoint.size > 0
        else { return false }
        try heads.remember(checkpoint.note, of: checkpoint.key)
        return true
    }

    /// What line 0 says; nil when there is none, or it doesn't open a ledger.
    private func readOpening(_ files: LogFiles) throws(LogError) -> Opening? {
        guard files.count > 0 else { return nil }
        let stream = LineStream(try files.open(0))
        guard let raw = try onDisk({ () throws(DiskError) in try stream.next() }) else {
            return nil
        }
        var scanner = LineScanner()
        guard let line = try? scanner.scan(raw.bytes),
            let event = try? Envelope(parsing: Array(raw.bytes[line.event]))
        else { return nil }
        return Opening(event)
    }

    private func report(
        _ demands: VerifyDemands, _ files: LogFiles, _ opening: Opening?, _ origin: String,
        _ suite: CryptoSuite, _ pass: LinePass,
        _ torn: (bytes: Int, lines: Int, tally: Tally, keys: [EnrolledKey]), _ heads: HeadCheck
    ) -> VerifyReport {
        var checkpoint: VerifiedCheckpoint?
        if let published = heads.published, let note = heads.note, let opening {
            checkpoint = VerifiedCheckpoint(
                checkpoint: published, note: note, key: opening.logKey, isPinned: heads.isPinned,
                older: heads.older)
        }
        var report = VerifyReport(
            verdict: .failed, origin: origin, suite: suite.name, name: opening?.name,
            identity: pass.chain.leaves.first, tally: torn.tally,
            files: files.count + files.strays.count, checkpoint: checkpoint, keys: torn.keys,
            faults: pass.faults.sorted, faultsOmitted: pass.faults.omitted,
            schemaFaults: pass.commits.schemaFaults.sorted, notChecked: heads.notChecked,
            trustNotMet: heads.notMet, tornBytes: torn.bytes,
            linesUncovered: max(0, torn.lines - Int(clamping: heads.published?.size ?? 0)))
        report.addNotChecked(
            isPinned: heads.isPinned, hasOlder: heads.older != nil,
            hasSchemas: demands.schemaCheck != nil)
        report.verdict =
            !pass.faults.isEmpty
            ? .failed
            : heads.isPinned && heads.older != nil && report.trustNotMet.isEmpty
                && report.schemaFaults.isEmpty && report.tally.newerTypes.isEmpty
                && report.tally.keyEventsNotCounted.isEmpty
                ? .passed : .conditional
        return report
    }
}

extension VerifyReport {
    /// What is always named when it wasn't checked.
    ///
    /// Source: FORMAT.md, section 9, last paragraph.
    fileprivate mutating func addNotChecked(isPinned: Bool, hasOlder: Bool, hasSchemas: Bool) {
        func add(_ what: String, _ why: String, _ how: String?) {
            notChecked.append(NotChecked(what: what, why: why, how: how))
        }
        if !isPinned {
            add(
                "logKey", "日志密钥未经本机固定：请与镇里公布的指纹核对",
                "zeren verify --trust 公布的验证密钥")
        }
        if !hasOlder {
            add("rollback", "无法排除截尾或回滚：没有更早的检查点", "zeren verify --checkpoint 旧检查点")
        }
        if linesUncovered > 0 {
            add("uncoveredLines", "\(linesUncovered) 条还没有检查点覆盖：截去它们不会被发现", nil)
        }
        if tornBytes > 0 {
            add("tornBytes", "日志末尾有 \(tornBytes) 字节没有写完，从未确认入账", "下次写入时另存后截去")
        }
        if !hasSchemas {
            add("schemas", "各事件的内容是否合格式", nil)
        } else if !tally.unknownTypes.isEmpty {
            let types = tally.unknownTypes.keys.sorted {
                $0.utf8.lexicographicallyPrecedes($1.utf8)
            }
            add("schemas", "这里没有格式定义的类型：\(types.joined(separator: "、"))", nil)
        }
        for (type, newer) in tally.newerTypes.sorted(by: { $0.key < $1.key }) {
            add(
                "newerVersion",
                "\(type) 的内容：\(newer.count) 条，比本程序认得的 \(newer.known) 新；"
                    + "它们的字节、链、签名都核对了，内容的格式没有，所说的事也不进视图", "升级本程序，再核验一次")
        }
        if !schemaFaults.isEmpty {
            add("schemaFaults", "\(schemaFaults.count) 条的内容不合其类型的格式", nil)
        }
        if tally.erasedBoxes > 0 {
            add("erasedBoxes", "已依法销密的个人信息 \(tally.erasedBoxes) 处", nil)
        }
        if tally.boxCount > tally.erasedBoxes {
            add("boxes", "个人信息密文的内容：\(tally.boxCount - tally.erasedBoxes) 处，核验不打开密库", nil)
        }
        for event in tally.keyEventsNotCounted {
            add("keyEvent", "第 \(event.sequence) 条不算数：\(event.why)", nil)
        }
    }
}
