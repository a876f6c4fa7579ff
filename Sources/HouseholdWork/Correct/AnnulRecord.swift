/// 作废: declares an event void that should not have been entered. Nothing is deleted.
package struct AnnulRecord: Act {
    package static let basis = "R2"
    package let context: ActContext
    /// The place in the log of what is void.
    package let target: Int
    package let kind: Annulment.Kind
    package let reason: FreeText
    /// Who did it, or who entered it.
    package let annuller: PersonID
    /// One level up; needed for what somebody else did.
    package let approver: PersonID?

    package init(
        context: ActContext, target: Int, kind: Annulment.Kind, reason: FreeText,
        annuller: PersonID, approver: PersonID?
    ) {
        self.context = context
        self.target = target
        self.kind = kind
        self.reason = reason
        self.annuller = annuller
        self.approver = approver
    }

    package func decide(_ scene: Scene) throws(Refusal) -> [Draft] {
        let recorded = try scene.referred(target)
        if recorded.event is RecordAnnulled { throw .annulsAnnulment(target) }
        if recorded.event is HouseholdRestructured { throw .annulsRestructuring(target) }
        let stamp = recorded.stamp
        if let earlier = scene.annulment(of: stamp) {
            throw .annulledAlready(target, by: earlier.stamp.sequence)
        }
        guard !reason.text.isEmpty else { throw .annulmentWithoutReason }
        let village = scene.village(of: stamp.subject)
        try checkParties(stamp, scene.township, village)
        guard let role = scene.role(of: annuller, on: stamp, context, village) else {
            throw .notAuthorized(
                scene.township.name(of: annuller),
                roles: [Role(rawValue: stamp.actorRole) ?? .ledgerKeeper], day: context.day,
                field: "作废人")
        }
        let dependents = Dependence.events(on: recorded, in: scene)
        guard dependents.isEmpty else { throw .hasDependents(recorded, dependents) }
        let event = RecordAnnulled(
            target: EventReference(stamp), kind: kind, reason: reason.text, approver: approver,
            owner: owner(of: stamp.subject, scene))
        return [
            Draft(
                event, subject: stamp.subject, context: context, actor: annuller, role: role)
        ]
    }

    /// A reason that names somebody of the household is sealed.
    private func owner(of subject: String, _ scene: Scene) -> String? {
        guard let id = Subject.household(of: subject) else { return nil }
        return reason.names(scene.household(id)) ? subject : nil
    }

    private func checkParties(_ stamp: Stamp, _ township: Township, _ village: VillageCode?)
        throws(Refusal)
    {
        let isOwn = annuller == stamp.actor
        let isKeeper = township.holds(annuller, .ledgerKeeper, on: context.day, village: nil)
        guard isOwn || annuller == stamp.recorder || isKeeper else {
            throw .annulledByOther(township.name(of: annuller), stamp, township)
        }
        guard let approver else {
            if isOwn { return }
            throw .annulledUnapproved(township.name(of: annuller), stamp, township)
        }
        let isAbove = township.isSuperior(
            approver, to: stamp.actor, in: Role(rawValue: stamp.actorRole), village: village,
            on: context.day)
        guard isAbove, approver != annuller else {
            throw .approverNotAbove(township.name(of: approver), stamp, township)
        }
    }
}

extension Scene {
    /// An event of the work by its place in the log. - Throws: R-REF-01.
    func referred(_ sequence: Int) throws(Refusal) -> RecordedEvent {
        guard let event = event(sequence), !(event.event is any OwnRecord) else {
            throw .unknownEvent(sequence)
        }
        return event
    }

    /// nil when the event holds.
    package func annulment(of stamp: Stamp) -> Annulment? {
        guard let id = Subject.household(of: stamp.subject) else {
            return townshipHistory.annulments[stamp.id]
        }
        return history(id).annulments[stamp.id]
    }

