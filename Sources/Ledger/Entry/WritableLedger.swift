import CanonicalJSON
import CryptoSuites
import EventLog
import HouseholdWork

/// 入账: the only shell around decide: replayed state → decided drafts → sealed, signed, appended.
///
/// Works are staged and become durable together with `flush`: one `after`, one sync. Nothing has
/// been acknowledged before `flush` has come back.
package final class WritableLedger {
    package let ledger: ReadableLedger
    package let scene: LedgerScene
    package let vault: Vault
    private let writer: LogWriter
    private let logKey: PrivateKey
    private let protection: Protection
    private let sealer: Sealer
    private var keys: KeyRing
    private var privateKeys: [String: (VerifierKey, PrivateKey)] = [:]
    private var open: [[UInt8]] = []
    private var staged: [CommitDraft] = []
    private var stagedCount = 0
    /// Owners whose keys were still there although the log had erased them.
    package private(set) var finishedErasures = 0

    /// Opens a ledger to write: takes the lock, recovers from a crash, replays the township.
    package init(
        _ folder: LedgerFolder, environment: LedgerEnvironment, protection: Protection
    ) throws {
        let probe = try ReadableLedger(folder, environment: environment, unlock: nil)
        let identity = probe.identity
        logKey = try LogKeyFile(folder: folder, suite: identity.suite, disk: environment.disk)
            .load(passphrase: protection.passphrase)
        writer = try LogWriter.open(
            folder, disk: environment.disk, logKey: identity.logKey, heads: environment.heads)
        guard
            let vault = try ReadableLedger.openVault(
                folder, identity, environment, protection, isReadOnly: false)
        else { throw LedgerError.vault(.absent(path: folder.vault)) }
        self.vault = vault
        ledger = try ReadableLedger(folder, environment: environment, vault: vault)
        self.protection = protection
        scene = try LedgerScene(ledger)
        sealer = Sealer(vault: vault, suite: identity.suite, random: environment.random)
        keys = KeyRing(identity)
        for subject in scene.keySubjects() { try keys.replay(subject, in: ledger, scene) }
        finishedErasures = try finishErasures()
    }

    /// The copy of a torn tail that opening cut off; nil when there was none.
    package var tornFile: String? { writer.tornFile }
    package var clockBehindMilliseconds: Int64 { writer.clockBehindMilliseconds }
    package var size: Int { writer.size + stagedCount }
    package var identity: LedgerIdentity { ledger.identity }

    package func rowIdentity() -> RowIdentity {
        RowIdentity(suite: identity.suite, secret: vault.importSecret, origin: identity.origin)
    }

    /// Adds an event to the commit that is being made. What is decided after it sees it.
    ///
    /// - Returns: The event with the sequence that it will have.
    @discardableResult
    package func add(_ work: WorkDraft, recorder: String) throws -> RecordedEvent {
        let sequence = size
        let bytes = try envelope(work, recorder: recorder).canonicalBytes()
        guard bytes.count <= WritableLedger.eventSizeMax else {
            throw LedgerError.eventTooLong(
                type: type(of: work.draft.event).name, bytes: bytes.count)
        }
        try enterDocuments(of: work.draft.event)
        let recorded = ledger.environment.clock()
        let event = RecordedEvent(
            event: work.draft.event,
            stamp: stamp(work, sequence, recorder: recorder, recorded: recorded))
        scene.take(event)
        if let failure = scene.failure { throw failure }
        open.append(bytes)
        stagedCount += 1
        return event
    }

    /// Closes the commit: it lands whole or not at all, signed by its recorder.
    package func closeCommit(recorder: String) throws {
        guard !open.isEmpty else { return }
        staged.append(CommitDraft(events: open, signers: [try signer(recorder)]))
        open.removeAll(keepingCapacity: true)
    }

    /// Room for the line around the event: a line has at most 65,535 bytes. Bytes.
    static let eventSizeMax = 60_000

    package var stagedCommits: Int { staged.count }

    /// Makes everything staged durable: the vault's new keys first, then the lines.
    ///
    /// - Returns: The sequences that have been entered (已入账); nil when nothing was staged.
    package func flush() throws -> Range<Int>? {
        precondition(open.isEmpty, "a commit is closed before it is written")
        guard !staged.isEmpty else { return nil }
        try vault.commitPending()
        let ranges = try writer.append(commits: staged, recorded: ledger.environment.clock())
        staged.removeAll(keepingCapacity: true)
        stagedCount = 0
        guard let first = ranges.first, let last = ranges.last else { return nil }
        return first.lowerBound..<last.upperBound
    }

    /// Signs and publishes a checkpoint over everything durable.
    package func publish() throws { try writer.publish(logKey: logKey) }

    package func close() { writer.close() }

    private func signer(_ person: String) throws -> (VerifierKey, PrivateKey) {
        if let known = privateKeys[person] { return known }
        guard let verifier = keys.key(of: person) else {
            throw LedgerError.keyNotValid(person: person)
        }
        let key = try ledger.environment.people.load(
            origin: identity.origin, person: person, suite: identity.suite,
            passphrase: protection.passphrase)
        guard key.publicKey == verifier.publicKey else {
            throw LedgerError.keyDiffers(person: person)
        }
        privateKeys[person] = (verifier, key)
        return (verifier, key)
    }

    private func envelope(_ work: WorkDraft, recorder: String) throws -> Envelope {
        let draft = work.draft
        var data = try sealer.seal(draft.event.payload, eventID: work.id)
        let evidence = work.allEvidence
        if !evidence.isEmpty { data["evidence"] = .array(evidence.map { .object($0) }) }
        if let mark = draft.factual { data["factual"] = mark.json }
        if let reason = work.lateReason { data["lateReason"] = .string(reason) }
        if let basis = work.basis { data["basis"] = .string(basis) }
        return Envelope(
            id: work.id, source: identity.origin, type: type(of: draft.event).name,
            subject: draft.subject, subjectVersion: scene.subjectVersion(draft.subject),
            time: draft.context.time.text,
            timePrecision: TimePrecision(rawValue: draft.context.precision.rawValue),
            actor: draft.actor, actorRole: draft.actorRole.rawValue, recorder: recorder,
            producer: ledger.environment.producer, data: data)
    }

    private func stamp(
        _ work: WorkDraft, _ sequence: Int, recorder: String, recorded: Timestamp
    ) -> Stamp {
        Stamp(
            sequence: sequence, id: work.id, type: type(of: work.draft.event).name,
            subject: work.draft.subject, time: work.draft.context.time,
            precision: work.draft.context.precision, recorded: recorded.description,
            actor: work.draft.actor, actorRole: work.draft.actorRole.rawValue,
            recorder: recorder, signers: [recorder],
            evidence: work.allEvidence.map(Evidence.init), lateReason: work.lateReason,
            factual: work.draft.factual)
    }

    /// Keeps the look-up of document numbers (C05) in the vault, and nowhere else.
    private func enterDocuments(of event: any LedgerEvent) throws {
        if let enrolled = event as? MemberEnrolled,
            let number = enrolled.values[WellKnown.memberIdNo]?.text
        {
            try vault.enterDocument(number: number, owner: "member/" + enrolled.member)
        } else if let corrected = event as? ItemCorrected, let member = corrected.item.member,
            corrected.item.indicator == WellKnown.memberIdNo, let number = corrected.after?.text
        {
            try vault.enterDocument(number: number, owner: "member/" + member)
        }
    }
}
