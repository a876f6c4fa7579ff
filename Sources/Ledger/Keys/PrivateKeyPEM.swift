import CryptoSuites

/// A private key in a PEM file: PKCS#8, under a passphrase unless none is wanted.
/// Source: FORMAT.md, section 8.
struct PrivateKeyPEM: Sendable {
    let file: SecretFile
    let suite: CryptoSuite

    /// - Throws: `absent`, `passphraseMissing`, `wrongPassphrase`, `damaged`, `disk`.
    func load(passphrase: String?) throws(KeyFileError) -> PrivateKey {
        let pem = try content()
        do {
            return try PrivateKey(suite: suite, pem: pem, passphrase: passphrase)
        } catch {
            switch error {
            case .passphraseMissing: throw .passphraseMissing(path: file.path)
            case .passphraseFails: throw .wrongPassphrase(path: file.path)
            default: throw .damaged(path: file.path)
            }
        }
    }

    /// - Throws: `absent`, `damaged`, `disk`.
    func isProtected() throws(KeyFileError) -> Bool {
        PrivateKey.isProtected(pem: try content())
    }

    /// A new key in a new file.
    ///
    /// - Throws: `exists`, `disk`.
    func create(passphrase: String?, random: any RandomSource) throws(KeyFileError) -> PrivateKey {
        let key = suite.generatePrivateKey(random: random)
        try file.create(key.pem(passphrase: passphrase, random: random))
        return key
    }

    private func content() throws(KeyFileError) -> [UInt8] {
        guard let pem = try file.read() else { throw .absent(path: file.path) }
        return pem
    }
}
