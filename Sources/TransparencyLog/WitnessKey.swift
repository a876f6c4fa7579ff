import CryptoSuites

/// A witness's public key with its name. It signs cosignatures and nothing else; so its type, and
/// with that its id, differ from those of a log's key.
///
/// | suite | type |
/// |---|---|
/// | `sha256-ed25519` | 0x04 |
/// | others | 0xff ‖ the key type's name ‖ `-cosignature` ‖ 0x00 |
///
/// Written `<name>+<8 hex>+<base64(type ‖ key)>`.
/// Source: C2SP tlog-cosignature, signed-note; FORMAT.md, section 6.
package struct WitnessKey: Hashable, Sendable {
    package let name: String
    package let publicKey: PublicKey
    /// The first 4 bytes of SHA-256(name ‖ 0x0A ‖ type ‖ key), big-endian; SHA-256 in every suite.
    package let keyID: UInt32

    /// - Throws: `NoteError.invalidName`.
    package init(name: String, publicKey: PublicKey) throws(NoteError) {
        guard VerifierKey.isValidName(name) else { throw .invalidName(name) }
        self.name = name
        self.publicKey = publicKey
        let input = Array(name.utf8) + [0x0a] + Self.keyType(publicKey.suite) + publicKey.bytes
        keyID = CryptoSuite.sha256Ed25519.hash(input).withUnsafeBytes { bytes in
            UInt32(bigEndian: bytes.loadUnaligned(as: UInt32.self))
        }
    }

    /// Nil unless `text` is what `description` gives, with a key type that is known here.
    package init?(parsing text: String) {
        // A name has no `+`; base64 may have.
        let parts = text.utf8.split(
            separator: UInt8(ascii: "+"), maxSplits: 2, omittingEmptySubsequences: false)
        guard parts.count == 3, let name = String(parts[0]), let encoded = String(parts[2]),
            let typed = StrictBase64.decode(encoded),
            let suite = Self.suites.first(where: { typed.starts(with: Self.keyType($0)) }),
            let publicKey = try? PublicKey(
                suite: suite, bytes: Array(typed.dropFirst(Self.keyType(suite).count))),
            let key = try? WitnessKey(name: name, publicKey: publicKey),
            key.description.utf8.elementsEqual(text.utf8)
        else { return nil }
        self = key
    }

    package static func == (left: WitnessKey, right: WitnessKey) -> Bool {
        left.name.utf8.elementsEqual(right.name.utf8) && left.publicKey == right.publicKey
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(keyID)
    }

    private static let suites = ["sha256-ed25519", "sm3-sm2"].compactMap(CryptoSuite.named)

    private static func keyType(_ suite: CryptoSuite) -> [UInt8] {
        guard suite.keyType.first == 0xff else { return [0x04] }
        return suite.keyType.dropLast() + Array("-cosignature".utf8) + [0x00]
    }
}

extension WitnessKey: CustomStringConvertible {
    /// The written form, which `init(parsing:)` reads.
    package var description: String {
        let id = withUnsafeBytes(of: keyID.bigEndian) { Array($0) }.hex
        let key = Self.keyType(publicKey.suite) + publicKey.bytes
        return "\(name)+\(id)+\(StrictBase64.encode(key))"
    }
}
