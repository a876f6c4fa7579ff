import HouseholdWork
import RuleMarks
import Testing

@Suite("逻辑校验 [C01–C44]")
struct TableChecksTests {
    /// A household in which nothing is wrong: head, spouse, a pupil and a worker.
    private static let good: [ItemKey: IndicatorValue] = [
        ItemKey("base.headName"): .text("岑甲山"),
        ItemKey("base.headIdNo"): .text(Home.headDocument),
        ItemKey("base.population"): .integer(3), ItemKey("living.area"): .integer(6100),
        ItemKey("living.water"): .text("是"), ItemKey("living.unsafeHouse"): .text("否"),
        ItemKey("cause.main"): .text("因病"), ItemKey("cause.other"): .text("因学"),
        ItemKey("member.name", "M1"): .text("岑甲山"),
        ItemKey("member.relation", "M1"): .text("户主"), ItemKey("member.sex", "M1"): .text("女"),
        ItemKey("member.idNo", "M1"): .text(Home.headDocument),
        ItemKey("member.education", "M1"): .text("初中"),
        ItemKey("member.student", "M1"): .text("非在校生"),
        ItemKey("member.health", "M1"): .list(["长期慢性病", "残疾"]),
        ItemKey("member.workMonths", "M1"): .integer(12),
        ItemKey("member.name", "M2"): .text("韦乙花"),
        ItemKey("member.relation", "M2"): .text("配偶"), ItemKey("member.sex", "M2"): .text("男"),
        ItemKey("member.education", "M2"): .text("小学"),
        ItemKey("member.health", "M2"): .list(["健康"]),
        ItemKey("member.workMonths", "M2"): .integer(0),
        ItemKey("member.name", "M3"): .text("岑丙河"),
        ItemKey("member.relation", "M3"): .text("之子"), ItemKey("member.sex", "M3"): .text("男"),
        ItemKey("member.idNo", "M3"): .text(boy),
        ItemKey("member.student", "M3"): .text("小学"),
    ]

    private static let boy = Who.identity("45010120200310001")
    /// The head of `good` is a woman, by her number.
    private static let woman = Who.identity("45010119800101002")

    private func found(
        category: String = "甲类", plan: PlanConfiguration? = Plans.configuration(Plans.full),
        scene: Scenario = Scenario.enrolled,
        _ change: (inout [ItemKey: IndicatorValue]) -> Void
    ) throws -> [TableChecks.Fault] {
        let configuration = try #require(plan)
        var values = Self.good
        values[ItemKey("base.headIdNo")] = .text(Self.woman)
        values[ItemKey("member.idNo", "M1")] = .text(Self.woman)
        change(&values)
        let stamp = try #require(Scenario.enrolled.events.first?.stamp)
        var household = Household(id: "H7")
        let enrolled = HouseholdEnrolledPayload.event(category: category)
        (enrolled as? any HouseholdEvent)?.apply(to: &household, stamp)
        for id in ["M1", "M2", "M3"] {
            (HouseholdEnrolledPayload.member(id) as? any HouseholdEvent)?
                .apply(to: &household, stamp)
        }
        household.values = values
        let faults = TableChecks(household: household, content: TableContent(values, configuration))
            .blocking(scene)
        for check in Rule.blockingChecks + Rule.bothChecks {
            RuleLog.note(check.id, fired: faults.contains { $0.check == check.id })
        }
        return faults
    }

    /// The codes of a plan that calls everything otherwise.
    private static let renamed: [String: String] = [
        "男": "男性", "女": "女性", "配偶": "爱人", "之子": "儿子", "健康": "良好", "非在校生": "不在校",
        "是": "属于", "否": "不属于",
    ]

    private static let renamedPlan = Plans.configuration(
        Plans.full.merging([
            "meanings": [
                "male": ["男性"], "female": ["女性"], "spouse": ["爱人"], "maleKin": ["儿子"],
                "healthy": ["良好"], "notInSchool": ["不在校"], "yes": ["属于"], "no": ["不属于"],
            ]
        ]))

