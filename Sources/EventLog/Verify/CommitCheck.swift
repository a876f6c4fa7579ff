import CryptoSuites

/// Puts lines together to commits, and checks what concerns the events of a commit: runs,
/// `recorded`, `after`, ids, versions, source; then hands the commit to `SignatureCheck`.
///
/// Source: FORMAT.md, section 2.
struct CommitCheck {
    let checks: EnabledChecks
    let schemaCheck: VerifyDemands.SchemaCheck?
    let originBytes: [UInt8]
    var signatureCheck: SignatureCheck
    private(set) var tally = Tally()
    private(set) var schemaFaults = FaultList()
    private(set) var run: CommitRun?
    private var ids = SeenIDs()
    private var subjects = SubjectCounts()
    private var lastRecorded: Timestamp?
    private var lastAfter = 0

    init(demands: VerifyDemands, origin: String, signatures: SignatureCheck) {
        checks = EnabledChecks(demands.checks)
        schemaCheck = demands.schemaCheck
        originBytes = Array(origin.utf8)
        signatureCheck = signatures
    }

    private func has(_ check: Check) -> Bool { checks.contains(check) }

    /// A line that can't be read: its commit can't be judged.
    mutating func admitUnreadable(_ place: LinePlace, _ faults: inout FaultList) {
        signatureCheck.settle(.unknown, &faults)
        var damaged = run ?? CommitRun(start: place)
        damaged.isDamaged = true
        damaged.last = place
        damaged.lineCount += 1
        run = damaged
    }

    mutating func admit(
        _ line: VerifiedLine, _ link: ChainCheck.Link, _ place: LinePlace, _ chain: ChainCheck,
        _ faults: inout FaultList
    ) {
        signatureCheck.settle(link, &faults)
        if let open = run, link == .unknown || isForeign(line, open) { run = nil }
        var run = self.run.take() ?? CommitRun(start: place)
        run.isDamaged = run.isDamaged || link == .unknown
        run.isLinkBroken = run.isLinkBroken || link == .broken
        run.last = place
        run.lineCount += 1
        checkHeader(line, &run, &faults)
        checkEvent(line, place, &faults)
        run.eventHashes.append(line.eventHash)
        collect(line, place, &run)
        if run.lineCount == LogLine.commitLinesMax + 1, has(.commitRuns) {
            faults.add(.commitUnsigned, place, "一次入账超过 \(LogLine.commitLinesMax) 条")
        }
        if line.line.hasMore {
            if line.line.signatures != nil, has(.commitRuns) {
                faults.add(.commitUnsigned, place, "签名不在这次入账的最后一条上")
            }
            self.run = run
        } else {
            run.count(into: &tally)
            signatureCheck.judge(run, line, chain, &tally, &faults)
        }
    }

    /// After the last line.
    mutating func finish(_ faults: inout FaultList) {
        signatureCheck.settle(.holds, &faults)
        signatureCheck.verifyWaiting(&faults)
        guard let run, has(.commitRuns) else { return }
        faults.add(.commitUnsigned, run.last, "最后一次入账没有结尾，也没有签名")
    }

    /// Whether a commit that can't be judged has ended before this line.
    private func isForeign(_ line: VerifiedLine, _ run: CommitRun) -> Bool {
        guard run.isDamaged, let header = run.header else { return false }
        return !header.fits(line)
    }

    private mutating func checkHeader(
        _ line: VerifiedLine, _ run: inout CommitRun, _ faults: inout FaultList
    ) {
        let place = run.last
        let recorded = line.line.recorded
        if has(.recordedOrder), let lastRecorded, recorded < lastRecorded {
            faults.add(
                .clockBackwards, place, "入账时间 \(recorded) 早于前一条的 \(lastRecorded)")
        }
        let after = line.line.after
        if has(.after), after < lastAfter {
            faults.add(.chainBroken, place, "after 由 \(lastAfter) 退到 \(after)")
        }
        lastRecorded = recorded
        lastAfter = after
        guard let header = run.header else {
            run.header = CommitRun.Header(line)
            if has(.after), after > run.start.sequence {
                faults.add(
                    .chainBroken, place, "after 是 \(after)，超过这次入账的开头 \(run.start.sequence)")
            }
            return
        }
        if has(.commitRuns) {
            if recorded != header.recorded {
                faults.add(.clockBackwards, place, "同一次入账中入账时间不同")
            }
            if after != header.after {
                faults.add(.chainBroken, place, "同一次入账中 after 不同")
            }
            if !header.isRecorder(of: line) {
                faults.add(.commitUnsigned, place, "同一次入账中录入人不同")
            }
        }
    }

    private mutating func checkEvent(
        _ line: VerifiedLine, _ place: LinePlace, _ faults: inout FaultList
    ) {
        let attributes = line.line.attributes
        if has(.source), !line.isText(attributes.source, originBytes) {
            faults.add(.notCanonical, place, "source 不是本账的名称")
        }
        let isOpening = line.isText(attributes.type, Opening.type)
        if isOpening, place.position > 0, has(.source) {
            faults.add(.notCanonical, place, "开账事件只能是第 0 条")
        }
        if !ids.insert(line.slice(attributes.id)), has(.ids) {
            faults.add(.subjectGap, place, "编号（id）与前面某条重复：\(line.string(attributes.id))")
        }
        let version = attributes.subjectVersion
        let count = subjects.take(line.slice(attributes.subject), next: version + 1)
        if has(.versions), version != count {
            let subject = line.string(attributes.subject)
            faults.add(
                .subjectGap, place,
                "\(subject) 的事件不连续：应是它的第 \(count) 个，写的是第 \(version) 个")
        }
    }

    /// What is counted or checked when the commit has ended.
    private mutating func collect(
        _ line: VerifiedLine, _ place: LinePlace, _ run: inout CommitRun
    ) {
        let attributes = line.line.attributes
        let data = line.slice(attributes.data)
        BoxFinder.forEachKey(in: data) { run.boxes.append($0) }
        run.actSignatures += ActSignature.all(in: line, place)
        let isEnrolment = line.isText(attributes.type, KeyEvent.enrolledType)
        if isEnrolment || line.isText(attributes.type, KeyEvent.revokedType),
            let data = line.data
        {
            run.keyEvents.append(
                KeyEvent(
                    kind: isEnrolment ? .enrolled : .revoked, place: place,
                    subject: line.string(attributes.subject), data: data))
        }
        if line.isText(attributes.type, "personal.erased.v1") {
            let keys = line.data?["keys"]?.arrayValue ?? []
            run.erasedKeys += keys.compactMap(\.stringValue)
        }
        guard let schemaCheck else { return }
        let type = line.string(attributes.type)
        switch schemaCheck(type, data) {
        case .fits: break
        case .unknownType: run.unknownTypes.append(type)
        case .newerVersion(let known): run.newerTypes.append((type, known))
        case .misfit(let why): schemaFaults.add(.schemaWrong, place, "\(type) 的内容不合格式：\(why)")
        }
    }

    mutating func removeSchemaFaults(from position: Int) {
        schemaFaults.removeAll(from: position)
    }
}
