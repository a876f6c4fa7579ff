import HouseholdWork

/// 入户 · 入户未成 · 核实 · 定稿 · 签字 · 手册 · 联系卡.
extension RowActs {
    func visitAct(_ row: SheetRow, _ context: ActContext) throws(Refusal) -> any Act {
        switch row.sheet {
        case "入户": return try visit(row, context)
        case "入户未成":
            return RecordAttempt(
                context: context, household: row["户编号"], participants: row.list("参加人"),
                reason: FreeText(row["原因"]))
        case "核实": return try verification(row, context)
        case "定稿":
            return FinalizeTable(
                context: context, household: row["户编号"], visit: row["入户编号"],
                registrant: row["登记人"])
        case "签字": return try signature(row, context)
        case "手册":
            return FillHandbook(
                context: context, household: row["户编号"], handbook: row["手册编号"],
                entry: try entry(row, value: "填写值"), filler: row["填写人"])
        default:
            return IssueCard(
                context: context, household: row["户编号"], number: row["卡号"], color: row["颜色"],
                replaces: row.text("换下卡号"), isOldCollected: try row.choice("旧卡收回", Self.answers),
                issuer: row["发放人"])
        }
    }

    /// nil for 按签字表; else the item and what is written of it.
    func entry(_ row: SheetRow, value: String) throws(Refusal) -> (item: ItemKey, text: String)? {
        row["指标"] == Self.asSigned ? nil : (try item(row), row[value])
    }

    private func visit(_ row: SheetRow, _ context: ActContext) throws(Refusal) -> RecordVisit {
        let household = scene.household(row["户编号"])
        var present: [MemberID] = []
        var others: [String] = []
        for name in row.list("在场成员") {
            let members = household.members.filter {
                household.name(of: $0.id) == name || $0.id == name
            }
            if members.count == 1 { present.append(members[0].id) } else { others.append(name) }
        }
        return RecordVisit(
            context: context, household: household.id, visit: row["入户编号"],
            participants: row.list("参加人"), present: present, others: others,
            mode: try row.choice("方式", Self.modes))
    }

    private func verification(_ row: SheetRow, _ context: ActContext) throws(Refusal) -> VerifyItem
    {
        let verdict = try verdict(row)
        let isRest = row["指标"] == Self.everyOtherItem
        return VerifyItem(
            context: context, household: row["户编号"], visit: row["入户编号"],
            item: isRest ? nil : try item(row), verdict: verdict,
            change: verdict == .mismatch && !isRest
                ? .init(before: row["系统值"], after: row["更正值"]) : nil,
            reason: row["理由"], proof: row["凭据"], registrant: row["登记人"])
    }

    private func signature(_ row: SheetRow, _ context: ActContext) throws(Refusal) -> SignTable {
        let scan = row["扫描件摘要"]
        guard scan.isEmpty || Self.isDigest(scan) else {
            throw .cell("扫描件摘要", "不是 sha256: 加 64 位十六进制", remedy: "用扫描件重新计算摘要填入，再导入一次")
        }
        return SignTable(
            context: context, household: row["户编号"],
            party: try row.choice("签字方", Self.parties),
            signer: row["签字人"],
            method: try row.choice("方式", Self.methods),
            witnesses: row.list("见证人"), scan: scan.isEmpty ? nil : scan)
    }

    private static func isDigest(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        return bytes.count == 71 && text.hasPrefix("sha256:")
            && bytes.dropFirst(7).allSatisfy {
                (0x30...0x39).contains($0) || (0x61...0x66).contains($0)
            }
    }
}
