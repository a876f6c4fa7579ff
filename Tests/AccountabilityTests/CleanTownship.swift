import CanonicalJSON
import HouseholdWork

/// A township in which everything was done as the plan wants it: no finding of any rule.
extension Papers {
    static let village = "V1"
    static let households = ["H1", "H2"]

    /// H1 is of 甲类 with a changed item, H2 of 乙类 (exited) without one.
    static func clean() throws -> Papers {
        var papers = Papers()
        papers.addRegistry()
        try papers.addTownship()
        papers.addHousehold("H1", category: "甲类", day: "08", corrected: true)
        papers.addHousehold("H2", category: "乙类", day: "09", corrected: false)
        papers.addReview(of: households)
        papers.addReports()
        return papers
    }

    private mutating func addRegistry() {
        add(
            VillageRegistered.self, "village/V1", "2031-01-01", by: "P01",
            [
                "villageCode": "V1", "name": "一村",
            ])
        for (id, kind) in [("U1", "镇政府"), ("U3", "镇扶贫站"), ("U4", "后盾单位"), ("UV1", "村委会")] {
            var payload: JSONObject = [
                "unitId": .string(id), "name": .string(id), "kind": .string(kind),
            ]
            if kind == "后盾单位" { payload["principal"] = "P05" }
            if kind == "村委会" { payload["villageCode"] = "V1" }
            add(UnitRegistered.self, "unit/\(id)", "2031-01-01", by: "P01", payload)
        }
        let people: [(String, String, Role)] = [
            ("P01", "U3", .ledgerKeeper), ("P02", "U1", .townGovernment),
            ("P03", "U3", .townPovertyStation), ("P04", "U3", .townInfoOfficer),
            ("P05", "U4", .unitPrincipal), ("P06", "U4", .unitLiaison),
            ("P07", "U4", .contactPerson), ("P08", "UV1", .villageSecretary),
            ("P09", "UV1", .villageInfoOfficer), ("P10", "UV1", .workTeamMember),
            ("P11", "UV1", .twoCommitteesMember), ("P12", "UV1", .villageCadre),
            ("P13", "U4", .contactPerson),
        ]
        for (id, unit, role) in people {
            add(
                PersonRegistered.self, "person/\(id)", "2031-01-01", by: "P01",
                [
                    "personId": .string(id), "name": .string("人\(id)"), "unitId": .string(unit),
                ])
            var payload: JSONObject = [
                "personId": .string(id), "role": .string(role.rawValue), "from": "2030-01-01",
                "document": "文",
            ]
            if Role.village.contains(role) { payload["villageCode"] = "V1" }
            add(RoleAppointed.self, "person/\(id)", "2031-01-01", by: "P01", payload)
        }
    }

    private mutating func addTownship() throws {
        add(
            PlanAdopted.self, "township/T", "2031-05-02", by: "P02",
            [
                "level": "town", "unitId": "U1", "document": "一号", "adoptedOn": "2031-05-02",
                "issuedOn": "2031-05-02", "authors": ["P02"],
                "configuration": .object(try Plan.object()),
            ])
        add(
            PlanAdopted.self, "unit/UV1", "2031-05-02", by: "P12",
            [
                "level": "village", "unitId": "UV1", "document": "村号", "adoptedOn": "2031-05-02",
                "authors": ["P12", "P10"],
            ])
        let trained: JSONValue = ["P07", "P08", "P09", "P10", "P11", "P12"]
        for (level, unit) in [("town", "U1"), ("village", "UV1")] {
            add(
                TrainingHeld.self, "unit/\(unit)", "2031-05-03", by: "P01",
                [
                    "level": .string(level), "organizer": .string(unit), "coursewareFrom": "区",
                    "expected": trained, "attended": trained,
                ])
        }
        add(
            RosterPublished.self, "village/V1", "2031-05-03", by: "P12",
            [
                "villageCode": "V1", "publishers": ["P12", "P10"],
                "assignments": .array(
                    Papers.households.map {
                        ["householdId": .string($0), "contact": "P07", "cadre": "P12"]
                    }),
            ])
        add(
            GuidanceGiven.self, "village/V1", "2031-05-10 10:00", by: "P04",
            [
                "villageCode": "V1", "topic": "答疑", "channel": "现场",
            ])
        add(
            SampleDesignated.self, "village/V1", "2031-05-15 10:00", by: "P03",
            [
                "villageCode": "V1", "isSample": true, "count": 1, "document": "文",
            ])
    }

