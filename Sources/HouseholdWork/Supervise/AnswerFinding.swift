import CanonicalJSON

/// 疑点答复: who answers for a finding says what it is about and what was done; who supervises
/// closes it or sends it back.
package struct AnswerFinding: Act {
    package static let basis = "R3"
    package let context: ActContext
    /// The finding as recomputed now; nil when there is none of that key.
    package let finding: AnsweredFinding?
    /// What is answered, by its key.
    package let key: String
    package let state: FindingAnswer.State
    /// 说明.
    package let explanation: FreeText
    /// 整改.
    package let measure: String
    package let answerer: PersonID

    package init(
        context: ActContext, finding: AnsweredFinding?, key: String, state: FindingAnswer.State,
        explanation: FreeText, measure: String, answerer: PersonID
    ) {
        self.context = context
        self.finding = finding
        self.key = key
        self.state = state
        self.explanation = explanation
        self.measure = measure
        self.answerer = answerer
    }

    package func decide(_ scene: Scene) throws(Refusal) -> [Draft] {
        guard let finding, finding.key == key else { throw .noSuchFinding(key) }
        let household = Subject.household(of: finding.subject).map { scene.household($0) }
        let answers = (household?.answers ?? scene.township.answers).filter { $0.key == key }
        let now = answers.last?.state ?? .open
        guard FindingAnswer.State.follows(state, now) else { throw .outOfOrder(now, state) }
        guard !explanation.text.isEmpty else { throw .answerWithoutWords }
        let role = try role(finding, household, scene.township)
        let isNaming = explanation.names(household ?? Household(id: ""))
        let event = FindingAnswered(
            key: key, subject: finding.subject, state: state, explanation: explanation.text,
            measure: measure, isSealed: isNaming)
        return [
            Draft(
                event, subject: finding.subject, context: context, actor: answerer, role: role)
        ]
    }

    /// Those responsible answer; supervisors close and send back, never their own.
    private func role(
        _ finding: AnsweredFinding, _ household: Household?, _ township: Township
    ) throws(Refusal) -> Role {
        let day = context.day
        let name = township.name(of: answerer)
        let isResponsible = finding.responsible.contains(answerer)
        if state != .answered, isResponsible { throw .closesOwn(name) }
        let supervisors: [Role] = [
            .inspectionGroup, .townGovernment, .townPartyCommittee, .townLeadingGroup,
            .townPovertyStation,
        ]
        let supervisor = township.role(of: answerer, among: supervisors, on: day, village: nil)
        if let supervisor { return supervisor }
        let own = township.appointments(of: answerer, on: day).first?.role
        if state == .answered, isResponsible, let own { return own }
        guard state == .answered else {
            throw .notAuthorized(name, roles: supervisors, day: day, field: "答复人")
        }
        throw .answersForOthers(name, finding.responsible.map(township.name))
    }
}

/// A finding, as far as its answer needs to know it.
package struct AnsweredFinding: Sendable {
    package let key: String
    /// Whose stream the answer belongs to.
    package let subject: String
    package let responsible: [PersonID]

    package init(key: String, subject: String, responsible: [PersonID]) {
        self.key = key
        self.subject = subject
        self.responsible = responsible
    }
}

/// 疑点的答复.
package struct FindingAnswer: Sendable {
    package enum State: String, Sendable, CaseIterable {
        case open, answered, closed

        package var title: String {
            switch self {
            case .open: "未答复"
            case .answered: "已答复"
            case .closed: "已销号"
            }
        }

        /// Open findings are answered, answered ones are answered anew or closed; what was answered
        /// or closed may be opened again.
        static func follows(_ next: State, _ now: State) -> Bool {
            switch (now, next) {
            case (.open, .answered), (.answered, .answered), (.answered, .closed): true
            case (.answered, .open), (.closed, .open): true
            default: false
            }
        }
    }

    package let stamp: Stamp
    package let key: String
    package let state: State
    /// nil while the box is locked.
    package let explanation: String?
    package let measure: String?
    /// The explanation names somebody.
    package var isSealed = false
}

package struct FindingAnswered: HouseholdEvent, TownshipEvent {
    package static let name = "finding.answered.v1"
    package static let title = "疑点答复"
    package static let rank = Rank.answer
    package let key: String
    package let state: FindingAnswer.State
    /// Empty while the box is locked.
    package let explanation: String
    package let measure: String
    private let owner: String
    private let isSealed: Bool

    init(
        key: String, subject: String, state: FindingAnswer.State, explanation: String,
        measure: String, isSealed: Bool
    ) {
        self.key = key
        self.state = state
        self.explanation = explanation
        self.measure = measure
        owner = subject
        self.isSealed = isSealed
    }

    package init(payload: JSONObject) throws(PayloadError) {
        let reader = PayloadReader(payload)
        key = try reader.string("finding")
        state = try reader.choice("state", FindingAnswer.State.self)
        let clear = try reader.optionalString("explanation")
        explanation = clear ?? reader.sealedFields?["explanation"]?.stringValue ?? ""
        measure = try reader.optionalString("measure") ?? ""
        owner = payload["sealed"]?.objectValue?["owner"]?.stringValue ?? ""
        isSealed = payload["sealed"] != nil
    }

    package var payload: JSONObject {
        var object = JSONObject(present: [
            "finding": .string(key), "state": .string(state.rawValue),
            "measure": measure.isEmpty ? nil : .string(measure),
        ])
        if isSealed {
            object.seal(["explanation": .string(explanation)], owner: owner)
        } else {
            object["explanation"] = .string(explanation)
        }
        return object
    }

    private func answer(_ stamp: Stamp) -> FindingAnswer {
        FindingAnswer(
            stamp: stamp, key: key, state: state,
            explanation: explanation.isEmpty ? nil : explanation,
            measure: measure.isEmpty ? nil : measure, isSealed: isSealed)
    }

    package func apply(to state: inout Household, _ stamp: Stamp) {
        state.answers.append(answer(stamp))
    }

    /// A household's answers are its own.
    package func apply(to township: inout Township, _ stamp: Stamp) {
        guard Subject.household(of: stamp.subject) == nil else { return }
        township.answers.append(answer(stamp))
    }
}

extension Refusal {
    fileprivate static func noSuchFinding(_ key: String) -> Refusal {
        Refusal(
            .unknown, "现在没有这一条疑点：\(key)", remedy: "核对疑点的编号（zeren findings）；已经消除的不必答复",
            field: "疑点")
    }

    fileprivate static func outOfOrder(_ now: FindingAnswer.State, _ next: FindingAnswer.State)
        -> Refusal
    {
        Refusal(
            .answer, "这一条疑点\(now.title)，不能登记为“\(next.title)”",
            remedy: "先由责任人答复，再由督查或镇里销号；要重新答复已销号的，先退回", field: "状态")
    }

    fileprivate static var answerWithoutWords: Refusal {
        Refusal(.answer, "没有写说明", remedy: "写明情况和整改，再登记", field: "说明")
    }

    fileprivate static func closesOwn(_ name: String) -> Refusal {
        Refusal(
            .authority, "\(name) 是这一条疑点的责任人，不能自己销号或退回", remedy: "由督查或镇里的其他人销号",
            field: "答复人")
    }

    fileprivate static func answersForOthers(_ name: String, _ responsible: [String]) -> Refusal {
        Refusal(
            .authority, "\(name) 不是这一条疑点的责任人（\(responsible.joined(separator: "、"))）",
            remedy: "由责任人答复，或由督查、镇里代为登记", field: "答复人")
    }
}
