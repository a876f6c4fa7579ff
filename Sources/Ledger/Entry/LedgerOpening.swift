import CanonicalJSON
import CryptoSuites
import EventLog
import HouseholdWork
import TransparencyLog

/// 建账: a new ledger with its log key, vault, keeper's key and first event.
package struct LedgerOpening {
    package let folder: LedgerFolder
    package let origin: String
    /// The township's name.
    package let name: String
    /// The keeper's 人员编号.
    package let keeper: String
    package let protection: Protection
    package let environment: LedgerEnvironment
    package let suite: CryptoSuite
    /// The vault's scrypt cost; tests use a cheap one.
    package let cost: ScryptCost

    package init(
        folder: LedgerFolder, origin: String, name: String, keeper: String,
        protection: Protection, environment: LedgerEnvironment,
        suite: CryptoSuite = .sha256Ed25519, cost: ScryptCost = .standard
    ) {
        self.folder = folder
        self.origin = origin
        self.name = name
        self.keeper = keeper
        self.protection = protection
        self.environment = environment
        self.suite = suite
        self.cost = cost
    }

    package func create() throws -> LedgerIdentity {
        guard Checkpoint.isValidOrigin(origin) else { throw LedgerError.originInvalid(origin) }
        guard VerifierKey.isValidName(keeper) else { throw LedgerError.personInvalid(keeper) }
        let disk = environment.disk
        if try disk.status(folder.path) != nil {
            guard try disk.list(folder.path).isEmpty else {
                throw LedgerError.folderNotEmpty(path: folder.path)
            }
        }
        try disk.makeFolders(folder.path, permissions: 0o755)
        let logKey = try LogKeyFile(folder: folder, suite: suite, disk: disk)
            .create(passphrase: protection.passphrase, random: environment.random)
        let person = try environment.people.create(
            origin: origin, person: keeper, suite: suite, passphrase: protection.passphrase,
            random: environment.random)
        let unlock: VaultUnlock
        switch protection {
        case .passphrase(let passphrase): unlock = .passphrase(passphrase)
        case .none:
            unlock = .keyFile(
                try environment.people.createVaultKey(origin: origin, random: environment.random))
        }
        _ = try Vault.create(
            path: folder.vault, unlock: unlock, suite: suite, random: environment.random,
            cost: cost)
        let identity = LedgerIdentity(
            origin: origin, name: name, suite: suite,
            logKey: try VerifierKey(name: origin, publicKey: logKey.publicKey),
            keepers: [try VerifierKey(name: keeper, publicKey: person.key.publicKey)])
        try writeFirstEvent(identity, logKey: logKey, keeper: person.key)
        return identity
    }

    private func writeFirstEvent(
        _ identity: LedgerIdentity, logKey: PrivateKey, keeper key: PrivateKey
    ) throws {
        try environment.heads.pin(identity.logKey)
        let writer = try LogWriter.create(
            folder, disk: environment.disk, logKey: identity.logKey, heads: environment.heads)
        defer { writer.close() }
        let now = environment.clock()
        let envelope = Envelope(
            id: UUIDText.version7(
                milliseconds: now.milliseconds, random: environment.random.bytes(10)),
            source: origin, type: OwnEvent.opened, subject: OwnEvent.subject, subjectVersion: 0,
            time: LocalTime.text(now), actor: keeper, actorRole: "ledgerKeeper",
            recorder: keeper, producer: environment.producer, data: identity.payload)
        let commit = CommitDraft(
            events: [envelope.canonicalBytes()], signers: [(identity.keepers[0], key)])
        _ = try writer.append(commits: [commit], recorded: now)
        try writer.publish(logKey: logKey)
    }
}

/// UTC instants as the events' local time.
package enum LocalTime {
    /// `YYYY-MM-DDTHH:MM:SS+08:00`.
    package static func text(_ timestamp: Timestamp) -> String {
        moment(timestamp).text
    }

    package static func moment(_ timestamp: Timestamp) -> Moment {
        Moment(seconds: Int(timestamp.milliseconds / 1000) + Moment.offsetSeconds)
    }

    /// The minute that it lies in: what an event of precision `minute` gives as its time.
    package static func minute(_ timestamp: Timestamp) -> Moment {
        let moment = moment(timestamp)
        return Moment(seconds: moment.seconds - moment.seconds % 60)
    }
}
