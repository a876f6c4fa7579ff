import CryptoSuites
import EventLog

/// 个人密钥: the keys of people on this machine, never in a ledger's folder.
///
/// | file | what |
/// |---|---|
/// | `<first 16 hex of SHA-256(origin)>-<person>.pem` | a person's private key, PKCS#8 |
/// | `<first 16 hex of SHA-256(origin)>-vault.key` | 64 hex and LF: what opens the vault |
///
/// Files have mode 0600, the folder 0700. Source: FORMAT.md, section 1.
package struct PeopleKeyStore: Sendable {
    package let folder: String
    private let disk: any Disk

    package init(folder: String, disk: any Disk) {
        self.folder = folder
        self.disk = disk
    }

    /// `$ZEREN_KEYS`, else `~/.config/zeren/keys`; nil when neither variable is set.
    package init?(environment: [String: String], disk: any Disk) {
        if let folder = environment["ZEREN_KEYS"], !folder.isEmpty {
            self.init(folder: folder, disk: disk)
        } else if let home = environment["HOME"], !home.isEmpty {
            self.init(folder: "\(home)/.config/zeren/keys", disk: disk)
        } else {
            return nil
        }
    }

    /// - Throws: `KeyFileError.personInvalid`.
    package func path(origin: String, person: String) throws(KeyFileError) -> String {
        guard VerifierKey.isValidName(person), !person.utf8.contains(UInt8(ascii: "/")),
            person.utf8.count <= 128
        else { throw .personInvalid(person) }
        return "\(folder)/\(Self.prefix(origin))-\(person).pem"
    }

    /// - Throws: `KeyFileError`: `absent`, `passphraseMissing`, `wrongPassphrase`, `damaged`,
    ///   `personInvalid`, `disk`.
    package func load(
        origin: String, person: String, suite: CryptoSuite, passphrase: String?
    ) throws(KeyFileError) -> PrivateKey {
        try pem(origin, person, suite).load(passphrase: passphrase)
    }

    /// Whether the key needs a passphrase.
    package func isProtected(
        origin: String, person: String, suite: CryptoSuite
    ) throws(KeyFileError) -> Bool {
        try pem(origin, person, suite).isProtected()
    }

    /// The person's key: the one there is, else a new one. Nothing is ever overwritten.
    ///
    /// - Parameter passphrase: nil = plain PKCS#8. It must open a key that is already there.
    /// - Returns: The key, and whether it was made now.
    /// - Throws: As `load`, but never `absent`.
    package func create(
        origin: String, person: String, suite: CryptoSuite, passphrase: String?,
        random: any RandomSource
    ) throws(KeyFileError) -> (key: PrivateKey, isNew: Bool) {
        let pem = try pem(origin, person, suite)
        do {
            return (try pem.load(passphrase: passphrase), false)
        } catch .absent {
            return (try pem.create(passphrase: passphrase, random: random), true)
        }
    }

    /// The file of what opens the vault without a passphrase.
    package func vaultKeyPath(origin: String) -> String {
        "\(folder)/\(Self.prefix(origin))-vault.key"
    }

    /// 32 random bytes in a new file.
    ///
    /// - Throws: `KeyFileError.exists` (a vault may depend on it), `.disk`.
    package func createVaultKey(
        origin: String, random: any RandomSource
    ) throws(KeyFileError) -> [UInt8] {
        let bytes = random.bytes(DataKey.size)
        try SecretFile(path: vaultKeyPath(origin: origin), disk: disk)
            .create(Array("\(bytes.hex)\n".utf8))
        return bytes
    }

    /// - Throws: `KeyFileError.absent`, `.damaged`, `.disk`.
    package func loadVaultKey(origin: String) throws(KeyFileError) -> [UInt8] {
        try Self.readKeyFile(path: vaultKeyPath(origin: origin), disk: disk)
    }

    /// A key file that the caller names: 64 hex, with or without a last LF.
    ///
    /// - Throws: `KeyFileError.absent`, `.damaged`, `.disk`.
    package static func readKeyFile(
        path: String, disk: any Disk
    ) throws(KeyFileError) -> [UInt8] {
        guard var text = try SecretFile(path: path, disk: disk).read() else {
            throw .absent(path: path)
        }
        if text.last == 0x0A { text.removeLast() }
        guard text.count == 2 * DataKey.size,
            let bytes = [UInt8](hex: String(decoding: text, as: UTF8.self))
        else { throw .damaged(path: path) }
        return bytes
    }

    private func pem(
        _ origin: String, _ person: String, _ suite: CryptoSuite
    ) throws(KeyFileError) -> PrivateKeyPEM {
        PrivateKeyPEM(
            file: SecretFile(path: try path(origin: origin, person: person), disk: disk),
            suite: suite)
    }

    /// SHA-256 in every suite: the name must be the same whatever the ledger hashes with.
    private static func prefix(_ origin: String) -> String {
        let digest = CryptoSuite.sha256Ed25519.hash(Array(origin.utf8))
        return Array(digest.bytes.prefix(8)).hex
    }
}
