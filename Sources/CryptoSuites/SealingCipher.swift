import COpenSSL

/// AES-256-GCM, fetched once. Box = nonce (12) ‖ ciphertext ‖ tag (16).
///
/// The pointer is read-only after `init`: hence `@unchecked Sendable`.
/// Source: NIST SP 800-38D; FORMAT.md, section 4.
final class SealingCipher: @unchecked Sendable {
    let keyCount = 32
    let nonceCount = 12
    private let tagCount = 16
    private let cipher: OpaquePointer

    init() {
        guard let cipher = EVP_CIPHER_fetch(nil, "AES-256-GCM", nil) else {
            preconditionFailure("libcrypto offers AES-256-GCM")
        }
        self.cipher = cipher
    }

    deinit { EVP_CIPHER_free(cipher) }

    func seal(
        _ plaintext: [UInt8], key: [UInt8], nonce: [UInt8], associatedData: [UInt8]
    ) -> [UInt8] {
        precondition(key.count == keyCount && nonce.count == nonceCount, "key and nonce fit")
        let context = makeContext()
        defer { EVP_CIPHER_CTX_free(context) }
        var done = EVP_EncryptInit_ex2(context, cipher, key, nonce, nil) == 1
        var written: Int32 = 0
        if !associatedData.isEmpty {
            let count = Int32(associatedData.count)
            done = done && EVP_EncryptUpdate(context, nil, &written, associatedData, count) == 1
        }
        var ciphertext = [UInt8](repeating: 0, count: plaintext.count)
        if !plaintext.isEmpty {
            let count = Int32(plaintext.count)
            done = done && EVP_EncryptUpdate(context, &ciphertext, &written, plaintext, count) == 1
        }
        var tag = [UInt8](repeating: 0, count: tagCount)
        done = done && EVP_EncryptFinal_ex(context, &tag, &written) == 1
        done =
            done
            && EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_AEAD_GET_TAG, Int32(tagCount), &tag) == 1
        precondition(done, "AES-256-GCM seals")
        return nonce + ciphertext + tag
    }

    func open(
        _ box: [UInt8], key: [UInt8], associatedData: [UInt8]
    ) throws(CryptoError) -> [UInt8] {
        precondition(key.count == keyCount, "key fits")
        guard box.count >= nonceCount + tagCount else {
            throw .boxTooShort(byteCount: box.count)
        }
        let ciphertext = Array(box[nonceCount..<box.count - tagCount])
        var tag = Array(box[(box.count - tagCount)...])
        let context = makeContext()
        defer { EVP_CIPHER_CTX_free(context) }
        var done = EVP_DecryptInit_ex2(context, cipher, key, box, nil) == 1
        var written: Int32 = 0
        if !associatedData.isEmpty {
            let count = Int32(associatedData.count)
            done = done && EVP_DecryptUpdate(context, nil, &written, associatedData, count) == 1
        }
        var plaintext = [UInt8](repeating: 0, count: ciphertext.count)
        if !ciphertext.isEmpty {
            let count = Int32(ciphertext.count)
            done = done && EVP_DecryptUpdate(context, &plaintext, &written, ciphertext, count) == 1
        }
        done =
            done
            && EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_AEAD_SET_TAG, Int32(tagCount), &tag) == 1
        precondition(done, "AES-256-GCM decrypts")
        var rest = [UInt8](repeating: 0, count: tagCount)
        guard EVP_DecryptFinal_ex(context, &rest, &written) == 1 else {
            ERR_clear_error()
            throw .boxNotAuthentic
        }
        return plaintext
    }

    private func makeContext() -> OpaquePointer {
        guard let context = EVP_CIPHER_CTX_new() else { preconditionFailure("memory is left") }
        return context
    }
}
