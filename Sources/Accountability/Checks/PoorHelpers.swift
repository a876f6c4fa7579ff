import HouseholdWork

/// C43 of F-ITM-03, by document number: who helps a household is himself a member of one on the
/// list. Without a document number nothing is judged; names are not compared.
struct PoorHelpers: Tally {
    /// Tables by the person who helps.
    private var helped: [PersonID: [Helped]] = [:]
    /// People in office whose document number a member of some household has.
    private var poor: Set<PersonID> = []

    private struct Helped {
        let household: HouseholdID
        let village: VillageCode
        let table: Stamp
        let registrant: PersonID
    }

    init() {}

    mutating func take(_ household: Household, in record: Record) {
        let documents = record.offices.documents
        guard !documents.isEmpty, household.lockedBoxes == 0, record.isInScope(household) else {
            return
        }
        for member in household.members {
            let document = household.value(WellKnown.memberIdNo, member.id)?.text
            if let person = document.flatMap({ documents[$0] }) { poor.insert(person) }
        }
        guard !household.visits.isEmpty, let table = household.versions.last,
            let pairing = household.pairing(on: table.stamp.time.day)
        else { return }
        helped[pairing.contact, default: []].append(
            Helped(
                household: household.id, village: household.village, table: table.stamp,
                registrant: table.registrant))
    }

    func findings(in record: Record) -> [Finding] {
        poor.sorted().flatMap { person in
            (helped[person] ?? []).map { one in
                Finding.of(
                    one.household, of: one.village, .tableDoubt,
                    responsible: merged([one.registrant, person]),
                    span: Finding.Span(since: one.table.time.day), events: [one.table],
                    item: ItemKey(WellKnown.helperName), aspect: "C43b",
                    "C43 帮扶责任人\(record.name(person))本人是建档立卡户的成员")
            }
        }
    }
}
