import HouseholdWork
import Ledger

/// Where the boxes of one event are, and what is inside as far as they opened.
struct SealedPlaces {
    struct Box {
        /// From the event's root.
        let pointer: String
        /// nil while it is closed.
        let fields: Set<String>?
    }

    /// The box of the payload itself.
    let whole: Box?
    /// The boxes of the groups of an entry or a filling, by member ("" for the household).
    private let groups: [String: Box]

    init(_ line: DecodedLine) {
        let payload = PayloadReader(line.data)
        whole = SealedPlaces.box(payload, at: "/data")
        var groups: [String: Box] = [:]
        for list in ["items", "entries"] {
            for (index, element) in (payload.object[list]?.arrayValue ?? []).enumerated() {
                guard let object = element.objectValue else { continue }
                let member = object["member"]?.stringValue ?? ""
                groups[member] = SealedPlaces.box(
                    PayloadReader(object), at: "/data/\(list)/\(index)")
            }
        }
        self.groups = groups
    }

    private static func box(_ reader: PayloadReader, at pointer: String) -> Box? {
        guard reader.object["sealed"] != nil else { return nil }
        return Box(
            pointer: pointer + "/sealed", fields: reader.sealedFields.map { Set($0.keys) })
    }

    /// Boxes of the payload or its groups that are closed.
    var hasClosed: Bool {
        ([whole].compactMap { $0 } + groups.values).contains { $0.fields == nil }
    }

    /// The pointer of the box that a value stands in; nil when it stands in clear.
    func pointer(of item: ItemKey, isGrouped: Bool) -> String? {
        let box = isGrouped ? groups[item.member ?? ""] : whole
        guard let box, box.fields?.contains(item.indicator) ?? false else { return nil }
        return box.pointer
    }
}
