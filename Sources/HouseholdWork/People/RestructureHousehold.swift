/// 分户、合户、整户消亡: who belongs to which household afterwards.
package struct RestructureHousehold: Act {
    package static let basis = "I"
    package let context: ActContext
    package let kind: Restructuring.Kind
    package let sources: [HouseholdID]
    /// The households that there are afterwards.
    package let targets: [HouseholdID]
    /// Every member of the sources, and the target that they belong to.
    package let moves: [MemberID: HouseholdID]
    /// The head of each household that comes into being.
    package let heads: [HouseholdID: MemberID]
    package let document: String
    package let registrant: PersonID

    package init(
        context: ActContext, kind: Restructuring.Kind, sources: [HouseholdID],
        targets: [HouseholdID], moves: [MemberID: HouseholdID], heads: [HouseholdID: MemberID],
        document: String, registrant: PersonID
    ) {
        self.context = context
        self.kind = kind
        self.sources = sources
        self.targets = targets
        self.moves = moves
        self.heads = heads
        self.document = document
        self.registrant = registrant
    }

    package func decide(_ scene: Scene) throws(Refusal) -> [Draft] {
        var known: [Household] = []
        for id in sources {
            known.append(
                try scene.household(id, for: HouseholdRestructured.self, at: context))
            if kind != .extinct { try scene.household(id).refuseIfSigned(at: context.time) }
        }
        try checkForm(known)
        try checkMembers(known)
        try checkTargets(known, scene)
        let configuration = try scene.configuration()
        let role = Role.townPovertyStation
        guard scene.township.holds(registrant, role, on: context.day, village: nil) else {
            throw .notAuthorized(
                scene.township.name(of: registrant), roles: [role], day: context.day,
                field: "登记人")
        }
        let sealed = Set(configuration.indicators.filter(\.isSealed).map(\.id))
        return (sources + targets.filter { !sources.contains($0) }).map { id in
            Draft(
                event(for: id, known, sealed, configuration), subject: Subject.household(id),
                context: context, actor: registrant, role: role)
        }
    }

    private func checkForm(_ known: [Household]) throws(Refusal) {
        let isForm =
            switch kind {
            case .split:
                sources.count == 1 && targets.count >= 2 && targets.contains(sources[0])
            case .merge:
                sources.count >= 2 && targets.count == 1 && sources.contains(targets[0])
            case .extinct: sources.count == 1 && targets.isEmpty && moves.isEmpty
            }
        guard isForm, Set(sources).count == sources.count, Set(targets).count == targets.count
        else { throw .restructuringForm(kind) }
        guard !document.isEmpty else { throw .restructuringWithoutDocument(kind) }
        if let first = known.first,
            let other = known.first(where: { $0.category != first.category })
        {
            throw .categoriesDiffer(first, other)
        }
    }

    /// 成员守恒: nobody is lost and nobody is added.
    private func checkMembers(_ known: [Household]) throws(Refusal) {
        guard kind != .extinct else { return }
        let before = Set(known.flatMap(\.members).map(\.id))
        if let lost = before.subtracting(moves.keys).min() { throw .memberLost(lost) }
        if let added = Set(moves.keys).subtracting(before).min() { throw .memberAdded(added) }
        for target in targets where !moves.values.contains(target) { throw .emptyHousehold(target) }
        if let strange = moves.values.first(where: { !targets.contains($0) }) {
            throw .strangeTarget(strange)
        }
    }

    private func checkTargets(_ known: [Household], _ scene: Scene) throws(Refusal) {
        for target in targets where !sources.contains(target) {
            guard !scene.household(target).isEnrolled else { throw .targetExists(target) }
            guard let head = heads[target], moves[head] == target else {
                throw .headMissing(target)
            }
        }
    }

    private func event(
        for id: HouseholdID, _ known: [Household], _ sealed: Set<String>,
        _ configuration: PlanConfiguration
    ) -> HouseholdRestructured {
        let own = known.first { $0.id == id }
        let joining = moves.filter { member, target in
            target == id && own?.member(member) == nil
        }.keys.sorted()
        var values: [ItemKey: IndicatorValue] = [:]
        for household in known where household.id != id {
            for (item, value) in household.values {
                if let member = item.member, joining.contains(member) { values[item] = value }
            }
        }
        let origin = own == nil ? known.first : nil
        if let origin {
            let household = newValues(id, origin, joining.count, values, configuration)
            values.merge(household) { $1 }
        }
        return HouseholdRestructured(
            household: id, kind: kind, sources: sources, targets: targets, moves: moves,
            document: document, joining: joining, values: values,
            founding: origin.map { origin in
                HouseholdRestructured.Founding(
                    village: origin.village, group: origin.enrolment?.group ?? "",
                    category: origin.category, head: heads[id] ?? "")
            }, sealed: sealed)
    }

    /// 新户继承原户类别与脱贫年度; what else the table asks is verified at the new household.
    private func newValues(
        _ id: HouseholdID, _ origin: Household, _ count: Int,
        _ members: [ItemKey: IndicatorValue], _ configuration: PlanConfiguration
    ) -> [ItemKey: IndicatorValue] {
        var values: [ItemKey: IndicatorValue] = [:]
        values[ItemKey(WellKnown.exitYear)] = origin.value(WellKnown.exitYear)
        values[ItemKey(WellKnown.population)] = .integer(count)
        if let head = heads[id] {
            values[ItemKey(WellKnown.headName)] = members[ItemKey(WellKnown.memberName, head)]
            values[ItemKey(WellKnown.headIdNo)] = members[ItemKey(WellKnown.memberIdNo, head)]
        }
        return values.filter { configuration.indicator(id: $0.key.indicator) != nil }
    }
}

