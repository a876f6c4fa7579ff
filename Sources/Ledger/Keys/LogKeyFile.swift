import CryptoSuites

/// 账本密钥: `keys/log.pem` in the ledger's folder, mode 0600, never in a bundle.
/// Source: FORMAT.md, section 1.
package struct LogKeyFile: Sendable {
    package let path: String
    private let pem: PrivateKeyPEM

    package init(ledgerFolder: String, suite: CryptoSuite) {
        path = "\(ledgerFolder)/keys/log.pem"
        pem = PrivateKeyPEM(file: SecretFile(path: path), suite: suite)
    }

    /// A new key in a new file; nil passphrase = plain PKCS#8.
    ///
    /// - Throws: `KeyFileError.exists` (a log's key is for life), `.system`.
    package func create(
        passphrase: String?, random: any RandomSource
    ) throws(KeyFileError) -> PrivateKey {
        try pem.create(passphrase: passphrase, random: random)
    }

    /// - Throws: `KeyFileError.absent`, `.passphraseMissing`, `.wrongPassphrase`, `.damaged`,
    ///   `.system`.
    package func load(passphrase: String?) throws(KeyFileError) -> PrivateKey {
        try pem.load(passphrase: passphrase)
    }

    /// - Throws: `KeyFileError.absent`, `.system`.
    package func isProtected() throws(KeyFileError) -> Bool {
        try pem.isProtected()
    }
}
