/// A public key with its name, as it is written down: `<name>+<8 hex>+<base64(type ‖ key)>`.
///
/// Source: C2SP signed-note; FORMAT.md, section 6.
package struct VerifierKey: Hashable, Sendable {
    /// The most bytes a name may have.
    package static let nameByteCountMax = 255

    package let name: String
    package let publicKey: PublicKey
    /// The first 4 bytes of SHA-256(name ‖ 0x0A ‖ type ‖ key), big-endian; SHA-256 in every suite.
    package let keyID: UInt32

    /// - Throws: `CryptoError.invalidKeyName`.
    package init(name: String, publicKey: PublicKey) throws(CryptoError) {
        guard Self.isValidName(name) else { throw .invalidKeyName(name) }
        self.name = name
        self.publicKey = publicKey
        let input = Array(name.utf8) + [0x0a] + publicKey.suite.keyType + publicKey.bytes
        keyID = CryptoSuite.sha256Ed25519.hash(input).withUnsafeBytes { bytes in
            UInt32(bigEndian: bytes.loadUnaligned(as: UInt32.self))
        }
    }

    /// - Throws: `CryptoError.malformedVerifierKey`, `.invalidKeyName`, `.unknownKeyType`,
    ///   `.keyIDDiffers`, and what `PublicKey` throws.
    package init(parsing text: String) throws(CryptoError) {
        // A name has no `+`; base64 may have.
        let parts = text.utf8.split(
            separator: UInt8(ascii: "+"), maxSplits: 2, omittingEmptySubsequences: false)
        guard parts.count == 3, let name = String(parts[0]), let stated = String(parts[1]),
            let encoded = String(parts[2]), stated.utf8.count == 8, [UInt8](hex: stated) != nil,
            let typed = StrictBase64.decode(encoded)
        else { throw .malformedVerifierKey }
        guard let suite = CryptoSuite.all.first(where: { typed.starts(with: $0.keyType) }) else {
            throw .unknownKeyType
        }
        let publicKey = try PublicKey(
            suite: suite, bytes: Array(typed.dropFirst(suite.keyType.count)))
        try self.init(name: name, publicKey: publicKey)
        guard idHex == stated else { throw .keyIDDiffers(stated: stated, computed: idHex) }
    }

    package var suite: CryptoSuite { publicKey.suite }

    /// 8 lower-case hexadecimal digits.
    package var idHex: String { withUnsafeBytes(of: keyID.bigEndian) { Array($0) }.hex }

    /// `<name>+<8 hex>`: how a line's signature names its key.
    package var shortName: String { "\(name)+\(idHex)" }

    /// 64 hexadecimal digits, SHA-256 of the written verifier key: what people compare and what
    /// names the file of remembered heads.
    package var fingerprint: String {
        CryptoSuite.sha256Ed25519.hash(Array(description.utf8)).hex
    }

    /// Whether a key may have this name: 1 to 255 bytes, no space of any kind, no `+`, no control
    /// character.
    package static func isValidName(_ name: String) -> Bool {
        (1...nameByteCountMax).contains(name.utf8.count)
            && name.unicodeScalars.allSatisfy { scalar in
                let properties = scalar.properties
                return scalar != "+" && !properties.isWhitespace
                    && properties.generalCategory != .control
            }
    }

    package static func == (left: VerifierKey, right: VerifierKey) -> Bool {
        // By bytes: Swift's `String` takes canonically equivalent spellings for equal.
        left.name.utf8.elementsEqual(right.name.utf8) && left.publicKey == right.publicKey
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(keyID)
    }
}

extension VerifierKey: CustomStringConvertible {
    /// The written form, which `init(parsing:)` reads.
    package var description: String {
        "\(shortName)+\(StrictBase64.encode(suite.keyType + publicKey.bytes))"
    }
}
