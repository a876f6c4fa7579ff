import HouseholdWork
import Testing

@Suite("任职终止 [R1]")
struct EndRoleTests {
    private func end(
        _ person: PersonID = Who.contact, _ role: Role = .contactPerson,
        village: VillageCode? = nil, on day: Day = march(12), reason: String = "调离"
    ) -> EndRole {
        EndRole(
            context: at(12), person: person, role: role, village: village, day: day,
            reason: reason)
    }

    @Test("没有登记的人，不收")
    func refusesUnknownPerson() {
        given(.staffed).when(end(Who.unregistered))
            .thenRefused(.unknown, field: "人员编号", need: .person(Who.unregistered))
    }

    @Test("那一日没有这一任职，不收：职务、村、日期都要对")
    func refusesOtherPost() {
        given(.staffed).when(end(Who.contact, .unitLiaison)).thenRefused(.unknown, field: "职务")
        given(.staffed).when(end(Who.cadre, .villageCadre, village: Place.otherVillage))
            .thenRefused(.unknown, field: "职务")
        given(.staffed).when(end(on: march(32))).thenRefused(.unknown, field: "职务")
        given(.staffed).when(end(on: march(0))).thenRefused(.unknown, field: "职务")
    }

    @Test("已终止的不再终止；没有原因的不收")
    func refusesTwice() {
        given(.staffed).when(end(reason: "")).thenRefused(.unknown, field: "原因")
        given(Scenario.staffed.then(end())).when(end(on: march(10)))
            .thenRefused(.duplicate, field: "止", saying: "2030-03-12")
    }

    @Test("终止的当日还在任，次日不能再以该职行事")
    func endsAuthority() {
        let scenario = given(.printed).when(end())
            .thenAccepted(as: .ledgerKeeper, by: Who.keeper, subject: "person/C1")
        let township = scenario.township
        #expect(township.holds(Who.contact, .contactPerson, on: march(12), village: nil))
        #expect(!township.holds(Who.contact, .contactPerson, on: march(13), village: nil))
        #expect(township.appointments[Who.contact]?.first?.end?.reason == "调离")
        given(scenario).when(visit(at(13))).thenRefused(.authority, field: "参加人")
        given(scenario).when(visit(at(12)))
            .thenAccepted(as: .contactPerson, by: Who.contact, Home.main)
    }

    @Test("终止早于原定的止日，以早者为准")
    func takesTheEarlierDay() {
        let township = Scenario.staffed.then(end(on: march(31))).township
        #expect(township.appointments[Who.contact]?.first?.lastDay == march(31))
        let early = Scenario.staffed.then(end(on: march(2))).township
        #expect(early.appointments[Who.contact]?.first?.lastDay == march(2))
    }

    private func visit(_ context: ActContext) -> RecordVisit {
        RecordVisit(
            context: context, household: Home.main, visit: "V-1",
            participants: [Who.contact, Who.cadre], present: [Home.head], others: [],
            mode: .onSite)
    }
}
