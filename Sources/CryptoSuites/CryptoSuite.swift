/// One hash, one signature, one cipher: fixed for a ledger's life by its first event.
///
/// | suite | H | signatures | sealing |
/// |---|---|---|---|
/// | `sha256-ed25519` | SHA-256 | Ed25519 | AES-256-GCM |
///
/// All cryptography is OpenSSL's; its algorithms are fetched once, when a suite is first used.
/// Source: FORMAT.md, section 8.
package struct CryptoSuite: Sendable {
    /// The default suite.
    package static let sha256Ed25519 = CryptoSuite(
        name: "sha256-ed25519", keyType: [0x01], digest: DigestAlgorithm(name: "SHA256"),
        cipher: SealingCipher())

    /// Every suite that this program knows.
    static let all = [sha256Ed25519]

    /// Nil when no such suite is known here.
    package static func named(_ name: String) -> CryptoSuite? {
        all.first { $0.name.utf8.elementsEqual(name.utf8) }
    }

    package let name: String
    /// What stands before a public key in a verifier key.
    package let keyType: [UInt8]
    private let digest: DigestAlgorithm
    private let cipher: SealingCipher

    /// Bytes of a key for `seal`.
    package var sealingKeyCount: Int { cipher.keyCount }
    /// Bytes of a nonce for `seal`.
    package var nonceCount: Int { cipher.nonceCount }
    /// Bytes of a private key's seed.
    package var seedCount: Int { Ed25519.seedCount }

    /// A hasher for loops; it belongs to one task at a time.
    package func makeHasher() -> DigestHasher {
        DigestHasher(digest)
    }

    /// H(`bytes`). In a loop `makeHasher` is twice as fast.
    package func hash(_ bytes: UnsafeRawBufferPointer) -> Digest {
        digest.hash(bytes)
    }

    package func hash(_ bytes: [UInt8]) -> Digest {
        bytes.withUnsafeBytes { digest.hash($0) }
    }

    package func hash(_ bytes: ArraySlice<UInt8>) -> Digest {
        bytes.withUnsafeBytes { digest.hash($0) }
    }

    /// HMAC-H. Source: RFC 2104.
    package func hmac(key: [UInt8], _ message: [UInt8]) -> Digest {
        digest.hmac(key: key, message)
    }

    /// HKDF-H, extract and expand.
    ///
    /// - Parameters:
    ///   - key: Not empty.
    ///   - salt: Empty stands for 32 zero bytes.
    ///   - info: What the derived key is for.
    ///   - count: Bytes wanted, 1 to 8,160.
    /// Source: RFC 5869.
    package func deriveKey(
        _ key: [UInt8], salt: [UInt8] = [], info: [UInt8], count: Int
    ) -> [UInt8] {
        digest.deriveKey(key, salt: salt, info: info, count: count)
    }

    /// A box: nonce ‖ ciphertext ‖ tag.
    ///
    /// - Parameters:
    ///   - key: `sealingKeyCount` bytes.
    ///   - nonce: `nonceCount` bytes, never twice with one key.
    package func seal(
        _ plaintext: [UInt8], key: [UInt8], nonce: [UInt8], associatedData: [UInt8]
    ) -> [UInt8] {
        cipher.seal(plaintext, key: key, nonce: nonce, associatedData: associatedData)
    }

    /// What `seal` was given.
    ///
    /// - Throws: `CryptoError.boxTooShort`, `.boxNotAuthentic`.
    package func open(
        _ box: [UInt8], key: [UInt8], associatedData: [UInt8]
    ) throws(CryptoError) -> [UInt8] {
        try cipher.open(box, key: key, associatedData: associatedData)
    }

    package func generatePrivateKey(random: some RandomSource) -> PrivateKey {
        let seed = random.bytes(seedCount)
        do {
            return try PrivateKey(suite: self, seed: seed)
        } catch {
            preconditionFailure("a random source gives as many bytes as asked for: \(error)")
        }
    }
}

extension CryptoSuite: Hashable, CustomStringConvertible {
    package static func == (left: CryptoSuite, right: CryptoSuite) -> Bool {
        left.name == right.name
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(name)
    }

    package var description: String { name }
}
