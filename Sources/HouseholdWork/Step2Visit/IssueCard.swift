import CanonicalJSON

/// 发卡: a contact card is issued to a household, or replaces its old one.
package struct IssueCard: Act {
    package static let basis = "P2.1a"
    package let context: ActContext
    package let household: HouseholdID
    package let number: String
    package let color: String
    package let replaces: String?
    package let isOldCollected: Bool?
    package let issuer: PersonID

    package init(
        context: ActContext, household: HouseholdID, number: String, color: String,
        replaces: String?, isOldCollected: Bool?, issuer: PersonID
    ) {
        self.context = context
        self.household = household
        self.number = number
        self.color = color
        self.replaces = replaces
        self.isOldCollected = isOldCollected
        self.issuer = issuer
    }

    package func decide(_ scene: Scene) throws(Refusal) -> [Draft] {
        let known = try scene.household(household, for: CardIssued.self, at: context)
        let configuration = try scene.configuration()
        let colors = Set(configuration.categories.compactMap(\.cardColor))
        var waiver = Waiver(context)
        if !colors.contains(color) {
            try waiver.allow(.unknownColor(color, known: colors.sorted()))
        } else if let category = configuration.category(known.category), category.isCardStated,
            let expected = category.cardColor, expected != color
        {
            try waiver.allow(.wrongColor(color, expected: expected, category: category.name))
        }
        let day = context.day
        let role: Role
        if scene.township.holds(issuer, .contactPerson, on: day, village: nil),
            known.isPaired(issuer, on: day)
        {
            role = .contactPerson
        } else if let cadre = scene.township.cadreRole(of: issuer, on: day, village: known.village)
        {
            role = cadre
        } else {
            throw .notAuthorized(
                scene.township.name(of: issuer), roles: [.contactPerson, .villageCadre], day: day,
                field: "发放人")
        }
        let event = CardIssued(
            number: number, color: color, replaces: replaces, isOldCollected: isOldCollected)
        let draft = Draft(
            event, subject: Subject.household(household), context: context, actor: issuer,
            role: role)
        return try waiver.marked([draft], scene, village: known.village)
    }
}

package struct CardIssued: HouseholdEvent {
    package static let name = "card.issued.v1"
    package static let title = "联系卡发放"
    package static let rank = Rank.card
    package let number: String
    package let color: String
    package let replaces: String?
    package let isOldCollected: Bool?

    init(number: String, color: String, replaces: String?, isOldCollected: Bool?) {
        self.number = number
        self.color = color
        self.replaces = replaces
        self.isOldCollected = isOldCollected
    }

    package init(payload: JSONObject) throws(PayloadError) {
        let reader = PayloadReader(payload)
        number = try reader.string("cardNo")
        color = try reader.string("color")
        replaces = try reader.optionalString("replacesCardNo")
        isOldCollected =
            payload["oldCardCollected"] == nil
            ? nil : try reader.bool("oldCardCollected")
    }

    package var payload: JSONObject {
        JSONObject(present: [
            "cardNo": .string(number), "color": .string(color),
            "replacesCardNo": replaces.map { .string($0) },
            "oldCardCollected": isOldCollected.map { .bool($0) },
        ])
    }

    package func apply(to state: inout Household, _ stamp: Stamp) {
        state.cards.append(
            Card(
                stamp: stamp, number: number, color: color, replaces: replaces,
                isOldCollected: isOldCollected))
    }
}

extension Refusal {
    fileprivate static func unknownColor(_ color: String, known: [String]) -> Refusal {
        Refusal(
            .cardColor, "方案里没有“\(color)”色联系卡", remedy: "应为 " + known.joined(separator: "、") + " 之一",
            field: "颜色")
    }

    fileprivate static func wrongColor(_ color: String, expected: String, category: String)
        -> Refusal
    {
        Refusal(
            .cardColor, "“\(category)”应发\(expected)卡，此处发的是\(color)卡",
            remedy: "核对户类别和卡色，换发\(expected)卡后登记；错卡确已发出的，请据实登记为既成事实", field: "颜色")
    }
}
