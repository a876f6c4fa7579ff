import HouseholdWork

/// C08, C09, C21, C22, C23, C25, C27, C29, C30: what is doubtful about a member.
enum FamilyChecks {
    static func doubts(_ reader: DoubtReader) -> [Doubt] {
        reader.members.flatMap { member in
            kin(member, reader) + schooling(member, reader) + work(member, reader)
        }
    }

    private static func kin(_ member: MemberID, _ reader: DoubtReader) -> [Doubt] {
        guard let head = reader.head, head != member else { return [] }
        if reader.hasRelation(member, [Relation.spouse]),
            let sex = reader.text(WellKnown.sex, member), sex == reader.text(WellKnown.sex, head)
        {
            return [Doubt("C08", WellKnown.sex, member, "户主与配偶同性别")]
        }
        guard let age = reader.age(member), let headAge = reader.age(head) else { return [] }
        let years = reader.limit(.generationYears)
        if reader.hasRelation(member, Kin.elders) && age < headAge + years {
            return [Doubt("C09", WellKnown.relation, member, "长辈年龄不到户主加 \(years) 岁")]
        }
        if reader.hasRelation(member, Kin.children) && age > headAge - years {
            return [Doubt("C09", WellKnown.relation, member, "晚辈年龄超过户主减 \(years) 岁")]
        }
        return []
    }

    private static func schooling(_ member: MemberID, _ reader: DoubtReader) -> [Doubt] {
        guard let age = reader.age(member) else { return [] }
        let grade = reader.text(WellKnown.student, member) ?? Schooling.none
        var doubts: [Doubt] = []
        if age <= 14 && Grade.upper.contains(where: grade.hasPrefix) {
            doubts.append(Doubt("C21", WellKnown.student, member, "14 岁以下在校状况为高中及以上"))
        }
        if age >= 20 && Grade.lower.contains(grade) {
            doubts.append(Doubt("C22", WellKnown.student, member, "20 岁以上在校状况为小学及以下"))
        }
        if reader.has(WellKnown.student), (6...15).contains(age), reader.isHealthy(member),
            !reader.isStudent(member)
        {
            doubts.append(Doubt("C23", WellKnown.student, member, "6 至 15 岁健康而不在校"))
        }
        return doubts
    }

    private static func work(_ member: MemberID, _ reader: DoubtReader) -> [Doubt] {
        var doubts: [Doubt] = []
        let labor = reader.text(WellKnown.labor, member)
        let document = reader.text(WellKnown.memberIdNo, member) ?? ""
        if reader.health(member).contains(Illness.disabled)
            && !DocumentNumber.isDisabilityCertificate(document)
        {
            doubts.append(Doubt("C25", WellKnown.health, member, "残疾而无残疾证号"))
        }
        if reader.age(member, in: 16...60) && reader.isHealthy(member)
            && (labor == Labor.lost || (labor == Labor.none && !reader.isStudent(member)))
        {
            doubts.append(Doubt("C27", WellKnown.labor, member, "16 至 60 岁健康人口没有劳动力"))
        }
        let hasRegion = reader.text(WellKnown.workRegion, member) != nil
        let hasMonths = reader.number(WellKnown.workMonths, member) > 0
        if reader.has(WellKnown.workRegion, WellKnown.workMonths), hasRegion != hasMonths {
            doubts.append(
                Doubt(
                    "C29", WellKnown.workMonths, member,
                    hasRegion ? "有务工区域而无务工时间" : "有务工时间而无务工区域"))
        }
        if reader.worksAway(member) && (labor == Labor.lost || labor == Labor.none) {
            doubts.append(Doubt("C30", WellKnown.labor, member, "没有劳动力却外出务工"))
        }
        return doubts
    }
}
