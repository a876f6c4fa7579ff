import CanonicalJSON
import CryptoSuites
import Foundation
import Ledger
import Testing

@Suite("Vault")
struct VaultTests {
    @Test("a wrong passphrase opens nothing, the right one does")
    func wrongPassphrase() throws {
        let world = try VaultWorld()
        #expect(thrown(VaultError.self) { _ = try world.open("一句") } == .wrongKey)
        let again = try world.open()
        #expect(again.importSecret == world.vault.importSecret)
        #expect(again.importSecret.count == 32)
    }

    @Test("a key file opens what its hex as a passphrase opens, another key file does not")
    func keyFile() throws {
        let folder = try ScratchFolder()
        let path = "\(folder.path)/vault.sqlite"
        let bytes = SystemRandom().bytes(32)
        let vault = try Vault.create(
            path: path, unlock: .keyFile(bytes), suite: VaultWorld.suite, random: SystemRandom(),
            cost: VaultWorld.quick)
        func open(_ unlock: VaultUnlock) throws -> [UInt8] {
            try Vault(
                open: path, unlock: unlock, suite: VaultWorld.suite, random: SystemRandom(),
                readOnly: true
            ).importSecret
        }
        #expect(try open(.keyFile(bytes)) == vault.importSecret)
        #expect(try open(.passphrase(bytes.hex)) == vault.importSecret)
        let other = SystemRandom().bytes(32)
        #expect(thrown(VaultError.self) { _ = try open(.keyFile(other)) } == .wrongKey)
    }

    @Test("keys that were let go of are read again; those not on the disk yet are kept")
    func forgetsKeys() throws {
        let world = try VaultWorld()
        let stored = try world.vault.dataKey(owner: VaultWorld.household)
        try world.vault.commitPending()
        let pending = try world.vault.dataKey(owner: VaultWorld.member)
        world.vault.forgetKeys()
        #expect(try world.vault.dataKey(owner: VaultWorld.household).id == stored.id)
        #expect(try world.vault.dataKey(id: stored.id)?.owner == VaultWorld.household)
        #expect(try world.vault.dataKey(owner: VaultWorld.member).id == pending.id)
        try world.vault.commitPending()
        #expect(try world.open().existingDataKey(owner: VaultWorld.member)?.id == pending.id)
    }

    @Test("a vault is never made over a file that is there")
    func neverOverwritten() throws {
        let world = try VaultWorld()
        let before = try world.folder.bytes(of: "vault.sqlite")
        let error = thrown(VaultError.self) {
            _ = try Vault.create(
                path: world.path, unlock: .passphrase("x"), suite: VaultWorld.suite,
                random: SystemRandom(), cost: VaultWorld.quick)
        }
        #expect(error == .exists(path: world.path))
        #expect(try world.folder.bytes(of: "vault.sqlite") == before)
    }

    @Test("an absent file and a file of something else are told apart")
    func notAVault() throws {
        let folder = try ScratchFolder()
        let path = "\(folder.path)/other"
        func open() throws {
            _ = try Vault(
                open: path, unlock: .passphrase("x"), suite: VaultWorld.suite,
                random: SystemRandom(), readOnly: false)
        }
        #expect(thrown(VaultError.self, open) == .absent(path: path))
        try Data(repeating: 0x61, count: 8_192).write(to: URL(fileURLWithPath: path))
        #expect(thrown(VaultError.self, open) == .notAVault(path: path))
        try Data().write(to: URL(fileURLWithPath: path))
        #expect(thrown(VaultError.self, open) == .notAVault(path: path))
    }

    @Test("the file is its owner's only, and no journal stays behind")
    func fileMode() throws {
        let world = try VaultWorld()
        _ = try world.vault.dataKey(owner: VaultWorld.household)
        try world.vault.commitPending()
        #expect(try world.folder.mode(of: "vault.sqlite") == 0o600)
        let names = try FileManager.default.contentsOfDirectory(atPath: world.folder.path)
        #expect(names == ["vault.sqlite"])
    }

    @Test("new keys are lost when they are not committed, and there when they are")
    func pendingKeys() throws {
        let world = try VaultWorld()
        let lost = try world.vault.dataKey(owner: VaultWorld.household)
        #expect(try world.open().existingDataKey(owner: VaultWorld.household) == nil)
        #expect(try world.open().dataKey(id: lost.id) == nil)
        world.vault.discardPending()
        #expect(try world.vault.existingDataKey(owner: VaultWorld.household) == nil)
        #expect(try world.vault.dataKey(id: lost.id) == nil)

        let kept = try world.vault.dataKey(owner: VaultWorld.household)
        #expect(kept != lost)
        #expect(try world.vault.dataKey(owner: VaultWorld.household) == kept)
        try world.vault.commitPending()
        world.vault.discardPending()
        let reader = try world.open(readOnly: true)
        let found = try reader.dataKey(id: kept.id)
        #expect(found == OwnedKey(owner: VaultWorld.household, key: kept))
        #expect(try reader.dataKey(owner: VaultWorld.household) == kept)
        #expect(try world.vault.dataKey(owner: VaultWorld.household) == kept)
    }

