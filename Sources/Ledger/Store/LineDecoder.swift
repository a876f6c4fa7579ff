import CanonicalJSON
import EventLog
import HouseholdWork

/// 读出的一行: one line of the log as values, its boxes opened as far as the vault allows.
package struct DecodedLine: Sendable {
    package let sequence: Int
    package let after: Int
    package let recorded: String
    package let hasMore: Bool
    /// On the commit's last line only.
    package let signatureKeys: [String]
    /// The CloudEvent as it stands in the log.
    package let event: JSONObject
    /// `data` with its boxes opened.
    package let data: JSONObject
    /// Boxes that stayed closed.
    package let lockedBoxes: Int
    /// Boxes that have their key and don't open: tampered with.
    package let faultyBoxes: Int

    package func text(_ attribute: String) -> String { event[attribute]?.stringValue ?? "" }
    package var type: String { text("type") }
    package var subject: String { text("subject") }
    package var id: String { text("id") }
}

/// Makes events of lines.
package struct LineDecoder {
    private let sealer: Sealer

    package init(sealer: Sealer) { self.sealer = sealer }

    package func decode(_ bytes: [UInt8]) throws -> DecodedLine {
        let line = try JSONValue(canonical: bytes).objectValue ?? [:]
        let event = line["event"]?.objectValue ?? [:]
        let data = event["data"]?.objectValue ?? [:]
        let opened = try sealer.open(data, eventID: event["id"]?.stringValue ?? "")
        let keys = (line["signatures"]?.arrayValue ?? []).compactMap {
            $0.objectValue?["key"]?.stringValue
        }
        return DecodedLine(
            sequence: line["sequence"]?.integerValue ?? -1,
            after: line["after"]?.integerValue ?? 0,
            recorded: line["recorded"]?.stringValue ?? "",
            hasMore: line["more"]?.boolValue ?? false, signatureKeys: keys, event: event,
            data: opened.data, lockedBoxes: opened.locked.count, faultyBoxes: opened.faults.count)
    }

    /// The event of the work that a line holds, read as its newest version; nil for unknown
    /// types and, except key acts, the ledger's own.
    ///
    /// - Parameter signers: Persons whose key signed the commit.
    /// - Throws: `LedgerError.newerVersion` for a version that this program doesn't know: what it
    ///   says can't be left out of an answer.
    package static func recorded(_ line: DecodedLine, signers: [String]) throws(LedgerError)
        -> RecordedEvent?
    {
        do throws(PayloadError) {
            if let event = try EventCatalog.event(line.type, data: line.data) {
                let stamp = try stamp(line, signers: signers, type: type(of: event).name)
                return RecordedEvent(event: event, stamp: stamp)
            }
        } catch {
            throw .payload(sequence: line.sequence, member: error.member)
        }
        guard let known = EventCatalog.known(belowNewer: line.type) else { return nil }
        throw .newerVersion(sequence: line.sequence, type: line.type, known: known.text)
    }

    private static func stamp(_ line: DecodedLine, signers: [String], type: String)
        throws(PayloadError) -> Stamp
    {
        guard let time = Moment(line.text("time")) else { throw PayloadError("time") }
        let evidence = (line.data["evidence"]?.arrayValue ?? []).compactMap(\.objectValue)
        return Stamp(
            sequence: line.sequence, id: line.id, type: type, subject: line.subject,
            time: time, precision: Precision(rawValue: line.text("timeprecision")),
            recorded: line.recorded, actor: line.text("actor"), actorRole: line.text("actorrole"),
            recorder: line.text("recorder"), signers: signers,
            evidence: evidence.map(Evidence.init),
            lateReason: line.data["lateReason"]?.stringValue,
            factual: try line.data["factual"]?.objectValue.map { mark throws(PayloadError) in
                try FactualMark(mark)
            })
    }

    /// `P0001+1a2b3c4d` → `P0001`.
    package static func person(ofKey key: String) -> String { String(key.dropLast(9)) }
}
