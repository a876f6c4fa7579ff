import CanonicalJSON
import CryptoSuites

/// What a recorder enters in one go, before it is in the log.
package struct CommitDraft: Sendable {
    /// Canonical bytes of the events, in order; `id` and `subjectversion` are already right.
    package var events: [[UInt8]]
    /// The first one is the recorder; co-signers follow.
    package var signers: [(VerifierKey, PrivateKey)]

    package init(events: [[UInt8]], signers: [(VerifierKey, PrivateKey)]) {
        self.events = events
        self.signers = signers
    }
}

/// The lines of a batch: commits that are signed over the same `after` and synced together.
struct LogBatch {
    let origin: String
    /// How many lines were synced before the batch.
    let after: Int
    /// Leaf hash of line `after` − 1, or zero.
    let anchor: Digest
    let recorded: Timestamp
    private let hasher: DigestHasher
    private var scanner = LineScanner()

    /// Without their LF.
    private(set) var lines: [[UInt8]] = []
    private(set) var leaves: [Digest] = []

    init(
        origin: String, after: Int, anchor: Digest, recorded: Timestamp, hasher: DigestHasher
    ) {
        self.origin = origin
        self.after = after
        self.anchor = anchor
        self.recorded = recorded
        self.hasher = hasher
    }

    /// Checks, signs and chains a commit.
    ///
    /// - Returns: the sequences of its lines.
    /// - Throws: `LogError.draft`, `.draftLine`.
    mutating func add(_ draft: CommitDraft) throws(LogError) -> Range<Int> {
        let start = after + lines.count
        let recorder = try check(draft)
        let text = CommitText(
            origin: origin, after: after, anchor: anchor,
            eventHashes: draft.events.map { hasher.hash($0) })
        let message = text.bytes
        let signatures = draft.signers.map { key, privateKey in
            LineSignature(key: key.shortName, value: privateKey.sign(message))
        }
        for (index, event) in draft.events.enumerated() {
            let isLast = index == draft.events.count - 1
            let line = LineText(
                after: after, event: event, hasMore: !isLast, previous: leaves.last ?? anchor,
                recorded: recorded, sequence: start + index,
                signatures: isLast ? signatures : []
            ).bytes
            try check(line, eventIndex: index, recorder: recorder)
            lines.append(line)
            leaves.append(hasher.leaf(line))
        }
        return start..<(start + draft.events.count)
    }

    /// - Returns: the recorder's id.
    private func check(_ draft: CommitDraft) throws(LogError) -> String {
        guard (1...LogLine.commitLinesMax).contains(draft.events.count) else {
            throw .draft(.eventCount(draft.events.count))
        }
        guard let recorder = draft.signers.first?.0.name,
            draft.signers.count <= LogLine.signaturesMax
        else { throw .draft(.signerCount(draft.signers.count)) }
        for (key, privateKey) in draft.signers where key.publicKey != privateKey.publicKey {
            throw .draft(.keyDiffers(key: key.shortName))
        }
        return recorder
    }

    /// Reads the line back as a reader will.
    private mutating func check(
        _ line: [UInt8], eventIndex: Int, recorder: String
    ) throws(LogError) {
        let origin = origin
        try line.withUnsafeBufferPointer { buffer throws(LogError) in
            let bytes = UnsafeRawBufferPointer(buffer)
            let attributes: EventAttributes
            do throws(LineFault) {
                let scanned = try scanner.scan(bytes)
                if let signatures = scanned.signatures {
                    _ = try LineSignature.parse(bytes[signatures])
                }
                attributes = scanned.attributes
            } catch {
                throw .draftLine(error)
            }
            guard bytes[attributes.recorder].elementsEqual(recorder.utf8) else {
                throw .draft(.recorderDiffers(eventIndex: eventIndex))
            }
            guard bytes[attributes.source].elementsEqual(origin.utf8) else {
                throw .draft(.sourceDiffers(eventIndex: eventIndex))
            }
        }
    }
}
