import CanonicalJSON
import CryptoSuites

/// The value of a `sealed` member: open with its owner, or closed.
///
/// | form | value |
/// |---|---|
/// | open | `{"fields": {field: value}, "owner": "household/…"}` |
/// | closed | `{"box": "<base64>", "key": "<32 hex>"}` |
/// Source: FORMAT.md, section 4.
enum SealedMember {
    case open(owner: String, fields: JSONObject)
    case closed(box: [UInt8], keyID: String)

    static let name = "sealed"

    /// nil when it is neither form: other members, other types, a spelling that isn't strict.
    init?(_ value: JSONValue) {
        guard let object = value.objectValue, object.count == 2 else { return nil }
        if let owner = object["owner"]?.stringValue, let fields = object["fields"]?.objectValue {
            self = .open(owner: owner, fields: fields)
        } else if let text = object["box"]?.stringValue, let keyID = object["key"]?.stringValue,
            let box = StrictBase64.decode(text), keyID.utf8.count == 32,
            let bytes = [UInt8](hex: keyID), bytes.hex.utf8.elementsEqual(keyID.utf8)
        {
            self = .closed(box: box, keyID: keyID)
        } else {
            return nil
        }
    }

    var value: JSONValue {
        switch self {
        case .open(let owner, let fields):
            .object(["fields": .object(fields), "owner": .string(owner)])
        case .closed(let box, let keyID):
            .object(["box": .string(StrictBase64.encode(box)), "key": .string(keyID)])
        }
    }
}

/// A closed box in a payload: where it is, and which data key opens it.
package struct SealedBox: Sendable, Equatable {
    /// RFC 6901, from the event's root: `/data/members/0/sealed`.
    package let pointer: String
    /// 32 hex.
    package let keyID: String

    package init(pointer: String, keyID: String) {
        self.pointer = pointer
        self.keyID = keyID
    }
}

/// What a payload's `sealed` members are, as they stand in the log.
package struct SealedInventory: Sendable, Equatable {
    package var boxes: [SealedBox] = []
    /// Pointers of `sealed` members that are no closed form: in a log a fault.
    package var malformed: [String] = []
}

/// A box that should open and does not. Never the same as a locked one.
package struct SealFault: Sendable, Equatable {
    package enum Reason: String, Sendable {
        /// Neither form.
        case malformed
        /// The key is there, and the box is not what it sealed at this place of this event.
        case notAuthentic
        /// It opens, and what is inside is not a padded canonical object.
        case contentNotCanonical
        /// The vault's own copy of the data key does not unwrap.
        case keyDamaged
    }

    package let pointer: String
    package let reason: Reason

    package init(pointer: String, reason: Reason) {
        self.pointer = pointer
        self.reason = reason
    }
}

/// A payload with what could be opened.
package struct OpenedData: Sendable, Equatable {
    /// Opened forms where a box opened; all others as they were.
    package var data: JSONObject
    package var faults: [SealFault] = []
    /// Boxes whose key is not at hand: vault locked, or key erased.
    package var locked: [SealedBox] = []

    package init(data: JSONObject) {
        self.data = data
    }
}
