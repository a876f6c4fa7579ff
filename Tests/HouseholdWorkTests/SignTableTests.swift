import HouseholdWork
import RuleMarks
import Testing

@Suite("三方签字 [P2.3e]")
struct SignTableTests {
    private let scan = "sha256:" + String(repeating: "0", count: 64)

    private func sign(
        _ party: Party, _ signer: PersonID, _ context: ActContext = at(10, 10),
        home: HouseholdID = Home.main, method: SigningMethod = .wet, witnesses: [PersonID] = [],
        scan: String? = nil
    ) -> SignTable {
        SignTable(
            context: context, household: home, party: party, signer: signer, method: method,
            witnesses: witnesses, scan: scan)
    }

    private func signer(_ party: Party) -> PersonID {
        switch party {
        case .household: Home.head
        case .contact: Who.contact
        case .cadre: Who.cadre
        }
    }

    @Test("没有纳入台账的户，不能签字")
    func refusesUnknownHousehold() {
        given(.finalized).when(sign(.contact, Who.contact, home: Home.unknown))
            .thenRefused(.unknown, field: "户编号", need: .household(Home.unknown))
    }

    @Test("没有入户，三方都不能签字", arguments: Party.allCases)
    func refusesBeforeVisit(party: Party) {
        given(.printed).when(sign(party, signer(party)))
            .thenRefused(.notFinalized, field: "时间", need: .finalized(Home.main))
    }

    @Test("没有定稿，三方都不能签字", arguments: Party.allCases)
    func refusesBeforeFinalization(party: Party) {
        given(.verified).when(sign(party, signer(party)))
            .thenRefused(.notFinalized, field: "时间", need: .finalized(Home.main))
    }

    @Test("签字的时间早于定稿，不能签；话里说明定稿在何时", arguments: Party.allCases)
    func refusesEarlierThanFinalization(party: Party) {
        given(.finalized).when(sign(party, signer(party), at(10, 9, 29)))
            .thenRefused(
                .notFinalized, field: "时间", need: .finalized(Home.main),
                saying: "2030-03-10 09:30")
    }

    @Test("定稿之后又改了表，旧版不能再签", .fires("R-SIG-01"))
    func refusesSupersededVersion() {
        let changed = Scenario.finalized.then(
            VerifyItem(
                context: at(10, 9, 40), household: Home.main, visit: "V-1",
                item: ItemKey("living.water"), verdict: .mismatch,
                change: .init(before: "是", after: "否"), reason: "实看", proof: "照片",
                registrant: Who.contact))
        given(changed).when(sign(.contact, Who.contact))
            .thenRefused(.notFinalized, field: "时间", need: .finalized(Home.main))
    }

    @Test("定稿之后补登了更早的修改或成员，定稿版与表不符，不能再签")
    func refusesVersionThatMissesLateEntries() {
        let corrected = Scenario.finalized.then(
            VerifyItem(
                context: at(10, 9, 15), household: Home.main, visit: "V-1",
                item: ItemKey("living.water"), verdict: .mismatch,
                change: .init(before: "是", after: "否"), reason: "实看", proof: "照片",
                registrant: Who.contact))
        given(corrected).when(sign(.contact, Who.contact))
            .thenRefused(.notFinalized, field: "时间", need: .finalized(Home.main))
        let joined = Scenario.finalized.then(
            EnrolMember(context: at(1), household: Home.main, member: "H1-5", values: [:]))
        given(joined).when(sign(.contact, Who.contact))
            .thenRefused(.notFinalized, field: "时间", need: .finalized(Home.main))
    }

    @Test("一人不能代表两方签字，先后都一样", .fires("R-SIG-02"))
    func refusesOnePersonForTwoParties() {
        let posts = Scenario.finalized.then(
            AppointRole(
                context: at(1), person: Who.contact, role: .villageCadre, village: Place.village,
                from: march(1), to: nil, document: "文"))
        given(posts.then(sign(.contact, Who.contact))).when(sign(.cadre, Who.contact))
            .thenRefused(.twoParties, field: "签字人", saying: "联系人身份")
        given(posts.then(sign(.cadre, Who.contact))).when(sign(.contact, Who.contact))
            .thenRefused(.twoParties, field: "签字人", saying: "村干身份")
        given(posts.then(sign(.contact, Who.contact, at(10, 12))))
            .when(sign(.cadre, Who.contact, at(10, 10)))
            .thenRefused(.twoParties, field: "签字人", saying: "联系人身份")
    }