    /// The village that a subject belongs to; nil for the township's own.
    func village(of subject: String) -> VillageCode? {
        if let id = Subject.household(of: subject) { return household(id).village }
        if let code = Subject.village(of: subject) { return code }
        let parts = subject.split(separator: "/", maxSplits: 1).map(String.init)
        guard parts.count == 2 else { return nil }
        let unit = parts[0] == "person" ? township.persons[parts[1]]?.unit : parts[1]
        return unit.flatMap { township.units[$0]?.village }
    }

    /// In which role somebody corrects a record; who recorded it needs no post to do so.
    func role(
        of person: PersonID, on stamp: Stamp, _ context: ActContext, _ village: VillageCode?
    ) -> Role? {
        let wanted = person == stamp.actor ? Role(rawValue: stamp.actorRole) : nil
        let held = township.actingRole(
            of: person, preferring: wanted, on: context.day, village: village)
        return held ?? (person == stamp.recorder ? .ledgerKeeper : nil)
    }
}

extension Refusal {
    fileprivate static func unknownEvent(_ sequence: Int) -> Refusal {
        Refusal(
            .unknown, "账本里没有第 \(sequence) 条业务记录", remedy: "用流水（log）查到要指的那一条的序号", field: "序号")
    }

    fileprivate static func annulsAnnulment(_ sequence: Int) -> Refusal {
        Refusal(
            .annulment, "#\(sequence) 本身是作废声明，不能再作废",
            remedy: "误作废的，把原来那件事照实重新登记一次（写明理由）", field: "序号")
    }

    /// It is one event in each of several households: members would be lost or be in two of them.
    fileprivate static func annulsRestructuring(_ sequence: Int) -> Refusal {
        Refusal(
            .annulment, "#\(sequence) 是分户、合户，牵涉几户，不能单独作废一户的",
            remedy: "按依据文件再登记一次相反的分户或合户，成员归回原户", field: "序号")
    }

    fileprivate static func annulledAlready(_ sequence: Int, by other: Int) -> Refusal {
        Refusal(
            .annulment, "#\(sequence) 已由 #\(other) 作废", remedy: "不必再作废；核对序号是否写错", field: "序号")
    }

    fileprivate static var annulmentWithoutReason: Refusal {
        Refusal(.annulment, "没有写作废的理由", remedy: "写明错在哪里、怎样发现的", field: "理由")
    }

    private static func doer(_ stamp: Stamp, _ township: Township) -> String {
        "#\(stamp.sequence) 由 \(township.name(of: stamp.actor)) 办理、"
            + "\(township.name(of: stamp.recorder)) 录入"
    }

    fileprivate static func annulledByOther(_ name: String, _ stamp: Stamp, _ township: Township)
        -> Refusal
    {
        Refusal(
            .annulment, "\(doer(stamp, township))，\(name) 不能作废别人的记录",
            remedy: "由原办理人作废，或由录入人经办理人的上一级批准后作废", field: "作废人")
    }

    fileprivate static func annulledUnapproved(
        _ name: String, _ stamp: Stamp, _ township: Township
    ) -> Refusal {
        Refusal(
            .annulment, "\(doer(stamp, township))，\(name) 作废它没有上一级批准",
            remedy: "写明批准人：办理人的上一级（村级的为村支书、村主任或镇；镇级的为镇政府、党委）", field: "批准人")
    }

    fileprivate static func approverNotAbove(
        _ name: String, _ stamp: Stamp, _ township: Township
    ) -> Refusal {
        Refusal(
            .annulment, "\(doer(stamp, township))，批准人 \(name) 当日不是办理人的上一级，或就是作废人",
            remedy: "由办理人的上一级批准（村级的为村支书、村主任或镇；镇级的为镇政府、党委）", field: "批准人")
    }

    fileprivate static func hasDependents(_ target: RecordedEvent, _ events: [RecordedEvent])
        -> Refusal
    {
        let named = events.prefix(8).map { EventReference($0.stamp).text }
            .joined(separator: "、")
        let more = events.count > 8 ? "等" : ""
        return Refusal(
            .annulment,
            "\(EventReference(target.stamp).text) 之后有 \(events.count) 条记录以它为据：\(named)\(more)",
            remedy: "先从后往前逐条处理这些记录（作废，或改由别的记录为据），再作废这一条", field: "序号")
    }
}
