import CryptoSuites
import EventLog

/// What a ledger needs of the machine it is opened on; tests hand in their own.
package struct LedgerEnvironment: Sendable {
    package let disk: any Disk
    package let random: any RandomSource
    /// The appender's clock, UTC.
    package let clock: @Sendable () -> Timestamp
    /// Where people's keys lie: never in the ledger's folder.
    package let people: PeopleKeyStore
    /// Where this machine remembers heads: never in the ledger's folder.
    package let heads: RememberedHeads
    /// `zeren/<version>`, the events' `producer`.
    package let producer: String

    package init(
        disk: any Disk, random: any RandomSource, clock: @escaping @Sendable () -> Timestamp,
        people: PeopleKeyStore, heads: RememberedHeads, producer: String
    ) {
        self.disk = disk
        self.random = random
        self.clock = clock
        self.people = people
        self.heads = heads
        self.producer = producer
    }
}

/// How a ledger's secrets are protected.
package enum Protection: Sendable {
    /// One passphrase for the log's key, the keeper's key and the vault.
    case passphrase(String)
    /// `--no-passphrase`: plain keys (0600) and a key file for the vault beside the people's keys.
    case none

    package var passphrase: String? {
        if case .passphrase(let passphrase) = self { passphrase } else { nil }
    }
}