    @Test("同一方可以在同一版上再签", .silent("R-SIG-01", "R-SIG-02", "R-SIG-03", on: SignTable.self))
    func samePartyMaySignAgain() {
        given(.signed).when(sign(.contact, Who.contact, at(10, 11)))
            .thenAccepted(as: .contactPerson, by: Who.contact, Home.main)
    }

    @Test("见证人不能是签字的一方：自己见证、见证人先签、见证人后签")
    func refusesWitnessWhoSigns() {
        given(.finalized)
            .when(
                sign(
                    .household, Home.head, method: .fingerprint, witnesses: [Home.head],
                    scan: scan)
            )
            .thenRefused(.twoParties, field: "见证人")
        given(.finalized.then(sign(.cadre, Who.cadre)))
            .when(
                sign(
                    .household, Home.head, method: .fingerprint, witnesses: [Who.cadre],
                    scan: scan)
            )
            .thenRefused(.twoParties, field: "见证人", saying: "干部" + Who.cadre)
        let witnessed = Scenario.finalized.then(
            sign(.household, Home.head, method: .fingerprint, witnesses: [Who.cadre], scan: scan))
        given(witnessed).when(sign(.cadre, Who.cadre))
            .thenRefused(.twoParties, field: "签字人", saying: "见证人")
    }

    @Test("没有参加入户的联系人、村干不能签字", .fires("R-SIG-03"))
    func refusesAbsentSigner() {
        given(.finalized).when(sign(.contact, Who.otherContact))
            .thenRefused(.signerAbsent, field: "签字人", saying: "V-1")
        given(.finalized).when(sign(.cadre, Who.director))
            .thenRefused(.signerAbsent, field: "签字人", saying: "V-1")
        given(.finalized).when(sign(.cadre, Who.unregistered))
            .thenRefused(.signerAbsent, field: "签字人", saying: Who.unregistered)
    }

    @Test("到过场的人，没有那一方的职务，也不能签")
    func refusesSignerOfOtherPost() {
        given(.finalized).when(sign(.contact, Who.cadre))
            .thenRefused(.authority, field: "签字人", saying: "帮扶联系人")
        given(.finalized).when(sign(.cadre, Who.workTeam))
            .thenRefused(.authority, field: "签字人", saying: "村干")
    }

    @Test("签字那天任职已满、或结对已满，不能签")
    func refusesAfterTheEndOfPostOrPairing() {
        given(.finalized).when(sign(.contact, Who.contact, at(31)))
            .thenRefused(.authority, field: "签字人")
        let later = ActContext(time: Moment(day: march(32)), recorder: Who.keeper)
        given(.finalized).when(sign(.cadre, Who.cadre, later))
            .thenRefused(.authority, field: "签字人")
        let paired = Scenario.finalized.then(
            AssignContact(
                context: at(1), household: Home.main, contact: Who.contact, cadre: nil,
                from: march(31), to: nil))
        given(paired).when(sign(.contact, Who.contact, later))
            .thenRefused(.authority, field: "签字人")
    }

    @Test("户方签字人须是本户的人")
    func refusesSignerWhoIsNoMember() {
        given(.finalized).when(sign(.household, Who.contact))
            .thenRefused(.householdSigner, field: "签字人", saying: "不是该户成员")
        given(.finalized).when(sign(.household, "H2-1"))
            .thenRefused(.householdSigner, field: "签字人", saying: "不是该户成员")
    }

    @Test("户方签字人不是户主，又无从知道年龄，不能签；密库未开时户主仍可签")
    func refusesSignerOfUnknownAge() {
        given(.finalized).when(sign(.household, Home.spouse))
            .thenRefused(.householdSigner, field: "签字人", saying: "年龄无从判断")
        given(Scenario.finalized.locked()).when(sign(.household, Home.adult))
            .thenRefused(.householdSigner, field: "签字人", saying: "年龄无从判断")
        given(Scenario.finalized.locked()).when(sign(.household, Home.head))
            .thenAccepted(as: .householdHead, by: Home.head, Home.main)
    }

