import CryptoSuites
import Testing
import TransparencyLog

@testable import EventLog

@Suite("Publication and remembered heads [FORMAT.md §6]")
struct PublicationTests {
    private func note(_ world: World, size: UInt64, root: Digest) -> [UInt8] {
        Checkpoint.sign(origin: Vector.origin, size: size, root: root, key: world.logKey.1)
    }

    private func put(_ bytes: [UInt8], at path: String) throws {
        let mode = OpenMode.createIfMissing(permissions: 0o644, isEmptied: true)
        try SystemDisk().open(path, mode).write(bytes, at: 0)
    }

    @Test("a head is remembered under the hash of the verifier key; an init pins, a verify doesn't")
    func remembers() throws {
        let world = try World()
        let (key, heads) = (world.logKey.0, world.heads)
        // `printf '%s' <verifier key> | sha256sum`
        #expect(
            heads.path(of: key)
                == world.temporary.path + "/heads/"
                + "8e5968fcd370abad1891a8649e1689d43973ad3f75958c8e78a8c02faebfa155")
        #expect(try heads.head(of: key) == nil)
        try heads.remember(Vector.bytes("checkpoint"), of: key)
        #expect(try heads.head(of: key)?.isPinned == false)
        #expect(try heads.head(of: key)?.note == Vector.bytes("checkpoint"))
        #expect(try heads.head(of: key)?.checkpoint?.size == 3)
        try heads.pin(key)
        #expect(try heads.head(of: key)?.isPinned == true)
        let larger = note(world, size: 4, root: .zero)
        try heads.remember(larger, of: key)
        #expect(try heads.head(of: key)?.note == larger)
        #expect(try heads.head(of: key)?.isPinned == true)
        try heads.remember(Vector.bytes("checkpoint"), of: key)
        #expect(try heads.head(of: key)?.checkpoint?.size == 4)
        let other = CryptoSuite.sha256Ed25519.hash([1])
        #expect(throws: LogError.twoRoots(size: 4)) {
            try heads.remember(note(world, size: 4, root: other), of: key)
        }
        let permissions = try SystemDisk().status(heads.path(of: key))?.permissions
        #expect(permissions == 0o600)
    }

    @Test("a key can be pinned before there is a head, and a bad file is no head")
    func pinsFirst() throws {
        let world = try World()
        let key = world.logKey.0
        try world.heads.pin(key)
        #expect(
            try world.heads.head(of: key)
                == RememberedHead(isPinned: true, note: [], checkpoint: nil))
        var bytes = Array("zeren/head/v1 pinned\n".utf8) + (try Vector.bytes("checkpoint"))
        bytes[60] ^= 1
        try put(bytes, at: world.heads.path(of: key))
        let bad = LogError.rememberedHeadBad(path: world.heads.path(of: key))
        #expect(throws: bad) { try world.heads.head(of: key) }
        try put([], at: world.heads.path(of: key))
        #expect(throws: bad) { try world.heads.head(of: key) }
    }

    @Test("publishing signs once for one size, and remembers the head")
    func publishesOnce() throws {
        let world = try World()
        let disk = FaultyDisk()
        let writer = try world.create(disk: disk)
        _ = try writer.append(commits: [world.draft(0..<3)], recorded: moment)
        let checkpoint = try writer.publish(logKey: world.logKey.1)
        #expect(checkpoint.size == 3)
        #expect(checkpoint.root == writer.root)
        #expect(try world.heads.head(of: world.logKey.0)?.checkpoint == checkpoint)
        #expect(
            Array(disk.operations.suffix(6)) == [
                "open checkpoint.new", "write checkpoint.new", "sync checkpoint.new",
                "rename checkpoint", "open ledger", "sync ledger",
            ])
        let before = disk.operations.filter { $0.hasPrefix("write") }.count
        #expect(try writer.publish(logKey: world.logKey.1) == checkpoint)
        #expect(disk.operations.filter { $0.hasPrefix("write") }.count == before)
        #expect(throws: LogError.wrongLogKey) { try writer.publish(logKey: world.keeper.1) }
    }

    @Test("the log never signs a second root, nor a smaller tree, nor beside a foreign head")
    func refusesToContradict() throws {
        let world = try World()
        let writer = try world.create()
        _ = try writer.append(commits: [world.draft(0..<3)], recorded: moment)
        let wrong = CryptoSuite.sha256Ed25519.hash([1])
        try put(note(world, size: 3, root: wrong), at: world.folder.checkpoint)
        #expect(throws: LogError.twoRoots(size: 3)) {
            try writer.publish(logKey: world.logKey.1)
        }
        try put(note(world, size: 4, root: wrong), at: world.folder.checkpoint)
        #expect(throws: LogError.smallerThanPublished(size: 3, published: 4)) {
            try writer.publish(logKey: world.logKey.1)
        }
        try put(note(world, size: 2, root: wrong), at: world.folder.checkpoint)
        let foreign = Checkpoint(origin: Vector.origin, size: 2, root: wrong)
        #expect(throws: LogError.headNotExtended(remembered: foreign)) {
            try writer.publish(logKey: world.logKey.1)
        }
        try SystemDisk().remove(world.folder.checkpoint)
        try world.heads.remember(note(world, size: 4, root: wrong), of: world.logKey.0)
        #expect(throws: LogError.smallerThanPublished(size: 3, published: 4)) {
            try writer.publish(logKey: world.logKey.1)
        }
    }

    @Test("an earlier checkpoint of this very log may come back while it is open")
    func acceptsOwnOldHead() throws {
        let world = try World()
        let writer = try world.create()
        _ = try writer.append(commits: [world.draft(0..<2)], recorded: moment)
        try writer.publish(logKey: world.logKey.1)
        let old = try #require(try SystemDisk().contents(world.folder.checkpoint, sizeMax: 999))
        _ = try writer.append(commits: [world.draft(2..<5)], recorded: moment)
        try writer.publish(logKey: world.logKey.1)
        try put(old, at: world.folder.checkpoint)
        _ = try writer.append(commits: [world.draft(5..<6)], recorded: moment)
        #expect(try writer.publish(logKey: world.logKey.1).size == 6)
    }

    @Test("a log with lines and no checkpoint, or a bad one, isn't opened; repair makes a new one")
    func needsTheCheckpoint() throws {
        let world = try World()
        let writer = try world.create()
        _ = try writer.append(commits: [world.draft(0..<3)], recorded: moment)
        writer.close()
        #expect(throws: LogError.checkpointMissing(size: 3)) { try world.open() }
        try put(Array("no note".utf8), at: world.folder.checkpoint)
        #expect(throws: LogError.checkpointBad(.malformedNote(offset: 0))) { try world.open() }
        let repair = try LogWriter.open(
            world.folder, logKey: world.logKey.0, heads: world.heads, isCheckpointNeeded: false)
        #expect(try repair.publish(logKey: world.logKey.1, isReplacingBad: true).size == 3)
        repair.close()
        #expect(try world.open().size == 3)
    }

    @Test("an old copy put in place is noticed by the remembered head")
    func noticesRollback() throws {
        let world = try World()
        let writer = try world.create()
        _ = try writer.append(commits: [world.draft(0..<2)], recorded: moment)
        try writer.publish(logKey: world.logKey.1)
        let (files, checkpoint) = try (
            world.files(), SystemDisk().contents(world.folder.checkpoint, sizeMax: 999)
        )
        _ = try writer.append(commits: [world.draft(2..<3)], recorded: moment)
        let newest = try writer.publish(logKey: world.logKey.1)
        writer.close()
        try world.put(files)
        try put(try #require(checkpoint), at: world.folder.checkpoint)
        #expect(throws: LogError.headNotExtended(remembered: newest)) { try world.open() }

        // Without the defence the attack succeeds.
        let blind = RememberedHeads(folder: world.temporary.path + "/other")
        let deceived = try LogWriter.open(world.folder, logKey: world.logKey.0, heads: blind)
        #expect(deceived.size == 2)
    }

    @Test("a new log under a remembered key isn't made")
    func refusesSecondLog() throws {
        let world = try World()
        try world.heads.remember(Vector.bytes("checkpoint"), of: world.logKey.0)
        let head = try #require(try world.heads.head(of: world.logKey.0)?.checkpoint)
        #expect(throws: LogError.headNotExtended(remembered: head)) { try world.create() }
    }
}
