import CanonicalJSON

/// 逐项核实: one verdict on one item, or on 其余各项; a mismatch carries its correction.
///
/// Rows of one visit and one time become one event: decide each, then merge `ItemsVerified`.
package struct VerifyItem: Act {
    package static let basis = "P2.3c"

    /// 更正: what the table said and what is right, as the paper has it.
    package struct Change: Sendable {
        package let before: String
        package let after: String
        package init(before: String, after: String) { (self.before, self.after) = (before, after) }
    }

    package let context: ActContext
    package let household: HouseholdID
    package let visit: String
    /// nil = 其余各项.
    package let item: ItemKey?
    package let verdict: Verdict.Kind
    package let change: Change?
    package let reason: String
    package let proof: String
    package let registrant: PersonID

    package init(
        context: ActContext, household: HouseholdID, visit: String, item: ItemKey?,
        verdict: Verdict.Kind, change: Change?, reason: String, proof: String,
        registrant: PersonID
    ) {
        self.context = context
        self.household = household
        self.visit = visit
        self.item = item
        self.verdict = verdict
        self.change = change
        self.reason = reason
        self.proof = proof
        self.registrant = registrant
    }

    package func decide(_ scene: Scene) throws(Refusal) -> [Draft] {
        let known = try scene.household(household, for: ItemsVerified.self, at: context)
        let whole = scene.household(household)
        var waiver = Waiver(context)
        let visited = try known.requireVisit(visit, whole: whole, &waiver)
        guard let participant = visited.participants.first(where: { $0.person == registrant })
        else {
            throw .registrantAbsent(scene.township.name(of: registrant), visit)
        }
        let configuration = try scene.configuration()
        var drafts = [draft(verified(), participant)]
        let indicator = try item.map { item throws(Refusal) in
            try known.requireItem(item, configuration)
        }
        if verdict == .mismatch {
            guard let item, let indicator else { throw .mismatchWithoutValue }
            drafts.append(draft(try corrected(item, indicator, known, &waiver), participant))
        }
        try whole.refuseIfSigned(at: context.time)
        return try waiver.marked(drafts, scene, village: known.village)
    }

    private func draft(_ event: any LedgerEvent, _ actor: Visit.Participant) -> Draft {
        Draft(
            event, subject: Subject.household(household), context: context, actor: actor.person,
            role: actor.role)
    }

    private func verified() -> ItemsVerified {
        let one = ItemsVerified.One(verdict: verdict, reason: reason, proof: proof)
        return ItemsVerified(
            visit: visit, registrant: registrant, verdicts: item.map { [($0, one)] } ?? [],
            rest: item == nil ? one : nil)
    }

    private func corrected(
        _ item: ItemKey, _ indicator: Indicator, _ known: Household, _ waiver: inout Waiver
    ) throws(Refusal) -> ItemCorrected {
        guard let change else { throw .mismatchWithoutValue }
        if reason.isEmpty || proof.isEmpty { try waiver.allow(.unjustified(indicator)) }
        guard !indicator.isDerived else { throw .derivedTotal(indicator) }
        let after: IndicatorValue?
        do throws(Indicator.Invalid) {
            after = try indicator.value(of: change.after)
        } catch {
            try waiver.allow(.invalidValue(indicator, change.after, error.reason))
            after = indicator.snapshotValue(of: change.after)
        }
        let before = known.values[item]
        let stated = indicator.snapshotValue(of: change.before)
        guard TableContent.agrees(before, stated) else {
            throw .beforeDiffers(indicator, stated: change.before, known: before)
        }
        return ItemCorrected(
            visit: visit, item: item, before: before, after: after, reason: reason, proof: proof,
            registrant: registrant, owner: Subject.owner(member: item.member, of: household),
            isSealed: indicator.isSealed)
    }
}