    @Test("户方签字人当日未满十八岁，不能签；生日当天即满", .fires("R-SIG-04"), .silent("R-SIG-04", on: SignTable.self))
    func ageOfMajorityIsReachedOnTheBirthday() {
        given(.finalized).when(sign(.household, Home.minor))
            .thenRefused(.householdSigner, field: "签字人", saying: "18 周岁")
        given(.finalized).when(sign(.household, Home.adult))
            .thenAccepted(as: .householdRep, by: Home.adult, Home.main)
        given(.finalized).when(sign(.household, Home.minor, at(11)))
            .thenAccepted(as: .householdRep, by: Home.minor, Home.main)
    }

    @Test("手印、代签没有见证人，不收", .fires("R-SIG-05"), arguments: [SigningMethod.fingerprint, .proxy])
    func refusesWithoutWitness(method: SigningMethod) {
        given(.finalized).when(sign(.household, Home.head, method: method, scan: scan))
            .thenRefused(.unwitnessed, field: "见证人", saying: method.title)
    }

    @Test("手印、代签没有扫描件，不收", arguments: [SigningMethod.fingerprint, .proxy])
    func refusesWithoutScan(method: SigningMethod) {
        given(.finalized)
            .when(sign(.household, Home.head, method: method, witnesses: [Who.workTeam]))
            .thenRefused(.unwitnessed, field: "扫描件摘要", saying: method.title)
    }

    @Test("密钥签字不能从工作台账补录", .fires("R-ID-01"), arguments: Party.allCases)
    func refusesKeySignature(party: Party) {
        given(.finalized).when(sign(party, signer(party), method: .key))
            .thenRefused(.signatureKey, field: "方式")
    }

    @Test("手印、代签有见证人、有扫描件，收下并照记", arguments: [SigningMethod.fingerprint, .proxy])
    func acceptsWitnessedFingerprint(method: SigningMethod) {
        let known = given(.finalized)
            .when(
                sign(
                    .household, Home.head, method: method, witnesses: [Who.workTeam], scan: scan)
            )
            .thenAccepted(as: .householdHead, by: Home.head, Home.main)
        let signature = known.versions.last?.signature(of: .household)
        #expect(signature?.method == method)
        #expect(signature?.witnesses == [Who.workTeam])
        #expect(signature?.scan == scan)
    }

    @Test("三方签齐，时间是最后一方的；缺一方都不算")
    func threePartiesMakeASignedTable() {
        var scenario = Scenario.finalized
        #expect(scenario.household(Home.main).signedTable == nil)
        let acts = [
            sign(.cadre, Who.cadre, at(10, 12)), sign(.household, Home.head, at(10, 11)),
            sign(.contact, Who.contact, at(10, 10)),
        ]
        for (index, act) in acts.enumerated() {
            scenario = scenario.then(act)
            #expect((scenario.household(Home.main).signedTable != nil) == (index == 2))
        }
        #expect(scenario.household(Home.main).signedTable?.signedAt == moment(10, 12))
        #expect(
            scenario.household(Home.main).versions.last?.signatures.map(\.party) == [
                .contact, .household, .cadre,
            ])
    }

    @Test("签的是定稿版的摘要：别的摘要不落在任何版上", .silent("R-ID-01", "R-SIG-05", on: SignTable.self))
    func signatureBelongsToItsDigest() throws {
        let known = given(.finalized).when(sign(.contact, Who.contact))
            .thenAccepted(as: .contactPerson, by: Who.contact, Home.main)
        #expect(known.versions.last?.signatures.count == 1)
        let drafts = try sign(.contact, Who.contact).decide(Scenario.finalized)
        var payload = try #require(drafts.first).event.payload
        payload["contentDigest"] = "00"
        let forged = try #require(Stored.read(payload, as: TableSigned.self) as? TableSigned)
        var household = Scenario.finalized.household(Home.main)
        forged.apply(to: &household, try #require(known.versions.last?.signatures.first).stamp)
        #expect(household.versions.last?.signatures.isEmpty == true)
    }
}