    mutating func addReview(of households: [String], time: String = "2031-05-19 16:00") {
        add(
            EntryReviewed.self, "village/V1", time, by: "P08", role: "villageSecretary",
            [
                "villageCode": "V1", "organizer": "P08", "participants": ["P09", "P10", "P11"],
                "households": .strings(households), "verdict": "match",
            ])
    }

    private mutating func addReports() {
        let reports = [
            ("village", "UV1", "进展总结", "P08", "2031-05-24 09:00"),
            ("town", "U1", "进展总结", "P02", "2031-05-25 09:00"),
            ("town", "U1", "分析总结", "P02", "2031-05-27 09:00"),
            ("unit", "U4", "进展总结", "P06", "2031-05-25 09:00"),
        ]
        for (level, unit, kind, actor, time) in reports {
            add(
                ReportSubmitted.self, "unit/\(unit)", time, by: actor,
                [
                    "level": .string(level), "unitId": .string(unit), "kind": .string(kind),
                    "to": "上级",
                ])
        }
    }

    /// A household from the print to the audit; visited on a day of May at nine.
    mutating func addHousehold(_ id: String, category: String, day: String, corrected: Bool) {
        enrol(id, category: category)
        handOut(id, withCard: category != "甲类")
        visit(id, day: day, corrected: corrected)
        let subject = "household/\(id)"
        add(
            TableFinalized.self, subject, "2031-05-\(day) 09:20", by: "P07",
            [
                "visitId": .string("visit-\(id)"), "registrant": "P07", "version": 1,
                "contentDigest": "d1", "changed": [], "salts": [],
            ])
        sign(id, day: day)
        add(
            HandbookFilled.self, subject, "2031-05-11 19:00", by: "P07",
            [
                "householdId": .string(id), "handbookNo": .string("HB-\(id)"), "tableVersion": 1,
                "asSigned": true,
            ])
        if category != "甲类" {
            add(
                CardIssued.self, subject, "2031-05-11 19:30", by: "P07",
                [
                    "cardNo": .string("K-\(id)"), "color": category == "乙类" ? "黄" : "绿",
                    "replacesCardNo": "K0", "oldCardCollected": true,
                ])
        }
        add(
            TableHandedOver.self, subject, "2031-05-13 10:00", by: "P07",
            [
                "version": 1, "from": "P07", "to": "P09",
            ])
        add(
            EntryMade.self, subject, "2031-05-14 10:00", by: "P09",
            [
                "householdId": .string(id), "tableVersion": 1, "asSigned": true,
            ])
        add(
            EntryAudited.self, subject, "2031-05-16 10:00", by: "P04",
            [
                "householdId": .string(id), "verdict": "match",
            ])
    }

    mutating func enrol(_ id: String, category: String) {
        let subject = "household/\(id)"
        add(
            HouseholdEnrolled.self, subject, "2031-05-05 09:00", by: "P01",
            [
                "householdId": .string(id), "villageCode": "V1", "group": "1组",
                "category": .string(category), "values": .object(Papers.householdValues),
            ])
        for (number, values) in [Papers.headValues, Papers.spouseValues].enumerated() {
            add(
                MemberEnrolled.self, subject, "2031-05-05 09:00", by: "P01",
                [
                    "householdId": .string(id), "member": .string("\(id)-\(number + 1)"),
                    "values": .object(values),
                ])
        }
        add(
            ContactAssigned.self, subject, "2030-01-01", by: "P01",
            [
                "contact": "P07", "cadre": "P12", "unitId": "U4", "from": "2030-01-01",
            ])
    }

    private mutating func handOut(_ id: String, withCard: Bool) {
        let subject = "household/\(id)"
        add(
            TablePrinted.self, subject, "2031-05-05 09:00", by: "P09",
            [
                "tableNo": .string("B-\(id)"), "module": "模块", "snapshot": "s",
            ])
        add(
            HandbookSealed.self, "township/T", "2031-05-05", by: "P02",
            [
                "seal": "党委", "custodian": "P02", "handbooks": [.string("HB-\(id)")],
            ])
        add(
            SubsidyListCompiled.self, subject, "2031-05-05", by: "P02",
            [
                "householdId": .string(id), "item": "低保金", "year": 2030, "department": "民政",
                "sealed": ["owner": .string(subject), "fields": ["amount": 120_000]],
            ])
        var things = [("handbook", "HB-\(id)"), ("subsidyList", ""), ("infoTable", "B-\(id)")]
        if withCard { things.append(("contactCard", "K-\(id)")) }
        for (kind, number) in things {
            if kind != "infoTable" {
                deliver(kind, number, id, hop: "townToVillage", "2031-05-06 09:00", "P03", "P09")
            }
            deliver(kind, number, id, hop: "villageToContact", "2031-05-07 15:00", "P09", "P07")
        }
    }

