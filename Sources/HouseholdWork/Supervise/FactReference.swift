/// 所引的事实 (R-CRT-01): `#801` names an event, which must be there and hold; `F-VIS-02 户编号` names
/// a finding by its rule and whose matter it is.
enum FactReference {
    /// - Parameter isStrict: Whether facts of no known form are refused. A notice is kept as stated.
    static func check(_ facts: [String], _ scene: Scene, isStrict: Bool) throws(Refusal) {
        for fact in facts {
            if fact.hasPrefix("#") {
                try checkEvent(fact, scene)
            } else if isStrict {
                try checkFinding(fact, scene)
            }
        }
    }

    private static func checkEvent(_ fact: String, _ scene: Scene) throws(Refusal) {
        guard let sequence = Int(fact.dropFirst()), let event = scene.event(sequence) else {
            throw .factUnknown(fact)
        }
        if let annulment = scene.annulment(of: event.stamp) {
            throw .factAnnulled(fact, by: annulment.stamp.sequence)
        }
    }

    /// A finding is computed, so only its rule's form and its object can be checked here.
    private static func checkFinding(_ fact: String, _ scene: Scene) throws(Refusal) {
        let parts = fact.split(separator: " ").map(String.init)
        guard let rule = parts.first, let subject = parts.dropFirst().first, isRule(rule) else {
            throw .factUnknown(fact)
        }
        let object = subject.split(separator: "/").last.map(String.init) ?? subject
        let township = scene.township
        let isKnown =
            scene.household(object).isEnrolled || township.persons[object] != nil
            || township.units[object] != nil || township.villages[object] != nil
        guard isKnown else { throw .factUnknown(fact) }
    }

    /// `F-VIS-02`, `R-ENT-01`: a letter, a group, two digits.
    private static func isRule(_ text: String) -> Bool {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 3, ["F", "R"].contains(parts[0]), parts[2].count == 2 else {
            return false
        }
        return Int(parts[2]) != nil && parts[1].allSatisfy { $0.isUppercase }
    }
}

extension Refusal {
    fileprivate static func factUnknown(_ fact: String) -> Refusal {
        Refusal(
            .criticismFacts, "所引的事实“\(fact)”在账本里找不到",
            remedy: "写事件序号（如 #801），或疑点的规则号和户、人、单位编号（如 F-VIS-02 户编号）", field: "事实")
    }

    fileprivate static func factAnnulled(_ fact: String, by sequence: Int) -> Refusal {
        Refusal(
            .criticismFacts, "所引的 \(fact) 已由 #\(sequence) 作废，不能作依据",
            remedy: "去掉这一条，或引用更正后的记录", field: "事实")
    }
}
