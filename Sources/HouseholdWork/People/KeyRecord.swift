import CanonicalJSON

/// 密钥登记、吊销, as the ledger's own events tell it. Whether they count is the verifier's question;
/// what was signed around them is one of accountability.
package struct KeyRecord: Sendable {
    package let stamp: Stamp
    package let person: PersonID
    /// 密钥简称: person + `+` + eight hex digits.
    package let shortName: String
    /// The public key as written; the same for two persons when they share a device. nil for a
    /// revocation.
    package let material: String?
    /// From when its signatures are doubted; only of a revocation.
    package let suspectSince: Moment?

    package var isRevocation: Bool { material == nil }
}

/// 账本自己的事件 that the work reads along; acts neither make nor annul them.
package protocol OwnRecord: TownshipEvent {}

/// `key.enrolled.v1`: lenient, since a log may hold one that doesn't count.
package struct KeyEnrolled: OwnRecord {
    package static let name = "key.enrolled.v1"
    package static let title = "密钥登记"
    package static let rank = Rank.key
    package let payload: JSONObject

    package init(payload: JSONObject) { self.payload = payload }

    package func apply(to township: inout Township, _ stamp: Stamp) {
        // name+hash+base64, whose last part may hold a plus itself.
        let key = payload["key"]?.stringValue ?? ""
        let parts = key.split(separator: "+", maxSplits: 2).map(String.init)
        guard parts.count == 3 else { return }
        township.keys.append(
            KeyRecord(
                stamp: stamp, person: parts[0], shortName: parts[0] + "+" + parts[1],
                material: parts[2], suspectSince: nil))
    }
}

/// `key.revoked.v1`.
package struct KeyRevoked: OwnRecord {
    package static let name = "key.revoked.v1"
    package static let title = "密钥吊销"
    package static let rank = Rank.key
    package let payload: JSONObject

    package init(payload: JSONObject) { self.payload = payload }

    package func apply(to township: inout Township, _ stamp: Stamp) {
        guard let key = payload["key"]?.stringValue, let plus = key.firstIndex(of: "+") else {
            return
        }
        township.keys.append(
            KeyRecord(
                stamp: stamp, person: String(key[..<plus]), shortName: key, material: nil,
                suspectSince: payload["suspectSince"]?.stringValue.flatMap { Moment($0) }))
    }
}
