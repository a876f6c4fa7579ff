import COpenSSL

/// Verifies many signatures of one key with one context.
///
/// Belongs to one task at a time (it isn't Sendable).
package final class SignatureVerifier {
    private let publicKey: PublicKey
    private let context: OpaquePointer

    package init(_ publicKey: PublicKey) {
        guard let context = EVP_MD_CTX_new() else { preconditionFailure("memory is left") }
        self.publicKey = publicKey
        self.context = context
    }

    deinit { EVP_MD_CTX_free(context) }

    /// Whether `signature` is the key's over `message`: R recomputed and compared, no cofactor.
    ///
    /// Source: RFC 8032 §5.1.7; FORMAT.md, section 8.
    package func verify(_ signature: [UInt8], _ message: [UInt8]) -> Bool {
        guard Ed25519.isCanonicalSignature(signature) else { return false }
        let key = publicKey.handle.pointer
        let started = EVP_DigestVerifyInit(context, nil, nil, nil, key)
        precondition(started == 1, "an Ed25519 key verifies")
        let result = EVP_DigestVerify(
            context, signature, signature.count, message, message.count)
        if result != 1 { ERR_clear_error() }
        return result == 1
    }
}
