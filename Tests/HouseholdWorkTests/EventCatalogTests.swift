import HouseholdWork
import Testing

@Suite("事件目录")
struct EventCatalogTests {
    @Test("事件名、标题各不相同，名里带版本")
    func namesAreUnique() {
        let names = EventCatalog.types.map { $0.name }
        let titles = EventCatalog.types.map { $0.title }
        #expect(Set(names).count == names.count)
        #expect(Set(titles).count == titles.count)
        #expect(names.allSatisfy { StoredName($0) != nil && $0.split(separator: ".").count == 3 })
    }

    @Test("先后各不相同；没有时间的表在前，有时间的在后")
    func ranksAreUnique() {
        let ranks = EventCatalog.types.map { $0.rank }
        #expect(Set(ranks).count == ranks.count)
        let timeless = EventCatalog.types.filter { $0.rank < Rank.firstWithTime }.map { $0.name }
        #expect(
            timeless.sorted() == [
                "contact.assigned.v1", "household.enrolled.v1", "member.enrolled.v1",
                "person.registered.v1", "record.annulled.v1", "role.appointed.v1",
                "unit.registered.v1",
                "village.registered.v1",
            ])
        #expect(PlanAdopted.rank == Rank.firstWithTime)
        let order = [
            TablePrinted.rank, MaterialsDistributed.rank, VisitConducted.rank, ItemsVerified.rank,
            ItemCorrected.rank, TableFinalized.rank, TableSigned.rank, HandbookFilled.rank,
            TableHandedOver.rank, EntryMade.rank, EntryAudited.rank, EntryReviewed.rank,
        ]
        #expect(order == order.sorted())
    }

    @Test("按名查得到，也叫得出中文名")
    func findsByName() {
        for type in EventCatalog.types {
            #expect(EventCatalog.type(named: type.name)?.name == type.name)
            #expect(EventCatalog.title(of: type.name) == type.title)
        }
        #expect(EventCatalog.type(named: "no.such.v1") == nil)
        #expect(EventCatalog.title(of: "no.such.v1") == "no.such.v1")
        #expect(EventCatalog.title(of: "ledger.opened.v1") == "建账")
    }

    @Test("各步走完，每个事件都经过入账形式读回")
    func everyStageIsReadBack() {
        let complete = Scenario.complete
        #expect(complete.household(Home.main).entries.count == 1)
        #expect(complete.household(Home.main).lockedBoxes == 0)
        let kinds = Set(complete.events.map(\.stamp.type))
        #expect(kinds.count == 25)
    }

    @Test("缺了一项的内容读不出来，并指明缺哪一项")
    func missingMembersAreNamed() {
        var seen: Set<String> = []
        for recorded in Scenario.complete.events where seen.insert(recorded.stamp.type).inserted {
            let whole = recorded.event.payload
            for key in whole.keys where !Self.optional.contains(key) {
                var less = whole
                less.removeValue(forKey: key)
                #expect(throws: PayloadError(key), "\(recorded.stamp.type)") {
                    try type(of: recorded.event).init(payload: less)
                }
                var wrong = whole
                wrong[key] = .null
                #expect(throws: PayloadError(key), "\(recorded.stamp.type)") {
                    try type(of: recorded.event).init(payload: wrong)
                }
            }
        }
    }

    /// Members that a payload may go without.
    private static let optional: Set<String> = [
        "sealed", "values", "member", "before", "after", "observed", "opinion", "reason",
        "villageCode", "issuedOn", "configuration", "to", "cadre", "tableNo", "scan",
        "replacesCardNo", "oldCardCollected", "rest", "asSigned", "items", "entries", "salts",
        "principal", "count",
    ]
}
