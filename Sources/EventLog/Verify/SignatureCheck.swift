import CryptoSuites

/// Checks a commit's signatures and enters its key events.
///
/// A failing signature is a fault of its own only if no link of the commit is broken, the one to
/// the next line included; so it waits until that line is read.
/// Source: FORMAT.md, sections 2, 3a and 9.
struct SignatureCheck {
    private struct Failure {
        var place: LinePlace
        var message: String
    }

    let checks: EnabledChecks
    let origin: String
    /// Whether line 0 said which keys there are; if not, no key can be judged.
    private let hasOpening: Bool
    private(set) var register: KeyRegister
    private let keyEvents: KeyEvents
    private var batch = SignatureBatch()
    /// Not named, because a link of their commit is broken.
    private var passedOver: [Failure] = []

    init(checks: EnabledChecks, origin: String, suite: CryptoSuite, opening: Opening?) {
        self.checks = checks
        self.origin = origin
        hasOpening = opening != nil
        register = KeyRegister(opening)
        keyEvents = KeyEvents(checks: checks, origin: origin, suite: suite)
    }

    /// The link behind the last commit is known now.
    mutating func settle(_ link: ChainCheck.Link, _ faults: inout FaultList) {
        if link == .broken { batch.noteBrokenLink() }
        batch.startCommit()
        if batch.isFull { verifyWaiting(&faults) }
    }

    /// Verifies what still waits, and names the failing signatures.
    mutating func verifyWaiting(_ faults: inout FaultList) {
        for job in batch.verify() {
            let failure = Failure(place: job.place, message: "签名验不过（\(job.key.shortName)）")
            if job.isLinkBroken {
                passedOver.append(failure)
            } else {
                faults.add(.signatureWrong, failure.place, failure.message)
            }
        }
    }

    /// The broken links behind this position turned out to be a torn tail.
    func addPassedOver(before position: Int, _ faults: inout FaultList) {
        for failure in passedOver where failure.place.position < position {
            faults.add(.signatureWrong, failure.place, failure.message)
        }
    }

    /// - Parameter line: the commit's last.
    mutating func judge(
        _ run: CommitRun, _ line: VerifiedLine, _ chain: ChainCheck, _ tally: inout Tally,
        _ faults: inout FaultList
    ) {
        guard let header = run.header else { return }
        let signatures = parse(line, run, &faults)
        checkRecorder(signatures, header, run, &faults)
        var signers = CommitSigners(
            first: signatures.first?.key, valid: [], recorded: header.recorded,
            personCount: run.keyEvents.isEmpty ? 0 : register.personCount(header.recorded))
        let isVerifying = checks.contains(.signatures) && !run.isDamaged
        let messages = isVerifying ? messages(run, header, chain) : []
        for signature in signatures {
            guard let entry = validEntry(signature, run, signers, &faults) else { continue }
            signers.valid.append(entry)
            guard isVerifying else { continue }
            tally.signatures += 1
            batch.add(
                SignatureBatch.Job(
                    key: entry.key, value: signature.value, messages: messages, place: run.last,
                    isLinkBroken: run.isLinkBroken))
        }
        if checks.contains(.signatures) {
            for act in run.actSignatures {
                guard let (kind, message) = act.fault(signers, register, origin: origin) else {
                    continue
                }
                faults.add(kind, act.place, noticedAt: run.last.position, message)
            }
        }
        enter(run, signers, &tally, &faults)
    }

    /// What the signers may have signed: one text, or two when the line before has changed.
    private func messages(
        _ run: CommitRun, _ header: CommitRun.Header, _ chain: ChainCheck
    ) -> [[UInt8]] {
        chain.anchors(after: header.after).map { anchor in
            CommitText(
                origin: origin, after: header.after, anchor: anchor, eventHashes: run.eventHashes
            ).bytes
        }
    }

    private func parse(
        _ line: VerifiedLine, _ run: CommitRun, _ faults: inout FaultList
    ) -> [LineSignature] {
        guard let range = line.line.signatures else {
            if checks.contains(.signatures) {
                faults.add(.commitUnsigned, run.last, "这次入账没有签名")
            }
            return []
        }
        do {
            return try LineSignature.parse(line.bytes[range])
        } catch {
            if checks.contains(.signatures) {
                faults.add(.commitUnsigned, run.last, "签名：\(error.text)")
            }
            return []
        }
    }

    private func checkRecorder(
        _ signatures: [LineSignature], _ header: CommitRun.Header, _ run: CommitRun,
        _ faults: inout FaultList
    ) {
        guard checks.contains(.commitRuns), let first = signatures.first,
            !first.person.utf8.elementsEqual(header.recorder)
        else { return }
        let recorder = String(decoding: header.recorder, as: UTF8.self)
        faults.add(.commitUnsigned, run.last, "第一个签名是 \(first.key)，不是录入人 \(recorder) 的")
    }

    /// The key of a signature when it counts for this commit; else a fault is added.
    private func validEntry(
        _ signature: LineSignature, _ run: CommitRun, _ signers: CommitSigners,
        _ faults: inout FaultList
    ) -> KeyRegister.Entry? {
        guard let entry = register[signature.key] else {
            // Nothing is there to check the signature with, whatever is switched off.
            guard hasOpening else { return nil }
            faults.add(.keyNotValid, run.last, "密钥 \(signature.key) 在此之前没有有效登记")
            return nil
        }
        guard checks.contains(.keyValidity) else { return entry }
        let isRevokedHere = run.keyEvents.contains { event in
            event.kind == .revoked && !keyEvents.isSelfRevocation(event, signers)
                && signers.isByKeeper
                && event.data["key"]?.stringValue?.utf8.elementsEqual(signature.key.utf8) == true
        }
        if entry.revoked != nil || isRevokedHere {
            faults.add(.keyNotValid, run.last, "密钥 \(signature.key) 已吊销")
            return nil
        }
        if entry.hasExpired(signers.recorded) {
            let day = entry.notAfter ?? ""
            faults.add(.keyNotValid, run.last, "密钥 \(signature.key) 只到 \(day) 有效")
            return nil
        }
        return entry
    }

    private mutating func enter(
        _ run: CommitRun, _ signers: CommitSigners, _ tally: inout Tally, _ faults: inout FaultList
    ) {
        for event in run.keyEvents {
            switch keyEvents.apply(event, signers, to: &register) {
            case .counts: break
            case .doesNotCount(let why):
                tally.keyEventsNotCounted.append((event.place.sequence, why))
            case .fault(let why):
                faults.add(.keyNotValid, event.place, noticedAt: run.last.position, why)
            }
        }
    }
}
