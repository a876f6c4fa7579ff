import CryptoSuites

/// One signature line of a note: `— <name> <base64(4-byte key id ‖ signature)>`.
///
/// Source: C2SP signed-note; FORMAT.md, section 6.
package struct NoteSignature: Hashable, Sendable {
    package let name: String
    package let keyID: UInt32
    package let signature: [UInt8]

    /// - Throws: `NoteError.invalidName`.
    package init(name: String, keyID: UInt32, signature: [UInt8]) throws(NoteError) {
        guard VerifierKey.isValidName(name) else { throw .invalidName(name) }
        self.name = name
        self.keyID = keyID
        self.signature = signature
    }

    init(key: VerifierKey, signature: [UInt8]) {
        name = key.name
        keyID = key.keyID
        self.signature = signature
    }

    /// Nil unless `line` (without its line feed) is exactly what `line` gives.
    init?(parsing line: ArraySlice<UInt8>) {
        guard line.starts(with: Self.start) else { return nil }
        let parts = line.dropFirst(Self.start.count).split(
            separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
        guard parts.count == 2, let name = String(validating: parts[0], as: UTF8.self),
            let encoded = String(validating: parts[1], as: UTF8.self),
            VerifierKey.isValidName(name),
            let value = StrictBase64.decode(encoded), value.count > 4
        else { return nil }
        self.name = name
        keyID = value[..<4].reduce(0) { $0 << 8 | UInt32($1) }
        signature = Array(value[4...])
    }

    /// The line without its line feed.
    var line: String {
        let value = withUnsafeBytes(of: keyID.bigEndian) { Array($0) } + signature
        return "— \(name) \(StrictBase64.encode(value))"
    }

    /// Whether the line claims to be by `key`.
    package func claims(_ key: VerifierKey) -> Bool {
        keyID == key.keyID && hasName(of: key)
    }

    package func claims(_ key: WitnessKey) -> Bool {
        keyID == key.keyID && name.utf8.elementsEqual(key.name.utf8)
    }

    func hasName(of key: VerifierKey) -> Bool {
        name.utf8.elementsEqual(key.name.utf8)
    }

    /// An em dash and a space.
    private static let start = Array("— ".utf8)
}
