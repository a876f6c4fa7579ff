import COpenSSL

/// A suite's hash function, fetched once, and what is built on it: HMAC and HKDF.
///
/// The pointers are read-only after `init` (OpenSSL counts references atomically), so any thread
/// may use them: hence `@unchecked Sendable`.
final class DigestAlgorithm: @unchecked Sendable {
    let name: String
    private let digest: OpaquePointer
    private let hmacTemplate: OpaquePointer
    private let hkdf: OpaquePointer

    /// - Parameter name: OpenSSL's name of a digest of 32 bytes.
    init(name: String) {
        guard let digest = EVP_MD_fetch(nil, name, nil), EVP_MD_get_size(digest) == 32,
            let hmacTemplate = copenssl_hmac_template(name),
            let hkdf = EVP_KDF_fetch(nil, "HKDF", nil)
        else { preconditionFailure("libcrypto offers \(name), HMAC and HKDF") }
        self.name = name
        self.digest = digest
        self.hmacTemplate = hmacTemplate
        self.hkdf = hkdf
    }

    deinit {
        EVP_MD_free(digest)
        EVP_MAC_CTX_free(hmacTemplate)
        EVP_KDF_free(hkdf)
    }

    /// Makes `context` ready for the next message.
    func start(_ context: OpaquePointer) {
        let result = EVP_DigestInit_ex2(context, digest, nil)
        precondition(result == 1, "a fetched digest starts")
    }

    func hash(_ bytes: UnsafeRawBufferPointer) -> Digest {
        Digest { output in
            let result = EVP_Digest(
                bytes.baseAddress, bytes.count,
                output.baseAddress?.assumingMemoryBound(to: UInt8.self), nil, digest, nil)
            precondition(result == 1, "a fetched digest hashes")
        }
    }

    /// Source: RFC 2104.
    func hmac(key: [UInt8], _ message: [UInt8]) -> Digest {
        guard let context = EVP_MAC_CTX_dup(hmacTemplate) else {
            preconditionFailure("an HMAC context can be copied")
        }
        defer { EVP_MAC_CTX_free(context) }
        var done =
            EVP_MAC_init(context, key, key.count, nil) == 1
            && EVP_MAC_update(context, message, message.count) == 1
        let tag = Digest { output in
            var count = 0
            let bytes = output.baseAddress?.assumingMemoryBound(to: UInt8.self)
            done = done && EVP_MAC_final(context, bytes, &count, output.count) == 1
        }
        precondition(done, "HMAC takes any key and message")
        return tag
    }

    /// Source: RFC 5869, extract and expand.
    func deriveKey(_ key: [UInt8], salt: [UInt8], info: [UInt8], count: Int) -> [UInt8] {
        precondition(!key.isEmpty && (1...255 * 32).contains(count), "HKDF's range")
        var derived = [UInt8](repeating: 0, count: count)
        let result = copenssl_hkdf(
            hkdf, name, key, key.count, salt, salt.count, info, info.count, &derived, count)
        precondition(result == 1, "HKDF takes any key, salt and info in its range")
        return derived
    }
}
