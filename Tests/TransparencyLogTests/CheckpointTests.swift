import CryptoSuites
import Testing
import TransparencyLog

/// The checkpoint of Tests/EventLogTests/Vector, retyped.
enum Vector {
    static let suite = CryptoSuite.sha256Ed25519
    static let origin = "vector.example/2019"
    static let logKey =
        "vector.example/2019+eb5606e8+AQOhB7/zzhC+HXDdGOdLwJln5NYwm6UNXx3chmQSVTG4"
    static let leaves = [
        "4699beea47c70f59e7e3148e50bc06fdeb185aec5dc4dede83c1fb9b55711223",
        "4b7240784e66e493c79af15d7aadc34c4417261092248ca8825f91521f5d6b09",
        "a96bb47d4fab4fe7ea2ca7c9cfa0e8f11641af8de8f133166fc479f6e2688b94",
    ]
    static let roots = [
        "4699beea47c70f59e7e3148e50bc06fdeb185aec5dc4dede83c1fb9b55711223",
        "3c0e5f09dba827edf7fe9f36abd82f774bbc5120eab697dad224d1a8448ec21a",
        "e277a78b4227d6ffd38022c9a49c57f830842cabf4d86eb07098346caacd17f8",
    ]
    static let checkpoint = """
        vector.example/2019
        3
        4neni0In1v/TgCLJpJxX+DCELKv02G6wcJg0bKrNF/g=

        — vector.example/2019 \
        61YG6CJsjjuFPJeO0NwERbDrSS1bARMVmYvoWEGLg8npEA9T9pA8TKsTxyVSOG/BJZgttjyHfEJrh7MfKadZpJzTUwg=

        """

    static func privateKey(from start: UInt8) throws -> PrivateKey {
        try PrivateKey(suite: suite, seed: Array(start..<start + 32))
    }
}

@Suite("Checkpoints")
struct CheckpointTests {
    @Test("the vector's leaves give its roots and its checkpoint, byte for byte")
    func vector() throws {
        let hasher = Vector.suite.makeHasher()
        var tree = TreeFrontier()
        var roots: [String] = []
        for leaf in Vector.leaves {
            tree.append(try #require(Digest(hex: leaf)), hasher)
            roots.append(tree.root(hasher).hex)
        }
        #expect(roots == Vector.roots)
        let bytes = Checkpoint.sign(
            origin: Vector.origin, size: tree.size, root: tree.root(hasher),
            key: try Vector.privateKey(from: 0))
        #expect(bytes == Array(Vector.checkpoint.utf8))
        let opened = try Checkpoint.open(bytes, key: try VerifierKey(parsing: Vector.logKey))
        #expect(opened == Checkpoint(origin: Vector.origin, size: 3, root: tree.root(hasher)))
    }

    @Test("a published checkpoint with any one bit flipped is refused")
    func everyBit() throws {
        let key = try VerifierKey(parsing: Vector.logKey)
        let bytes = Array(Vector.checkpoint.utf8)
        var readableCount = 0
        for bit in 0..<bytes.count * 8 {
            var altered = bytes
            altered[bit / 8] ^= 1 << UInt8(bit % 8)
            #expect(throws: NoteError.self, "bit \(bit)") {
                try Checkpoint.open(altered, key: key)
            }
            if let note = try? SignedNote(parsing: altered),
                (try? Checkpoint(parsing: note.text)) != nil
            {
                readableCount += 1
            }
        }
        // The defence off: a reader that doesn't verify takes hundreds of them.
        #expect(readableCount > 300)
    }

