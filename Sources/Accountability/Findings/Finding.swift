import HouseholdWork

/// 疑点: what the ledger shows to be late, missing or in contradiction, with those who answer for it.
///
/// Computed, never stored. The message names people in office, never a member of a household.
package struct Finding: Sendable {
    package let rule: Rule
    /// Whose matter it is: a household's, a person's, a unit's or a village's.
    package let household: HouseholdID?
    package let village: VillageCode?
    /// The person it is about; for a household's matter the first who answers for it.
    package let person: PersonID?
    package let unit: UnitID?
    /// The item of the table it is about, when it is one.
    package let item: ItemKey?
    package let responsible: [PersonID]
    /// The first day of the state that it points out.
    package let since: Day?
    /// Days late, or days since the deadline.
    package let days: Int?
    /// Sequences of the events it rests on, ascending.
    package let events: [Int]
    /// Which one it is among those of one rule, object and day: a step, a check.
    package let aspect: String
    /// In Chinese.
    package let message: String
    /// What was answered last, if anything was.
    package var answer: FindingAnswer?

    private init(
        _ rule: Rule, household: HouseholdID?, village: VillageCode?, person: PersonID?,
        unit: UnitID?, item: ItemKey?, responsible: [PersonID], span: Span?, events: [Int],
        aspect: String = "", message: String
    ) {
        self.rule = rule
        self.household = household
        self.village = village
        self.person = person
        self.unit = unit
        self.item = item
        self.responsible = responsible
        since = span?.since
        days = span?.days
        self.events = Set(events).sorted()
        self.aspect = aspect
        self.message = message
    }

    /// 已答复、已销号, or open.
    package var state: FindingAnswer.State { answer?.state ?? .open }

    /// What was answered last, under a name that no view has for something else.
    package var lastAnswer: FindingAnswer? { answer }

    /// Whose stream an answer belongs to.
    package var subject: String {
        if let household { return Subject.household(household) }
        if let unit { return Subject.unit(unit) }
        if let person { return Subject.person(person) }
        return village.map(Subject.village) ?? ""
    }

    /// What an answer names: the same after every recomputation, as long as the matter is the same.
    package var key: String {
        let object = item.map { item in
            item.member.map { item.indicator + "/" + $0 } ?? item.indicator
        }
        return [rule.id, subject, object, aspect.isEmpty ? nil : aspect, since?.text]
            .compactMap { $0 }.joined(separator: " ")
    }

    /// As an act that answers it needs it.
    package var answered: AnsweredFinding {
        AnsweredFinding(key: key, subject: subject, responsible: responsible)
    }

    /// From when, and for how many days.
    struct Span {
        let since: Day
        let days: Int?

        init(since: Day, days: Int? = nil) { (self.since, self.days) = (since, days) }

        /// Done on `day`, due on `deadline`, that day included.
        init(due deadline: Day, done day: Day) {
            self.init(since: deadline.advanced(by: 1), days: day.number - deadline.number)
        }
    }

    /// 户的事.
    static func of(
        _ household: Household, _ rule: Rule, responsible: [PersonID], span: Span? = nil,
        events: [Stamp] = [], item: ItemKey? = nil, aspect: String = "", _ message: String
    ) -> Finding {
        of(
            household.id, of: household.village, rule, responsible: responsible, span: span,
            events: events, item: item, aspect: aspect, message)
    }

    static func of(
        _ household: HouseholdID, of village: VillageCode, _ rule: Rule,
        responsible: [PersonID], span: Span? = nil, events: [Stamp] = [], item: ItemKey? = nil,
        aspect: String = "", _ message: String
    ) -> Finding {
        Finding(
            rule, household: household, village: village, person: responsible.first, unit: nil,
            item: item, responsible: responsible, span: span, events: events.map(\.sequence),
            aspect: aspect, message: message)
    }

    /// 人的事.
    static func of(
        person: PersonID, _ rule: Rule, village: VillageCode? = nil, responsible: [PersonID],
        span: Span? = nil, events: [Stamp] = [], _ message: String
    ) -> Finding {
        of(
            person: person, rule, village: village, responsible: responsible, span: span,
            sequences: events.map(\.sequence), message)
    }

    static func of(
        person: PersonID, _ rule: Rule, village: VillageCode? = nil, responsible: [PersonID],
        span: Span? = nil, sequences: [Int], _ message: String
    ) -> Finding {
        Finding(
            rule, household: nil, village: village, person: person, unit: nil, item: nil,
            responsible: responsible, span: span, events: sequences, message: message)
    }

    /// 单位的事, and a village's where it is its committee's.
    static func of(
        unit: UnitID?, _ rule: Rule, village: VillageCode? = nil, responsible: [PersonID],
        span: Span? = nil, events: [Stamp] = [], aspect: String = "", _ message: String
    ) -> Finding {
        Finding(
            rule, household: nil, village: village, person: nil, unit: unit, item: nil,
            responsible: responsible, span: span, events: events.map(\.sequence),
            aspect: aspect, message: message)
    }
}
