import CryptoSuites

/// 数据密钥: the random 256-bit key that seals the values of one owner.
package struct DataKey: Sendable, Equatable {
    package static let size = 32

    /// 32 bytes.
    package let bytes: [UInt8]
    /// 32 hex: the first 16 bytes of H("zeren/data-key/v1" ‖ data key).
    /// Source: FORMAT.md, section 4.
    package let id: String

    package init(bytes: [UInt8], suite: CryptoSuite) {
        self.bytes = bytes
        let digest = suite.hash(Array("zeren/data-key/v1".utf8) + bytes)
        self.id = Array(digest.bytes.prefix(16)).hex
    }
}

/// A data key and whose it is.
package struct OwnedKey: Sendable, Equatable {
    package let owner: String
    package let key: DataKey

    package init(owner: String, key: DataKey) {
        self.owner = owner
        self.key = key
    }
}

/// Whose values a box holds: `household/<户编号>`, `member/<人编号>` or `person/<人员编号>`.
package enum SealOwner {
    /// Printable ASCII without spaces, so that equal text is equal bytes and no owner can forge a
    /// line of the associated data.
    package static func isValid(_ owner: String) -> Bool {
        guard owner.utf8.count <= 128, owner.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else {
            return false
        }
        return ["household/", "member/", "person/"].contains { prefix in
            owner.hasPrefix(prefix) && owner.utf8.count > prefix.utf8.count
        }
    }
}
