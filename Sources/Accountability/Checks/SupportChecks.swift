import HouseholdWork

/// C10–C19: what is doubtful about the attribute and the cause of poverty; C38, C43.
enum SupportChecks {
    static func doubts(_ reader: DoubtReader) -> [Doubt] {
        attribute(reader) + cause(reader) + helper(reader)
    }

    private static func attribute(_ reader: DoubtReader) -> [Doubt] {
        let attribute = reader.text(WellKnown.povertyAttribute)
        let hasDibao = reader.members.contains { reader.text(Item.memberDibao, $0) == Answer.yes }
        let dibao = reader.number(Item.dibao)
        let wubao = reader.number(Item.wubao)
        let key = WellKnown.povertyAttribute
        var doubts: [Doubt] = []
        switch attribute {
        case Attribute.dibao:
            if reader.has(Item.memberDibao) && !hasDibao {
                doubts.append(Doubt("C10", key, "低保贫困户而家中无人享受低保"))
            }
            if reader.has(Item.dibao) && dibao == 0 {
                doubts.append(Doubt("C13", Item.dibao, "低保贫困户而低保金为 0"))
            }
        case Attribute.ordinary:
            if hasDibao { doubts.append(Doubt("C11", key, "一般贫困户而有成员享受低保")) }
            if dibao > 0 || wubao > 0 {
                doubts.append(Doubt("C12", key, "一般贫困户而领取低保金或特困供养金"))
            }
        case Attribute.wubao:
            if reader.has(Item.wubao) && wubao == 0 {
                doubts.append(Doubt("C14", Item.wubao, "特困供养户而特困供养金为 0"))
            }
            if reader.members.contains(where: { reader.canWork($0) && reader.age($0, in: 16...65) })
            {
                doubts.append(Doubt("C16", key, "特困供养户有 16 至 65 岁劳动力"))
            }
        default: break
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
        switch reader.text(key) {
        case Cause.illness:
            if !members.isEmpty && members.allSatisfy(reader.isHealthy) {
                doubts.append(Doubt("C17", key, "主要致贫原因为因病而成员均健康"))
            }
            let isUninsured = members.contains { member in
                !Illness.ill.isDisjoint(with: reader.health(member))
                    && reader.text(Item.seriousInsurance, member) == No.no
            }
            if reader.isExited && isUninsured {
                doubts.append(Doubt("C38", Item.seriousInsurance, "因病致贫的脱贫户有患病成员没有参加大病保险"))
            }
        case Cause.schooling:
            // What it was before the household left poverty may well be over by now.
            if reader.has(WellKnown.student), !reader.isExited,
                !members.contains(where: reader.isStudent)
            {
                doubts.append(Doubt("C18", key, "主要致贫原因为因学而无在校生"))
            }
        case Cause.disability:
            let isDisabled = members.contains { reader.health($0).contains(Illness.disabled) }
            if reader.has(WellKnown.health), !isDisabled {
                doubts.append(Doubt("C19", key, "主要致贫原因为因残而无残疾成员"))
            }
        default: break
        }
        return doubts
    }

    /// C43. Whether the helper is poor himself would be told by his document number, which nobody
    /// in office has in the ledger.
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
