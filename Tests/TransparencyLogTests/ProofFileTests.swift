import CryptoSuites
import Testing
import TransparencyLog

@Suite("Proof files")
struct ProofFileTests {
    /// The proof of line 1 of Tests/EventLogTests/Vector, made by an independent program from the
    /// C2SP page.
    private static let golden = """
        c2sp.org/tlog-proof@v1
        index 1
        Rpm+6kfHD1nn4xSOULwG/esYWuxdxN7eg8H7m1VxEiM=
        qWu0fU+rT+fqLKfJz6Do8RZBr43o8TMWb8R59uJoi5Q=

        \(Vector.checkpoint)
        """
    private let key: VerifierKey
    private let leaf: Digest

    init() throws {
        key = try VerifierKey(parsing: Vector.logKey)
        leaf = try #require(Digest(hex: Vector.leaves[1]))
    }

    private func proof() throws -> InclusionProof {
        let tree = DefinedTree(leaves: try Vector.leaves.map { try #require(Digest(hex: $0)) })
        return try tree.inclusionProof(1, 3)
    }

    @Test("the vector's proof is the golden file, byte for byte, and is accepted")
    func vector() throws {
        let note = try SignedNote(parsing: Array(Vector.checkpoint.utf8))
        let file = ProofFile(proof: try proof(), note: note)
        #expect(String(decoding: file.bytes, as: UTF8.self) == Self.golden)
        let read = try ProofFile(parsing: Array(Self.golden.utf8))
        #expect(read == file)
        let checkpoint = try read.check(leaf: leaf, key: key)
        #expect(checkpoint.size == 3)
        #expect(checkpoint.origin == Vector.origin)
    }

    /// The form of the C2SP page's test vectors with extra data and without hashes.
    @Test("extra data and a tree of one leaf come back")
    func extra() throws {
        let note = try SignedNote(parsing: Array(Vector.checkpoint.utf8))
        let extra = ProofFile(
            proof: try proof(), note: note, extra: Array("extra information".utf8))
        let text = Self.golden.replacing(
            "\nindex", with: "\nextra ZXh0cmEgaW5mb3JtYXRpb24=\nindex", maxReplacements: 1)
        #expect(extra.bytes == Array(text.utf8))
        #expect(try ProofFile(parsing: extra.bytes) == extra)
        _ = try extra.check(leaf: leaf, key: key)

        let alone = ProofFile(
            proof: InclusionProof(index: 0, hashes: []),
            note: try SignedNote(
                parsing: Checkpoint.sign(
                    origin: Vector.origin, size: 1, root: leaf, key: Vector.privateKey(from: 0))))
        #expect(alone.bytes.starts(with: Array("c2sp.org/tlog-proof@v1\nindex 0\n\n".utf8)))
        #expect(try ProofFile(parsing: alone.bytes) == alone)
        #expect(try alone.check(leaf: leaf, key: key).size == 1)
    }

    @Test("a file with any one bit flipped is refused")
    func everyBit() throws {
        let bytes = Array(Self.golden.utf8)
        var readableCount = 0
        for bit in 0..<bytes.count * 8 {
            var altered = bytes
            altered[bit / 8] ^= 1 << UInt8(bit % 8)
            let isRefused = isRefused { () throws(ProofError) in
                let file = try ProofFile(parsing: altered)
                readableCount += 1
                _ = try file.check(leaf: leaf, key: key)
            }
            if !isRefused { Issue.record("bit \(bit)") }
        }
        // The defence off: a reader that doesn't verify takes hundreds of them.
        #expect(readableCount > 300)
    }

    @Test("a file with any head or tail cut off, or a line left out or doubled, is refused")
    func everyCut() throws {
        let bytes = Array(Self.golden.utf8)
        var altered: [[UInt8]] = []
        for count in 0..<bytes.count {
            altered.append(Array(bytes[..<count]))
            altered.append(Array(bytes[(count + 1)...]))
        }
        let lines = Self.golden.split(separator: "\n", omittingEmptySubsequences: false)
        for index in lines.indices.dropLast() {
            altered.append(
                Array((lines[..<index] + lines[(index + 1)...]).joined(separator: "\n").utf8))
            altered.append(Array((lines[...index] + lines[index...]).joined(separator: "\n").utf8))
        }
        let signature = lines.count - 2
        for (position, bytes) in altered.enumerated() {
            let isRefused = isRefused { () throws(ProofError) in
                _ = try ProofFile(parsing: bytes).check(leaf: leaf, key: key)
            }
            // The log's signature line twice is still a good note.
            let isDoubledSignature = position == 2 * Self.golden.utf8.count + 2 * signature + 1
            #expect(isRefused != isDoubledSignature, "\(position)")
        }
    }

    @Test("another leaf, another log's key, another index: refused with the reason")
    func reasons() throws {
        let file = try ProofFile(parsing: Array(Self.golden.utf8))
        let other = try #require(Digest(hex: Vector.leaves[0]))
        #expect(throws: ProofError.self) { try file.check(leaf: other, key: key) }
        let otherKey = try VerifierKey(
            name: Vector.origin, publicKey: Vector.privateKey(from: 0x20).publicKey)
        let error = NoteError.signedByOtherKey(name: key.name, keyIDHex: key.idHex)
        #expect(throws: ProofError.checkpointBad(error)) {
            try file.check(leaf: leaf, key: otherKey)
        }
        #expect(ProofError.checkpointBad(error).isContradiction)
        let outside = Self.golden.replacing("index 1\n", with: "index 3\n")
        #expect(throws: ProofError.indexOutsideTree(index: 3, size: 3)) {
            try ProofFile(parsing: Array(outside.utf8)).check(leaf: leaf, key: key)
        }
    }

