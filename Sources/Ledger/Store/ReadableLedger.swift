import CanonicalJSON
import CryptoSuites
import EventLog
import HouseholdWork

/// 只读账本: a ledger as anybody can read it: no lock, no writing, the vault when it is at hand.
package final class ReadableLedger {
    package let folder: LedgerFolder
    package let environment: LedgerEnvironment
    package let identity: LedgerIdentity
    package let reader: LogReader
    /// nil = locked: personal values stay in their boxes.
    package let vault: Vault?
    package let decoder: LineDecoder
    private var signersKnown: [Int: [String]] = [:]

    /// - Parameter unlock: nil reads without the vault.
    package init(
        _ folder: LedgerFolder, environment: LedgerEnvironment, unlock: Protection?
    ) throws(LedgerError) {
        self.folder = folder
        self.environment = environment
        do {
            reader = try LogReader(folder: folder, disk: environment.disk)
            guard reader.size > 0 else { throw LedgerError.notALedger(path: folder.path) }
            guard let identity = LedgerIdentity(line: try reader.line(0)) else {
                throw LedgerError.notALedger(path: folder.path)
            }
            self.identity = identity
        } catch let error as LogError {
            throw .log(error)
        } catch let error as LedgerError {
            throw error
        } catch {
            throw .notALedger(path: folder.path)
        }
        if let unlock {
            vault = try ReadableLedger.openVault(
                folder, identity, environment, unlock, isReadOnly: true)
        } else {
            vault = nil
        }
        decoder = LineDecoder(
            sealer: Sealer(vault: vault, suite: identity.suite, random: environment.random))
    }

    /// A ledger whose vault is open for writing already.
    init(_ folder: LedgerFolder, environment: LedgerEnvironment, vault: Vault) throws {
        self.folder = folder
        self.environment = environment
        reader = try LogReader(folder: folder, disk: environment.disk)
        guard let identity = LedgerIdentity(line: try reader.line(0)) else {
            throw LedgerError.notALedger(path: folder.path)
        }
        self.identity = identity
        self.vault = vault
        decoder = LineDecoder(
            sealer: Sealer(vault: vault, suite: identity.suite, random: environment.random))
    }

    package var size: Int { reader.size }

    /// Opens the vault. - Returns: nil when there is none here, or no key to it.
    static func openVault(
        _ folder: LedgerFolder, _ identity: LedgerIdentity, _ environment: LedgerEnvironment,
        _ protection: Protection, isReadOnly: Bool
    ) throws(LedgerError) -> Vault? {
        do {
            let unlock: VaultUnlock
            switch protection {
            case .passphrase(let passphrase): unlock = .passphrase(passphrase)
            case .none:
                unlock = .keyFile(try environment.people.loadVaultKey(origin: identity.origin))
            }
            return try Vault(
                open: folder.vault, unlock: unlock, suite: identity.suite,
                random: environment.random, readOnly: isReadOnly)
        } catch let error as VaultError {
            if case .absent = error, isReadOnly { return nil }
            throw .vault(error)
        } catch let error as KeyFileError {
            if case .absent = error, isReadOnly { return nil }
            throw .key(error)
        } catch {
            throw .notALedger(path: folder.path)
        }
    }

    package func line(_ sequence: Int) throws -> DecodedLine {
        try decoder.decode(try reader.line(sequence))
    }

    /// The persons whose keys signed the commit that a line belongs to.
    package func signers(of sequence: Int) throws -> [String] {
        var next = sequence
        var signers: [String]?
        while signers == nil {
            if let known = signersKnown[next] {
                signers = known
            } else {
                let line = try line(next)
                if !line.hasMore { signers = line.signatureKeys.map(LineDecoder.person) }
                next += 1
            }
        }
        // A long commit is looked through once, not once for each of its lines.
        for passed in sequence..<max(next, sequence + 1) { signersKnown[passed] = signers }
        return signers ?? []
    }

    package func event(_ sequence: Int) throws -> RecordedEvent? {
        try LineDecoder.recorded(try line(sequence), signers: try signers(of: sequence))
    }

    /// A subject's events in the log's order, each found by the index and checked against the
    /// line: `subjectversion` counts from 0 without a gap.
    package func replay(_ subject: String, _ index: some SubjectIndex) throws -> [RecordedEvent] {
        var events: [RecordedEvent] = []
        for (version, sequence) in try index.sequences(of: subject).enumerated() {
            let line = try line(sequence)
            guard line.subject == subject,
                line.event["subjectversion"]?.integerValue == version
            else { throw LedgerError.indexDiffers(subject: subject) }
            let signers = try signers(of: sequence)
            if let event = try LineDecoder.recorded(line, signers: signers) { events.append(event) }
        }
        return events
    }

    /// Every line with the signers of its commit, in order.
    package func forEachLine(
        from first: Int = 0, through last: Int? = nil,
        _ body: (DecodedLine, _ signers: [String]) throws -> Void
    ) throws {
        let end = min(last ?? size - 1, size - 1)
        var commit: [DecodedLine] = []
        guard first <= end else { return }
        try reader.forEach(from: first, through: size - 1) { sequence, bytes in
            if sequence > end, commit.isEmpty { throw Finished() }
            let line = try decoder.decode(Array(bytes))
            commit.append(line)
            guard !line.hasMore else { return }
            let signers = line.signatureKeys.map(LineDecoder.person)
            for line in commit where line.sequence <= end { try body(line, signers) }
            commit.removeAll(keepingCapacity: true)
        }
    }

    /// Every event of the work, in order.
    package func forEachEvent(
        through last: Int? = nil, _ body: (RecordedEvent) throws -> Void
    ) throws {
        do {
            try forEachLine(through: last) { line, signers in
                if let event = try LineDecoder.recorded(line, signers: signers) { try body(event) }
            }
        } catch is Finished {}
    }

    /// Thrown to stop reading; the rest of the log wasn't asked for.
    private struct Finished: Error {}
}
