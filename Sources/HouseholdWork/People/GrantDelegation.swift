import CanonicalJSON

/// 委托代理: a contact person or a cadre has somebody else act for them.
package struct GrantDelegation: Act {
    package static let basis = "R2"
    package let context: ActContext
    package let principal: PersonID
    package let delegate: PersonID
    package let acts: Set<DelegableAct>
    /// nil = every household that the principal answers for.
    package let households: Set<HouseholdID>?
    package let from: Day
    /// The last day, included.
    package let to: Day
    package let reason: String
    /// 委托书: its number.
    package let document: String

    package init(
        context: ActContext, principal: PersonID, delegate: PersonID, acts: Set<DelegableAct>,
        households: Set<HouseholdID>?, from: Day, to: Day, reason: String, document: String
    ) {
        self.context = context
        self.principal = principal
        self.delegate = delegate
        self.acts = acts
        self.households = households
        self.from = from
        self.to = to
        self.reason = reason
        self.document = document
    }

    package func decide(_ scene: Scene) throws(Refusal) -> [Draft] {
        let township = scene.township
        for (person, field) in [(principal, "委托人"), (delegate, "受托人")]
        where township.persons[person] == nil { throw .unknownPerson(person, field: field) }
        if to < from { throw .endsBeforeStart(from: from, to: to) }
        guard !acts.isEmpty, !document.isEmpty else { throw .delegationIncomplete }
        guard principal != delegate else { throw .delegatesToSelf(township.name(of: principal)) }
        let role = try principalRole(township)
        guard !township.appointments(of: delegate, on: from).isEmpty else {
            throw .delegateWithoutPost(township.name(of: delegate), from)
        }
        try checkChain(township)
        try checkParties(role, scene)
        try checkHouseholds(role, scene)
        let event = DelegationGranted(
            principal: principal, delegate: delegate, acts: acts, households: households,
            from: from, to: to, reason: reason, document: document)
        return [
            Draft(
                event, subject: Subject.person(principal), context: context, actor: principal,
                role: role)
        ]
    }

    private func principalRole(_ township: Township) throws(Refusal) -> Role {
        let posts = township.appointments(of: principal, on: from).map(\.role)
        let wanted = [.contactPerson] + Role.cadres
        guard let role = wanted.first(where: posts.contains) else {
            throw .notAuthorized(
                township.name(of: principal), roles: wanted, day: from, field: "委托人")
        }
        return role
    }

    /// Nobody passes on what was delegated to them, and no ring is made.
    private func checkChain(_ township: Township) throws(Refusal) {
        for other in township.delegations
        where other.overlaps(acts, households, from: from, to: to) {
            if other.delegate == principal {
                throw .delegatesOn(
                    township.name(of: principal), township.name(of: other.principal), other.stamp)
            }
            if other.principal == delegate {
                throw .delegatesOn(
                    township.name(of: delegate), township.name(of: other.delegate), other.stamp)
            }
        }
    }

    /// Contact person and cadre are two parties of one visit and one table.
    private func checkParties(_ role: Role, _ scene: Scene) throws(Refusal) {
        let township = scene.township
        let name = township.name(of: delegate)
        let posts = township.appointments(of: delegate, on: from)
        let isContact = role == .contactPerson
        let isOther = posts.contains { post in
            guard isContact else { return isOtherContact(post, scene) }
            guard Role.cadres.contains(post.role) else { return false }
            return households?.contains { scene.household($0).village == post.village } ?? true
        }
        if isOther { throw .twoPartiesByDelegation(name, isContact ? "村干" : "联系人") }
        for other in township.delegations
        where other.delegate == delegate
            && other.overlaps(acts, households, from: from, to: to)
        {
            let isOtherContact = township.holds(
                other.principal, .contactPerson, on: from, village: nil)
            if isOtherContact != isContact {
                throw .twoPartiesByDelegation(name, isContact ? "村干" : "联系人")
            }
        }
    }

    private func isOtherContact(_ post: Appointment, _ scene: Scene) -> Bool {
        guard post.role == .contactPerson else { return false }
        return households?.contains { scene.household($0).isPaired(delegate, on: from) } ?? true
    }

    private func checkHouseholds(_ role: Role, _ scene: Scene) throws(Refusal) {
        for id in (households ?? []).sorted() {
            let known = scene.household(id)
            guard known.isEnrolled else { throw .unknownHousehold(id) }
            let isOwn =
                role == .contactPerson
                ? known.isPaired(principal, on: from)
                : scene.township.cadreRole(of: principal, on: from, village: known.village) != nil
            guard isOwn else { throw .beyondPrincipal(scene.township.name(of: principal), id) }
        }
    }
}

