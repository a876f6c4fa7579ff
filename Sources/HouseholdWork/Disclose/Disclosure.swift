import CanonicalJSON

/// 查看、导出的范围: whose values are shown or given out.
package enum DisclosureScope: Sendable {
    case household(HouseholdID)
    case village(VillageCode)
    /// 全镇.
    case township

    var subject: String {
        switch self {
        case .household(let id): Subject.household(id)
        case .village(let code): Subject.village(code)
        case .township: Subject.ledger
        }
    }
}

/// 看了什么: what a view or a file was made of, so that it can be made again.
package struct DisclosedView: Sendable, Equatable {
    /// The filters, as `household=999901100201-0001`; empty = everything.
    package let filters: [String]
    /// 截至: nil = the day on which it was asked for.
    package let asOf: Day?
    /// 所知到第几条.
    package let knownAt: Int

    package init(filters: [String], asOf: Day?, knownAt: Int) {
        self.filters = filters
        self.asOf = asOf
        self.knownAt = knownAt
    }

    init(_ reader: PayloadReader) throws(PayloadError) {
        filters = try reader.strings("filters")
        asOf = try reader.optionalDay("asOf")
        knownAt = try reader.integer("knownAt")
    }

    func write(into object: inout JSONObject) {
        object["filters"] = .strings(filters)
        if let asOf { object["asOf"] = .day(asOf) }
        object["knownAt"] = .number(knownAt)
    }
}

/// 查看、导出记录: who saw personal values in clear, or took data out of the ledger.
package struct Disclosure: Sendable {
    package let stamp: Stamp
    /// The view's or the file's kind: `trace`, `households`.
    package let what: String
    package let view: DisclosedView
    /// Whether personal values stood in clear.
    package let isClear: Bool
    /// Of the file, `sha256:<64 hex>`; nil when it was only looked at.
    package let digest: String?
    /// nil while its box is locked, or where none was needed.
    package let reason: String?
}

/// Who may see personal values, and in which post.
struct DisclosureCheck {
    let scope: DisclosureScope
    let person: PersonID
    let context: ActContext

    /// Posts whose scope is the whole township.
    private static let town: [Role] = [
        .ledgerKeeper, .townPovertyStation, .townInfoOfficer, .townGovernment,
        .townPartyCommittee, .townLeadingGroup, .guidanceMember, .inspectionGroup,
    ]

    /// Whoever's key signs is somebody of the ledger's; without a post they act as its keeper.
    func role(_ scene: Scene) throws(Refusal) -> Role {
        let township = scene.township
        let day = context.day
        if let role = township.role(of: person, among: Self.town, on: day, village: nil) {
            return role
        }
        var village: VillageCode?
        switch scope {
        case .household(let id):
            let household = scene.household(id)
            village = household.village
            if township.isContact(person, of: household, on: day) { return .contactPerson }
        case .village(let code): village = code
        case .township: break
        }
        let own = Role.allCases.filter(Role.village.contains)
        if let village,
            let role = township.role(of: person, among: own, on: day, village: village)
        {
            return role
        }
        if person == context.recorder, township.appointments(of: person, on: day).isEmpty {
            return .ledgerKeeper
        }
        throw .notAuthorized(
            township.name(of: person), roles: Self.town + own, day: day, field: "查看人")
    }

    /// A reason is needed, and says nothing personal in clear: a household's is sealed.
    ///
    /// - Returns: Whether it has to be sealed.
    func isSealed(_ reason: FreeText, _ scene: Scene) throws(Refusal) -> Bool {
        guard !reason.text.isEmpty else { throw .withoutReason }
        if case .household(let id) = scope { return reason.names(scene.household(id)) }
        if reason.names(Household(id: "")) { throw .reasonIsPersonal }
        return false
    }
}

extension JSONObject {
    /// A reason, in its box where it names somebody.
    mutating func write(reason: String, isSealed: Bool, owner: String) {
        guard !reason.isEmpty else { return }
        if isSealed {
            seal(["reason": .string(reason)], owner: owner)
        } else {
            self["reason"] = .string(reason)
        }
    }
}

extension PayloadReader {
    /// - Returns: The reason, empty when there is none or its box is closed, and whose box it is.
    func reason() throws(PayloadError) -> (text: String, isSealed: Bool, owner: String) {
        let clear = try optionalString("reason")
        return (
            clear ?? sealedFields?["reason"]?.stringValue ?? "", object["sealed"] != nil,
            object["sealed"]?.objectValue?["owner"]?.stringValue ?? ""
        )
    }
}

extension Refusal {
    fileprivate static var withoutReason: Refusal {
        Refusal(
            .disclosure, "查看、导出明文的个人信息，没有写明理由", remedy: "用 --reason 写明为什么要看；不必看明文的，去掉 --reveal",
            field: "理由")
    }

    fileprivate static var reasonIsPersonal: Refusal {
        Refusal(
            .disclosure, "理由里有证件号、电话或银行卡号一类的号码", remedy: "写事由和户编号，不要写个人的号码", field: "理由")
    }
}
