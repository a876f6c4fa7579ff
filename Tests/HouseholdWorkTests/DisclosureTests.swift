import HouseholdWork
import RuleMarks
import Testing

@Suite("查看、导出个人信息")
struct DisclosureTests {
    private let view = DisclosedView(filters: ["household=H1"], asOf: nil, knownAt: 40)

    private func reveal(
        _ scope: DisclosureScope = .household(Home.main), reason: String = "与户口簿核对",
        by person: PersonID = Who.keeper
    ) -> RevealPersonal {
        RevealPersonal(
            context: at(20), what: "trace", view: view, scope: scope, reason: FreeText(reason),
            person: person)
    }

    private func export(
        _ scope: DisclosureScope = .township, reason: String = "", isClear: Bool = false,
        by person: PersonID = Who.keeper
    ) -> ExportData {
        ExportData(
            context: at(20), what: "findings", view: view, scope: scope, format: "csv", count: 3,
            digest: "sha256:00", isClear: isClear, reason: FreeText(reason), person: person)
    }

    @Test("没有理由，不给看明文，也不给导出明文")
    func refusesWithoutReason() {
        given(.printed).when(reveal(reason: "")).thenRefused(.disclosure, field: "理由")
        given(.printed).when(export(isClear: true)).thenRefused(.disclosure, field: "理由")
    }

    @Test(
        "全镇、全村的理由里不能有号码；一户的密封", .fires("R-PRV-02"),
        .silent("R-PRV-02", on: RevealPersonal.self))
    func keepsReasonsImpersonal() {
        let secret = "核对13900001111的户"
        given(.printed).when(reveal(.township, reason: secret))
            .thenRefused(.disclosure, field: "理由", hiding: ["13900001111"])
        given(.printed).when(export(.village(Place.village), reason: secret, isClear: true))
            .thenRefused(.disclosure, field: "理由", hiding: ["13900001111"])
        let outcome = given(.printed).when(reveal(reason: "岑甲山来访"))
        #expect(outcome.drafts.first?.event.payload["reason"] == nil)
        let household = outcome.thenAccepted(as: .ledgerKeeper, by: Who.keeper, Home.main)
        #expect(household.disclosures.map(\.reason) == ["岑甲山来访"])
    }

    @Test(
        "职务管不到的户、村、全镇，不给看",
        arguments: [
            (Who.otherContact, Home.main), (Who.otherCadre, Home.main), (Who.nobody, Home.main),
            (Who.principal, Home.main), (Who.officer, Home.far),
        ])
    func refusesOutsidePost(person: PersonID, household: HouseholdID) {
        given(.printed).when(reveal(.household(household), by: person))
            .thenRefused(.authority, field: "查看人")
    }

    @Test("村里的人看不了全镇，也看不了别村")
    func refusesWiderScope() {
        given(.printed).when(export(by: Who.officer)).thenRefused(.authority, field: "查看人")
        given(.printed).when(export(.village(Place.otherVillage), by: Who.secretary))
            .thenRefused(.authority, field: "查看人")
        given(.printed).when(reveal(.township, reason: "核对", by: Who.contact))
            .thenRefused(.authority, field: "查看人")
    }

    @Test("结对的联系人看得本户，村里的人看得本村，督查看得全镇，管理员都看得")
    func acceptsWithinPost() {
        given(.printed).when(reveal(by: Who.contact))
            .thenAccepted(as: .contactPerson, by: Who.contact, Home.main)
        given(.printed).when(reveal(by: Who.officer))
            .thenAccepted(as: .villageInfoOfficer, by: Who.officer, Home.main)
        given(.printed).when(export(.village(Place.village), by: Who.secretary))
            .thenAccepted(
                as: .villageSecretary, by: Who.secretary, subject: "village/" + Place.village)
        given(.printed).when(export(by: Who.inspector))
            .thenAccepted(as: .inspectionGroup, by: Who.inspector, subject: "ledger")
    }

    @Test("记下谁、看了什么、筛选、所知到哪一条；导出的还记下摘要、是不是明文")
    func remembersWhatWasSeen() {
        let household = given(.printed).when(reveal())
            .thenAccepted(as: .ledgerKeeper, by: Who.keeper, Home.main)
        #expect(household.disclosures.map(\.view) == [view])
        #expect(household.disclosures.map(\.isClear) == [true])
        let township = given(.printed).when(export(reason: "区里调阅", isClear: true))
            .thenAccepted(as: .ledgerKeeper, by: Who.keeper, subject: "ledger").township
        #expect(township.disclosures.map(\.digest) == ["sha256:00"])
        #expect(township.disclosures.map(\.what) == ["findings"])
        #expect(township.disclosures.map(\.stamp.actor) == [Who.keeper])
        let masked = given(.printed).when(export())
            .thenAccepted(as: .ledgerKeeper, by: Who.keeper, subject: "ledger").township
        #expect(masked.disclosures.map(\.isClear) == [false])
    }
}
