import CanonicalJSON
import CryptoSuites
import Foundation
import Ledger

/// A folder of its own, gone with the test.
final class ScratchFolder {
    let path: String

    init() throws {
        let url = FileManager.default.temporaryDirectory
            .appendingPathComponent("ledger-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        path = url.path
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func bytes(of name: String) throws -> [UInt8] {
        Array(try Data(contentsOf: URL(fileURLWithPath: "\(path)/\(name)")))
    }

    func mode(of name: String) throws -> Int? {
        let attributes = try FileManager.default.attributesOfItem(atPath: "\(path)/\(name)")
        return attributes[.posixPermissions] as? Int
    }
}

/// 32 bytes are 00…1f, any other number of bytes counts from 20 (hex) on.
struct CountingRandom: RandomSource {
    func bytes(_ count: Int) -> [UInt8] {
        let start = count == 32 ? 0 : 32
        return (0..<count).map { UInt8(truncatingIfNeeded: start + $0) }
    }
}

/// A vault in a folder, with a scrypt that costs nothing.
struct VaultWorld {
    static let passphrase = "一句很长的口令 canary-passphrase"
    static let suite = CryptoSuite.sha256Ed25519
    static let household = "household/999901100201-0001"
    static let member = "member/99990110020100010001"
    static let eventID = "01900000-0000-7000-8000-000000000001"
    static let quick = ScryptCost(costLog2: 4, blockSize: 8, parallel: 1)

    let folder: ScratchFolder
    let vault: Vault

    var path: String { "\(folder.path)/vault.sqlite" }
    var sealer: Sealer { Sealer(vault: vault, suite: Self.suite, random: SystemRandom()) }

    init(random: any RandomSource = SystemRandom()) throws {
        folder = try ScratchFolder()
        vault = try Vault.create(
            path: "\(folder.path)/vault.sqlite", unlock: .passphrase(Self.passphrase),
            suite: Self.suite, random: random, cost: Self.quick)
    }

    func open(
        _ passphrase: String = VaultWorld.passphrase, readOnly: Bool = false
    ) throws -> Vault {
        try Vault(
            open: path, unlock: .passphrase(passphrase), suite: Self.suite,
            random: SystemRandom(), readOnly: readOnly)
    }
}

extension [UInt8] {
    func contains(_ canary: some Collection<UInt8>) -> Bool {
        Data(self).range(of: Data(canary)) != nil
    }
}

/// What a body throws, as the error it is expected to be.
func thrown<Failure: Error>(_: Failure.Type, _ body: () throws -> Void) -> Failure? {
    do {
        try body()
        return nil
    } catch {
        return error as? Failure
    }
}
