import CanonicalJSON

/// 打印信息表: the table as the national system has it; the snapshot is the household's enrolment.
package struct PrintTable: Act {
    package static let basis = "P2.3a"
    package let context: ActContext
    package let household: HouseholdID
    package let tableNumber: String
    package let printer: PersonID

    package init(
        context: ActContext, household: HouseholdID, tableNumber: String, printer: PersonID
    ) {
        self.context = context
        self.household = household
        self.tableNumber = tableNumber
        self.printer = printer
    }

    package func decide(_ scene: Scene) throws(Refusal) -> [Draft] {
        let known = scene.household(household)
        guard let enrolment = known.enrolment else { throw .unknownHousehold(household) }
        let configuration = try scene.configuration()
        var waiver = Waiver(context)
        if configuration.category(known.category)?.isInScope != true {
            try waiver.allow(.outOfScope(household, category: known.category))
        }
        guard
            scene.township.holds(
                printer, .villageInfoOfficer, on: context.day, village: known.village)
        else {
            throw .notAuthorized(
                scene.township.name(of: printer), roles: [.villageInfoOfficer], day: context.day,
                field: "打印人")
        }
        let event = TablePrinted(
            tableNumber: tableNumber, module: configuration.module,
            snapshot: enrolment.stamp.id)
        let draft = Draft(
            event, subject: Subject.household(household), context: context, actor: printer,
            role: .villageInfoOfficer)
        return try waiver.marked([draft], scene, village: known.village)
    }
}

package struct TablePrinted: HouseholdEvent {
    package static let name = "table.printed.v1"
    package static let title = "信息表打印"
    package static let rank = Rank.print
    package let tableNumber: String
    package let module: String
    /// Id of the enrolment whose values were printed.
    package let snapshot: String

    init(tableNumber: String, module: String, snapshot: String) {
        (self.tableNumber, self.module, self.snapshot) = (tableNumber, module, snapshot)
    }

    package init(payload: JSONObject) throws(PayloadError) {
        let reader = PayloadReader(payload)
        tableNumber = try reader.string("tableNo")
        module = try reader.string("module")
        snapshot = try reader.string("snapshot")
    }

    package var payload: JSONObject {
        [
            "tableNo": .string(tableNumber), "module": .string(module),
            "snapshot": .string(snapshot),
        ]
    }

    package func apply(to state: inout Household, _ stamp: Stamp) {
        state.prints.append(Print(stamp: stamp, tableNumber: tableNumber))
    }
}

extension Refusal {
    package static func outOfScope(_ household: HouseholdID, category: String) -> Refusal {
        Refusal(
            .scope, "户 \(household) 的类别“\(category)”不在方案范围内",
            remedy: "核对户类别；不在范围内的户不打印信息表、不发手册。若已经做了，请据实登记为既成事实", field: "户编号")
    }
}