    @Test("a vault that is open for reading makes no key and enters no document")
    func readOnly() throws {
        let world = try VaultWorld()
        let reader = try world.open(readOnly: true)
        #expect(
            thrown(VaultError.self) { _ = try reader.dataKey(owner: VaultWorld.household) }
                == .readOnly)
        let enter = { try reader.enterDocument(number: "1", owner: VaultWorld.household) }
        #expect(thrown(VaultError.self, enter) == .readOnly)
        try reader.commitPending()
    }

    @Test(
        "an owner is a household, a member or a person, in printable ASCII",
        arguments: ["household/", "village/9", "person/P 1", "member/1\n2", "person/王", "", "9"])
    func ownerInvalid(owner: String) throws {
        let world = try VaultWorld()
        let error = thrown(VaultError.self) { _ = try world.vault.dataKey(owner: owner) }
        #expect(error == .ownerInvalid(owner))
        #expect(SealOwner.isValid("person/P0001"))
    }

    @Test("no secret is in the file's bytes; owners are")
    func canary() throws {
        let world = try VaultWorld()
        let number = "999999201901012119"
        let key = try world.vault.dataKey(owner: VaultWorld.household)
        try world.vault.enterDocument(number: number, owner: VaultWorld.household)
        try world.vault.commitPending()
        let bytes = try world.folder.bytes(of: "vault.sqlite")
        #expect(bytes.contains(VaultWorld.household.utf8))
        #expect(bytes.contains([UInt8](hex: key.id) ?? [0]))
        #expect(!bytes.contains(key.bytes))
        #expect(!bytes.contains(number.utf8))
        #expect(!bytes.contains(VaultWorld.suite.hash(Array(number.utf8)).bytes))
        #expect(!bytes.contains("canary-passphrase".utf8))
        #expect(!bytes.contains(world.vault.importSecret))
    }

    @Test("a wrapped key of which a bit flipped is damaged, not absent")
    func damagedKey() throws {
        let world = try VaultWorld()
        let key = try world.vault.dataKey(owner: VaultWorld.household)
        let closed = try world.sealer.seal(
            ["sealed": ["owner": .string(VaultWorld.household), "fields": ["a": 1]]],
            eventID: VaultWorld.eventID)
        try world.vault.commitPending()
        var file = Data(try world.folder.bytes(of: "vault.sqlite"))
        // A row of data_key: owner ‖ key id ‖ wrapped.
        let row = Data(VaultWorld.household.utf8) + Data([UInt8](hex: key.id) ?? [])
        let end = try #require(file.range(of: row)?.upperBound)
        func open() throws -> OpenedData {
            try file.write(to: URL(fileURLWithPath: world.path))
            return try Sealer(
                vault: try world.open(), suite: VaultWorld.suite, random: SystemRandom()
            ).open(closed, eventID: VaultWorld.eventID)
        }
        #expect(try open().faults.isEmpty)
        file[end + 20] ^= 1
        #expect(try open().faults == [SealFault(pointer: "/data/sealed", reason: .keyDamaged)])
        let damaged = try world.open()
        let error = thrown(VaultError.self) {
            _ = try damaged.dataKey(owner: VaultWorld.household)
        }
        #expect(error == .damagedKey(owner: VaultWorld.household))
    }

    @Test("the standard cost opens again, an unbearable one makes no file")
    func cost() throws {
        let folder = try ScratchFolder()
        let path = "\(folder.path)/vault.sqlite"
        func create(_ cost: ScryptCost) throws {
            _ = try Vault.create(
                path: path, unlock: .passphrase("x"), suite: VaultWorld.suite,
                random: SystemRandom(), cost: cost)
        }
        let dear = ScryptCost(costLog2: 30, blockSize: 8, parallel: 1)
        let error = thrown(VaultError.self) { try create(dear) }
        #expect(error == .costOutOfBounds(dear))
        #expect(!FileManager.default.fileExists(atPath: path))
        try create(.standard)
        let vault = try Vault(
            open: path, unlock: .passphrase("x"), suite: VaultWorld.suite, random: SystemRandom(),
            readOnly: false)
        #expect(vault.importSecret.count == 32)
    }

    @Test("thousands of new keys are one quick transaction, and all come back")
    func bulk() throws {
        let world = try VaultWorld()
        let owners = (0..<3_000).map { "household/99990110-\($0)" }
        var made: [String: DataKey] = [:]
        let start = ContinuousClock.now
        for owner in owners { made[owner] = try world.vault.dataKey(owner: owner) }
        try world.vault.commitPending()
        #expect(start.duration(to: .now) < .seconds(10))
        #expect(Set(made.values.map(\.id)).count == owners.count)
        let reader = try world.open(readOnly: true)
        for owner in owners { #expect(try reader.existingDataKey(owner: owner) == made[owner]) }
    }
}
