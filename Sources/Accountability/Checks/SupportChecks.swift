import HouseholdWork

/// C10–C19: what is doubtful about the attribute and the cause of poverty; C38, C43.
enum SupportChecks {
    static func doubts(_ reader: DoubtReader) -> [Doubt] {
        attribute(reader) + cause(reader) + helper(reader)
    }

    private static func attribute(_ reader: DoubtReader) -> [Doubt] {
        let hasDibao = reader.members.contains { reader.means(Item.memberDibao, $0, .yes) }
        let dibao = reader.number(Item.dibao)
        let wubao = reader.number(Item.wubao)
        let key = WellKnown.povertyAttribute
        let name = reader.text(key) ?? ""
        var doubts: [Doubt] = []
        if reader.means(key, .allowancePoor) {
            if reader.has(Item.memberDibao) && !hasDibao {
                doubts.append(Doubt("C10", key, "\(name)而家中无人享受低保"))
            }
            if reader.has(Item.dibao) && dibao == 0 {
                doubts.append(Doubt("C13", Item.dibao, "\(name)而低保金为 0"))
            }
        } else if reader.means(key, .ordinaryPoor) {
            if hasDibao { doubts.append(Doubt("C11", key, "\(name)而有成员享受低保")) }
            if dibao > 0 || wubao > 0 {
                doubts.append(Doubt("C12", key, "\(name)而领取低保金或特困供养金"))
            }
        } else if reader.means(key, .supportedPoor) {
            if reader.has(Item.wubao) && wubao == 0 {
                doubts.append(Doubt("C14", Item.wubao, "特困供养户而特困供养金为 0"))
            }
            let first = reader.limit(.workingAgeMin)
            let last = reader.limit(.supportedWorkingAgeMax)
            if reader.members.contains(where: {
                reader.canWork($0) && reader.isAged($0, first, last)
            }) {
                doubts.append(Doubt("C16", key, "特困供养户有 \(first) 至 \(last) 岁劳动力"))
            }
        }
        if dibao > 0 && wubao > 0 {
            doubts.append(Doubt("C15", Item.wubao, "同时领取低保金与特困供养金"))
        }
        return doubts
    }

    private static func cause(_ reader: DoubtReader) -> [Doubt] {
        let members = reader.members
        let key = WellKnown.mainCause
        var doubts: [Doubt] = []
        if reader.means(key, .causeIllness) {
            if !members.isEmpty && members.allSatisfy(reader.isHealthy) {
                doubts.append(Doubt("C17", key, "主要致贫原因为因病而成员均健康"))
            }
            let isUninsured = members.contains { member in
                reader.suffers(member, .ill) && reader.means(Item.seriousInsurance, member, .no)
            }
            if reader.isExited && isUninsured {
                doubts.append(Doubt("C38", Item.seriousInsurance, "因病致贫的脱贫户有患病成员没有参加大病保险"))
            }
        } else if reader.means(key, .causeSchooling) {
            // What it was before the household left poverty may well be over by now.
            if reader.has(WellKnown.student), !reader.isExited,
                !members.contains(where: reader.isStudent)
            {
                doubts.append(Doubt("C18", key, "主要致贫原因为因学而无在校生"))
            }
        } else if reader.means(key, .causeDisability) {
            let isDisabled = members.contains { reader.suffers($0, .disabled) }
            if reader.has(WellKnown.health), !isDisabled {
                doubts.append(Doubt("C19", key, "主要致贫原因为因残而无残疾成员"))
            }
        }
        return doubts
    }

    /// C43. Whether the helper is poor himself is for `PoorHelpers`.
    private static func helper(_ reader: DoubtReader) -> [Doubt] {
        let key = WellKnown.helperName
        guard reader.has(key) else { return [] }
        guard let name = reader.content.values[ItemKey(key)] else {
            return [Doubt("C43", key, "没有帮扶责任人")]
        }
        let day = reader.table.stamp.time.day
        guard let pairing = reader.household.pairing(on: day) else {
            return [Doubt("C43", key, "定稿时没有有效的结对")]
        }
        if name.agrees(with: .text(reader.record.name(pairing.contact))) { return [] }
        return [
            Doubt("C43", key, "帮扶责任人与有效结对（\(reader.record.name(pairing.contact))）不符")
        ]
    }
}
