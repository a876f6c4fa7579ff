import HouseholdWork
import Ledger

/// 称呼: what views call people, places and values. Names of people in office stand in full, those
/// of households are masked.
struct Names {
    let state: WorkState
    /// Else sealed values aren't known.
    let isVaultOpen: Bool
    /// Nothing is masked: who looks has been entered.
    var isClear = false

    private var township: Township { state.township }

    /// Somebody in office, or a member of the household that the subject names.
    func person(_ id: PersonID, in subject: String = "") -> String {
        if let person = township.persons[id] { return person.name }
        guard let household = Subject.household(of: subject) else { return id }
        return member(id, of: household)
    }

    func people(_ ids: some Sequence<PersonID>, in subject: String = "") -> String {
        ids.map { person($0, in: subject) }.joined(separator: "、")
    }

    /// `喻**`; the number while the vault is locked.
    func member(_ id: MemberID, of household: HouseholdID) -> String {
        state.history(household).state.name(of: id).map(personal) ?? id
    }

    /// A name of somebody in a household, `喻**`.
    func personal(_ name: String) -> String { isClear ? name : Masking.name(name) }

    /// `199****3750`
    func phone(_ number: String) -> String { isClear ? number : Masking.phone(number) }

    /// A personal text for scripts: `{"masked":"喻**"}`, in clear `{"text":"喻一"}`.
    func answer(personal text: String?) -> Answer {
        guard let text else { return .null }
        return isClear ? ["text": .text(text)] : ["masked": .text(text)]
    }

    /// The household's head; nil while the vault is locked.
    func head(_ household: Household) -> String? { household.headName.map(personal) }

    func village(_ code: VillageCode) -> String { township.villages[code]?.name ?? code }

    func unit(_ id: UnitID) -> String { township.units[id]?.name ?? id }

    func indicator(_ id: String) -> String { township.configuration?.indicator(id: id)?.name ?? id }

    /// `住房面积`, `姓名（喻**）`
    func item(_ item: ItemKey, in subject: String) -> String {
        let name = indicator(item.indicator)
        guard let member = item.member else { return name }
        return "\(name)（\(person(member, in: subject))）"
    }

    /// With its unit; masked when the indicator is sealed. `空` is an empty cell.
    func value(_ value: IndicatorValue?, of id: String) -> String {
        let isSealed = isSealed(id)
        guard let value else { return isSealed && !isVaultOpen ? "（已封存）" : "空" }
        guard let indicator = township.configuration?.indicator(id: id) else { return "***" }
        return isSealed && !isClear
            ? Masking.value(value, of: indicator) : indicator.text(of: value)
    }

    /// Without its unit.
    func bareValue(_ value: IndicatorValue?, of id: String) -> String {
        guard let value, isClear || !isSealed(id),
            let indicator = township.configuration?.indicator(id: id)
        else { return self.value(value, of: id) }
        return indicator.cellText(of: value)
    }

    /// What isn't in the catalogue counts as sealed.
    func isSealed(_ id: String) -> Bool {
        township.configuration?.indicator(id: id)?.isSealed ?? true
    }

    /// `户 9999…-0002 喻**`, `石埠村`, `窦一`
    func subject(_ subject: String) -> String {
        if let id = Subject.household(of: subject) {
            let head = head(state.history(id).state)
            return head.map { "户 \(id) \($0)" } ?? "户 \(id)"
        }
        if let code = Subject.village(of: subject) { return village(code) }
        let parts = subject.split(separator: "/", maxSplits: 1).map(String.init)
        guard parts.count == 2 else { return subject == "ledger" ? "账本" : subject }
        switch parts[0] {
        case "unit": return unit(parts[1])
        case "person": return person(parts[1])
        default: return subject
        }
    }

    /// `村扶贫信息员`
    static func role(_ stored: String) -> String { Role(rawValue: stored)?.title ?? stored }
}
