import CanonicalJSON

/// 分户、合户、整户消亡, told to one of the households that take part.
package struct HouseholdRestructured: HouseholdEvent {
    /// What a household that comes into being has from the one that it left.
    package struct Founding: Sendable {
        package let village: VillageCode
        package let group: String
        package let category: String
        package let head: MemberID
    }

    package static let name = "household.restructured.v1"
    package static let title = "分户合户"
    package static let rank = Rank.restructuring
    package let household: HouseholdID
    package let kind: Restructuring.Kind
    package let sources: [HouseholdID]
    package let targets: [HouseholdID]
    package let moves: [MemberID: HouseholdID]
    package let document: String
    /// Members who come to this household.
    package let joining: [MemberID]
    /// Their values, and a new household's own.
    package let values: [ItemKey: IndicatorValue]
    package let founding: Founding?
    private let sealed: Set<String>
    private let isLocked: Bool

    init(
        household: HouseholdID, kind: Restructuring.Kind, sources: [HouseholdID],
        targets: [HouseholdID], moves: [MemberID: HouseholdID], document: String,
        joining: [MemberID], values: [ItemKey: IndicatorValue], founding: Founding?,
        sealed: Set<String>
    ) {
        self.household = household
        self.kind = kind
        self.sources = sources
        self.targets = targets
        self.moves = moves
        self.document = document
        self.joining = joining
        self.values = values
        self.founding = founding
        self.sealed = sealed
        isLocked = false
    }

    package init(payload: JSONObject) throws(PayloadError) {
        let reader = PayloadReader(payload)
        household = try reader.string("householdId")
        kind = try reader.choice("kind", Restructuring.Kind.self)
        sources = try reader.strings("sources")
        targets = try reader.strings("targets")
        var moves: [MemberID: HouseholdID] = [:]
        for move in try reader.objects("memberMap") {
            moves[try move.string("member")] = try move.string("to")
        }
        self.moves = moves
        document = try reader.string("document")
        joining = payload["joining"] == nil ? [] : try reader.strings("joining")
        let groups = try reader.optionalObjects("items")
        values = groups.isEmpty ? [:] : try ItemGroups.read(reader, "items")
        sealed = ItemGroups.sealedIndicators(reader, "items")
        isLocked = groups.contains(where: \.isLocked)
        founding = try payload["founding"]?.objectValue.map(Founding.init)
    }

    package var payload: JSONObject {
        let map = moves.sorted { $0.key < $1.key }.map { member, target in
            JSONValue.object(["member": .string(member), "to": .string(target)])
        }
        return JSONObject(present: [
            "householdId": .string(household), "kind": .string(kind.rawValue),
            "sources": .strings(sources), "targets": .strings(targets), "memberMap": .array(map),
            "document": .string(document),
            "joining": joining.isEmpty ? nil : .strings(joining),
            "items": values.isEmpty
                ? nil : ItemGroups.json(values, household: household, isSealed: sealed.contains),
            "founding": founding.map { .object($0.payload) },
        ])
    }

    package func apply(to state: inout Household, _ stamp: Stamp) {
        state.restructurings.append(
            Restructuring(
                stamp: stamp, kind: kind, sources: sources, targets: targets, document: document))
        if let founding {
            state.enrolment = Enrolment(
                stamp: stamp, village: founding.village, group: founding.group,
                category: founding.category)
            state.headChanges.append(
                HeadChange(stamp: stamp, head: founding.head, reason: .split))
        }
        if isLocked { state.lockedBoxes += 1 }
        let leaving = Set(moves.filter { $0.value != state.id }.keys)
        state.members.removeAll { leaving.contains($0.id) }
        for item in state.values.keys where item.member.map(leaving.contains) ?? false {
            state.values[item] = nil
        }
        for member in joining { state.members.append(Member(id: member, stamp: stamp)) }
        for (item, value) in values {
            state.printed[item] = value
            state.values[item] = value
        }
        state.supersedeUnsignedVersion()
    }
}

extension HouseholdRestructured.Founding {
    init(_ object: JSONObject) throws(PayloadError) {
        let reader = PayloadReader(object)
        village = try reader.string("villageCode")
        group = try reader.string("group")
        category = try reader.string("category")
        head = try reader.string("head")
    }

    var payload: JSONObject {
        [
            "villageCode": .string(village), "group": .string(group),
            "category": .string(category), "head": .string(head),
        ]
    }
}
