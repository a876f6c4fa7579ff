/// 动作: something that a person wants to have entered. `decide` is the only place where a rule
/// refuses; what it returns has been decided, not yet recorded.
package protocol Act: Sendable {
    /// The plan's mark that the act rests on.
    static var basis: String { get }
    var context: ActContext { get }
    /// - Throws: The first rule that forbids it; the act's own rules come before R-ID-02.
    func decide(_ scene: Scene) throws(Refusal) -> [Draft]
}

/// When it happened, and who enters it.
package struct ActContext: Sendable {
    package let time: Moment
    package let precision: Precision
    package let recorder: PersonID
    /// Given when it is to be entered although a rule that can be waived forbids it.
    package let factual: Factual?

    package init(
        time: Moment, precision: Precision = .minute, recorder: PersonID, factual: Factual? = nil
    ) {
        (self.time, self.precision, self.recorder) = (time, precision, recorder)
        self.factual = factual
    }

    package var day: Day { time.day }
}

/// An event that has been decided: everything but its place in the log.
package struct Draft: Sendable {
    package let event: any LedgerEvent
    package let subject: String
    package let context: ActContext
    package let actor: PersonID
    package let actorRole: Role
    /// nil = it breaks no rule.
    package let factual: FactualMark?

    package init(
        _ event: any LedgerEvent, subject: String, context: ActContext, actor: PersonID,
        role: Role, factual: FactualMark? = nil
    ) {
        self.factual = factual
        self.event = event
        self.subject = subject
        self.context = context
        self.actor = actor
        actorRole = role
    }

    func marked(_ mark: FactualMark) -> Draft {
        Draft(
            event, subject: subject, context: context, actor: actor, role: actorRole,
            factual: mark)
    }
}

/// What an act is decided on. Preconditions are asked of the state at the act's own time,
/// prohibitions (a signature on the table) of everything that is known.
package protocol Scene {
    var township: Township { get }
    /// A household at the act's time: only what had happened by then, earlier sheets of the same
    /// minute included.
    func household(_ id: HouseholdID, before order: RecordedEvent.Order) -> Household
    /// A household with everything that is in the ledger.
    func household(_ id: HouseholdID) -> Household
    /// A household's events, those that were annulled too.
    func history(_ id: HouseholdID) -> HouseholdHistory
    var townshipHistory: TownshipHistory { get }
    /// Every household that something was entered of, in no order.
    var households: [HouseholdID] { get }
    /// An event by its place in the log; nil when there is none of the work.
    func event(_ sequence: Int) -> RecordedEvent?
    /// The members who carry a document number (C05). Empty when the vault is locked.
    func owners(ofDocument number: String) -> [MemberID]
    /// The ledger's hash of bytes, hex.
    func hash(_ bytes: [UInt8]) -> String
    /// Fresh random bytes.
    func random(_ count: Int) -> [UInt8]
}

extension Scene {
    /// The household as `event`'s act may see it at the context's time.
    package func household<Event: LedgerEvent>(
        _ id: HouseholdID, for event: Event.Type, at context: ActContext
    ) throws(Refusal) -> Household {
        let household = household(
            id, before: RecordedEvent.Order(time: context.time, rank: Event.rank))
        guard household.isEnrolled else { throw .unknownHousehold(id) }
        if let dissolution = household.dissolution { throw .dissolved(id, dissolution) }
        return household
    }

    /// The plan's configuration; every act on a table needs it.
    package func configuration() throws(Refusal) -> PlanConfiguration {
        guard let configuration = township.configuration else { throw .noPlan }
        return configuration
    }
}

extension Refusal {
    package static func unknownHousehold(_ id: HouseholdID) -> Refusal {
        Refusal(
            .unknown, "户 \(id) 没有纳入台账",
            remedy: "先在“户”表登记该户，或更正户编号，再导入一次", field: "户编号",
            need: .household(id))
    }

    fileprivate static func dissolved(_ id: HouseholdID, _ by: Restructuring) -> Refusal {
        let merged = by.targets.isEmpty ? "" : "，并入户 \(by.targets.joined(separator: "、"))"
        return Refusal(
            .unknown,
            "户 \(id) 在 \(by.stamp.time.day.text) 已\(by.kind.title)\(merged)（#\(by.stamp.sequence)）",
            remedy: "按合户后的户编号办理；在那以前发生的事，填写当时的时间", field: "户编号")
    }

    package static var noPlan: Refusal {
        Refusal(
            .unknown, "镇工作方案还没有入账，指标、期限、卡色都无从判断",
            remedy: "先登记镇工作方案", need: .plan)
    }

    package static func unknownPerson(_ id: PersonID, field: String) -> Refusal {
        Refusal(
            .unknown, "人员 \(id) 没有登记", remedy: "先在“人员”表登记，或更正人员编号，再导入一次",
            field: field, need: .person(id))
    }

    /// R-ID-02 for somebody who holds none of the roles that the act needs.
    package static func notAuthorized(
        _ person: String, roles: [Role], day: Day, field: String
    ) -> Refusal {
        let titles = roles.map(\.title).joined(separator: "、")
        return Refusal(
            .authority, "\(person) 在 \(day.text) 没有有效的“\(titles)”任职，或不在其范围内",
            remedy: "更正为当日有相应任职的人；若确有任职，先补登“任职”（附文号），再导入一次", field: field)
    }
}
