import CryptoSuites
import Testing
import TransparencyLog

@testable import EventLog

@Suite("A line with its proof, made from a log and checked without it [FORMAT.md §7]")
struct LineProofTests {
    /// A published log of 11 lines in three files, its checkpoint, and an older one of 5 lines.
    private struct Published {
        let world: World
        let older: [UInt8]
        let newest: [UInt8]

        init() throws {
            world = try World()
            let writer = try world.create()
            _ = try writer.append(commits: [world.draft(0..<5)], recorded: moment)
            try writer.publish(logKey: world.logKey.1)
            older = try Self.note(world)
            for number in 5..<11 {
                _ = try writer.append(
                    commits: [world.draft(number..<(number + 1))], recorded: moment)
            }
            try writer.publish(logKey: world.logKey.1)
            newest = try Self.note(world)
            writer.close()
        }

        private static func note(_ world: World) throws -> [UInt8] {
            try #require(
                try SystemDisk().contents(world.folder.checkpoint, sizeMax: 1 << 20))
        }

        var trust: LineTrust { LineTrust(logs: [world.logKey.0]) }

        func prover(_ note: [UInt8]? = nil) throws -> LineProver {
            try LineProver(
                LogReader(folder: world.folder),
                tiles: TileFolder(world.folder, disk: SystemDisk()), note: note ?? newest,
                key: world.logKey.0)
        }
    }

    private func flipped(_ bytes: [UInt8], _ bit: Int) -> [UInt8] {
        var bytes = bytes
        bytes[bit / 8] ^= 1 << UInt8(bit % 8)
        return bytes
    }

    @Test("every line under the newest and an older checkpoint; with a key established, else not")
    func everyLine() throws {
        let log = try Published()
        for note in [log.older, log.newest] {
            var prover = try log.prover(note)
            for sequence in 0..<Int(prover.checkpoint.size) {
                let proved = try prover.prove(sequence)
                let check = LineCheck(
                    line: proved.line + [0x0A], proof: proved.file.bytes, trust: log.trust,
                    sharedNote: note)
                #expect(check.isEstablished && check.key == log.world.logKey.0)
                #expect(check.claims?.sequence == sequence && check.leaf == proved.leaf)
                #expect(check.checkpoint == prover.checkpoint)
                let blind = LineCheck(
                    line: proved.line, proof: proved.file.bytes, trust: LineTrust())
                #expect(!blind.isEstablished && blind.contradictions.isEmpty)
            }
        }
        var older = try log.prover(log.older)
        #expect(throws: LogError.notPublished(sequence: 5, size: 5)) { try older.prove(5) }
        #expect(throws: LogError.notPublished(sequence: -1, size: 5)) { try older.prove(-1) }
    }

    @Test("any bit of the line or of the proof file flipped contradicts; without a key, not all do")
    func everyBit() throws {
        let log = try Published()
        var prover = try log.prover()
        let proved = try prover.prove(6)
        let line = proved.line + [0x0A]
        let proof = proved.file.bytes
        var unnoticed = 0
        for bit in 0..<line.count * 8 {
            let check = LineCheck(line: flipped(line, bit), proof: proof, trust: log.trust)
            if check.contradictions.isEmpty { Issue.record("line, bit \(bit)") }
        }
        for bit in 0..<proof.count * 8 {
            let altered = flipped(proof, bit)
            let check = LineCheck(line: line, proof: altered, trust: log.trust)
            if check.contradictions.isEmpty { Issue.record("proof, bit \(bit)") }
            // The defence off: nobody looks whether the log signed.
            let blind = LineCheck(line: line, proof: altered, trust: LineTrust())
            if blind.contradictions.isEmpty { unnoticed += 1 }
        }
        #expect(unnoticed > 300)
    }

    @Test("of a cosigned checkpoint a bit is found, or it belongs to a witness nobody asked for")
    func everyCosignedBit() throws {
        let log = try Published()
        let privateKey = try Vector.clerk().1
        let witness = try WitnessKey(name: "w.example", publicKey: privateKey.publicKey)
        let note = try SignedNote(parsing: log.newest)
        let line = try Cosignature.sign(note, by: privateKey, name: "w.example", time: 7)
        let cosigned = note.adding(line).bytes
        var prover = try log.prover(cosigned)
        let proved = try prover.prove(6)
        let proof = proved.file.bytes
        let start = proof.count - (cosigned.count - log.newest.count)
        var asked = log.trust
        asked.witnesses = [witness]
        let good = LineCheck(line: proved.line, proof: proof, trust: asked)
        #expect(good.isEstablished)
        #expect(good.witnessed == [LineCheck.Witnessed(key: witness, times: [7])])
        var harmless = 0
        for bit in 0..<proof.count * 8 {
            let altered = flipped(proof, bit)
            let check = LineCheck(line: proved.line, proof: altered, trust: asked)
            // A bit in the witness's name makes the line another's: then it is missed.
            if check.isEstablished, check.notWitnessed.isEmpty { Issue.record("bit \(bit)") }
            let unasked = LineCheck(line: proved.line, proof: altered, trust: log.trust)
            guard unasked.isEstablished else { continue }
            harmless += 1
            if bit / 8 < start { Issue.record("bit \(bit) accepted") }
        }
        #expect(harmless > 300)
    }

    @Test("a proof of another line, place, ledger or checkpoint is refused with its reason")
    func mixedUp() throws {
        let log = try Published()
        var prover = try log.prover()
        let proved = try (0..<11).map { try prover.prove($0) }
        for (line, proof) in [(3, 4), (4, 3), (0, 10), (10, 0)] {
            let check = LineCheck(
                line: proved[line].line, proof: proved[proof].file.bytes, trust: log.trust)
            #expect(!check.isEstablished)
            #expect(check.contradictions.contains(.otherPlace(line: line, proof: UInt64(proof))))
        }
        let shared = LineCheck(
            line: proved[3].line, proof: proved[3].file.bytes, trust: log.trust,
            sharedNote: log.older)
        #expect(shared.contradictions == [.otherCheckpoint])
        // The path of line 3 under the older checkpoint isn't that under the newest.
        var olderProver = try log.prover(log.older)
        let olderProof = try olderProver.prove(3).file.proof
        let note = try SignedNote(parsing: log.newest)
        let mixed = ProofFile(proof: olderProof, note: note)
        #expect(
            LineCheck(line: proved[3].line, proof: mixed.bytes, trust: log.trust)
                .contradictions == [.proof(.wrongLength(found: 3, expected: 4))])
    }

    @Test("another key of that name contradicts; a key of another log says nothing")
    func keys() throws {
        let log = try Published()
        var prover = try log.prover()
        let proved = try prover.prove(2)
        func check(_ keys: [VerifierKey]) -> LineCheck {
            LineCheck(line: proved.line, proof: proved.file.bytes, trust: LineTrust(logs: keys))
        }
        let (false0, _) = try vectorKey(Vector.origin, first: 0x60)
        let (other, _) = try vectorKey("other.example/1", first: 0x60)
        let reason = NoteError.signedByOtherKey(
            name: Vector.origin, keyIDHex: log.world.logKey.0.idHex)
        #expect(check([false0]).contradictions == [.signature(reason)])
        #expect(!check([other]).isEstablished && check([other]).contradictions.isEmpty)
        #expect(check([other, log.world.logKey.0]).isEstablished)
        #expect(check([false0, log.world.logKey.0]).isEstablished)
    }

    @Test("a log that signs a tree of lines that aren't its own, or stand elsewhere, is found out")
    func dishonestLog() throws {
        let log = try Published()
        let lines = try (0..<11).map { try LogReader(folder: log.world.folder).line($0) }
        let hasher = CryptoSuite.sha256Ed25519.makeHasher()
        // The tree has line 7 at place 0: signed well, and still not what the line says.
        let leaf = hasher.leaf(lines[7])
        let moved = ProofFile(
            proof: InclusionProof(index: 0, hashes: []),
            note: try SignedNote(
                parsing: Checkpoint.sign(
                    origin: Vector.origin, size: 1, root: leaf, key: log.world.logKey.1)))
        #expect(
            LineCheck(line: lines[7], proof: moved.bytes, trust: log.trust).contradictions == [
                .otherPlace(line: 7, proof: 0)
            ])
        let (otherKey, otherPrivate) = try vectorKey("other.example/1", first: 0x60)
        let taken = ProofFile(
            proof: InclusionProof(index: 0, hashes: []),
            note: try SignedNote(
                parsing: Checkpoint.sign(
                    origin: "other.example/1", size: 1, root: hasher.leaf(lines[0]),
                    key: otherPrivate)))
        #expect(
            LineCheck(line: lines[0], proof: taken.bytes, trust: LineTrust(logs: [otherKey]))
                .contradictions
                == [.otherLedger(line: Vector.origin, checkpoint: "other.example/1")])
        let junk = Array("no line".utf8)
        let note = Checkpoint.sign(
            origin: Vector.origin, size: 1, root: hasher.leaf(junk), key: log.world.logKey.1)
        let file = ProofFile(
            proof: InclusionProof(index: 0, hashes: []), note: try SignedNote(parsing: note))
        let check = LineCheck(line: junk, proof: file.bytes, trust: log.trust)
        #expect(check.contradictions.count == 1 && check.claims == nil && check.key != nil)
    }

    @Test("no proof under a checkpoint that isn't this log's, or that its lines don't give")
    func refusesToProve() throws {
        let log = try Published()
        let key = log.world.logKey.1
        let forked = Checkpoint(origin: Vector.origin, size: 7, root: .zero)
        let fork = Checkpoint.sign(
            origin: Vector.origin, size: 7, root: .zero, key: key)
        #expect(throws: LogError.headNotExtended(remembered: forked)) { try log.prover(fork) }
        let longer = Checkpoint(origin: Vector.origin, size: 12, root: .zero)
        let tooLong = Checkpoint.sign(
            origin: Vector.origin, size: 12, root: .zero, key: key)
        #expect(throws: LogError.headNotExtended(remembered: longer)) { try log.prover(tooLong) }
        let other = Checkpoint.sign(
            origin: "other.example/1", size: 5, root: .zero, key: key)
        #expect(
            throws: LogError.checkpointBad(
                .originDiffers(found: "other.example/1", expected: Vector.origin))
        ) { try log.prover(other) }
        #expect(throws: LogError.checkpointBad(.malformedNote(offset: 0))) {
            try log.prover([1, 2, 3])
        }
        let bytes = try log.world.files()
        var damaged = bytes
        damaged[1][40] ^= 1
        try log.world.put(damaged)
        // The tiles still prove the other lines; the damaged one isn't what they cover.
        var prover = try log.prover()
        #expect(throws: LogError.damaged(sequence: 4)) { try prover.prove(4) }
        #expect(try prover.prove(5).sequence == 5)
        try SystemDisk().remove(log.world.folder.path + "/tile/0/000.p/11")
        let published = Checkpoint(origin: Vector.origin, size: 11, root: prover.checkpoint.root)
        #expect(throws: LogError.headNotExtended(remembered: published)) { try log.prover() }
    }
}
