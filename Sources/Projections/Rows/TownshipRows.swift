import GRDB
import HouseholdWork
import Ledger

/// 村、单位、人员、任职: what the registry's events say; a later registration replaces an earlier.
struct TownshipRows {
    private let event: ProjectedEvent

    init(_ event: ProjectedEvent) { self.event = event }

    func write(_ writer: StateWriter, vault: Vault?) throws {
        let sequence = event.stamp.sequence
        switch event.recorded.event {
        case let village as VillageRegistered:
            try writer.insert(.village, [village.code, village.name, sequence])
        case let registered as UnitRegistered:
            let unit = registered.unit
            try writer.insert(
                .unit, [unit.id, unit.name, unit.kind, unit.principal, unit.village, sequence])
        case let registered as PersonRegistered:
            let person = registered.person
            let box = event.places.whole
            try writer.insert(
                .person,
                [
                    person.id, person.name, person.unit, try phoneTag(person, vault),
                    box == nil ? nil : sequence, box?.pointer, sequence,
                ])
        case let post as RoleAppointed:
            try writer.insert(
                .role,
                [
                    sequence, post.person, post.role.rawValue, post.village, post.from.text,
                    post.to?.text,
                ])
        case let ended as RoleEnded:
            try writer.database.execute(
                sql: """
                    UPDATE role SET to_day = ?
                    WHERE sequence = (SELECT sequence FROM event WHERE id = ?)
                    """, arguments: [ended.day.text, ended.appointment])
        default: return
        }
    }

    /// Phones are sealed also of people in office.
    private func phoneTag(_ person: Person, _ vault: Vault?) throws -> String? {
        guard let phone = person.phone, let vault else { return nil }
        return try vault.tag(
            owner: Subject.person(person.id), field: "phone",
            value: IndicatorValue.text(phone).json)
    }
}
