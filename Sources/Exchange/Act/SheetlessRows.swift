import HouseholdWork

/// 带来的: what a sheetless act is compared with, computed by who asks for it to be decided.
package enum HandedIn: Sendable {
    case nothing
    /// The values of an item that are compared; nil = nothing is compared there.
    case compared(ComparedValues?)
    /// The annex as the ledger gives it at the sequence that the row names.
    case progress([ProgressRow])
    /// nil = there is no such finding now.
    case finding(AnsweredFinding?)
}

/// Acts that no sheet has: posts, delegations, households that change.
extension RowActs {
    func sheetlessAct(_ row: SheetRow, _ context: ActContext) throws(Refusal) -> any Act {
        switch row.sheet {
        case "任职终止":
            return EndRole(
                context: context, person: row["人员编号"], role: try role(row),
                village: row.text("村代码"), day: try row.day("止"), reason: row["原因"])
        case "委托": return try delegation(row, context)
        case "委托撤销":
            let sequence = try row.number("委托序号")
            let granted = scene.township.delegations.first { $0.stamp.sequence == sequence }
            return RevokeDelegation(
                context: context, delegation: granted?.stamp.id ?? "#\(sequence)",
                day: try row.day("撤销日"), reason: row["原因"])
        case "户类别变更":
            return ChangeCategory(
                context: context, household: row["户编号"], category: row["户类别"],
                year: row["年度"].isEmpty ? nil : try row.number("年度"), document: row["文号"],
                registrant: row["登记人"])
        case "户主变更":
            return ChangeHead(
                context: context, household: row["户编号"], head: row["新户主"],
                reason: try row.titled("变更原因", HeadChange.Reason.allCases, \.title),
                registrant: row["登记人"])
        case "户的分合": return try restructuring(row, context)
        default: return try correctionAct(row, context)
        }
    }

    /// A role that somebody is appointed to. - Throws: R-CELL-01.
    func role(_ row: SheetRow) throws(Refusal) -> Role {
        guard let role = Role(title: row["职务"]), role != .householdHead, role != .householdRep
        else { throw .word("职务", known: Role.allCases.dropLast(2).map(\.title)) }
        return role
    }

    private func delegation(_ row: SheetRow, _ context: ActContext) throws(Refusal)
        -> GrantDelegation
    {
        var acts: Set<DelegableAct> = []
        for title in row.list("事项") {
            guard let act = DelegableAct.allCases.first(where: { $0.title == title }) else {
                throw .word("事项", known: DelegableAct.allCases.map(\.title))
            }
            acts.insert(act)
        }
        let households = row.list("户编号")
        return GrantDelegation(
            context: context, principal: row["委托人"], delegate: row["受托人"], acts: acts,
            households: households.isEmpty ? nil : Set(households), from: try row.day("起"),
            to: try row.day("止"), reason: row["原因"], document: row["文号"])
    }

    private func restructuring(_ row: SheetRow, _ context: ActContext) throws(Refusal)
        -> RestructureHousehold
    {
        RestructureHousehold(
            context: context,
            kind: try row.titled("分合", Restructuring.Kind.allCases, \.title),
            sources: row.list("原户"), targets: row.list("现户"), moves: try row.pairs("成员归属"),
            heads: try row.pairs("各户户主"), document: row["文号"], registrant: row["登记人"])
    }
}

