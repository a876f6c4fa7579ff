import CanonicalJSON

/// 补贴清单: what one household received of one item in a year. The amount is sealed.
package struct CompileSubsidyList: Act {
    package static let basis = "P2.1b"
    package let context: ActContext
    package let household: HouseholdID
    package let item: String
    package let cents: Int
    package let year: Int
    package let department: String
    package let compiler: PersonID

    package init(
        context: ActContext, household: HouseholdID, item: String, cents: Int, year: Int,
        department: String, compiler: PersonID
    ) {
        self.context = context
        self.household = household
        self.item = item
        self.cents = cents
        self.year = year
        self.department = department
        self.compiler = compiler
    }

    private static let roles: [Role] = [
        .townLeadingGroup, .townGovernment, .townPovertyStation, .townInfoOfficer,
        .townPartyCommittee,
    ]

    package func decide(_ scene: Scene) throws(Refusal) -> [Draft] {
        guard scene.household(household).isEnrolled else { throw .unknownHousehold(household) }
        let role = scene.township.role(
            of: compiler, among: Self.roles, on: context.day, village: nil)
        guard let role else {
            throw .notAuthorized(
                scene.township.name(of: compiler), roles: Self.roles, day: context.day,
                field: "整理人")
        }
        let event = SubsidyListCompiled(
            household: household, item: item, cents: cents, year: year, department: department)
        return [
            Draft(
                event, subject: Subject.household(household), context: context, actor: compiler,
                role: role)
        ]
    }
}

package struct SubsidyListCompiled: HouseholdEvent {
    package static let name = "subsidyList.compiled.v1"
    package static let title = "补贴清单收集梳理"
    package static let rank = Rank.subsidy
    package let household: HouseholdID
    package let item: String
    /// 分; nil while the box is locked.
    package let cents: Int?
    package let year: Int
    package let department: String

    init(household: HouseholdID, item: String, cents: Int?, year: Int, department: String) {
        self.household = household
        self.item = item
        self.cents = cents
        self.year = year
        self.department = department
    }

    package init(payload: JSONObject) throws(PayloadError) {
        let reader = PayloadReader(payload)
        household = try reader.string("householdId")
        item = try reader.string("item")
        cents = reader.sealedFields?["amount"]?.integerValue.map { Int($0) }
        year = try reader.integer("year")
        department = try reader.string("department")
    }

    package var payload: JSONObject {
        var object: JSONObject = [
            "householdId": .string(household), "item": .string(item), "year": .number(year),
            "department": .string(department),
        ]
        if let cents {
            object.seal(["amount": .number(cents)], owner: Subject.household(household))
        }
        return object
    }

    package func apply(to state: inout Household, _ stamp: Stamp) {
        state.subsidies.append(Subsidy(stamp: stamp, item: item, year: year, cents: cents))
        if cents == nil { state.lockedBoxes += 1 }
    }
}
