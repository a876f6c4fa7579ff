import CanonicalJSON

/// 复核: the village reviews together what was entered.
package struct ReviewEntries: Act {
    package static let basis = "P4f"
    package let context: ActContext
    package let village: VillageCode
    package let organizer: PersonID
    package let participants: [PersonID]
    package let households: [HouseholdID]
    package let verdict: Verdict.Kind

    package init(
        context: ActContext, village: VillageCode, organizer: PersonID,
        participants: [PersonID], households: [HouseholdID], verdict: Verdict.Kind
    ) {
        self.context = context
        self.village = village
        self.organizer = organizer
        self.participants = participants
        self.households = households
        self.verdict = verdict
    }

    package func decide(_ scene: Scene) throws(Refusal) -> [Draft] {
        guard scene.township.villages[village] != nil else { throw .unknownVillage(village) }
        let role = try organizerRole(scene.township)
        try checkParty(scene.township)
        var officers: Set<PersonID> = []
        for id in households {
            let household = scene.household(id)
            guard household.isEnrolled else { throw .unknownHousehold(id) }
            guard household.village == village else { throw .otherVillage(id, village) }
            officers.formUnion(household.entries.map(\.stamp.actor))
        }
        if Set(participants).union([organizer]).isSubset(of: officers) { throw .reviewOwnEntries }
        return stride(from: 0, to: households.count, by: Self.householdsMax).map { start in
            let part = households[start..<min(start + Self.householdsMax, households.count)]
            let event = EntryReviewed(
                village: village, organizer: organizer, participants: participants,
                households: Array(part), verdict: verdict)
            return Draft(
                event, subject: Subject.village(village), context: context, actor: organizer,
                role: role)
        }
    }

    /// More don't fit one line of the log with certainty.
    private static let householdsMax = 500

    private func organizerRole(_ township: Township) throws(Refusal) -> Role {
        let roles: [Role] = [.villageSecretary, .villageDirector]
        let held = township.role(of: organizer, among: roles, on: context.day, village: village)
        guard let held else { throw .organizerWithoutPost(township.name(of: organizer)) }
        return held
    }

    /// 三类到场: at least three people, the organizer counted; each class by somebody.
    private func checkParty(_ township: Township) throws(Refusal) {
        let people = Set(participants).union([organizer])
        let classes: [Role] = [.villageInfoOfficer, .workTeamMember, .twoCommitteesMember]
        let missing = classes.filter { role in
            !people.contains { township.holds($0, role, on: context.day, village: village) }
        }
        guard missing.isEmpty, people.count >= 3 else {
            throw .reviewPartyIncomplete(people.count, missing: missing)
        }
    }
}

package struct EntryReviewed: TownshipEvent {
    package static let name = "entry.reviewed.v1"
    package static let title = "村级共同复核"
    package static let rank = Rank.review
    package let village: VillageCode
    package let organizer: PersonID
    package let participants: [PersonID]
    package let households: [HouseholdID]
    package let verdict: Verdict.Kind

    init(
        village: VillageCode, organizer: PersonID, participants: [PersonID],
        households: [HouseholdID], verdict: Verdict.Kind
    ) {
        self.village = village
        self.organizer = organizer
        self.participants = participants
        self.households = households
        self.verdict = verdict
    }

    package init(payload: JSONObject) throws(PayloadError) {
        let reader = PayloadReader(payload)
        village = try reader.string("villageCode")
        organizer = try reader.string("organizer")
        participants = try reader.strings("participants")
        households = try reader.strings("households")
        verdict = try reader.choice("verdict", Verdict.Kind.self)
    }

    package var payload: JSONObject {
        [
            "villageCode": .string(village), "organizer": .string(organizer),
            "participants": .strings(participants), "households": .strings(households),
            "verdict": .string(verdict.rawValue),
        ]
    }

    package func apply(to township: inout Township, _ stamp: Stamp) {
        township.villages[village, default: Village(code: village, name: village)].reviews.append(
            Review(
                stamp: stamp, organizer: organizer, participants: participants,
                households: households, verdict: verdict))
    }
}

extension Refusal {
    fileprivate static func organizerWithoutPost(_ name: String) -> Refusal {
        Refusal(
            .reviewParty, "复核的组织人 \(name) 当日不是本村村支书或村主任",
            remedy: "由村支书或村主任组织，更正“组织人”", field: "组织人")
    }

    fileprivate static func reviewPartyIncomplete(_ count: Int, missing: [Role]) -> Refusal {
        let absent = missing.map(\.title).joined(separator: "、")
        return Refusal(
            .reviewParty,
            "共同复核须有信息员、驻村工作队员、村两委三类人且不少于 3 人：到场 \(count) 人"
                + (absent.isEmpty ? "" : "，缺 \(absent)"),
            remedy: "补齐到场人员后重新复核，据实登记参加人；没有复核的，不能登记为已复核", field: "参加人")
    }

    fileprivate static var reviewOwnEntries: Refusal {
        Refusal(
            .reviewParty, "参加复核的全是录入人，不能自己复核自己", remedy: "增加不是录入人的复核人员", field: "参加人")
    }

    package static func otherVillage(_ household: HouseholdID, _ village: VillageCode) -> Refusal {
        Refusal(
            .authority, "户 \(household) 不在村 \(village)", remedy: "更正户编号或村代码，再导入一次", field: "户编号")
    }
}
