/// 人员编号 of someone in office (`P0008`), or 人编号 of a household's member.
package typealias PersonID = String
/// 户编号.
package typealias HouseholdID = String
/// 人编号: a member of a household.
package typealias MemberID = String
/// 村代码.
package typealias VillageCode = String
/// 单位编号.
package typealias UnitID = String

/// 主体: the stream that an event belongs to (CloudEvents' `subject`). Source: FORMAT.md, section 3.
package enum Subject {
    package static let householdPrefix = "household/"
    package static let villagePrefix = "village/"

    /// Of what the ledger says of itself.
    package static let ledger = "ledger"

    package static func household(_ id: HouseholdID) -> String { householdPrefix + id }
    package static func village(_ code: VillageCode) -> String { villagePrefix + code }
    package static func township(_ code: String) -> String { "township/" + code }
    package static func unit(_ id: UnitID) -> String { "unit/" + id }
    package static func person(_ id: PersonID) -> String { "person/" + id }

    /// The household's number, when the subject is one.
    package static func household(of subject: String) -> HouseholdID? {
        subject.hasPrefix(householdPrefix) ? String(subject.dropFirst(householdPrefix.count)) : nil
    }

    package static func village(of subject: String) -> VillageCode? {
        subject.hasPrefix(villagePrefix) ? String(subject.dropFirst(villagePrefix.count)) : nil
    }

    /// Who owns a box of sealed values. Source: FORMAT.md, section 4.
    package static func owner(member: MemberID?, of household: HouseholdID) -> String {
        member.map { "member/" + $0 } ?? Subject.household(household)
    }
}
