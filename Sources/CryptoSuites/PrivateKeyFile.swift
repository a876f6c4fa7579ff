import COpenSSL

/// Private keys as PEM files: PKCS#8, plain or under a passphrase.
///
/// | | |
/// |---|---|
/// | plain | `PRIVATE KEY`, RFC 5958 |
/// | protected | `ENCRYPTED PRIVATE KEY`, PBES2 (RFC 8018): scrypt (RFC 7914 §7), AES-256-CBC |
///
/// scrypt: N 2^14, r 8, p 2. OpenSSL 3.0's own reader stops at 32 MiB, which N 2^15 passes.
extension PrivateKey {
    /// - Parameters:
    ///   - pem: One PEM block; text around it is passed over, as by `openssl`.
    ///   - passphrase: Taken as its UTF-8 bytes; not looked at when the key is plain.
    /// - Throws: `CryptoError.malformedPrivateKey`, `.privateKeyOfOtherAlgorithm`,
    ///   `.passphraseMissing`, `.passphraseFails`.
    package init(suite: CryptoSuite, pem: [UInt8], passphrase: String?) throws(CryptoError) {
        defer { ERR_clear_error() }
        guard let block = PEMBlock(pem) else { throw .malformedPrivateKey }
        let info: OpaquePointer
        switch block.label {
        case PEMBlock.plainLabel:
            guard let plain = block.decodePlain() else { throw .malformedPrivateKey }
            info = plain
        case PEMBlock.protectedLabel:
            guard let encrypted = block.decodeProtected() else { throw .malformedPrivateKey }
            defer { X509_SIG_free(encrypted) }
            guard let passphrase else { throw .passphraseMissing }
            let secret = Array(passphrase.utf8CString.dropLast())
            guard let plain = PKCS8_decrypt(encrypted, secret, Int32(secret.count)) else {
                throw .passphraseFails
            }
            info = plain
        default: throw .malformedPrivateKey
        }
        defer { PKCS8_PRIV_KEY_INFO_free(info) }
        guard let key = EVP_PKCS82PKEY(info) else { throw .malformedPrivateKey }
        try self.init(suite: suite, handle: KeyHandle(owning: key))
    }

    /// Whether `pem` needs a passphrase to be read.
    package static func isProtected(pem: [UInt8]) -> Bool {
        defer { ERR_clear_error() }
        return PEMBlock(pem)?.label == PEMBlock.protectedLabel
    }

    /// The key's file.
    ///
    /// - Parameters:
    ///   - passphrase: Nil for a plain file.
    ///   - random: Gives the salt and the initial vector, 16 bytes each.
    package func pem(passphrase: String?, random: some RandomSource) -> [UInt8] {
        guard let info = EVP_PKEY2PKCS8(handle.pointer), let bio = BIO_new(BIO_s_mem()) else {
            preconditionFailure("an Ed25519 key has a PKCS#8 form")
        }
        defer {
            PKCS8_PRIV_KEY_INFO_free(info)
            BIO_free_all(bio)
        }
        if let passphrase {
            let encrypted = Self.encrypt(info, passphrase: passphrase, random: random)
            defer { X509_SIG_free(encrypted) }
            let written = PEM_write_bio_PKCS8(bio, encrypted)
            precondition(written == 1, "PEM into memory")
        } else {
            let written = PEM_write_bio_PKCS8_PRIV_KEY_INFO(bio, info)
            precondition(written == 1, "PEM into memory")
        }
        var start: UnsafeMutablePointer<CChar>?
        let count = copenssl_memory_bytes(bio, &start)
        return Array(UnsafeRawBufferPointer(start: start, count: count))
    }

    private static func encrypt(
        _ info: OpaquePointer, passphrase: String, random: some RandomSource
    ) -> OpaquePointer {
        let salt = random.bytes(16)
        var initialVector = random.bytes(16)
        let secret = Array(passphrase.utf8CString.dropLast())
        guard
            let algorithm = PKCS5_pbe2_set_scrypt(
                EVP_aes_256_cbc(), salt, Int32(salt.count), &initialVector, 1 << 14, 8, 2),
            // Takes the algorithm over.
            let encrypted = PKCS8_set0_pbe(secret, Int32(secret.count), info, algorithm)
        else { preconditionFailure("PBES2 with scrypt and AES-256-CBC encrypts") }
        return encrypted
    }
}

/// The first PEM block of a file: its label and what its base64 says.
private struct PEMBlock {
    static let plainLabel = "PRIVATE KEY"
    static let protectedLabel = "ENCRYPTED PRIVATE KEY"

    let label: String
    private let content: [UInt8]

    /// Nil when there is none, or it has headers (those belong to older key formats).
    init?(_ pem: [UInt8]) {
        // A memory BIO keeps the pointer: everything is read while the bytes are lent.
        let block = pem.withUnsafeBytes { Self.read($0) }
        guard let block else { return nil }
        (label, content) = block
    }

    private static func read(_ pem: UnsafeRawBufferPointer) -> (label: String, content: [UInt8])? {
        guard pem.count < 1 << 20, let bio = BIO_new_mem_buf(pem.baseAddress, Int32(pem.count))
        else { return nil }
        defer { BIO_free_all(bio) }
        var name: UnsafeMutablePointer<CChar>?
        var header: UnsafeMutablePointer<CChar>?
        var start: UnsafeMutablePointer<UInt8>?
        var count = 0
        guard PEM_read_bio(bio, &name, &header, &start, &count) == 1, let name, let start else {
            return nil
        }
        defer {
            CRYPTO_free(name, nil, 0)
            CRYPTO_free(header, nil, 0)
            CRYPTO_clear_free(start, count, nil, 0)
        }
        if let header, header.pointee != 0 { return nil }
        return (String(cString: name), Array(UnsafeRawBufferPointer(start: start, count: count)))
    }

    func decodePlain() -> OpaquePointer? {
        decode { d2i_PKCS8_PRIV_KEY_INFO(nil, &$0, content.count) }
    }

    func decodeProtected() -> OpaquePointer? {
        decode { d2i_X509_SIG(nil, &$0, content.count) }
    }

    private func decode(
        _ read: (inout UnsafePointer<UInt8>?) -> OpaquePointer?
    ) -> OpaquePointer? {
        content.withUnsafeBufferPointer { content in
            var next = content.baseAddress
            return read(&next)
        }
    }
}
