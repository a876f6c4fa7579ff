import HouseholdWork

extension VillageRegistered: Summarized {
    func summary(_ names: Names, _ stamp: Stamp) -> String { "登记村 \(name)（\(code)）" }
}

extension UnitRegistered: Summarized {
    func summary(_ names: Names, _ stamp: Stamp) -> String {
        "登记单位 \(unit.name)（\(unit.id)，\(unit.kind)）"
    }
}

extension PersonRegistered: Summarized {
    func summary(_ names: Names, _ stamp: Stamp) -> String {
        "登记人员 \(person.name)（\(person.id)，\(names.unit(person.unit))）"
    }
}

extension RoleAppointed: Summarized {
    func summary(_ names: Names, _ stamp: Stamp) -> String {
        let place = village.map { names.village($0) } ?? ""
        let end = to.map { "至 \($0.text)" } ?? "起"
        return "\(names.person(person)) 任\(place)\(role.title)，\(from.text) \(end)（\(document)）"
    }
}

extension HouseholdEnrolled: Summarized {
    func summary(_ names: Names, _ stamp: Stamp) -> String {
        "\(names.subject(stamp.subject)) 纳入台账（\(names.village(village))\(group)，\(category)）"
    }
}

extension MemberEnrolled: Summarized {
    func summary(_ names: Names, _ stamp: Stamp) -> String {
        "户 \(household) 登记成员 \(names.member(member, of: household))（\(member)）"
    }
}

extension ContactAssigned: Summarized {
    func summary(_ names: Names, _ stamp: Stamp) -> String {
        let beside = cadre.map { "，责任村干 \(names.person($0))" } ?? ""
        let end = to.map { " 至 \($0.text)" } ?? " 起"
        return "\(names.subject(stamp.subject)) 由 \(names.person(contact)) 帮扶联系\(beside)，"
            + "\(from.text)\(end)"
    }
}
