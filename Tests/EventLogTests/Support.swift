import CanonicalJSON
import CryptoSuites
import Foundation
import Testing

@testable import EventLog

/// A small seeded generator (SplitMix64), so that a failure can be repeated.
struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

/// A key of the golden vector: 32 bytes counting up from `first`.
func vectorKey(_ name: String, first: UInt8) throws -> (VerifierKey, PrivateKey) {
    let key = try PrivateKey(suite: .sha256Ed25519, seed: (0..<32).map { first + $0 })
    return (try VerifierKey(name: name, publicKey: key.publicKey), key)
}

/// The golden vector of FORMAT.md, section 10.
enum Vector {
    static let origin = "vector.example/2019"

    static func bytes(_ name: String) throws -> [UInt8] {
        let folder = try #require(Bundle.module.resourceURL).appendingPathComponent("Vector")
        return Array(try Data(contentsOf: folder.appendingPathComponent(name)))
    }

    /// The three lines, without their LF.
    static func lines() throws -> [[UInt8]] {
        try bytes("log/000000.jsonl").split(separator: 0x0A).map(Array.init)
    }

    static func logKey() throws -> (VerifierKey, PrivateKey) { try vectorKey(origin, first: 0x00) }
    static func keeper() throws -> (VerifierKey, PrivateKey) { try vectorKey("P0001", first: 0x20) }
    static func clerk() throws -> (VerifierKey, PrivateKey) { try vectorKey("P0002", first: 0x40) }
}

/// A folder that goes with its owner.
final class TemporaryFolder {
    let path: String

    init() throws {
        let name = "zeren-\(UUID().uuidString)"
        path = FileManager.default.temporaryDirectory.appendingPathComponent(name).path
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }
}

func scanned(_ line: [UInt8]) throws(LineFault) -> LogLine {
    var scanner = LineScanner()
    return try line.withUnsafeBufferPointer { buffer throws(LineFault) in
        try scanner.scan(UnsafeRawBufferPointer(buffer))
    }
}

func text(_ range: Range<Int>, of line: [UInt8]) -> String {
    String(decoding: line[range], as: UTF8.self)
}
