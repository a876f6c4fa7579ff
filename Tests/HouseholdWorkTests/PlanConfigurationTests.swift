import CanonicalJSON
import HouseholdWork
import Testing

@Suite("方案配置：另一年可以另是一样")
struct PlanConfigurationTests {
    private func plan(_ members: JSONObject) throws(PayloadError) -> PlanConfiguration {
        try PlanConfiguration(Plans.full.merging(members))
    }

    @Test("没有写的，用通常的：七列附件、当日算按期、代码用通常的说法、村代码不限位数")
    func usual() throws {
        let plan = try plan([:])
        #expect(plan.annexColumns == AnnexColumn.usual)
        #expect(plan.villageCodeDigits == nil)
        #expect(!plan.countsPhoneVisits)
        #expect(plan.deadline("visit")?.day.text == "2030-03-20")
        #expect(plan.means("是", .yes) && !plan.means("否", .yes) && !plan.means(nil, .yes))
        #expect(plan.means("高中二年级", .upperSchool) && !plan.means("初中", .upperSchool))
        #expect(plan.means("七年级", .yearlyGrade) && !plan.means("小学", .yearlyGrade))
        #expect(plan.isMale(relation: "之子") == true)
        #expect(plan.isMale(relation: "之母") == false)
        #expect(plan.isMale(relation: "户主") == nil)
        #expect((3...7).map { plan.annexNumber(ofUsual: $0) } == [3, 4, 5, 6, 7])
    }

    @Test("截止当日不算按期的，提前一日")
    func exclusiveDeadlines() throws {
        #expect(
            try plan(["deadlineInclusive": false]).deadline("visit")?.day.text == "2030-03-19")
        #expect(
            try plan(["deadlineInclusive": true]).deadline("visit")?.day.text == "2030-03-20")
    }

    @Test("代码的含义由方案说：说了的照方案，没说的照通常")
    func meanings() throws {
        let plan = try plan(["meanings": ["yes": ["属于"], "lostLabor": []]])
        #expect(plan.means("属于", .yes) && !plan.means("是", .yes))
        #expect(!plan.means("丧失劳动力", .lostLabor))
        #expect(plan.means("无劳动力", .noLabor))
        #expect(throws: PayloadError("meanings")) { try self.plan(["meanings": ["nope": ["是"]]]) }
        #expect(throws: PayloadError("meanings")) { try self.plan(["meanings": ["是"]]) }
        #expect(throws: PayloadError("yes")) { try self.plan(["meanings": ["yes": "是"]]) }
    }

    @Test("附件的列由方案说：次序、列数可变，与表头一一对应，不重复，名称要认得")
    func annexColumns() throws {
        let headings: JSONValue = ["村", "应登记", "登记人"]
        let plan = try plan([
            "annexHeadings": headings, "annexColumns": ["village", "inScope", "visitors"],
        ])
        #expect(plan.annexColumns == [.village, .inScope, .visitors])
        #expect(plan.annexNumber(ofUsual: 3) == 3)
        #expect(plan.annexNumber(ofUsual: 5) == nil)
        #expect(plan.annexNumber(ofUsual: 9) == nil)
        for wrong: JSONValue in [
            ["village", "inScope"], ["village", "village", "visitors"],
            ["village", "inScope", "nope"],
        ] {
            #expect(throws: PayloadError("annexColumns")) {
                try self.plan(["annexHeadings": headings, "annexColumns": wrong])
            }
        }
    }

    @Test("村代码的位数由方案说：位数不符、不是数字的不登记；方案没说的，各种都收")
    func villageCodes() throws {
        let nine = try plan(["villageCodeDigits": 9])
        let empty = Scenario()
        func register(_ code: String, coming: PlanConfiguration?) -> Outcome {
            given(empty).when(
                RegisterVillage(context: at(1), code: code, name: "新村", coming: coming))
        }
        for code in ["999902100203", "99990220", "99990220a"] {
            register(code, coming: nine).thenRefused(.cell, field: "村代码", saying: "9 位")
            register(code, coming: nil)
                .thenAccepted(as: .ledgerKeeper, by: Who.keeper, subject: "village/" + code)
        }
        register("999902203", coming: nine)
            .thenAccepted(as: .ledgerKeeper, by: Who.keeper, subject: "village/999902203")
    }
}
