import CanonicalJSON
import HouseholdWork
import Testing

/// 测试用的方案: two made-up plans of the year 2030. Neither is any real year's.
enum Plans {
    /// Few indicators, one at least of each type.
    static var compact: JSONObject { plan(compactRows) }
    /// With the indicators that the table checks know by their meaning.
    static var full: JSONObject { plan(compactRows + fullRows) }

    static func configuration(_ object: JSONObject) -> PlanConfiguration? {
        do throws(PayloadError) {
            return try PlanConfiguration(object)
        } catch {
            Issue.record("the plan's member \(error.member) is at fault")
            return nil
        }
    }

    // id | name | scope | type | unit | required | sensitivity | codes
    private static let compactRows = """
        base.headName|户主姓名|household|text||1|personal|
        base.population|家庭人口|household|int|人|1|none|
        base.phone|联系电话|household|phone||0|personal|
        base.exitYear|脱贫年度|household|year||0|none|
        base.since|纳入日期|household|date||0|none|
        living.area|住房面积|household|decimal2|平方米|1|none|
        living.water|安全饮水|household|bool||1|none|是,否
        living.fuel|燃料|household|codes||0|none|柴草,电,气
        income.wage|工资性收入|household|money|元|0|sensitive|
        income.farm|生产经营收入|household|money|元|0|none|
        income.cost|生产经营支出|household|money|元|0|none|
        income.total|纯收入|household|moneyDerived|元|1|none|
        income.each|人均纯收入|household|moneyDerived|元|0|none|
        member.name|姓名|member|text||1|personal|
        member.relation|与户主关系|member|code||1|none|户主,配偶,之子,之女
        member.education|文化程度|member|code||0|none|小学,初中
        member.idNo|证件号码|member|idNo||0|sensitive|
        member.health|健康状况|member|codes||0|sensitive|健康,长期慢性病,残疾

        """

    private static let fullRows = """
        base.headIdNo|户主证件号码|household|idNo||0|sensitive|
        cause.main|主要致贫原因|household|code||0|none|因病,因学,缺技术
        cause.other|其他致贫原因|household|code||0|none|因病,因学,缺技术
        living.unsafeHouse|危房户|household|bool||0|none|是,否
        living.unsafeLevel|危房级别|household|code||0|none|三级,四级
        member.sex|性别|member|code||0|none|男,女
        member.student|在校生状况|member|code||0|none|非在校生,小学,初中
        member.workMonths|务工时间|member|int|月|0|none|
        """

    private static func plan(_ rows: String) -> JSONObject {
        do throws(JSONError) {
            let rest = try JSONValue(reading: Array(remainder.utf8)).objectValue ?? [:]
            return rest.merging(["indicators": .array(rows.split(separator: "\n").map(indicator))])
        } catch {
            Issue.record("the test's plan is no JSON: \(error)")
            return [:]
        }
    }

    private static func indicator(_ row: Substring) -> JSONValue {
        let cells = row.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
        let section = cells[0].split(separator: ".").first.map(String.init) ?? ""
        return .object(
            JSONObject(present: [
                "id": .string(cells[0]), "name": .string(cells[1]), "scope": .string(cells[2]),
                "section": .string(section), "type": .string(cells[3]),
                "unit": cells[4].isEmpty ? nil : .string(cells[4]),
                "required": .bool(cells[5] == "1"), "sensitivity": .string(cells[6]),
                "codes": cells[7].isEmpty
                    ? nil : .strings(cells[7].split(separator: ",").map(String.init)),
                "inHandbook": true,
            ]))
    }

    private static let remainder = """
        {"year": 2030, "module": "试用信息表", "incomeYear": 2029, "baseDay": "2030-01-01",
         "formulas": [
           {"id": "income.total", "plus": ["income.wage", "income.farm"],
            "minus": ["income.cost"]},
           {"id": "income.each", "plus": ["income.total"], "minus": [],
            "dividedBy": "base.population"}],
         "categories": [
           {"name": "甲类", "state": "poor", "inScope": true, "cardColor": "蓝",
            "cardAction": "issue", "cardStated": true},
           {"name": "乙类", "state": "exited", "inScope": true, "cardColor": "红",
            "cardAction": "keep", "cardStated": false},
           {"name": "丙类", "state": "removed", "inScope": false,
            "cardAction": "none", "cardStated": false}],
         "seals": [{"name": "试用章", "role": "townGovernment"}],
         "thresholds": {"lateHours": 24},
         "deadlines": [{"step": "visit", "by": "2030-03-20", "basis": "P2.3"}],
         "annexHeadings": ["一", "二"]}
        """
}
