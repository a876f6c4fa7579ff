import CanonicalJSON

/// 销密: what is sealed for one household, member or person in office can be read by nobody any
/// more. The events stay, and so do their hashes and proofs; only the keys of the boxes go.
package struct ErasePersonal: Act {
    package static let basis = "I"
    package let context: ActContext
    /// `household/…` (its own boxes, or a member's) or `person/…`.
    package let subject: String
    /// The data keys to be destroyed, 32 hex each, as the vault has them now.
    package let keys: [String]
    package let reason: String
    /// Who asked for it, or which decision orders it: a document's number.
    package let request: String

    package init(
        context: ActContext, subject: String, keys: [String], reason: String, request: String
    ) {
        self.context = context
        self.subject = subject
        self.keys = keys
        self.reason = reason
        self.request = request
    }

    package func decide(_ scene: Scene) throws(Refusal) -> [Draft] {
        if let id = Subject.household(of: subject) {
            let household = scene.household(id)
            guard household.isEnrolled else { throw .unknownHousehold(id) }
            guard !FreeText(reason).names(household) else { throw .erasureNamesSomebody }
        } else {
            let person = subject.hasPrefix("person/") ? String(subject.dropFirst(7)) : subject
            guard scene.township.persons[person] != nil else {
                throw .unknownPerson(person, field: "对象")
            }
        }
        guard !keys.isEmpty else { throw .nothingToErase(subject) }
        guard !reason.isEmpty else { throw .erasureWithout("理由") }
        guard !request.isEmpty else { throw .erasureWithout("依据") }
        let event = PersonalErased(keys: keys.sorted(), reason: reason, request: request)
        return [
            Draft(
                event, subject: subject, context: context, actor: context.recorder,
                role: .ledgerKeeper)
        ]
    }
}

/// 已销密. Source: FORMAT.md, sections 3a and 4.
package struct PersonalErased: HouseholdEvent, TownshipEvent {
    package static let name = "personal.erased.v1"
    package static let title = "销密"
    package static let rank = Rank.erasure
    /// 32 hex each.
    package let keys: [String]
    package let reason: String
    package let request: String

    init(keys: [String], reason: String, request: String) {
        (self.keys, self.reason, self.request) = (keys, reason, request)
    }

    package init(payload: JSONObject) throws(PayloadError) {
        let reader = PayloadReader(payload)
        keys = try reader.strings("keys")
        reason = try reader.string("reason")
        request = try reader.string("request")
    }

    package var payload: JSONObject {
        ["keys": .strings(keys), "reason": .string(reason), "request": .string(request)]
    }

    /// What can't be read any more is missing from the events themselves.
    package func apply(to household: inout Household, _ stamp: Stamp) {}
    package func apply(to township: inout Township, _ stamp: Stamp) {}
}

extension Refusal {
    fileprivate static func nothingToErase(_ subject: String) -> Refusal {
        Refusal(
            .unknown, "\(subject) 在密库里没有密钥：从来没有密封的信息，或已经销密",
            remedy: "核对户编号、人员编号；已经销密的不必再做", field: "对象")
    }

    fileprivate static func erasureWithout(_ field: String) -> Refusal {
        Refusal(.cell, "没有写销密的\(field)", remedy: "写明为什么销密、依据哪份申请或决定（文号）", field: field)
    }

    fileprivate static var erasureNamesSomebody: Refusal {
        Refusal(
            .cell, "销密的理由点了该户的人，或写了号码；这条记录永远在账上",
            remedy: "只写事由（例如“本人申请”），不写姓名、号码", field: "理由")
    }
}
