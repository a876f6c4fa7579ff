import CryptoSuites

/// Checks a commit's signatures and enters its key events.
///
/// A failing signature is a fault of its own only if no link of the commit is broken, the one to
/// the next line included; so it is held back until that line is read.
/// Source: FORMAT.md, sections 2, 3a and 9.
struct SignatureCheck {
    private struct Failure {
        var place: LinePlace
        var message: String
    }

    let checks: Set<Check>
    let origin: String
    /// Whether line 0 said which keys there are; if not, no key can be judged.
    private let hasOpening: Bool
    private(set) var register: KeyRegister
    private let keyEvents: KeyEvents
    /// Of the commit read last.
    private var heldBack: [Failure] = []
    /// Not named, because a link of their commit is broken.
    private var passedOver: [Failure] = []

    init(checks: Set<Check>, origin: String, suite: CryptoSuite, opening: Opening?) {
        self.checks = checks
        self.origin = origin
        hasOpening = opening != nil
        register = KeyRegister(opening)
        keyEvents = KeyEvents(checks: checks, origin: origin, suite: suite)
    }

    /// Names the last commit's failing signatures, now that the link behind it is known.
    mutating func settle(_ link: ChainCheck.Link, _ faults: inout FaultList) {
        guard !heldBack.isEmpty else { return }
        if link == .broken {
            passedOver += heldBack
        } else {
            for failure in heldBack { faults.add(.signatureWrong, failure.place, failure.message) }
        }
        heldBack = []
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
        let messages = chain.anchors(after: header.after).map { anchor in
            CommitText(
                origin: origin, after: header.after, anchor: anchor, eventHashes: run.eventHashes
            ).bytes
        }
        for signature in signatures {
            guard let entry = validEntry(signature, run, signers, &faults) else { continue }
            signers.valid.append(entry)
            guard checks.contains(.signatures), !run.isDamaged else { continue }
            if messages.contains(where: { entry.verifier.verify(signature.value, $0) }) {
                tally.signatures += 1
            } else {
                let failure = Failure(place: run.last, message: "签名验不过（\(signature.key)）")
                if run.isLinkBroken { passedOver.append(failure) } else { heldBack.append(failure) }
            }
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