    @Test("what isn't written in the only form is refused, with the line")
    func strictForm() {
        let hash = "Rpm+6kfHD1nn4xSOULwG/esYWuxdxN7eg8H7m1VxEiM="
        let cases: [(String, String, Int)] = [
            ("@v1", "@v2", 1), ("c2sp", " c2sp", 1), ("@v1\n", "@v1\r\n", 1), ("@v1", "", 1),
            ("index 1", "index 01", 2), ("index 1", "index +1", 2), ("index 1", "index -1", 2),
            ("index 1", "index 1 ", 2), ("index 1", "index  1", 2), ("index 1", "index", 2),
            ("index 1", "Index 1", 2), ("index 1", "index １", 2), ("index 1", "\nindex 1", 2),
            ("index 1", "index 9223372036854775808", 2),
            ("index 1", "index 18446744073709551616", 2),
            ("index 1", "extra \nindex 1", 2), ("index 1", "extra\nindex 1", 2),
            ("index 1", "extra AB==\nindex 1", 2), ("index 1", "index 1\nextra AA==", 3),
            ("index 1", "extra AA==\nextra AA==\nindex 1", 3),
            (hash, " " + hash, 3), (hash, hash + " ", 3), (hash, hash + "\r", 3),
            (hash, String(hash.dropLast()), 3), (hash, "AAAA", 3), (hash, hash + hash, 3),
            (hash, hash.replacing("M=", with: "N="), 3),
            (hash, Array(repeating: hash, count: 63).joined(separator: "\n"), 66),
        ]
        for (old, new, line) in cases {
            let text = Self.golden.replacing(old, with: new, maxReplacements: 1)
            #expect(throws: ProofError.malformedFile(line: line), "\(new)") {
                try ProofFile(parsing: Array(text.utf8))
            }
        }
        // Not UTF-8 where the empty line should be.
        let parts = Self.golden.split(separator: "\n\n", maxSplits: 1).map { Array($0.utf8) }
        #expect(throws: ProofError.malformedFile(line: 5)) {
            try ProofFile(parsing: parts[0] + [0x0a, 0xff, 0x0a] + parts[1])
        }
        let extended = Self.golden.replacing("KrNF/g=\n", with: "KrNF/g=\nextension\n")
        #expect(throws: ProofError.checkpointBad(.malformedCheckpoint)) {
            try ProofFile(parsing: Array(extended.utf8))
        }
    }

    @Test("a file of the most bytes is read; a whole one of more isn't")
    func byteCountMax() throws {
        let note = try SignedNote(parsing: Array(Vector.checkpoint.utf8))
        let bare = ProofFile(proof: try proof(), note: note).bytes.count + "extra \n".utf8.count
        let room = (ProofFile.byteCountMax - bare) / 4 * 3
        for (count, isRead) in [(room, true), (room + 3, false)] {
            let extra = [UInt8](repeating: 7, count: count)
            let bytes = ProofFile(proof: try proof(), note: note, extra: extra).bytes
            #expect((bytes.count <= ProofFile.byteCountMax) == isRead)
            #expect(((try? ProofFile(parsing: bytes)) != nil) == isRead)
        }
    }
}
