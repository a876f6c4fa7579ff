import RuleMarks
import Testing

@testable import HouseholdWork

@Suite("明文里的个人信息 [R-PRV-01]")
struct PrivacyTests {
    private func criticize(_ reason: String) -> IssueCriticism {
        IssueCriticism(
            context: at(20), target: Who.contact, reason: reason, facts: ["F-LATE-01 H1"],
            document: "文", unit: "督查组")
    }

    @Test(
        "说明文字里有证件号码、银行卡号，不收，话里也不重复", .fires("R-PRV-01"))
    func refusesNumbers() {
        let card = "6222020000000000000"
        for number in [Home.headDocument, Home.headDocument + "4901", card] {
            given(.staffed).when(criticize("核对了 \(number)，不符"))
                .thenRefused(.unsealedSecret, hiding: [number])
        }
    }

    @Test("校验位不对的数、摘要、编号不是证件号码", .silent("R-PRV-01", on: IssueCriticism.self))
    func acceptsOtherNumbers() {
        let digest = "sha256:" + String(repeating: "62", count: 32)
        for text in [
            "999999199001010001", digest, "户 999901100201-0001", "6222020000000000004", "",
        ] {
            given(.staffed).when(criticize("说明：\(text)"))
                .thenAccepted(as: .ledgerKeeper, by: Who.keeper, subject: "person/C1")
        }
    }

    @Test("交接说明点了户里人的名，不收；不点名的照记")
    func refusesNamesInNotes() {
        let change = { (note: String) in
            AssignContact(
                context: at(31), household: Home.main, contact: Who.otherContact, cadre: nil,
                from: march(31), to: nil, handoverNote: note)
        }
        given(.enrolled).when(change("与岑甲山见过面"))
            .thenRefused(.unsealedSecret, hiding: ["岑甲山"])
        let known = given(.enrolled).when(change("材料当面点交"))
            .thenAccepted(as: .ledgerKeeper, by: Who.keeper, Home.main)
        #expect(known.pairings.last?.handoverNote == "材料当面点交")
    }

    @Test("密封指标的值摆在明处，不收；在盒里的照收")
    func refusesClearValues() throws {
        let plan = Plans.configuration(Plans.compact)
        let open = EntryMade(
            household: Home.main, version: 1, values: [ItemKey("income.wage"): .integer(1)],
            sealed: [])
        let boxed = EntryMade(
            household: Home.main, version: 1, values: [ItemKey("income.wage"): .integer(1)],
            sealed: ["income.wage"])
        let named = SpotCheckDone(
            item: ItemKey("member.health", Home.spouse), observed: .list(["残疾"]), owner: "",
            isSealed: false)
        func draft(_ event: any LedgerEvent) -> Draft {
            Draft(
                event, subject: "household/H1", context: at(12), actor: Who.officer,
                role: .villageInfoOfficer)
        }
        try Privacy.check([draft(boxed)], plan)
        for event in [open, named] as [any LedgerEvent] {
            #expect(throws: Refusal.self) { try Privacy.check([draft(event)], plan) }
        }
    }
}
