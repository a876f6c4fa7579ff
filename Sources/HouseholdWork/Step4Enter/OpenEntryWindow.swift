import CanonicalJSON

/// 权限开放: the national system opens or closes an indicator for entry.
package struct OpenEntryWindow: Act {
    package static let basis = "P4d"
    package let context: ActContext
    package let township: String
    package let indicator: String
    package let isOpen: Bool
    package let document: String
    package let registrant: PersonID

    package init(
        context: ActContext, township: String, indicator: String, isOpen: Bool, document: String,
        registrant: PersonID
    ) {
        self.context = context
        self.township = township
        self.indicator = indicator
        self.isOpen = isOpen
        self.document = document
        self.registrant = registrant
    }

    package func decide(_ scene: Scene) throws(Refusal) -> [Draft] {
        guard try scene.configuration().indicator(id: indicator) != nil else {
            throw .unknownItem(indicator)
        }
        let roles: [Role] = [.townInfoOfficer, .townPovertyStation]
        let role = scene.township.role(of: registrant, among: roles, on: context.day, village: nil)
        guard let role else {
            throw .notAuthorized(
                scene.township.name(of: registrant), roles: roles, day: context.day,
                field: "登记人")
        }
        let event = EntryWindowOpened(indicator: indicator, isOpen: isOpen, document: document)
        return [
            Draft(
                event, subject: Subject.township(township), context: context, actor: registrant,
                role: role)
        ]
    }
}

package struct EntryWindowOpened: TownshipEvent {
    package static let name = "entryWindow.opened.v1"
    package static let title = "系统权限开放"
    package static let rank = Rank.window
    package let indicator: String
    package let isOpen: Bool
    package let document: String

    init(indicator: String, isOpen: Bool, document: String) {
        (self.indicator, self.isOpen, self.document) = (indicator, isOpen, document)
    }

    private enum State: String { case open, closed }

    package init(payload: JSONObject) throws(PayloadError) {
        let reader = PayloadReader(payload)
        indicator = try reader.string("indicator")
        isOpen = try reader.choice("state", State.self) == .open
        document = try reader.string("document")
    }

    package var payload: JSONObject {
        [
            "indicator": .string(indicator),
            "state": .string((isOpen ? State.open : State.closed).rawValue),
            "document": .string(document),
        ]
    }

    package func apply(to township: inout Township, _ stamp: Stamp) {
        township.windows[indicator, default: []].append(WindowChange(stamp: stamp, isOpen: isOpen))
    }
}
