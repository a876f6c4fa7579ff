import HouseholdWork
import Testing

@Suite("户史")
struct HouseholdHistoryTests {
    /// The household's events in the order in which they were entered.
    private var events: [RecordedEvent] {
        Scenario.complete.events.filter {
            $0.event is any HouseholdEvent && $0.stamp.subject == "household/H1"
        }
    }

    private func history(_ events: some Sequence<RecordedEvent>) -> HouseholdHistory {
        var history = HouseholdHistory(id: Home.main)
        for event in events { history.append(event) }
        return history
    }

    @Test("同样的事，不论以什么先后入账，结果都一样", arguments: 1...60)
    func arrivalOrderDoesNotMatter(seed: UInt64) {
        var random = SplitMix(state: seed)
        let expected = history(events)
        let turned = history(events.shuffled(using: &random))
        #expect(turned.state.dump == expected.state.dump, "seed \(seed)")
        #expect(turned.events.map(\.stamp.sequence) == expected.events.map(\.stamp.sequence))
    }

    @Test("转储看得见每一个事件：少了哪一个都不同")
    func dumpSeesEveryEvent() {
        let whole = history(events).state.dump
        for index in events.indices {
            var less = events
            less.remove(at: index)
            #expect(history(less).state.dump != whole, "\(events[index].stamp.type)")
        }
    }

    @Test("任一时刻的户情，就是那时以前的事")
    func stateBeforeIsThePrefix() {
        let whole = history(events)
        for event in whole.events {
            let earlier = whole.events.filter { $0.order < event.order }
            #expect(whole.state(before: event.order).dump == history(earlier).state.dump)
        }
        let end = RecordedEvent.Order(time: moment(31), rank: 999)
        #expect(whole.state(before: end).dump == whole.state.dump)
        let start = RecordedEvent.Order(time: Moment(seconds: .min), rank: 0)
        #expect(whole.state(before: start).dump == Household(id: Home.main).dump)
    }

    @Test("先看时间，再看表的先后，再看入账的先后；登记的事从头就有")
    func orderOfEvents() throws {
        let order = { (time: Int, rank: Int, sequence: Int) in
            RecordedEvent.Order(
                time: Moment(seconds: time), rank: rank, sequence: sequence)
        }
        let sorted = [order(1, 9, 9), order(2, 1, 9), order(2, 2, 1), order(2, 2, 2)]
        #expect(sorted.shuffled().sorted() == sorted)
        let enrolment = try #require(events.first)
        #expect(enrolment.event is HouseholdEnrolled)
        #expect(enrolment.order.time == Moment(seconds: .min))
        let visit = try #require(events.first { $0.event is VisitConducted })
        #expect(visit.order.time == moment(10, 9))
        #expect(RecordedEvent.Order(time: moment(10, 9), rank: Rank.visit) > visit.order)
    }

    @Test("没有入账的户是空的，别的主体不是户")
    func emptyHistory() {
        let empty = HouseholdHistory(id: "H7")
        #expect(empty.state.dump == Household(id: "H7").dump)
        #expect(
            empty.state(before: .init(time: moment(1), rank: 1)).dump == Household(id: "H7").dump)
        #expect(Subject.household(of: "village/V1") == nil)
        #expect(Subject.household(of: "household/H1") == "H1")
        #expect(Subject.village(of: "village/V1") == "V1")
        #expect(Subject.village(of: "household/H1") == nil)
    }

    @Test("密库未开，户情照样成形，数得出有几个盒没有打开")
    func lockedHistory() {
        let locked = Scenario.complete.locked().household(Home.main)
        let open = Scenario.complete.household(Home.main)
        #expect(open.lockedBoxes == 0)
        #expect(locked.lockedBoxes == 6)
        #expect(locked.members.map(\.id) == open.members.map(\.id))
        #expect(locked.signedTable?.digest == open.signedTable?.digest)
        #expect(locked.value("living.area") == open.value("living.area"))
        #expect(locked.entries.count == open.entries.count)
        #expect(locked.headName == nil && open.headName == "岑甲山")
        #expect(locked.spotChecks.count == 1 && locked.spotChecks.last?.observed == nil)
    }

    @Test("全镇的事，不论以什么先后入账，问起某一时刻都一样", arguments: 1...20)
    func townshipIsAskedOfATime(seed: UInt64) {
        var random = SplitMix(state: seed)
        let acts: [any Act] = [
            OpenEntryWindow(
                context: at(5), township: "T9", indicator: "living.fuel", isOpen: false,
                document: "", registrant: Who.station),
            OpenEntryWindow(
                context: at(7), township: "T9", indicator: "living.fuel", isOpen: true,
                document: "", registrant: Who.station),
            DistributeMaterials(
                context: at(5), village: Place.village, hop: .townToVillage, from: Who.station,
                to: Who.cadre, items: [.init(kind: "contactCard", number: "1", household: "H1")]),
            DistributeMaterials(
                context: at(7), village: Place.village, hop: .townToVillage, from: Who.station,
                to: Who.director,
                items: [.init(kind: "contactCard", number: "1", household: "H1")]),
        ]
        let scenario = Scenario.enrolled.then(acts)
        var shuffled = Scenario()
        for event in scenario.events.shuffled(using: &random) { shuffled.apply(event) }
        let township = shuffled.township
        #expect(
            [4, 5, 6, 7, 8].map { township.isOpen("living.fuel", at: moment($0)) }
                == [true, false, false, true, true])
        #expect(
            [4, 5, 6, 7, 8].map {
                township.holder(of: "1", kind: "contactCard", at: moment($0))?.holder
            } == [nil, Who.cadre, Who.cadre, Who.director, Who.director])
        #expect(township.persons.count == scenario.township.persons.count)
        #expect(township.villages[Place.village]?.name == "甲村")
    }
}

/// SplitMix64, so that a seed says which order it was.
struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
        return mixed ^ (mixed >> 31)
    }
}

extension Household {
    /// Everything in it as text; dictionaries sorted.
    var dump: String {
        var lines = [
            id, "\(enrolment as Any)", "\(members)", "\(pairings)", "\(subsidies)", "\(prints)",
            "\(attempts)", "\(visits)", "\(corrections)", "\(cards)", "\(handovers)",
            "\(deferrals)", "\(audits)", "\(reminders)", "\(spotChecks)", "\(lockedBoxes)",
            "\(restVerdict as Any)", Household.sorted(verdicts), Household.sorted(printed),
            Household.sorted(values),
        ]
        for filling in fillings {
            lines.append("\(filling.stamp) \(filling.handbook) \(filling.version)")
            lines.append(filling.values.map { Household.sorted($0) } ?? "as signed")
        }
        for entry in entries {
            lines.append("\(entry.stamp) \(entry.version)")
            lines.append(entry.values.map { Household.sorted($0) } ?? "as signed")
        }
        for table in versions {
            lines.append("\(table.stamp) \(table.version) \(table.digest) \(table.visit)")
            lines.append("\(table.registrant) \(table.changed) \(table.members)")
            lines.append("\(table.signatures) \(table.isSuperseded)")
            lines.append(Household.sorted(table.values))
        }
        return lines.joined(separator: "\n")
    }

    private static func sorted(_ values: [ItemKey: some Any]) -> String {
        values.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: ";")
    }
}
