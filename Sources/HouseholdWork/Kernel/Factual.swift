import CanonicalJSON

/// 既成事实: that something is to be entered although a rule that can be waived (H*) forbids it,
/// because it really happened.
package struct Factual: Sendable {
    package let reason: String
    /// One level above whoever did it.
    package let approver: PersonID
    package let evidence: [Evidence]

    package init(reason: String, approver: PersonID, evidence: [Evidence]) {
        (self.reason, self.approver, self.evidence) = (reason, approver, evidence)
    }
}

/// 既成事实的标记: the member `factual` of an event's `data`.
package struct FactualMark: Sendable, Equatable {
    /// Ids of the rules that it breaks.
    package let rules: [String]
    package let reason: String
    package let approver: PersonID

    package init(rules: [String], reason: String, approver: PersonID) {
        (self.rules, self.reason, self.approver) = (rules, reason, approver)
    }

    package init(_ object: JSONObject) throws(PayloadError) {
        let reader = PayloadReader(object)
        rules = try reader.strings("rules")
        reason = try reader.string("reason")
        approver = try reader.string("approver")
    }

    package var json: JSONValue {
        [
            "rules": .strings(rules), "reason": .string(reason), "approver": .string(approver),
        ]
    }
}

extension RecordedEvent {
    /// Whether folds take it in. A fact that a rule forbids satisfies no later precondition, so it
    /// stays out; only a finalization whose values were approved against the table's checks
    /// (R-ITM-03) is the table's content nevertheless, and a progress table that left the house with
    /// wrong figures (R-RPT-01) was reported: nothing rests on it.
    package var holds: Bool {
        guard let mark = stamp.factual else { return true }
        if event is ProgressTableSubmitted { return true }
        return event is TableFinalized && mark.rules == [Rule.invalidValue.id]
    }
}

/// 豁免: the rules that an act breaks and that its context lets pass, collected while it is decided.
struct Waiver {
    private let context: ActContext
    private var refusals: [Refusal] = []

    init(_ context: ActContext) { self.context = context }

    /// - Throws: The refusal, unless it can be waived and the act is entered as a fact.
    mutating func allow(_ refusal: Refusal) throws(Refusal) {
        guard context.factual != nil, refusal.rule.level == .waivable else { throw refusal }
        refusals.append(refusal)
    }

    /// The drafts with their mark, when something was waived.
    ///
    /// - Throws: The first rule that was waived, when reason, approver or evidence don't do.
    func marked(_ drafts: [Draft], _ scene: Scene, village: VillageCode?) throws(Refusal)
        -> [Draft]
    {
        guard let first = refusals.first, let factual = context.factual else { return drafts }
        guard !factual.reason.isEmpty else { throw first.lacking("情况说明", field: "情况说明") }
        guard !factual.evidence.isEmpty else { throw first.lacking("凭据", field: "凭据") }
        var rules: [String] = []
        for refusal in refusals where !rules.contains(refusal.rule.id) {
            rules.append(refusal.rule.id)
        }
        let mark = FactualMark(rules: rules, reason: factual.reason, approver: factual.approver)
        for draft in drafts {
            let isAbove = scene.township.isSuperior(
                factual.approver, to: draft.actor, in: draft.actorRole, village: village,
                on: context.day)
            guard isAbove else { throw first.lacking("办理人上一级的批准", field: "批准人") }
            let household = Subject.household(of: draft.subject).map(scene.household)
            let isPersonal = FreeText(factual.reason).names(household ?? Household(id: ""))
            guard !isPersonal else { throw first.lacking("不点名、不写号码的情况说明", field: "情况说明") }
        }
        return drafts.map { $0.marked(mark) }
    }
}

extension Refusal {
    fileprivate func lacking(_ what: String, field: String) -> Refusal {
        Refusal(
            rule, "\(message)；作为既成事实登记，还缺\(what)",
            remedy: "写明情况、附凭据、由办理人的上一级批准，才能据实登记；否则：\(remedy)", field: field)
    }
}
