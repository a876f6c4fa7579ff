import CryptoSuites
import EventLog
import Foundation
import Ledger
import Testing

@Suite("Keys")
struct KeysTests {
    private let suite = CryptoSuite.sha256Ed25519
    private let origin = "vector.example/2019"
    private let random = SystemRandom()
    private let disk = SystemDisk()

    private func store(_ folder: ScratchFolder) -> PeopleKeyStore {
        PeopleKeyStore(folder: "\(folder.path)/a/keys", disk: disk)
    }

    @Test("a person's key has its name, its mode and its folder's mode")
    func place() throws {
        let folder = try ScratchFolder()
        let store = store(folder)
        let made = try store.create(
            origin: origin, person: "P0001", suite: suite, passphrase: nil, random: random)
        #expect(made.isNew)
        // printf vector.example/2019 | sha256sum | cut -c1-16
        let name = "c27d2ea0098c583b-P0001.pem"
        #expect(try store.path(origin: origin, person: "P0001") == "\(store.folder)/\(name)")
        #expect(try folder.mode(of: "a/keys/\(name)") == 0o600)
        #expect(try folder.mode(of: "a/keys") == 0o700)
        #expect(try FileManager.default.contentsOfDirectory(atPath: store.folder) == [name])
    }

    @Test("an existing key is used, never overwritten")
    func neverOverwritten() throws {
        let folder = try ScratchFolder()
        let store = store(folder)
        func create(_ passphrase: String?) throws -> (key: PrivateKey, isNew: Bool) {
            try store.create(
                origin: origin, person: "P0001", suite: suite, passphrase: passphrase,
                random: random)
        }
        let first = try create("口令")
        let path = try store.path(origin: origin, person: "P0001")
        let bytes = FileManager.default.contents(atPath: path)
        let second = try create("口令")
        #expect(!second.isNew)
        #expect(second.key.publicKey == first.key.publicKey)
        #expect(
            thrown(KeyFileError.self) { _ = try create("别的") } == .wrongPassphrase(path: path))
        #expect(thrown(KeyFileError.self) { _ = try create(nil) } == .passphraseMissing(path: path))
        #expect(FileManager.default.contents(atPath: path) == bytes)
        #expect(try store.isProtected(origin: origin, person: "P0001", suite: suite))
        let other = try store.create(
            origin: "other.example", person: "P0001", suite: suite, passphrase: nil, random: random)
        #expect(other.isNew)
        #expect(other.key.publicKey != first.key.publicKey)
    }

    @Test("what a crash left beside is replaced, and a file that won meanwhile stays")
    func leftBeside() throws {
        let folder = try ScratchFolder()
        let store = PeopleKeyStore(folder: folder.path, disk: disk)
        let path = store.vaultKeyPath(origin: origin)
        let half = Data(repeating: 0x30, count: 500)
        try half.write(to: URL(fileURLWithPath: "\(path).new"))
        let bytes = try store.createVaultKey(origin: origin, random: random)
        #expect(try store.loadVaultKey(origin: origin) == bytes)
        try half.write(to: URL(fileURLWithPath: "\(path).new"))
        let again = { _ = try store.createVaultKey(origin: origin, random: random) }
        #expect(thrown(KeyFileError.self, again) == .exists(path: path))
        #expect(try store.loadVaultKey(origin: origin) == bytes)
        #expect(try disk.list(folder.path).count == 1)
    }

    @Test("an absent key and a damaged one are told apart")
    func absentAndDamaged() throws {
        let folder = try ScratchFolder()
        let store = PeopleKeyStore(folder: folder.path, disk: disk)
        let path = try store.path(origin: origin, person: "P0001")
        func load() throws {
            _ = try store.load(origin: origin, person: "P0001", suite: suite, passphrase: nil)
        }
        #expect(thrown(KeyFileError.self, load) == .absent(path: path))
        try Data("-----BEGIN PRIVATE KEY-----\n".utf8).write(to: URL(fileURLWithPath: path))
        #expect(thrown(KeyFileError.self, load) == .damaged(path: path))
        let create = {
            _ = try store.create(
                origin: origin, person: "P0001", suite: suite, passphrase: nil, random: random)
        }
        #expect(thrown(KeyFileError.self, create) == .damaged(path: path))
    }

    @Test("a person's id can't lead out of the folder", arguments: ["../P1", "", "P 1", "P+1"])
    func personInvalid(person: String) throws {
        let store = PeopleKeyStore(folder: "keys", disk: disk)
        let error = thrown(KeyFileError.self) {
            _ = try store.path(origin: origin, person: person)
        }
        #expect(error == .personInvalid(person))
    }

    @Test("the folder is ZEREN_KEYS, else below the home folder")
    func folders() {
        let both = ["ZEREN_KEYS": "/k", "HOME": "/home/x"]
        #expect(PeopleKeyStore(environment: both, disk: disk)?.folder == "/k")
        let home = ["ZEREN_KEYS": "", "HOME": "/home/x"]
        let below = PeopleKeyStore(environment: home, disk: disk)?.folder
        #expect(below == "/home/x/.config/zeren/keys")
        #expect(PeopleKeyStore(environment: [:], disk: disk) == nil)
    }

    @Test("the vault's key file comes back, is never overwritten and refuses anything but 64 hex")
    func vaultKey() throws {
        let folder = try ScratchFolder()
        let store = store(folder)
        let path = store.vaultKeyPath(origin: origin)
        let load = { _ = try store.loadVaultKey(origin: origin) }
        #expect(thrown(KeyFileError.self, load) == .absent(path: path))
        let bytes = try store.createVaultKey(origin: origin, random: random)
        #expect(bytes.count == 32)
        #expect(try store.loadVaultKey(origin: origin) == bytes)
        let again = { _ = try store.createVaultKey(origin: origin, random: random) }
        #expect(thrown(KeyFileError.self, again) == .exists(path: path))
        #expect(try store.loadVaultKey(origin: origin) == bytes)
        try Data("\(bytes.hex)00".utf8).write(to: URL(fileURLWithPath: path))
        #expect(thrown(KeyFileError.self, load) == .damaged(path: path))
    }

    @Test("the log's key is made once and loaded again")
    func logKey() throws {
        let folder = try ScratchFolder()
        let file = LogKeyFile(folder: LedgerFolder(folder.path), suite: suite, disk: disk)
        let absent = thrown(KeyFileError.self) { _ = try file.load(passphrase: nil) }
        #expect(absent == .absent(path: "\(folder.path)/keys/log.pem"))
        let key = try file.create(passphrase: nil, random: random)
        #expect(try file.load(passphrase: nil).publicKey == key.publicKey)
        #expect(try !file.isProtected())
        #expect(try folder.mode(of: "keys/log.pem") == 0o600)
        let again = thrown(KeyFileError.self) {
            _ = try file.create(passphrase: nil, random: random)
        }
        #expect(again == .exists(path: file.path))
        #expect(try file.load(passphrase: nil).publicKey == key.publicKey)
    }

    @Test("openssl reads the PEM, protected and plain, and refuses a wrong passphrase")
    func openssl() throws {
        let folder = try ScratchFolder()
        let store = PeopleKeyStore(folder: folder.path, disk: disk)
        for (person, passphrase) in [("P1", "口令 1"), ("P2", nil)] as [(String, String?)] {
            let made = try store.create(
                origin: origin, person: person, suite: suite, passphrase: passphrase,
                random: random)
            let path = try store.path(origin: origin, person: person)
            let der = try publicKey(path, passphrase ?? "")
            #expect(Array(der.suffix(32)) == made.key.publicKey.bytes)
            #expect(der.count == 44)
            if passphrase != nil { #expect(try publicKey(path, "wrong").isEmpty) }
        }
    }

    /// SubjectPublicKeyInfo in DER, as the command-line tool gives it; empty when it refuses.
    private func publicKey(_ path: String, _ passphrase: String) throws -> [UInt8] {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = [
            "openssl", "pkey", "-in", path, "-passin", "pass:\(passphrase)", "-pubout", "-outform",
            "DER",
        ]
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        let bytes = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return Array(bytes)
    }
}