    mutating func deliver(
        _ kind: String, _ number: String, _ household: String, hop: String, _ time: String,
        _ from: String, _ to: String
    ) {
        var item: JSONObject = ["kind": .string(kind), "householdId": .string(household)]
        if !number.isEmpty { item["number"] = .string(number) }
        add(
            MaterialsDistributed.self, "village/V1", time, by: from,
            [
                "villageCode": "V1", "hop": .string(hop), "from": .string(from), "to": .string(to),
                "items": [.object(item)],
            ])
    }

    mutating func visit(
        _ id: String, day: String, clock: String = "09:00", people: [String] = ["P07", "P12"],
        mode: String = "onSite", number: String? = nil
    ) {
        let roles = ["P07": "contactPerson", "P13": "contactPerson", "P12": "villageCadre"]
        add(
            VisitConducted.self, "household/\(id)", "2031-05-\(day) \(clock)", by: people[0],
            [
                "visitId": .string(number ?? "visit-\(id)"),
                "participants": .array(
                    people.map {
                        ["personId": .string($0), "role": .string(roles[$0] ?? "workTeamMember")]
                    }), "present": [.string("\(id)-1")], "mode": .string(mode),
            ])
    }

    private mutating func visit(_ id: String, day: String, corrected: Bool) {
        visit(id, day: day)
        if corrected { correct(id, "living.houseArea", 6000, 7200, day: day) }
        add(
            ItemsVerified.self, "household/\(id)", "2031-05-\(day) 09:15", by: "P07",
            [
                "visitId": .string("visit-\(id)"), "registrant": "P07", "verdicts": [],
                "rest": ["verdict": "match"],
            ])
    }

    mutating func correct(
        _ id: String, _ indicator: String, _ before: JSONValue, _ after: JSONValue, day: String
    ) {
        let visit = JSONValue.string("visit-\(id)")
        add(
            ItemsVerified.self, "household/\(id)", "2031-05-\(day) 09:05", by: "P07",
            [
                "visitId": visit, "registrant": "P07",
                "verdicts": [["indicator": .string(indicator), "verdict": "mismatch"]],
            ])
        add(
            ItemCorrected.self, "household/\(id)", "2031-05-\(day) 09:05", by: "P07",
            [
                "visitId": visit, "indicator": .string(indicator), "reason": "入户核实",
                "proof": "实地查看", "registrant": "P07", "before": before, "after": after,
            ])
    }

    private mutating func sign(_ id: String, day: String) {
        for (party, signer) in [("contact", "P07"), ("household", "\(id)-1"), ("cadre", "P12")] {
            add(
                TableSigned.self, "household/\(id)", "2031-05-\(day) 09:30", by: signer,
                [
                    "version": 1, "contentDigest": "d1", "party": .string(party),
                    "signer": .string(signer), "method": "wet", "witnesses": [],
                ])
        }
    }

    static let householdValues: JSONObject = [
        "base.headName": "甲", "base.population": 2, "base.povertyAttr": "低保贫困户",
        "cause.main": "缺资金", "income.wage": 900_000, "income.business": 400_000,
        "income.expense": 50_000, "income.dibao": 120_000, "income.wubao": 0, "income.eco": 0,
        "income.net": 1_370_000, "income.netPerCapita": 685_000, "living.farmland": 300,
        "living.irrigated": 100, "living.returnForest": 0, "living.houseArea": 6000,
        "living.unsafeHouse": "否", "living.safeWater": "是", "helper.name": "人P07",
    ]
    static let headValues: JSONObject = [
        "member.name": "甲", "member.sex": "男", "member.idNo": "999999198005050010",
        "member.relation": "户主", "member.health": ["健康"], "member.labor": "普通劳动力",
        "member.workRegion": "省外", "member.workMonths": 8, "member.seriousIns": "是",
        "member.dibao": "是",
    ]
    static let spouseValues: JSONObject = [
        "member.name": "乙", "member.sex": "女", "member.idNo": "999999198205050020",
        "member.relation": "配偶", "member.health": ["健康"], "member.labor": "普通劳动力",
        "member.seriousIns": "是", "member.dibao": "是",
    ]
}