    @Test("代码换了说法，方案说明了含义，照样查得出；没有说明的查不出")
    func followsMeanings() throws {
        typealias Change = (inout [ItemKey: IndicatorValue]) -> Void
        let faults: [(String, Change)] = [
            ("C01", { $0[ItemKey("member.relation", "M3")] = .text("配偶") }),
            ("C06", { $0[ItemKey("member.sex", "M1")] = .text("男") }),
            ("C07", { $0[ItemKey("member.sex", "M3")] = .text("女") }),
            ("C20", { $0[ItemKey("member.education", "M1")] = nil }),
            ("C26", { $0[ItemKey("member.health", "M2")] = .list(["健康", "残疾"]) }),
            ("C41", { $0[ItemKey("living.unsafeHouse")] = .text("是") }),
        ]
        func rename(_ values: inout [ItemKey: IndicatorValue]) {
            values = values.mapValues { value in
                switch value {
                case .text(let text): .text(Self.renamed[text] ?? text)
                case .list(let texts): .list(texts.map { Self.renamed[$0] ?? $0 })
                case .integer: value
                }
            }
        }
        #expect(try found(plan: Self.renamedPlan) { rename(&$0) } == [])
        for (check, change) in faults {
            let here = try found(plan: Self.renamedPlan) { values in
                change(&values)
                rename(&values)
            }
            #expect(here.map(\.check).contains(check), "\(check)")
            #expect(try found(change).map(\.check).contains(check), "\(check)")
        }
        let unknown = try found { values in
            faults[5].1(&values)
            rename(&values)
        }
        #expect(!unknown.map(\.check).contains("C41"))
    }

    @Test("没有毛病的一户，一条也不报")
    func nothingIsWrong() throws {
        #expect(try found { _ in } == [])
        #expect(try found(category: "乙类") { $0[ItemKey("base.exitYear")] = .integer(2028) } == [])
    }

    /// What is changed, and the check and item that find it.
    private static let cases:
        [(check: String, item: ItemKey?, key: ItemKey, value: IndicatorValue?)] =
            [
                ("C39", ItemKey("living.area"), ItemKey("living.area"), nil),
                ("C39", ItemKey("member.name", "M2"), ItemKey("member.name", "M2"), nil),
                ("C01", nil, ItemKey("member.relation", "M1"), .text("之女")),
                ("C01", nil, ItemKey("member.relation", "M2"), .text("户主")),
                ("C01", nil, ItemKey("member.relation", "M3"), .text("配偶")),
                ("C02", ItemKey("base.headName"), ItemKey("base.headName"), .text("岑甲水")),
                ("C02", ItemKey("base.headIdNo"), ItemKey("base.headIdNo"), nil),
                ("C03", ItemKey("base.population"), ItemKey("base.population"), .integer(2)),
                ("C04", ItemKey("member.idNo", "M3"), ItemKey("member.idNo", "M3"), .text("12")),
                (
                    "C05", ItemKey("member.idNo", "M3"), ItemKey("member.idNo", "M3"),
                    .text(Home.adultDocument)
                ),
                ("C06", ItemKey("member.sex", "M1"), ItemKey("member.sex", "M1"), .text("男")),
                (
                    "C07", ItemKey("member.relation", "M3"), ItemKey("member.relation", "M3"),
                    .text("之女")
                ),
                ("C20", ItemKey("member.education", "M3"), ItemKey("member.student", "M3"), nil),
                (
                    "C20", ItemKey("member.education", "M1"), ItemKey("member.student", "M1"),
                    .text("小学")
                ),
                (
                    "C20", ItemKey("member.education", "M3"), ItemKey("member.student", "M3"),
                    .text("非在校生")
                ),
                (
                    "C26", ItemKey("member.health", "M2"), ItemKey("member.health", "M2"),
                    .list(["健康", "残疾"])
                ),
                (
                    "C28", ItemKey("member.workMonths", "M1"), ItemKey("member.workMonths", "M1"),
                    .integer(13)
                ),
                ("C19", ItemKey("cause.other"), ItemKey("cause.other"), .text("因病")),
                ("C41", ItemKey("living.unsafeLevel"), ItemKey("living.unsafeHouse"), .text("是")),
                ("C41", ItemKey("living.unsafeLevel"), ItemKey("living.unsafeLevel"), .text("三级")),
                ("C44", ItemKey("base.exitYear"), ItemKey("base.exitYear"), .integer(2028)),
            ]

