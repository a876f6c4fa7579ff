import CryptoSuites
import Foundation
import Testing

@Suite("The openssl tool and our files")
struct OpenSSLToolTests {
    private let suite = CryptoSuite.sha256Ed25519
    private let passphrase = "口令 1"

    @Test("openssl reads our keys, plain and protected, and verifies our signature")
    func readsOurs() throws {
        guard let tool = try OpenSSLTool() else { return }
        defer { tool.clean() }
        let key = try PrivateKey(suite: suite, seed: Array(0..<32))
        let message = Array("zeren/commit/v1\n".utf8)
        try tool.write(key.pem(passphrase: nil, random: SystemRandom()), "plain.pem")
        try tool.write(key.pem(passphrase: passphrase, random: SystemRandom()), "protected.pem")
        try tool.write(message, "message")
        try tool.write(key.sign(message), "signature")
        for name in ["plain.pem", "protected.pem"] {
            let pass = ["-passin", "pass:\(passphrase)"]
            let out = ["-pubout", "-outform", "DER", "-out", "public.der"]
            #expect(try tool.run(["pkey", "-in", name] + pass + out) == 0)
            #expect(try Array(tool.read("public.der").suffix(32)) == key.publicKey.bytes)
            let verify = ["pkeyutl", "-verify", "-rawin", "-inkey", name]
            let files = ["-in", "message", "-sigfile", "signature"]
            #expect(try tool.run(verify + pass + files) == 0)
        }
        let wrong = ["pkey", "-in", "protected.pem", "-passin", "pass:x", "-out", "none"]
        #expect(try tool.run(wrong) != 0)
    }

    @Test("we read openssl's keys, plain and protected, and verify its signature")
    func readsTheirs() throws {
        guard let tool = try OpenSSLTool() else { return }
        defer { tool.clean() }
        let message = Array("zeren/commit/v1\n".utf8)
        try tool.write(message, "message")
        #expect(try tool.run(["genpkey", "-algorithm", "ed25519", "-out", "plain.pem"]) == 0)
        let protect = ["pkcs8", "-topk8", "-in", "plain.pem", "-out", "protected.pem"]
        let pass = ["-passout", "pass:\(passphrase)"]
        let sign = ["pkeyutl", "-sign", "-rawin", "-inkey", "plain.pem", "-in", "message"]
        #expect(try tool.run(sign + ["-out", "signature"]) == 0)
        let signature = try tool.read("signature")
        let plain = try PrivateKey(
            suite: suite, pem: tool.read("plain.pem"), passphrase: nil)
        #expect(plain.publicKey.verify(signature, message))
        for kind in [["-scrypt"], ["-v2", "aes-256-cbc"]] {
            #expect(try tool.run(protect + pass + kind) == 0)
            let pem = try tool.read("protected.pem")
            #expect(PrivateKey.isProtected(pem: pem))
            let key = try PrivateKey(suite: suite, pem: pem, passphrase: passphrase)
            #expect(key.publicKey == plain.publicKey)
        }
    }
}

/// The `openssl` of the search path, at work in a folder of its own.
private struct OpenSSLTool {
    private let executable: URL
    private let folder: URL

    /// Nil, and said so, when the machine has no such tool.
    init?() throws {
        let searched = ProcessInfo.processInfo.environment["PATH"] ?? ""
        let found = searched.split(separator: ":")
            .map { URL(fileURLWithPath: String($0)).appendingPathComponent("openssl") }
            .first { FileManager.default.isExecutableFile(atPath: $0.path) }
        guard let found else {
            print("未运行: openssl")
            return nil
        }
        executable = found
        folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("zeren-openssl-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    /// The tool's exit code; what it prints is dropped.
    func run(_ arguments: [String]) throws -> Int32 {
        let process = Process()
        process.executableURL = executable
        process.arguments = arguments
        process.currentDirectoryURL = folder
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        return process.terminationStatus
    }

    func write(_ bytes: [UInt8], _ name: String) throws {
        try Data(bytes).write(to: folder.appendingPathComponent(name))
    }

    func read(_ name: String) throws -> [UInt8] {
        Array(try Data(contentsOf: folder.appendingPathComponent(name)))
    }

    func clean() {
        do {
            try FileManager.default.removeItem(at: folder)
        } catch {
            print("\(folder.path): \(error)")
        }
    }
}
