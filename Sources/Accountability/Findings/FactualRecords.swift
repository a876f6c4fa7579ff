import HouseholdWork

/// What was entered as a fact although a rule that can be waived (H*) forbids it: one finding an
/// event and rule, under the rule's own id.
enum FactualRecords {
    static func ofHouseholds(in record: Record) -> [Finding] {
        record.households.flatMap { household in
            household.factuals.flatMap { stamp in
                rules(stamp).map { rule in
                    Finding.of(
                        household, rule, responsible: responsible(stamp),
                        span: Finding.Span(since: stamp.time.day), events: [stamp],
                        message(rule, stamp, record))
                }
            }
        }
    }

    static func ofTownship(in record: Record) -> [Finding] {
        record.township.factuals.flatMap { stamp in
            rules(stamp).map { rule in
                Finding.of(
                    person: stamp.actor, rule, village: Subject.village(of: stamp.subject),
                    responsible: responsible(stamp),
                    span: Finding.Span(since: stamp.time.day), events: [stamp],
                    message(rule, stamp, record))
            }
        }
    }

    private static func rules(_ stamp: Stamp) -> [Rule] {
        (stamp.factual?.rules ?? []).compactMap { id in Rule.refusals.first { $0.id == id } }
    }

    private static func responsible(_ stamp: Stamp) -> [PersonID] {
        merged([stamp.actor], [stamp.factual?.approver].compactMap { $0 })
    }

    private static func message(_ rule: Rule, _ stamp: Stamp, _ record: Record) -> String {
        let approver = stamp.factual.map { "，\(record.name($0.approver))批准据实登记" } ?? ""
        let reason = stamp.factual.map { "：\($0.reason)" } ?? ""
        return "\(rule.title)：\(stamp.time.shortText) \(record.name(stamp.actor))"
            + "的“\(EventCatalog.title(of: stamp.type))”是既成事实\(approver)\(reason)"
    }
}
