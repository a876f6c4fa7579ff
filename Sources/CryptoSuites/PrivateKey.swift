import COpenSSL

/// A suite's signing key. Its description never shows the secret.
package struct PrivateKey: Sendable {
    package let suite: CryptoSuite
    package let publicKey: PublicKey
    let handle: KeyHandle

    /// - Parameter seed: RFC 8032's private key, 32 bytes.
    /// - Throws: `CryptoError.wrongByteCount`.
    package init(suite: CryptoSuite, seed: [UInt8]) throws(CryptoError) {
        guard seed.count == suite.seedCount else {
            throw .wrongByteCount(found: seed.count, expected: suite.seedCount)
        }
        guard let key = EVP_PKEY_new_raw_private_key(EVP_PKEY_ED25519, nil, seed, seed.count)
        else { preconditionFailure("any 32 bytes are an Ed25519 seed") }
        try self.init(suite: suite, handle: KeyHandle(owning: key))
    }

    /// - Throws: `CryptoError.privateKeyOfOtherAlgorithm`.
    init(suite: CryptoSuite, handle: KeyHandle) throws(CryptoError) {
        guard EVP_PKEY_get_id(handle.pointer) == EVP_PKEY_ED25519 else {
            throw .privateKeyOfOtherAlgorithm
        }
        var bytes = [UInt8](repeating: 0, count: Ed25519.publicKeyCount)
        var count = bytes.count
        let result = EVP_PKEY_get_raw_public_key(handle.pointer, &bytes, &count)
        precondition(result == 1 && count == bytes.count, "a private key has its public key")
        self.suite = suite
        self.handle = handle
        publicKey = try PublicKey(suite: suite, bytes: bytes)
    }

    /// The signature over `message`: 64 bytes, the same each time. Source: RFC 8032 §5.1.6.
    package func sign(_ message: [UInt8]) -> [UInt8] {
        guard let context = EVP_MD_CTX_new() else { preconditionFailure("memory is left") }
        defer { EVP_MD_CTX_free(context) }
        var signature = [UInt8](repeating: 0, count: Ed25519.signatureCount)
        var count = signature.count
        let done =
            EVP_DigestSignInit(context, nil, nil, nil, handle.pointer) == 1
            && EVP_DigestSign(context, &signature, &count, message, message.count) == 1
        precondition(done && count == signature.count, "an Ed25519 key signs")
        return signature
    }
}

extension PrivateKey: CustomStringConvertible, CustomReflectable {
    package var description: String { "PrivateKey(public: \(publicKey.bytes.hex))" }
    package var customMirror: Mirror { Mirror(self, children: []) }
}