/// 分户、合户、消亡, as each household that takes part has it.
package struct Restructuring: Sendable {
    package enum Kind: String, Sendable, CaseIterable {
        case split, merge, extinct

        package var title: String {
            switch self {
            case .split: "分户"
            case .merge: "合户"
            case .extinct: "整户消亡"
            }
        }
    }

    package let stamp: Stamp
    package let kind: Kind
    package let sources: [HouseholdID]
    package let targets: [HouseholdID]
    package let document: String
}

extension Household {
    /// The restructuring after which there is no such household any more.
    package var dissolution: Restructuring? {
        restructurings.last.flatMap { $0.targets.contains(id) ? nil : $0 }
    }
}

extension Refusal {
    fileprivate static func restructuringForm(_ kind: Restructuring.Kind) -> Refusal {
        Refusal(
            .householdChange, "原户、现户不合“\(kind.title)”的样子",
            remedy: "分户：一户分出，原户仍在现户之列；合户：几户并入其中一户；整户消亡：一户，没有现户",
            field: "现户")
    }

    fileprivate static func restructuringWithoutDocument(_ kind: Restructuring.Kind) -> Refusal {
        Refusal(.householdChange, "\(kind.title)没有写依据的文号", remedy: "写明依据的文号", field: "依据")
    }

    fileprivate static func categoriesDiffer(_ one: Household, _ other: Household) -> Refusal {
        Refusal(
            .householdChange,
            "户 \(one.id)（\(one.category)）与户 \(other.id)（\(other.category)）类别不一，合户后的类别须由上级认定",
            remedy: "先按认定文件登记户类别变更，使各户类别一致，再合户", field: "原户")
    }

    fileprivate static func memberLost(_ member: MemberID) -> Refusal {
        Refusal(
            .householdChange, "成员 \(member) 没有写归入哪一户", remedy: "原户的每个成员都写明归入的户；去世、迁出的先登记",
            field: "成员")
    }

    fileprivate static func memberAdded(_ member: MemberID) -> Refusal {
        Refusal(
            .householdChange, "\(member) 不是原户的成员", remedy: "更正人编号；新成员在分户、合户之后另行登记", field: "成员")
    }

    fileprivate static func emptyHousehold(_ household: HouseholdID) -> Refusal {
        Refusal(
            .householdChange, "现户 \(household) 没有成员", remedy: "写明归入该户的成员，或去掉该户", field: "现户")
    }

    fileprivate static func strangeTarget(_ household: HouseholdID) -> Refusal {
        Refusal(
            .householdChange, "成员归入的户 \(household) 不在现户之列", remedy: "更正成员归入的户，或补写现户", field: "现户")
    }

    fileprivate static func targetExists(_ household: HouseholdID) -> Refusal {
        Refusal(
            .householdChange, "分出的新户 \(household) 已在台账中", remedy: "新户用一个没有用过的户编号", field: "现户")
    }

    fileprivate static func headMissing(_ household: HouseholdID) -> Refusal {
        Refusal(
            .householdChange, "新户 \(household) 没有写户主，或户主不归入该户", remedy: "从归入该户的成员中写明户主",
            field: "户主")
    }
}
