import COpenSSL

/// A suite's public key: 32 bytes for Ed25519.
package struct PublicKey: Sendable {
    package let suite: CryptoSuite
    package let bytes: [UInt8]
    let handle: KeyHandle

    /// - Throws: `CryptoError.wrongByteCount`; `.smallOrderKey` and `.nonCanonicalKey`, under which
    ///   others than the key's holder could make signatures.
    package init(suite: CryptoSuite, bytes: [UInt8]) throws(CryptoError) {
        try Ed25519.checkPublicKey(bytes)
        try self.init(suite: suite, unchecked: bytes)
    }

    /// As above, but takes keys that nobody should: for the test that shows why.
    init(suite: CryptoSuite, unchecked bytes: [UInt8]) throws(CryptoError) {
        guard let key = EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nil, bytes, bytes.count)
        else {
            ERR_clear_error()
            throw .nonCanonicalKey
        }
        self.suite = suite
        self.bytes = bytes
        handle = KeyHandle(owning: key)
    }

    /// Whether `signature` is this key's over `message`. Malformed ones (S ≥ L among them) aren't.
    package func verify(_ signature: [UInt8], _ message: [UInt8]) -> Bool {
        SignatureVerifier(self).verify(signature, message)
    }
}

extension PublicKey: Hashable {
    package static func == (left: PublicKey, right: PublicKey) -> Bool {
        left.suite == right.suite && left.bytes == right.bytes
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(bytes)
    }
}
