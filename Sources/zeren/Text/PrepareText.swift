import HouseholdWork

extension PlanAdoption.Level {
    var title: String {
        switch self {
        case .town: "镇"
        case .village: "村"
        case .unit: "单位"
        }
    }
}

extension PlanAdopted: Summarized {
    func summary(_ names: Names, _ stamp: Stamp) -> String {
        "\(names.unit(unit)) 制定\(level.title)工作方案 \(document)，\(adopted.text) 通过"
            + (issued.map { "，\($0.text) 印发" } ?? "")
    }
}

extension TrainingHeld: Summarized {
    func summary(_ names: Names, _ stamp: Stamp) -> String {
        "\(names.unit(organizer)) 组织\(level.title)级培训，应到 \(expected.count) 人，"
            + "实到 \(attended.count) 人，课件 \(courseware)"
    }
}

extension RosterPublished: Summarized {
    func summary(_ names: Names, _ stamp: Stamp) -> String {
        "\(names.village(village)) 发布入户名单 \(assignments.count) 户，制定人 \(names.people(publishers))"
    }
}

extension HandbookSealed: Summarized {
    func summary(_ names: Names, _ stamp: Stamp) -> String {
        "\(names.person(custodian)) 为 \(handbooks.count) 本《帮扶手册》盖“\(seal)”"
    }
}

extension SubsidyListCompiled: Summarized {
    func summary(_ names: Names, _ stamp: Stamp) -> String {
        "\(names.subject(stamp.subject)) 补贴清单：\(year) 年 \(item)（\(department)），金额已封存"
    }
}

extension TablePrinted: Summarized {
    func summary(_ names: Names, _ stamp: Stamp) -> String {
        "\(names.person(stamp.actor)) 从国扶系统打印 \(names.subject(stamp.subject)) 的信息表 \(tableNumber)"
    }
}

extension MaterialsDistributed: Summarized {
    func summary(_ names: Names, _ stamp: Stamp) -> String {
        let households = Set(items.map(\.household)).count
        return "\(names.person(from)) 发放材料 \(items.count) 件（\(households) 户）给 \(names.person(to))"
            + "（\(names.village(village))）"
    }
}