extension Household {
    /// The visit that an act rests on. - Throws: R-TIME-02 when it isn't there at the act's time;
    ///   only one that took place afterwards can be waived.
    func requireVisit(_ id: String, whole: Household, _ waiver: inout Waiver) throws(Refusal)
        -> Visit
    {
        if let visit = visit(id) { return visit }
        let later = whole.visit(id)
        let refusal = Refusal.beforeVisit(id, self.id, visited: later?.stamp.time)
        guard let later else { throw refusal }
        try waiver.allow(refusal)
        return later
    }

    /// R-SIG-06: a signature on the table forbids changes, whatever its time, until the table has
    /// been reopened.
    func refuseIfSigned(at time: Moment) throws(Refusal) {
        let isClosed = versions.contains { version in
            !version.signatures.isEmpty && (version.reopened.map { time < $0.time } ?? true)
        }
        if isClosed { throw .signedAlready(id) }
    }
}

extension TableContent {
    package static func agrees(_ left: IndicatorValue?, _ right: IndicatorValue?) -> Bool {
        switch (left, right) {
        case (nil, nil): true
        case (let left?, let right?): left.agrees(with: right)
        default: false
        }
    }
}

extension Refusal {
    package static func registrantAbsent(_ name: String, _ visit: String) -> Refusal {
        Refusal(
            .registrantAbsent, "登记人 \(name) 没有参加入户 \(visit)",
            remedy: "谁入户、谁登记：改由参加该次入户的人登记；若其确在现场，先更正该次入户的参加人", field: "登记人")
    }

    package static func beforeVisit(_ visit: String, _ household: HouseholdID, visited: Moment?)
        -> Refusal
    {
        let found = visited.map { "入户在 \($0.shortText)，晚于本行" } ?? "该户没有这次入户的记录"
        return Refusal(
            .beforePredecessor, "先入户、后核实定稿：入户编号 \(visit)，\(found)",
            remedy: "核对入户编号和时间；先登记入户，再导入一次", field: "入户编号",
            need: .visit(household, id: visit))
    }

    fileprivate static var mismatchWithoutValue: Refusal {
        Refusal(
            .unjustified, "结论为“不符”的，要逐项写明系统值和更正值", remedy: "填写指标、系统值、更正值、理由、凭据，再导入一次",
            field: "更正值")
    }

    fileprivate static func unjustified(_ indicator: Indicator) -> Refusal {
        Refusal(
            .unjustified, "更正“\(indicator.name)”没有写理由或凭据", remedy: "填写“理由”和“凭据”两列，再导入一次",
            field: "理由")
    }

    fileprivate static func derivedTotal(_ indicator: Indicator) -> Refusal {
        Refusal(
            .invalidValue, "“\(indicator.name)”是合计，由分项重算，不能直接更正", remedy: "更正它的分项，合计随之改正",
            field: "指标")
    }

    fileprivate static func invalidValue(_ indicator: Indicator, _ text: String, _ reason: String)
        -> Refusal
    {
        let shown = indicator.isSealed ? "" : "“\(text)”"
        return Refusal(
            .invalidValue, "“\(indicator.name)”的更正值\(shown)不合规范：\(reason)",
            remedy: "按信息表填写说明更正后，再导入一次（已有签字的，须先重新打开该表）", field: "更正值")
    }

    fileprivate static func beforeDiffers(
        _ indicator: Indicator, stated: String, known: IndicatorValue?
    ) -> Refusal {
        let words =
            indicator.isSealed
            ? "" : "：本行写“\(stated)”，现值“\(known.map { indicator.cellText(of: $0) } ?? "空")”"
        return Refusal(
            .beforeDiffers, "“\(indicator.name)”的系统值与信息表现值不符\(words)",
            remedy: "核对是否拿错了表、写错了户或成员，按信息表上的原值更正“系统值”", field: "系统值")
    }

    package static func signedAlready(_ household: HouseholdID) -> Refusal {
        Refusal(
            .signedAlready, "户 \(household) 的信息表已有签字，不能直接修改",
            remedy: "先重新打开该表（写明原因），更正后三方重新签字", field: "户编号")
    }
}
