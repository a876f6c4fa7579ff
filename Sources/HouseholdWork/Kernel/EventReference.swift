import CanonicalJSON

/// 所指的一条: another event of the ledger. The id alone says which; the rest is for people.
package struct EventReference: Sendable, Equatable {
    package let id: String
    package let sequence: Int
    /// Its name when it was referred to; of a newer version than the line's where that is an older one.
    package let type: String

    package init(_ stamp: Stamp) {
        (id, sequence, type) = (stamp.id, stamp.sequence, stamp.type)
    }

    package init(_ reader: PayloadReader) throws(PayloadError) {
        id = try reader.string("targetId")
        sequence = try reader.integer("targetSequence")
        type = try reader.string("targetType")
    }

    package func write(into object: inout JSONObject) {
        object["targetId"] = .string(id)
        object["targetSequence"] = .number(sequence)
        object["targetType"] = .string(type)
    }

    /// `#801 三方签字`
    package var text: String { "#\(sequence) \(EventCatalog.title(of: type))" }
}