    @Test("a published checkpoint with any tail or head cut off is refused")
    func everyCut() throws {
        let key = try VerifierKey(parsing: Vector.logKey)
        let bytes = Array(Vector.checkpoint.utf8)
        for count in 0..<bytes.count {
            #expect(throws: NoteError.self) {
                try Checkpoint.open(Array(bytes[..<count]), key: key)
            }
            #expect(throws: NoteError.self) {
                try Checkpoint.open(Array(bytes[(count + 1)...]), key: key)
            }
        }
    }

    @Test("each reason has its error, and contradiction is told from want of material")
    func reasons() throws {
        let logKey = try Vector.privateKey(from: 0)
        let otherKey = try Vector.privateKey(from: 0x20)
        let key = try VerifierKey(parsing: Vector.logKey)
        let other = try VerifierKey(name: Vector.origin, publicKey: otherKey.publicKey)
        let checkpoint = Checkpoint(origin: Vector.origin, size: 3, root: .zero)
        let note = try SignedNote(text: checkpoint.text)

        let byOther = Checkpoint.sign(origin: Vector.origin, size: 3, root: .zero, key: otherKey)
        let otherLog = Checkpoint.sign(origin: "b.example", size: 3, root: .zero, key: logKey)
        let unsigned = try note.signed(by: otherKey, name: "witness.example").bytes
        let moved = Vector.checkpoint.replacing("\n3\n", with: "\n4\n")
        let extended = try SignedNote(text: checkpoint.text + "extension\n")
            .signed(by: logKey, name: Vector.origin).bytes
        let cases: [([UInt8], NoteError, Bool)] = [
            (byOther, .signedByOtherKey(name: key.name, keyIDHex: other.idHex), true),
            (otherLog, .originDiffers(found: "b.example", expected: key.name), true),
            (Array(moved.utf8), .signatureFails(name: key.name), true),
            (unsigned, .notSigned(name: key.name), false),
            (extended, .malformedCheckpoint, false),
            ([], .malformedNote(offset: 0), false),
        ]
        for (bytes, error, isContradiction) in cases {
            #expect(throws: error) { try Checkpoint.open(bytes, key: key) }
            #expect(error.isContradiction == isContradiction)
        }
    }

    @Test("a witness's signature beside the log's is passed over")
    func cosigned() throws {
        let checkpoint = Checkpoint(origin: Vector.origin, size: 0, root: .zero)
        let bytes = try SignedNote(text: checkpoint.text)
            .signed(by: try Vector.privateKey(from: 0x20), name: "witness.example")
            .signed(by: try Vector.privateKey(from: 0), name: Vector.origin).bytes
        #expect(try Checkpoint.open(bytes, key: VerifierKey(parsing: Vector.logKey)) == checkpoint)
    }

    @Test("sizes from 0 to the largest come back")
    func sizes() throws {
        for size: UInt64 in [0, 1, 9, 10, 255, 256, 65_536, 1 << 53, (1 << 63) - 1] {
            let checkpoint = Checkpoint(origin: "a", size: size, root: .zero)
            #expect(try Checkpoint(parsing: checkpoint.text) == checkpoint)
        }
    }

    @Test("a text that isn't written in the only form is refused")
    func strictForm() {
        let root = StrictBase64.encode(Digest.zero.bytes)
        let malformed = [
            "", "a\n3\n", "a\n3\n\(root)", "a\n3\n\(root)\n\n", "a\n3\n\(root)\nx\n",
            "a\n03\n\(root)\n", "a\n+3\n\(root)\n", "a\n-3\n\(root)\n", "a\n-0\n\(root)\n",
            "a\n3 \n\(root)\n", "a\n\n\(root)\n", "a\n0x3\n\(root)\n", "a\n３\n\(root)\n",
            "a\n9223372036854775808\n\(root)\n", "a\n18446744073709551616\n\(root)\n",
            "\n3\n\(root)\n", "a b\n3\n\(root)\n", "zeren/a\n3\n\(root)\n",
            "a\n3\n\(root.dropLast())\n", "a\n3\nAAAA\n", "a\n3\n\(root)\r\n",
            "a\n3\n\(root.dropLast(2))B=\n",
        ]
        for text in malformed {
            #expect(throws: NoteError.malformedCheckpoint, "\(text)") {
                try Checkpoint(parsing: text)
            }
        }
    }

    @Test("an origin can't be mistaken for another text that is signed")
    func origins() {
        for origin in ["lapu.liujiang.example/2019", "a", "zeren", "xzeren/", "拉堡镇"] {
            #expect(Checkpoint.isValidOrigin(origin))
        }
        for origin in ["", "a b", "a+b", "a\n", "zeren/commit/v1", "zeren/", "cosignature/v1"] {
            #expect(!Checkpoint.isValidOrigin(origin))
        }
    }
}
