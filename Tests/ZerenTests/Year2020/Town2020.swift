import CanonicalJSON
import Exchange
import Foundation
import HouseholdWork
import Testing

@testable import zeren

/// A made-up township that works by the made-up plan of 2020: two villages, nine households, each of
/// which shows one thing of that plan. People, numbers and places are invented.
struct Town2020 {
    struct Person {
        let name: String
        let sex: String
        let birth: String
        let relation: String
        var education = ""
        var student = ""
        var labor = "有劳力"
    }

    struct Home {
        let number: String
        let village: String
        let category: String
        var attribute = "一般户"
        var exitYear = ""
        var cause = "缺技术"
        var wage = 24_000
        let people: [Person]
        /// The day of the visit, May 2020; nil = nobody went.
        var visit: Int?
        var hour = 9
        /// Colour, and the card that it replaces.
        var card: (color: String, old: String)?

        var id: String { village + "-" + number }
        var head: String { id + "-1" }
    }

    static let villages = ["999902201", "999902202"]
    static let plan = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "plan-2020.json")
    static let asOf = "2020-06-20"

    static let homes: [Home] = [
        Home(number: "001", village: villages[0], category: "未脱贫户", people: pair("甲"), visit: 14),
        Home(
            number: "002", village: villages[0], category: "边缘户", people: pair("乙"), visit: 14,
            hour: 10, card: ("黄", "")),
        Home(
            number: "003", village: villages[0], category: "边缘户", people: pair("丙"), visit: 14,
            hour: 11, card: ("蓝", "")),
        Home(
            number: "004", village: villages[0], category: "2019年脱贫户", exitYear: "2019",
            people: pair("丁"), visit: 21, card: ("红", "K2019-004")),
        Home(
            number: "001", village: villages[1], category: "未脱贫户", cause: "上学",
            people: pair("戊") + [
                Person(
                    name: "戊小", sex: "男性", birth: "20100607", relation: "儿子", student: "小学生",
                    labor: "无劳力")
            ], visit: 15),
        Home(
            number: "002", village: villages[1], category: "2018年脱贫户", exitYear: "2018",
            wage: 9000,
            people: pair("己") + [
                Person(
                    name: "己小", sex: "女性", birth: "20030607", relation: "女儿",
                    education: "初中", labor: "无劳力")
            ], visit: 15, hour: 10),
        Home(
            number: "003", village: villages[1], category: "未脱贫户", attribute: "低保户",
            people: pair("庚"), visit: 15, hour: 11),
        Home(
            number: "004", village: villages[1], category: "2017年脱贫户", exitYear: "2017",
            people: pair("辛")),
        Home(number: "005", village: villages[1], category: "返贫户", people: pair("壬")),
    ]

    private static func pair(_ name: String) -> [Person] {
        [
            Person(name: name + "大", sex: "男性", birth: "19750304", relation: "户主", education: "初中"),
            Person(
                name: name + "中", sex: "女性", birth: "19760506", relation: "妻子",
                education: "小学及以下"),
        ]
    }

    private var sheets: [String: [[String: String]]] = [:]

    init() {
        registry()
        for home in Self.homes { enrol(home) }
        preparation()
        for home in Self.homes { work(home) }
        closing()
    }

    /// The line of the sheet that a row stands on. - Returns: nil when there is no such row.
    func line(_ sheet: String, where isIt: ([String: String]) -> Bool) -> Int? {
        sheets[sheet]?.firstIndex(where: isIt).map { $0 + 2 }
    }

    /// Writes the sheets as the plan's own forms want them.
    func write(to folder: String) throws {
        let object = try JSONValue(reading: Array(try Data(contentsOf: Self.plan))).objectValue
        let catalog = SheetCatalog(try PlanConfiguration(try #require(object)))
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        for form in catalog.forms {
            let headings = form.columns.map(\.heading)
            let rows = (sheets[form.name] ?? []).map { row in headings.map { row[$0] ?? "" } }
            for row in sheets[form.name] ?? [] {
                #expect(Set(row.keys).isSubset(of: headings), "\(form.name)")
            }
            let text = ([headings] + rows).map { $0.joined(separator: ",") + "\r\n" }.joined()
            try Data(("\u{FEFF}" + text).utf8)
                .write(to: URL(filePath: folder + "/\(form.name).csv"))
        }
    }

    mutating func add(_ sheet: String, _ cells: KeyValuePairs<String, String>) {
        sheets[sheet, default: []].append(
            Dictionary(cells.map { ($0.key, $0.value) }, uniquingKeysWith: { $1 }))
    }
}

/// Who and where.
extension Town2020 {
    static func contact(_ village: String) -> String { village == villages[0] ? "C1" : "C2" }
    static func office(_ kind: String, _ village: String) -> String {
        kind + (village == villages[0] ? "1" : "2")
    }

    private mutating func registry() {
        for (item, content) in [
            ("镇名", "样例镇"), ("镇代码", "999902"), ("年度", "2020"), ("补录说明", "纸质台账集中补录"),
            ("填表人", "P01"),
        ] { add("说明", ["项目": item, "内容": content]) }
        for (code, name) in zip(Self.villages + ["999902100203"], ["甲村", "乙村", "丙村"]) {
            add("村", ["村代码": code, "村名": name])
        }
        for (id, name, kind, head, village) in [
            ("U01", "样例镇人民政府", "镇政府", "", ""), ("U03", "样例镇扶贫站", "镇扶贫站", "", ""),
            ("U04", "样例区甲局", "后盾单位", "P10", ""), ("U05", "样例区督查组", "督查组", "", ""),
            ("UV1", "甲村村民委员会", "村委会", "", Self.villages[0]),
            ("UV2", "乙村村民委员会", "村委会", "", Self.villages[1]),
        ] {
            add(
                "单位",
                ["单位编号": id, "单位名称": name, "类别": kind, "第一责任人": head, "村代码": village])
        }
        for (id, unit, role) in [
            ("P01", "U03", "账本管理员"), ("P02", "U03", "镇扶贫站"), ("P03", "U03", "镇扶贫信息员"),
            ("P04", "U01", "镇政府"), ("P06", "U05", "督查"), ("P07", "U03", "业务指导"),
            ("P10", "U04", "后盾单位负责人"), ("P11", "U04", "后盾单位专人"), ("C1", "U04", "帮扶联系人"),
            ("C2", "U04", "帮扶联系人"),
        ] { appoint(id, unit, role, "") }
        for (unit, village) in zip(["UV1", "UV2"], Self.villages) {
            for (kind, role) in [
                ("S", "村支书"), ("I", "村扶贫信息员"), ("T", "驻村工作队员"), ("M", "村两委"), ("K", "村干"),
            ] { appoint(Self.office(kind, village), unit, role, village) }
        }
    }

    private mutating func appoint(
        _ id: String, _ unit: String, _ role: String, _ village: String
    ) {
        add("人员", ["人员编号": id, "姓名": "干部" + id, "单位编号": unit, "电话": ""])
        add(
            "任职",
            [
                "人员编号": id, "职务": role, "村代码": village, "起": "2019-01-01", "止": "",
                "文号": "样例任〔2019〕1号",
            ])
    }

    private mutating func enrol(_ home: Home) {
        let people = home.people.count
        let net = home.wage + 3000 - 1000
        let yuan = { (value: Int) in "\(value).00" }
        add(
            "户",
            [
                "户编号": home.id, "村代码": home.village, "村民小组": "1组", "户类别": home.category,
                "户主姓名": home.people[0].name, "户主证件号码": identity(home, 0),
                "贫困户属性": home.attribute, "脱贫年度": home.exitYear, "家庭人口": "\(people)",
                "主要致贫原因": home.cause, "工资性收入": yuan(home.wage), "生产经营性收入": "3000.00",
                "低保金": "0.00", "生产经营性支出": "1000.00", "纯收入": yuan(net),
                "人均纯收入": String(format: "%.2f", Double(net) / Double(people)),
                "住房面积": "80.00", "是否危房户": "不属于", "饮水是否安全": "达标", "是否通宽带": "未通",
                "上网方式": "手机", "帮扶责任人姓名": "干部" + Self.contact(home.village),
            ])
        for (index, person) in home.people.enumerated() {
            add(
                "成员",
                [
                    "户编号": home.id, "人编号": "\(home.id)-\(index + 1)", "姓名": person.name,
                    "性别": person.sex, "证件号码": identity(home, index), "与户主关系": person.relation,
                    "文化程度": person.education, "在校生状况": person.student, "健康状况": "良好",
                    "劳动能力": person.labor,
                ])
        }
        add(
            "结对",
            [
                "户编号": home.id, "联系人": Self.contact(home.village),
                "村干": Self.office("K", home.village), "起": "2019-01-01", "止": "",
            ])
    }

    /// An identity number of an area that doesn't exist. Source: GB 11643.
    private func identity(_ home: Home, _ index: Int) -> String {
        let person = home.people[index]
        let order = (Self.homes.firstIndex { $0.id == home.id } ?? 0) * 10 + index
        let serial = String(format: "%03d", order * 2 + (person.sex == "男性" ? 1 : 0))
        let first = "999999" + person.birth + serial
        let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
        let sum = zip(first.compactMap(\.wholeNumberValue), weights).reduce(0) {
            $0 + $1.0 * $1.1
        }
        return first + String(Array("10X98765432")[sum % 11])
    }
}
