import CanonicalJSON

/// 任职终止: somebody leaves a post; afterwards they can't act in it (R-ID-02).
package struct EndRole: Act {
    package static let basis = "R1"
    package let context: ActContext
    package let person: PersonID
    package let role: Role
    package let village: VillageCode?
    /// The last day in the post, included.
    package let day: Day
    package let reason: String

    package init(
        context: ActContext, person: PersonID, role: Role, village: VillageCode?, day: Day,
        reason: String
    ) {
        self.context = context
        self.person = person
        self.role = role
        self.village = village
        self.day = day
        self.reason = reason
    }

    package func decide(_ scene: Scene) throws(Refusal) -> [Draft] {
        let township = scene.township
        guard township.persons[person] != nil else {
            throw .unknownPerson(person, field: "人员编号")
        }
        let posts = (township.appointments[person] ?? []).filter {
            $0.role == role && $0.village == village && $0.from <= day && day <= ($0.to ?? day)
        }
        let name = township.name(of: person)
        guard let post = posts.last else { throw .noSuchPost(name, role, day) }
        if let end = post.end { throw .endedAlready(name, role, end.day) }
        guard !reason.isEmpty else { throw .endWithoutReason(name, role) }
        let event = RoleEnded(
            person: person, appointment: post.stamp.id, day: day, reason: reason)
        return [
            Draft(
                event, subject: Subject.person(person), context: context,
                actor: context.recorder, role: .ledgerKeeper)
        ]
    }
}

/// 任职终止, on the appointment that it ends.
package struct RoleEnd: Sendable {
    package let stamp: Stamp
    /// The last day in the post, included.
    package let day: Day
    package let reason: String
}

package struct RoleEnded: TownshipEvent {
    package static let name = "role.ended.v1"
    package static let title = "任职终止"
    package static let rank = Rank.roleEnd
    package let person: PersonID
    /// The id of the event that appointed.
    package let appointment: String
    package let day: Day
    package let reason: String

    init(person: PersonID, appointment: String, day: Day, reason: String) {
        self.person = person
        self.appointment = appointment
        self.day = day
        self.reason = reason
    }

    package init(payload: JSONObject) throws(PayloadError) {
        let reader = PayloadReader(payload)
        person = try reader.string("personId")
        appointment = try reader.string("appointmentId")
        day = try reader.day("on")
        reason = try reader.string("reason")
    }

    package var payload: JSONObject {
        [
            "personId": .string(person), "appointmentId": .string(appointment), "on": .day(day),
            "reason": .string(reason),
        ]
    }

    package func apply(to township: inout Township, _ stamp: Stamp) {
        guard
            let index = township.appointments[person]?.firstIndex(where: {
                $0.stamp.id == appointment
            })
        else { return }
        township.appointments[person]?[index].end = RoleEnd(stamp: stamp, day: day, reason: reason)
    }
}

extension Refusal {
    fileprivate static func noSuchPost(_ name: String, _ role: Role, _ day: Day) -> Refusal {
        Refusal(
            .unknown, "\(name) 在 \(day.text) 没有“\(role.title)”任职，无从终止",
            remedy: "核对职务、村和日期；没有登记过的任职，先补登“任职”", field: "职务")
    }

    fileprivate static func endedAlready(_ name: String, _ role: Role, _ day: Day) -> Refusal {
        Refusal(
            .duplicate, "\(name) 的“\(role.title)”任职已登记终止（止于 \(day.text)）",
            remedy: "日期有误的，先作废那一条，再重新登记", field: "止")
    }

    fileprivate static func endWithoutReason(_ name: String, _ role: Role) -> Refusal {
        Refusal(
            .unknown, "没有写 \(name) 不再任“\(role.title)”的原因或文号", remedy: "写明原因或文号，再登记",
            field: "原因")
    }
}