/// Acts that no sheet has: what was found and what is done about it.
extension RowActs {
    fileprivate func correctionAct(_ row: SheetRow, _ context: ActContext) throws(Refusal)
        -> any Act
    {
        switch row.sheet {
        case "录入更正":
            return RectifyEntry(
                context: context, household: row["户编号"], entry: try id(row, "录入序号"),
                item: try item(row), wrong: row["错误值"], value: row["更正值"],
                finder: row.text("发现人"), officer: row["更正人"])
        case "差异处置":
            return ResolveDiscrepancy(
                context: context, household: row["户编号"], item: try item(row),
                compared: compared,
                decision: try row.titled("处置", Resolution.Decision.allCases, \.title),
                carriedOut: try id(row, "依据序号"), decider: row["处置人"])
        case "进展表报送": return try progress(row, context)
        case "问责":
            return DecideAccountability(
                context: context, target: row["对象"], impact: row["影响"],
                facts: row.list("事实"), measure: row["措施"], authority: row["机关"],
                document: row["文号"])
        case "信息表重开":
            return ReopenTable(
                context: context, household: row["户编号"], reason: FreeText(row["原因"]),
                requestedBy: row["提出人"])
        case "作废":
            return AnnulRecord(
                context: context, target: try row.number("序号"),
                kind: try row.titled("作废类型", Annulment.Kind.allCases, \.title),
                reason: FreeText(row["原因"]), annuller: row["作废人"], approver: row.text("批准人"))
        case "补充凭据":
            return AttachEvidence(
                context: context, target: try row.number("序号"), evidence: evidence,
                attacher: row["补证人"])
        default:
            return AnswerFinding(
                context: context, finding: finding, key: row["疑点"],
                state: try row.choice("答复状态", ["答复": .answered, "销号": .closed, "退回": .open]),
                explanation: FreeText(row["说明"]), measure: row["整改"], answerer: row["答复人"])
        }
    }

    private var compared: ComparedValues? {
        guard case .compared(let values) = handed else { return nil }
        return values
    }

    private var finding: AnsweredFinding? {
        guard case .finding(let finding) = handed else { return nil }
        return finding
    }

    /// The id of one of the household's events, which people name by its sequence.
    private func id(_ row: SheetRow, _ heading: String) throws(Refusal) -> String? {
        guard !row[heading].isEmpty else { return nil }
        let sequence = try row.number(heading)
        let stamps = scene.household(row["户编号"]).stamps
        return stamps.first { $0.sequence == sequence }?.id ?? "#\(sequence)"
    }

    private func progress(_ row: SheetRow, _ context: ActContext) throws(Refusal)
        -> SubmitProgressTable
    {
        var recomputed: [ProgressRow] = []
        if case .progress(let rows) = handed { recomputed = rows }
        let stated = try row.list("各村数").map { text throws(Refusal) in
            try ProgressRow(text, heading: "各村数")
        }
        let rows = stated.isEmpty ? recomputed : stated
        return SubmitProgressTable(
            context: context, unit: row["单位"], asOf: try row.number("截至序号"), rows: rows,
            totals: ProgressTotals(summing: rows), recomputed: recomputed, filler: row["填报人"],
            auditor: row["审核人"], contact: row["联系方式"], scan: row.text("扫描件摘要"),
            submitter: row["报送人"])
    }
}

extension SheetRow {
    /// A word of a closed list whose titles people write.
    fileprivate func titled<Choice>(
        _ heading: String, _ choices: [Choice], _ title: (Choice) -> String
    ) throws(Refusal) -> Choice {
        guard let found = choices.first(where: { title($0) == self[heading] }) else {
            throw .word(heading, known: choices.map(title))
        }
        return found
    }

    /// `甲=乙;丙=丁`.
    fileprivate func pairs(_ heading: String) throws(Refusal) -> [String: String] {
        var pairs: [String: String] = [:]
        for text in list(heading) {
            let parts = text.split(separator: "=").map { CellText.folded(String($0)) }
            guard parts.count == 2, pairs.updateValue(parts[1], forKey: parts[0]) == nil else {
                throw .cell(heading, "写法不对：\(text)", remedy: "写成“甲=乙”，每个甲只写一次")
            }
        }
        return pairs
    }
}

extension ProgressRow {
    /// `村代码=登记人数/有修改/完成/是否抽查/抽查户数`, the last one blank where nothing is sampled.
    fileprivate init(_ text: String, heading: String) throws(Refusal) {
        let parts = text.split(separator: "=", omittingEmptySubsequences: false)
        let figures = (parts.last ?? "").split(separator: "/", omittingEmptySubsequences: false)
            .map { Int($0) }
        guard parts.count == 2, figures.count == 5, let visitors = figures[0],
            let changed = figures[1], let completed = figures[2], let sample = figures[3]
        else {
            throw .cell(heading, "写法不对：\(text)", remedy: "写成“村代码=3/4/5/2/”：第 3 至 7 列的数")
        }
        self.init(
            village: String(parts[0]), visitors: visitors, changed: changed,
            completed: completed, sample: sample, sampled: figures[4])
    }
}
