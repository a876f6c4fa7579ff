import CryptoSuites
import EventLog

/// 账本密钥: `keys/log.pem` in the ledger's folder, mode 0600, never in a bundle.
/// Source: FORMAT.md, section 1.
package struct LogKeyFile: Sendable {
    package let path: String
    private let pem: PrivateKeyPEM

    package init(folder: LedgerFolder, suite: CryptoSuite, disk: any Disk) {
        path = folder.logKey
        pem = PrivateKeyPEM(file: SecretFile(path: path, disk: disk), suite: suite)
    }

    /// A new key in a new file; nil passphrase = plain PKCS#8.
    ///
    /// - Throws: `KeyFileError.exists` (a log's key is for life), `.disk`.
    package func create(
        passphrase: String?, random: any RandomSource
    ) throws(KeyFileError) -> PrivateKey {
        try pem.create(passphrase: passphrase, random: random)
    }

    /// - Throws: `KeyFileError.absent`, `.passphraseMissing`, `.wrongPassphrase`, `.damaged`,
    ///   `.disk`.
    package func load(passphrase: String?) throws(KeyFileError) -> PrivateKey {
        try pem.load(passphrase: passphrase)
    }

    /// - Throws: `KeyFileError.absent`, `.disk`.
    package func isProtected() throws(KeyFileError) -> Bool {
        try pem.isProtected()
    }
}
