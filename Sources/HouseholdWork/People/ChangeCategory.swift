import CanonicalJSON

/// 户类别变更: what the authorities above have recognized, transcribed by the poverty station.
package struct ChangeCategory: Act {
    package static let basis = "P2.1a"
    package let context: ActContext
    package let household: HouseholdID
    /// One of the plan's categories.
    package let category: String
    /// The year of leaving poverty, or of falling back into it.
    package let year: Int?
    /// 认定文件.
    package let document: String
    package let registrant: PersonID

    package init(
        context: ActContext, household: HouseholdID, category: String, year: Int?,
        document: String, registrant: PersonID
    ) {
        self.context = context
        self.household = household
        self.category = category
        self.year = year
        self.document = document
        self.registrant = registrant
    }

    package func decide(_ scene: Scene) throws(Refusal) -> [Draft] {
        let known = try scene.household(household, for: HouseholdCategoryChanged.self, at: context)
        let configuration = try scene.configuration()
        guard let target = configuration.category(category) else {
            throw .unknownCategory(category, known: configuration.categories.map(\.name))
        }
        let from = known.category
        let state = configuration.category(from)?.state
        guard let state, CategoryMachine.allows(from: state, to: target.state) else {
            throw .illegalTransfer(from: from, to: category)
        }
        guard !document.isEmpty else { throw .categoryWithoutDocument(household) }
        try checkYear(known, target)
        let later = scene.household(household).categoryChanges.first {
            $0.stamp.time > context.time
        }
        if let later, later.from != category { throw .contradictsLater(later) }
        let role = Role.townPovertyStation
        guard scene.township.holds(registrant, role, on: context.day, village: nil) else {
            throw .notAuthorized(
                scene.township.name(of: registrant), roles: [role], day: context.day,
                field: "登记人")
        }
        let event = HouseholdCategoryChanged(
            from: from, to: category, year: year, document: document)
        return [
            Draft(
                event, subject: Subject.household(household), context: context, actor: registrant,
                role: role)
        ]
    }

    /// A household falls back after the year in which it left, and leaves again no earlier.
    private func checkYear(_ known: Household, _ target: PlanConfiguration.Category)
        throws(Refusal)
    {
        guard target.state == .exited || target.state == .returned else { return }
        guard let year else { throw .categoryWithoutYear(target.name) }
        if target.state == .exited, let named = CategoryMachine.year(named: target.name),
            named != year
        {
            throw .yearDiffers(target.name, year)
        }
        guard let last = known.categoryYear else { return }
        let isInOrder = target.state == .returned ? last < year : last <= year
        guard isInOrder else { throw .yearTooEarly(target.name, year, last) }
    }
}

/// 户类别的转移. Source: the domain's machine of categories.
enum CategoryMachine {
    typealias State = PlanConfiguration.Category.State

    static func allows(from: State, to: State) -> Bool {
        switch (from, to) {
        case (.poor, .exited), (.exited, .returned), (.returned, .exited): true
        case (.poor, .removed), (.exited, .removed), (.returned, .removed): true
        default: false
        }
    }

    /// The year that a category's name begins with: `2018年脱贫户`.
    static func year(named name: String) -> Int? {
        let digits = name.utf8.prefix(4)
        return digits.count == 4 ? Digits.number(Array(digits)) : nil
    }
}

extension Household {
    /// The year of the last change of category; the year of leaving poverty before any.
    package var categoryYear: Int? {
        categoryChanges.last { $0.year != nil }?.year
            ?? CategoryMachine.year(named: enrolment?.category ?? "")
            ?? value(WellKnown.exitYear)?.integer
    }
}

/// 户类别变更.
package struct CategoryChange: Sendable {
    package let stamp: Stamp
    package let from: String
    package let to: String
    package let year: Int?
    package let document: String
}

package struct HouseholdCategoryChanged: HouseholdEvent {
    package static let name = "household.categoryChanged.v1"
    package static let title = "户类别变更"
    package static let rank = Rank.category
    package let from: String
    package let to: String
    package let year: Int?
    package let document: String

    init(from: String, to: String, year: Int?, document: String) {
        self.from = from
        self.to = to
        self.year = year
        self.document = document
    }

    package init(payload: JSONObject) throws(PayloadError) {
        let reader = PayloadReader(payload)
        from = try reader.string("from")
        to = try reader.string("to")
        year = try reader.optionalInteger("year")
        document = try reader.string("document")
    }

    package var payload: JSONObject {
        JSONObject(present: [
            "from": .string(from), "to": .string(to), "year": year.map { .number($0) },
            "document": .string(document),
        ])
    }

    package func apply(to state: inout Household, _ stamp: Stamp) {
        state.categoryChanges.append(
            CategoryChange(stamp: stamp, from: from, to: to, year: year, document: document))
    }
}

extension Refusal {
    fileprivate static func illegalTransfer(from: String, to: String) -> Refusal {
        Refusal(
            .category, "户类别不能由“\(from)”直接变为“\(to)”",
            remedy: "脱贫户要重新帮扶的，先登记返贫；原来登记错年度的，作废那一条后重新登记", field: "户类别")
    }

    fileprivate static func categoryWithoutDocument(_ household: HouseholdID) -> Refusal {
        Refusal(
            .category, "户 \(household) 的类别变更没有写上级认定文件",
            remedy: "类别由上级认定，写明认定文件的文号", field: "认定文件")
    }

    fileprivate static func categoryWithoutYear(_ category: String) -> Refusal {
        Refusal(.category, "变为“\(category)”没有写年度", remedy: "填写认定的年度", field: "年度")
    }

    fileprivate static func yearDiffers(_ category: String, _ year: Int) -> Refusal {
        Refusal(.category, "年度 \(year) 与“\(category)”不合", remedy: "更正年度或户类别", field: "年度")
    }

    fileprivate static func yearTooEarly(_ category: String, _ year: Int, _ last: Int) -> Refusal {
        Refusal(
            .category, "\(year) 年变为“\(category)”，不合此前一次变更的年度 \(last)",
            remedy: "返贫须在脱贫年度之后，再脱贫不早于返贫年度：核对年度", field: "年度")
    }

    fileprivate static func contradictsLater(_ later: CategoryChange) -> Refusal {
        Refusal(
            .category,
            "与其后 \(later.stamp.time.day.text) 由“\(later.from)”的变更（#\(later.stamp.sequence)）接不上",
            remedy: "核对日期；后一条有误的，先作废", field: "户类别")
    }
}
