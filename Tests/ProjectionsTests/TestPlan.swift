import CanonicalJSON
import HouseholdWork

/// 测试用的方案: a made-up plan of the year 2030 with a few indicators of each kind.
enum TestPlan {
    // id | name | scope | type | required | sensitivity | codes
    private static let rows = """
        base.headName|户主姓名|household|text|1|personal|
        base.population|家庭人口|household|int|1|none|
        base.phone|联系电话|household|phone|0|personal|
        living.area|住房面积|household|decimal2|1|none|
        living.fuel|燃料|household|codes|0|none|柴草,电,气
        income.wage|工资性收入|household|money|0|sensitive|
        income.farm|生产经营收入|household|money|0|none|
        income.total|纯收入|household|moneyDerived|1|none|
        member.name|姓名|member|text|1|personal|
        member.relation|与户主关系|member|code|1|none|户主,配偶
        member.idNo|证件号码|member|idNo|0|sensitive|
        """

    static func object() throws -> JSONObject {
        let rest = try JSONValue(reading: Array(remainder.utf8)).objectValue ?? [:]
        return rest.merging(["indicators": .array(rows.split(separator: "\n").map(indicator))])
    }

    private static func indicator(_ row: Substring) -> JSONValue {
        let cells = row.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
        var object: JSONObject = [
            "id": .string(cells[0]), "name": .string(cells[1]), "scope": .string(cells[2]),
            "section": "一", "type": .string(cells[3]), "required": .bool(cells[4] == "1"),
            "sensitivity": .string(cells[5]), "inHandbook": .bool(cells[0] != "living.fuel"),
        ]
        if !cells[6].isEmpty {
            object["codes"] = .strings(cells[6].split(separator: ",").map(String.init))
        }
        return .object(object)
    }

    private static let remainder = """
        {"year": 2030, "module": "试用信息表", "incomeYear": 2029, "baseDay": "2030-01-01",
         "formulas": [
           {"id": "income.total", "plus": ["income.wage", "income.farm"], "minus": []}],
         "categories": [
           {"name": "甲类", "state": "poor", "inScope": true, "cardColor": "青",
            "cardAction": "issue", "cardStated": true}],
         "seals": [{"name": "试用章", "role": "townGovernment"}],
         "thresholds": {"lateHours": 24},
         "deadlines": [{"step": "visit", "by": "2030-03-20", "basis": "P2.3"}],
         "annexHeadings": ["一", "二"]}
        """
}
