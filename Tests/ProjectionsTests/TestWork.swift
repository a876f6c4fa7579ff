import HouseholdWork

/// 测试里的工作: two households of one village, up to the national system; some steps come in late.
enum TestWork {
    static let village = "V1"
    static let home = "H1"
    static let otherHome = "H2"
    static let head = "H1-1"
    static let spouse = "H1-2"
    static let contact = "C1"
    static let cadre = "G1"
    static let officer = "I1"

    /// What may stand nowhere in clear.
    static let secrets = [
        "岑甲山", "韦乙花", "黄丙水", "黄新名", "13900001111", "13700001234", "45010119800101001",
        "1234500", "1234567",
    ]

    static func at(_ day: Int, _ hour: Int = 9, _ minute: Int = 0) -> ActContext {
        let first = Day(number: 21_974)
        return ActContext(
            time: Moment(day: first.advanced(by: day - 1), hour: hour, minute: minute),
            recorder: TestTown.keeper)
    }

    static func registry() throws -> [any Act] {
        let posts: [(PersonID, Role, VillageCode?)] = [
            (contact, .contactPerson, nil), (cadre, .villageCadre, village),
            (officer, .villageInfoOfficer, village), ("M1", .townGovernment, nil),
            ("S1", .villageSecretary, village), ("B1", .townPovertyStation, nil),
            ("A1", .townInfoOfficer, nil),
        ]
        var acts: [any Act] = [
            RegisterVillage(context: at(1), code: village, name: "甲村"),
            RegisterUnit(
                context: at(1),
                unit: Unit(id: "U1", name: "镇政府", kind: "town", principal: nil, village: nil)),
        ]
        for (person, role, place) in posts {
            acts.append(
                RegisterPerson(
                    context: at(1),
                    person: Person(
                        id: person, name: "干部" + person, unit: "U1",
                        phone: person == contact ? "13700001234" : nil)))
            acts.append(
                AppointRole(
                    context: at(1), person: person, role: role, village: place,
                    from: at(1).day, to: at(31).day, document: "任〔2030〕1 号"))
        }
        acts.append(
            AdoptPlan(
                context: at(1), level: .town, unit: "U1", document: "方案〔2030〕1 号",
                adopted: at(1).day, issued: nil, authors: ["M1"],
                configuration: try TestPlan.object()))
        return acts
    }

    /// Of the first household.
    static func erasing(_ keys: [String]) -> ErasePersonal {
        ErasePersonal(
            context: at(28), subject: "household/" + home, keys: keys, reason: "本人申请",
            request: "申〔2030〕1 号")
    }

    static func enrolments() -> [any Act] {
        var acts: [any Act] = []
        let people = [home: [(head, "岑甲山"), (spouse, "韦乙花")], otherHome: [("H2-1", "黄丙水")]]
        for (id, members) in people.sorted(by: { $0.key < $1.key }) {
            acts.append(
                EnrolHousehold(
                    context: at(1), household: id, village: village, group: "一组",
                    category: "甲类",
                    values: [
                        "base.headName": .text(members[0].1),
                        "base.population": .integer(members.count),
                        "base.phone": .text("13900001111"), "living.area": .integer(6100),
                        "income.wage": .integer(1_234_500), "income.farm": .integer(500_000),
                        "income.total": .integer(1_734_500),
                    ]))
            for (index, member) in members.enumerated() {
                var values: [String: IndicatorValue] = [
                    "member.name": .text(member.1),
                    "member.relation": .text(index == 0 ? "户主" : "配偶"),
                ]
                if id == home, index == 0 { values["member.idNo"] = .text(document) }
                acts.append(
                    EnrolMember(
                        context: at(1), household: id, member: member.0, values: values))
            }
            acts.append(
                AssignContact(
                    context: at(1), household: id, contact: contact, cadre: cadre,
                    from: at(1).day, to: nil))
        }
        return acts
    }

    static let document: String = {
        let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
        let seventeen = "45010119800101001"
        let sum = zip(seventeen.utf8, weights).reduce(0) { $0 + Int($1.0 - 0x30) * $1.1 }
        return seventeen + String(Array("10X98765432")[sum % 11])
    }()

