import HouseholdWork

/// C08, C09, C21–C25, C27, C29, C30: what is doubtful about a member.
enum FamilyChecks {
    static func doubts(_ reader: DoubtReader) -> [Doubt] {
        reader.members.flatMap { member in
            kin(member, reader) + schooling(member, reader) + work(member, reader)
        }
    }

    private static func kin(_ member: MemberID, _ reader: DoubtReader) -> [Doubt] {
        guard let head = reader.head, head != member else { return [] }
        if reader.means(WellKnown.relation, member, .spouse),
            let sex = reader.text(WellKnown.sex, member), sex == reader.text(WellKnown.sex, head)
        {
            return [Doubt("C08", WellKnown.sex, member, "户主与配偶同性别")]
        }
        guard let age = reader.age(member), let headAge = reader.age(head) else { return [] }
        let years = reader.limit(.generationYears)
        if reader.means(WellKnown.relation, member, .elderKin) && age < headAge + years {
            return [Doubt("C09", WellKnown.relation, member, "长辈年龄不到户主加 \(years) 岁")]
        }
        if reader.means(WellKnown.relation, member, .youngerKin) && age > headAge - years {
            return [Doubt("C09", WellKnown.relation, member, "晚辈年龄超过户主减 \(years) 岁")]
        }
        return []
    }

    private static func schooling(_ member: MemberID, _ reader: DoubtReader) -> [Doubt] {
        guard let age = reader.age(member) else { return [] }
        var doubts: [Doubt] = []
        let youngest = reader.limit(.upperSchoolAgeMin)
        if age < youngest && reader.means(WellKnown.student, member, .upperSchool) {
            doubts.append(
                Doubt("C21", WellKnown.student, member, "\(youngest - 1) 岁以下在校状况为高中及以上"))
        }
        let oldest = reader.limit(.lowerSchoolAgeMax)
        if age > oldest && reader.means(WellKnown.student, member, .lowerSchool) {
            doubts.append(
                Doubt("C22", WellKnown.student, member, "\(oldest + 1) 岁以上在校状况为小学及以下"))
        }
        let (first, last) = (reader.limit(.schoolAgeMin), reader.limit(.schoolAgeMax))
        if reader.has(WellKnown.student), first <= age, age <= last, reader.isHealthy(member),
            !reader.isStudent(member)
        {
            doubts.append(
                Doubt("C23", WellKnown.student, member, "\(first) 至 \(last) 岁健康而不在校"))
        }
        // A stage such as 小学 lasts longer than a year.
        if reader.means(WellKnown.studentBefore, member, .yearlyGrade),
            reader.text(WellKnown.studentBefore, member)
                == reader.text(WellKnown.student, member)
        {
            doubts.append(Doubt("C24", WellKnown.student, member, "在校状况与上一年度完全相同"))
        }
        return doubts
    }

    private static func work(_ member: MemberID, _ reader: DoubtReader) -> [Doubt] {
        var doubts: [Doubt] = []
        let hasLost = reader.means(WellKnown.labor, member, .lostLabor)
        let hasNone = reader.means(WellKnown.labor, member, .noLabor)
        let document = reader.text(WellKnown.memberIdNo, member) ?? ""
        if reader.suffers(member, .disabled)
            && !DocumentNumber.isDisabilityCertificate(document)
        {
            doubts.append(Doubt("C25", WellKnown.health, member, "残疾而无残疾证号"))
        }
        let (first, last) = (reader.limit(.workingAgeMin), reader.limit(.workingAgeMax))
        if reader.isAged(member, first, last) && reader.isHealthy(member)
            && (hasLost || (hasNone && !reader.isStudent(member)))
        {
            doubts.append(
                Doubt("C27", WellKnown.labor, member, "\(first) 至 \(last) 岁健康人口没有劳动力"))
        }
        let hasRegion = reader.text(WellKnown.workRegion, member) != nil
        let hasMonths = reader.number(WellKnown.workMonths, member) > 0
        if reader.has(WellKnown.workRegion, WellKnown.workMonths), hasRegion != hasMonths {
            doubts.append(
                Doubt(
                    "C29", WellKnown.workMonths, member,
                    hasRegion ? "有务工区域而无务工时间" : "有务工时间而无务工区域"))
        }
        if reader.worksAway(member) && (hasLost || hasNone) {
            doubts.append(Doubt("C30", WellKnown.labor, member, "没有劳动力却外出务工"))
        }
        return doubts
    }
}
