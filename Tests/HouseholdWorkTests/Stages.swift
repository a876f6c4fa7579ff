import CanonicalJSON
import HouseholdWork
import Testing

/// 各步: how far the main household's work has come, each stage on the one before.
extension Scenario {
    /// Places, units, people and their posts; no plan yet.
    static let staffed: Scenario = {
        var acts: [any Act] = [
            RegisterVillage(context: at(1), code: Place.village, name: "甲村"),
            RegisterVillage(context: at(1), code: Place.otherVillage, name: "乙村"),
        ]
        let units: [(UnitID, String, VillageCode?)] = [
            (Who.Unit.town, "town", nil), (Who.Unit.backing, "backing", nil),
            (Who.Unit.otherBacking, "backing", nil), ("U4", "village", Place.otherVillage),
            (Who.Unit.village, "village", Place.village),
        ]
        for (id, kind, village) in units {
            acts.append(
                RegisterUnit(
                    context: at(1),
                    unit: .init(
                        id: id, name: "单位" + id, kind: kind, principal: nil, village: village)))
        }
        for person in Who.posts.map(\.person) + [Who.keeper, Who.nobody] {
            let unit = Who.posts.first { $0.person == person }?.unit ?? Who.Unit.town
            acts.append(
                RegisterPerson(
                    context: at(1),
                    person: Person(
                        id: person, name: "干部" + person, unit: unit, phone: "1370000" + person)))
        }
        for post in Who.posts {
            acts.append(
                AppointRole(
                    context: at(1), person: post.person, role: post.role, village: post.village,
                    from: march(1), to: march(31), document: "任〔2030〕1 号"))
        }
        return Scenario().then(acts)
    }()

    static func planned(_ configuration: JSONObject) -> Scenario {
        staffed.then(
            AdoptPlan(
                context: at(1), level: .town, unit: Who.Unit.town, document: "方案〔2030〕1 号",
                adopted: march(1), issued: march(2), authors: [Who.government],
                configuration: configuration))
    }

    static let planned: Scenario = { planned(Plans.compact) }()

    static let enrolled: Scenario = {
        let homes = [
            (Home.main, Place.village, "甲类"), (Home.exited, Place.village, "乙类"),
            (Home.removed, Place.village, "丙类"), (Home.far, Place.otherVillage, "甲类"),
        ]
        var acts: [any Act] = []
        for (home, village, category) in homes {
            acts.append(
                EnrolHousehold(
                    context: at(1), household: home, village: village, group: "一组",
                    category: category, values: Home.values(home)))
            for (member, values) in Home.members(home) {
                acts.append(
                    EnrolMember(
                        context: at(1), household: home, member: member, values: values))
            }
        }
        acts.append(
            AssignContact(
                context: at(1), household: Home.main, contact: Who.contact, cadre: Who.cadre,
                from: march(1), to: march(30)))
        acts.append(
            AssignContact(
                context: at(1), household: Home.exited, contact: Who.otherContact, cadre: nil,
                from: march(1), to: nil))
        return planned.then(acts)
    }()

    static let printed: Scenario = {
        enrolled.then(
            PrintTable(
                context: at(5), household: Home.main, tableNumber: "T-0001",
                printer: Who.officer))
    }()

    static let visited: Scenario = {
        printed.then(
            RecordVisit(
                context: at(10, 9), household: Home.main, visit: "V-1",
                participants: [Who.contact, Who.cadre, Who.workTeam], present: [Home.head],
                others: [], mode: .onSite))
    }()

    static let verified: Scenario = {
        visited.then([
            VerifyItem(
                context: at(10, 9, 10), household: Home.main, visit: "V-1",
                item: ItemKey("living.area"), verdict: .mismatch,
                change: .init(before: "61.00", after: "73.5"), reason: "丈量", proof: "实地查看",
                registrant: Who.contact),
            VerifyItem(
                context: at(10, 9, 20), household: Home.main, visit: "V-1", item: nil,
                verdict: .match, change: nil, reason: "", proof: "", registrant: Who.contact),
        ])
    }()

    static let finalized: Scenario = {
        verified.then(
            FinalizeTable(
                context: at(10, 9, 30), household: Home.main, visit: "V-1",
                registrant: Who.contact))
    }()

    static let signed: Scenario = {
        finalized.then([
            signing(.contact, Who.contact), signing(.household, Home.head),
            signing(.cadre, Who.cadre),
        ])
    }()

    static func signing(_ party: Party, _ signer: PersonID, _ context: ActContext = at(10, 10))
        -> SignTable
    {
        SignTable(
            context: context, household: Home.main, party: party, signer: signer, method: .wet,
            witnesses: [], scan: nil)
    }

    static let handedOver: Scenario = {
        signed.then(
            HandOverTable(
                context: at(11), household: Home.main, from: Who.contact, to: Who.officer))
    }()

    static let entered: Scenario = {
        handedOver.then(
            MakeEntry(context: at(12), household: Home.main, entry: nil, officer: Who.officer))
    }()

    /// Everything that can happen, one event of each kind at least.
    static let complete: Scenario = {
        entered.then([
            OpenEntryWindow(
                context: at(12, 7), township: Place.township, indicator: "living.fuel",
                isOpen: false, document: "通〔2030〕3 号", registrant: Who.townOfficer),
            DeferEntry(
                context: at(12, 8), household: Home.main, item: ItemKey("living.fuel"),
                reason: "没有开放", officer: Who.officer),
            FillHandbook(
                context: at(10, 11), household: Home.main, handbook: "HB-1",
                entry: (ItemKey("income.wage"), "12000"), filler: Who.contact),
            IssueCard(
                context: at(10, 12), household: Home.main, number: "CD-1", color: "蓝",
                replaces: "CD-0", isOldCollected: true, issuer: Who.contact),
            AuditEntry(
                context: at(13), household: Home.main, verdict: .match,
                opinion: FreeText("已与岑甲山核对"), auditor: Who.townOfficer),
            SendReminder(
                context: at(9), household: Home.main, contact: Who.contact, sender: Who.cadre,
                channel: "电话"),
            RecordAttempt(
                context: at(8), household: Home.main, participants: [Who.contact],
                reason: FreeText("外出")),
            DoSpotCheck(
                context: at(15), household: Home.main,
                item: ItemKey("member.health", Home.spouse), observed: "残疾",
                inspector: Who.inspector),
            CompileSubsidyList(
                context: at(3), household: Home.main, item: "养老金", cents: 120_000, year: 2029,
                department: "社保所", compiler: Who.station),
        ])
    }()
}