    /// What is entered before any signature.
    static func visits() -> [any Act] {
        var acts: [any Act] = []
        for (id, day) in [(home, 10), (otherHome, 11)] {
            acts += [
                RecordVisit(
                    context: at(day), household: id, visit: "V-" + id,
                    participants: [contact, cadre], present: [], others: ["黄新名"],
                    mode: .onSite),
                VerifyItem(
                    context: at(day, 9, 10), household: id, visit: "V-" + id,
                    item: ItemKey("living.area"), verdict: .mismatch,
                    change: .init(before: "61.00", after: "73.5"), reason: "丈量", proof: "实地",
                    registrant: contact),
                VerifyItem(
                    context: at(day, 9, 20), household: id, visit: "V-" + id, item: nil,
                    verdict: .match, change: nil, reason: "", proof: "", registrant: contact),
                FinalizeTable(
                    context: at(day, 9, 30), household: id, visit: "V-" + id,
                    registrant: contact),
            ]
        }
        acts.append(
            VerifyItem(
                context: at(11, 9, 15), household: otherHome, visit: "V-" + otherHome,
                item: ItemKey("base.phone"), verdict: .mismatch,
                change: .init(before: "13900001111", after: ""), reason: "已停机",
                proof: "本人说明", registrant: contact))
        // Of two corrections the one that happened first is entered last.
        for (minute, after) in [(18, "6000.00"), (15, "5500.00")] {
            acts.append(
                VerifyItem(
                    context: at(11, 9, minute), household: otherHome, visit: "V-" + otherHome,
                    item: ItemKey("income.farm"), verdict: .mismatch,
                    change: .init(before: "5000.00", after: after), reason: "重算", proof: "账本",
                    registrant: contact))
        }
        // Happened before the table was finalized, and is entered after it.
        acts.append(
            VerifyItem(
                context: at(10, 9, 15), household: home, visit: "V-" + home,
                item: ItemKey("income.wage"), verdict: .mismatch,
                change: .init(before: "12345.00", after: "12345.67"), reason: "查工资单",
                proof: "工资单", registrant: contact))
        acts.append(
            FinalizeTable(
                context: at(10, 9, 40), household: home, visit: "V-" + home,
                registrant: contact))
        return acts
    }

    static func signing(_ party: Party, _ signer: PersonID) -> SignTable {
        SignTable(
            context: at(10, 10), household: home, party: party, signer: signer, method: .wet,
            witnesses: [], scan: nil)
    }

    static func afterwards() -> [any Act] {
        [
            signing(.household, head), signing(.contact, contact), signing(.cadre, cadre),
            PrintTable(context: at(5), household: home, tableNumber: "T-0001", printer: officer),
            HandOverTable(context: at(12), household: home, from: contact, to: officer),
            OpenEntryWindow(
                context: at(12, 8), township: "T9", indicator: "living.area", isOpen: false,
                document: "通〔2030〕3 号", registrant: "A1"),
            DeferEntry(
                context: at(12, 10), household: home, item: ItemKey("living.area"),
                reason: "岑甲山家的没有开放", officer: officer),
            FillHandbook(
                context: at(10, 11), household: home, handbook: "HB-1", entry: nil,
                filler: contact),
            MakeEntry(context: at(13), household: home, entry: nil, officer: officer),
            IssueCard(
                context: at(10, 12), household: home, number: "CD-1", color: "青",
                replaces: nil, isOldCollected: nil, issuer: contact),
            RecordAttempt(
                context: at(8), household: home, participants: [contact],
                reason: FreeText("岑甲山外出")),
            SendReminder(
                context: at(9), household: otherHome, contact: contact, sender: cadre,
                channel: "电话"),
            CompileSubsidyList(
                context: at(3), household: home, item: "养老金", cents: 1_234_567, year: 2029,
                department: "社保所", compiler: "B1"),
            PublishRoster(
                context: at(4), village: village, publishers: ["S1"],
                assignments: [
                    .init(household: home, contact: contact, cadre: cadre, planned: nil)
                ]),
        ]
    }

    static func all() throws -> [any Act] {
        try registry() + enrolments() + visits() + afterwards()
    }

    /// A town where all of it has been entered.
    static func town() throws -> TestTown {
        let town = try TestTown()
        try town.enter(all())
        return town
    }
}