package struct DelegationGranted: TownshipEvent {
    package static let name = "delegation.granted.v1"
    package static let title = "委托代理"
    package static let rank = Rank.delegation
    package let principal: PersonID
    package let delegate: PersonID
    package let acts: Set<DelegableAct>
    package let households: Set<HouseholdID>?
    package let from: Day
    package let to: Day
    package let reason: String
    package let document: String

    init(
        principal: PersonID, delegate: PersonID, acts: Set<DelegableAct>,
        households: Set<HouseholdID>?, from: Day, to: Day, reason: String, document: String
    ) {
        self.principal = principal
        self.delegate = delegate
        self.acts = acts
        self.households = households
        self.from = from
        self.to = to
        self.reason = reason
        self.document = document
    }

    package init(payload: JSONObject) throws(PayloadError) {
        let reader = PayloadReader(payload)
        principal = try reader.string("principal")
        delegate = try reader.string("delegate")
        var acts: Set<DelegableAct> = []
        for name in try reader.strings("scope") {
            guard let act = DelegableAct(rawValue: name) else { throw PayloadError("scope") }
            acts.insert(act)
        }
        self.acts = acts
        households = payload["households"] == nil ? nil : Set(try reader.strings("households"))
        from = try reader.day("from")
        to = try reader.day("to")
        reason = try reader.string("reason")
        document = try reader.string("document")
    }

    package var payload: JSONObject {
        JSONObject(present: [
            "principal": .string(principal), "delegate": .string(delegate),
            "scope": .strings(acts.map(\.rawValue).sorted()),
            "households": households.map { .strings($0.sorted()) }, "from": .day(from),
            "to": .day(to), "reason": .string(reason), "document": .string(document),
        ])
    }

    package func apply(to township: inout Township, _ stamp: Stamp) {
        township.delegations.append(
            Delegation(
                stamp: stamp, principal: principal, delegate: delegate, acts: acts,
                households: households, from: from, to: to, document: document))
    }
}

extension Refusal {
    fileprivate static var delegationIncomplete: Refusal {
        Refusal(
            .delegation, "委托没有写明受托办理的事，或没有委托书", remedy: "写明事项（入户、签字、交表、填册）和委托书文号",
            field: "事项")
    }

    fileprivate static func delegatesToSelf(_ name: String) -> Refusal {
        Refusal(.delegation, "\(name) 不能委托给自己", remedy: "更正受托人", field: "受托人")
    }

    fileprivate static func delegateWithoutPost(_ name: String, _ day: Day) -> Refusal {
        Refusal(
            .authority, "受托人 \(name) 在 \(day.text) 没有任何有效任职",
            remedy: "委托给有任职的人；确有任职的，先补登“任职”（附文号）", field: "受托人")
    }

    fileprivate static func delegatesOn(_ name: String, _ other: String, _ stamp: Stamp) -> Refusal
    {
        Refusal(
            .delegation, "不能转委托：\(name) 与 \(other) 之间已有同一范围的委托（#\(stamp.sequence)）",
            remedy: "由原委托人直接委托；原委托不再用的，先撤销", field: "受托人")
    }

    fileprivate static func twoPartiesByDelegation(_ name: String, _ party: String) -> Refusal {
        Refusal(
            .delegation, "委托会使一人占两方：\(name) 本人已代表\(party)一方",
            remedy: "委托给第三人；受托人只在别村代表那一方的，写明所委托的户编号", field: "受托人")
    }

    fileprivate static func beyondPrincipal(_ name: String, _ household: HouseholdID) -> Refusal {
        Refusal(
            .authority, "户 \(household) 不归 \(name) 负责，不能由其委托他人",
            remedy: "由该户的结对联系人或本村村干委托，更正户编号", field: "户编号")
    }
}