    @Test("每一条校验都查得出它那一种毛病", arguments: cases.indices)
    func eachCheckFinds(index: Int) throws {
        let expected = Self.cases[index]
        let faults = try found { $0[expected.key] = expected.value }
        let own = faults.filter { $0.check == expected.check }
        #expect(own.count == 1, "\(faults)")
        #expect(own.first?.item == expected.item)
        #expect(own.first?.message.isEmpty == false)
        #expect(faults.count == 1 || expected.check == "C01", "\(faults)")
    }

    @Test(
        "全部 H 级校验，每条都响过；样样都对的一条也不响",
        .fires(
            "C01", "C02", "C03", "C04", "C05", "C06", "C07", "C20", "C26", "C28", "C39", "C41",
            "C44", "C19"),
        .silent(
            "C01", "C02", "C03", "C04", "C05", "C06", "C07", "C20", "C26", "C28", "C39", "C41",
            "C44", "C19"))
    func everyBlockingCheckFires() throws {
        for test in Self.cases {
            let faults = try found { $0[test.key] = test.value }
            #expect(faults.contains { $0.check == test.check }, "\(test.check)")
        }
        #expect(try found { _ in } == [])
        let tried = Set(Self.cases.map(\.check))
        #expect(tried == Set((Rule.blockingChecks + Rule.bothChecks).map(\.id)))
    }

    @Test("脱贫户没有填脱贫年度，查得出来")
    func exitedNeedsItsYear() throws {
        let faults = try found(category: "乙类") { _ in }
        #expect(faults.map(\.check) == ["C44"])
        #expect(faults.first?.message.contains("没有填") == true)
    }

    @Test("证件号码是自己的，不算重复；性别没填，不比")
    func ownDocumentIsNoDuplicate() throws {
        var scene = Scenario()
        scene = Scenario.planned(Plans.full).then([
            EnrolHousehold(
                context: at(1), household: "H7", village: Place.village, group: "", category: "甲类",
                values: [:]),
            EnrolMember(
                context: at(1), household: "H7", member: "M3",
                values: ["member.idNo": .text(Self.boy)]),
        ])
        #expect(try found(scene: scene) { $0[ItemKey("member.sex", "M3")] = nil } == [])
    }

    @Test("方案的表上没有的指标，不查")
    func checksOnlyWhatIsOnTheTable() throws {
        let plan = Plans.configuration(Plans.compact)
        let faults = try found(plan: plan) {
            $0[ItemKey("base.headIdNo")] = nil
            $0[ItemKey("member.student", "M3")] = nil
            $0[ItemKey("living.unsafeHouse")] = .text("是")
        }
        #expect(faults == [])
    }

    @Test("没有列在方案里的类别，不问脱贫年度")
    func unknownCategoryHasNoYear() throws {
        #expect(try found(category: "丁类") { $0[ItemKey("base.exitYear")] = .integer(1) } == [])
    }

    @Test("校验的话里没有证件号码和姓名")
    func messagesHideSealedValues() throws {
        let faults = try found {
            $0[ItemKey("base.headName")] = .text("岑甲水")
            $0[ItemKey("base.headIdNo")] = .text(Home.minorDocument)
            $0[ItemKey("member.idNo", "M3")] = .text(Home.adultDocument)
            $0[ItemKey("member.idNo", "M2")] = .text("999")
        }
        #expect(faults.map(\.check).sorted() == ["C02", "C02", "C04", "C05"])
        for fault in faults {
            for secret in ["岑甲", "999", Home.adultDocument, Home.minorDocument, Self.woman] {
                #expect(!fault.message.contains(secret))
            }
        }
    }
}

/// Registry events made from their stored form.
enum HouseholdEnrolledPayload {
    static func event(category: String) -> (any LedgerEvent)? {
        Stored.read(
            [
                "householdId": "H7", "villageCode": .string(Place.village), "group": "",
                "category": .string(category),
            ], as: HouseholdEnrolled.self)
    }

    static func member(_ id: MemberID) -> (any LedgerEvent)? {
        Stored.read(["householdId": "H7", "member": .string(id)], as: MemberEnrolled.self)
    }
}
