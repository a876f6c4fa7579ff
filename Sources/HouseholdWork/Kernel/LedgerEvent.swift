import CanonicalJSON

/// 事件: something that happened, as it is stored. Its name is for ever; a changed payload is a new
/// version of the name, and an `Upcast` reads the older one.
package protocol LedgerEvent: Sendable {
    /// Stored name with its version, `table.signed.v1`.
    static var name: String { get }
    /// What people call it, in Chinese.
    static var title: String { get }
    /// The place among events of equal time: the order of the working papers' sheets.
    static var rank: Int { get }
    init(payload: JSONObject) throws(PayloadError)
    /// `data` without the members that every event may have (`evidence`, `lateReason`).
    var payload: JSONObject { get }
}

/// An event that changes a household. `apply` never throws and never decides.
package protocol HouseholdEvent: LedgerEvent {
    func apply(to household: inout Household, _ stamp: Stamp)
}

/// An event that changes what the township knows: people, posts, plan, custody.
package protocol TownshipEvent: LedgerEvent {
    func apply(to township: inout Township, _ stamp: Stamp)
}

/// Who, when and where of a recorded event: everything but its payload.
package struct Stamp: Sendable, Equatable {
    package let sequence: Int
    package let id: String
    /// The name of the version that the event is read as; the line's own may be an older one.
    package let type: String
    package let subject: String
    package let time: Moment
    package let precision: Precision?
    /// The appender's clock, UTC, `YYYY-MM-DDTHH:MM:SS.mmmZ`.
    package let recorded: String
    package let actor: PersonID
    package let actorRole: String
    package let recorder: PersonID
    /// Persons whose key signed the commit.
    package let signers: [PersonID]
    package let evidence: [Evidence]
    package let lateReason: String?
    /// nil = it breaks no rule.
    package let factual: FactualMark?

    package init(
        sequence: Int, id: String, type: String, subject: String, time: Moment,
        precision: Precision?, recorded: String, actor: PersonID, actorRole: String,
        recorder: PersonID, signers: [PersonID], evidence: [Evidence], lateReason: String?,
        factual: FactualMark? = nil
    ) {
        self.factual = factual
        self.sequence = sequence
        self.id = id
        self.type = type
        self.subject = subject
        self.time = time
        self.precision = precision
        self.recorded = recorded
        self.actor = actor
        self.actorRole = actorRole
        self.recorder = recorder
        self.signers = signers
        self.evidence = evidence
        self.lateReason = lateReason
    }

    /// 代录: the actor's own key is not on the commit.
    package var isEnteredForActor: Bool { !signers.contains(actor) }
}

/// 凭据: what an event rests on outside the ledger; only its digest is inside.
package struct Evidence: Sendable, Equatable {
    /// `paperScan`, `photo`, `workbook` …
    package let kind: String
    /// `sha256:<64 hex>`.
    package let digest: String?

    package init(kind: String, digest: String?) { (self.kind, self.digest) = (kind, digest) }

    package init(_ object: JSONObject) {
        self.init(kind: object["kind"]?.stringValue ?? "", digest: object["digest"]?.stringValue)
    }
}

/// An event with its stamp: the value that Ledger yields and that views fold.
package struct RecordedEvent: Sendable {
    package let event: any LedgerEvent
    package let stamp: Stamp
    package let rank: Int

    package init(event: any LedgerEvent, stamp: Stamp) {
        self.event = event
        self.stamp = stamp
        rank = type(of: event).rank
    }

    /// The registry and the snapshot hold from the beginning, whenever they are dated.
    package var order: Order {
        let time = rank < Rank.firstWithTime ? Moment(seconds: .min) : stamp.time
        return Order(time: time, rank: rank, sequence: stamp.sequence)
    }

    /// Events take effect in the order in which things happened, however late they were entered.
    package struct Order: Sendable, Comparable {
        package let time: Moment
        package let rank: Int
        package let sequence: Int

        package init(time: Moment, rank: Int, sequence: Int = .max) {
            (self.time, self.rank, self.sequence) = (time, rank, sequence)
        }

        package static func < (left: Order, right: Order) -> Bool {
            (left.time, left.rank, left.sequence) < (right.time, right.rank, right.sequence)
        }
    }
}
