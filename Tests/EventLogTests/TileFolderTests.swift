import CryptoSuites
import Glibc
import Testing
import TransparencyLog

@testable import EventLog

@Suite("Tiles beside the log [FORMAT.md §5]")
struct TileFolderTests {
    private let hasher = CryptoSuite.sha256Ed25519.makeHasher()

    /// A world with a writer and `count` lines in commits of `step`, published after each.
    private func published(_ count: Int, step: Int, disk: any Disk = SystemDisk()) throws -> (
        World, LogWriter
    ) {
        let world = try World(linesPerFile: 300)
        let writer = try world.create(disk: disk)
        var next = 0
        while next < count {
            let end = min(count, next + step)
            _ = try writer.append(commits: [world.draft(next..<end)], recorded: moment)
            try writer.publish(logKey: world.logKey.1)
            next = end
        }
        return (world, writer)
    }

    /// Every file below `tile/`, by path, with its bytes.
    private func files(_ world: World) throws -> [String: [UInt8]] {
        let disk = SystemDisk()
        var files: [String: [UInt8]] = [:]
        var folders = ["tile"]
        while let folder = folders.popLast() {
            let path = "\(world.folder.path)/\(folder)"
            guard try disk.status(path) != nil else { continue }
            let names = try disk.list(path)
            #expect(!names.isEmpty, "\(folder) is empty")
            for name in names {
                let inner = "\(folder)/\(name)"
                if try disk.status("\(path)/\(name)")?.isFolder == true {
                    folders.append(inner)
                } else {
                    files[inner] = try disk.contents("\(path)/\(name)", sizeMax: 1 << 20)
                }
            }
        }
        return files
    }

    /// The tiles of the log's lines, made in memory.
    private func defined(_ world: World) throws -> [String: [UInt8]] {
        let reader = try LogReader(folder: world.folder)
        let made = try TileFolder.made(from: reader, size: reader.size, hasher: hasher)
        return Dictionary(uniqueKeysWithValues: made.map { ($0.key.path, $0.value) })
    }

    private func note(_ world: World) throws -> [UInt8] {
        try #require(try SystemDisk().contents(world.folder.checkpoint, sizeMax: 1 << 20))
    }

    private func prover(_ world: World, _ note: [UInt8]) throws -> LineProver {
        try LineProver(
            LogReader(folder: world.folder), tiles: TileFolder(world.folder, disk: SystemDisk()),
            note: note, key: world.logKey.0)
    }

    @Test(
        "after every publication exactly the tree's tiles lie there", arguments: [1, 7, 255, 256])
    func exactly(step: Int) throws {
        let world = try World(linesPerFile: 300)
        let writer = try world.create()
        try writer.publish(logKey: world.logKey.1)
        #expect(try files(world).isEmpty)
        var next = 0
        let count = step == 1 ? 270 : 1_030
        while next < count {
            let end = next + step
            _ = try writer.append(commits: [world.draft(next..<end)], recorded: moment)
            try writer.publish(logKey: world.logKey.1)
            next = end
            // Each size near a tile's end, and a few between.
            guard step > 1 || next % 256 < 4 || next % 50 == 0 else { continue }
            #expect(try files(world) == defined(world), "\(next)")
        }
        #expect(writer.tileTrouble == nil)
    }

    @Test("a writer that opens anew goes on with the tiles that lie there")
    func reopened() throws {
        let (world, writer) = try published(300, step: 100)
        _ = try writer.append(commits: [world.draft(300..<310)], recorded: moment)
        writer.close()
        let disk = FaultyDisk()
        let next = try world.open(disk: disk)
        _ = try next.append(commits: [world.draft(310..<600)], recorded: moment)
        try next.publish(logKey: world.logKey.1)
        #expect(try files(world) == defined(world))
        // One tile became full; the first one was left alone.
        #expect(disk.operations.filter { $0 == "rename 001" }.count == 1)
        #expect(!disk.operations.contains("rename 000"))
    }

    @Test("every full tile is synced before the checkpoint over it is put in place")
    func order() throws {
        let disk = FaultyDisk()
        _ = try published(520, step: 520, disk: disk)
        let operations = disk.operations
        let checkpoint = try #require(operations.firstIndex(of: "rename checkpoint"))
        for name in ["000", "001"] {
            let synced = try #require(operations.firstIndex(of: "sync \(name).new"))
            let renamed = try #require(operations.firstIndex(of: "rename \(name)"))
            #expect(synced < renamed && renamed < checkpoint)
        }
        let folders = operations[..<checkpoint].filter { $0 == "sync 0" }
        #expect(folders.count >= 2)
        // The right edge isn't synced.
        #expect(operations.contains("write 8") && !operations.contains("sync 8"))
    }

    @Test("missing, cut, forged tiles: the next publication or a remake puts them right")
    func rebuilt() throws {
        let (world, writer) = try published(700, step: 700)
        writer.close()
        let good = try files(world)
        #expect(good.count == 4)
        let disk = SystemDisk()
        let hidden = ["tile/0/000", "tile/0/001"]
        for path in good.keys.sorted() {
            for kind in 0..<3 {
                let file = "\(world.folder.path)/\(path)"
                let bytes = try #require(good[path])
                try disk.remove(file)
                let altered: [UInt8]? =
                    switch kind {
                    case 0: nil
                    case 1: Array(bytes.dropLast())
                    default: bytes.dropLast() + [bytes[bytes.count - 1] ^ 1]
                    }
                if let altered {
                    try disk.open(file, .create(permissions: 0o644)).write(altered, at: 0)
                }
                // Never used as it is: the proof is made from the lines, and said.
                var prover = try prover(world, note(world))
                for sequence in [0, 300, 699] { _ = try prover.prove(sequence) }
                #expect(prover.hasReadLines)
                let reader = try LogReader(folder: world.folder)
                let written = try TileFolder(world.folder, disk: disk).remake(
                    from: reader, prover.checkpoint, hasher: hasher)
                #expect(written == (hidden.contains(path) ? 1 : 0))
                #expect(try files(world) == good)
                if !hidden.contains(path) {
                    try disk.remove(file)
                    let again = try world.open()
                    try again.publish(logKey: world.logKey.1)
                    again.close()
                    #expect(try files(world) == good)
                }
            }
        }
        var prover = try prover(world, note(world))
        for sequence in 0..<700 { _ = try prover.prove(sequence) }
        #expect(!prover.hasReadLines)
    }

    @Test("an older checkpoint is proved from the tiles of the newest, without reading lines")
    func older() throws {
        let (world, writer) = try published(600, step: 600)
        let note = try note(world)
        _ = try writer.append(commits: [world.draft(600..<610)], recorded: moment)
        try writer.publish(logKey: world.logKey.1)
        var within = try prover(world, note)
        for sequence in stride(from: 0, to: 600, by: 13) { _ = try within.prove(sequence) }
        #expect(!within.hasReadLines)
        for step in 0..<2 {
            let next = 610 + 300 * step
            _ = try writer.append(commits: [world.draft(next..<(next + 300))], recorded: moment)
            try writer.publish(logKey: world.logKey.1)
            var prover = try prover(world, note)
            _ = try prover.prove(599)
            #expect(!prover.hasReadLines)
        }
    }

    @Test("a tile that is cut is passed over for a wider one that begins with it")
    func cut() throws {
        let world = try World()
        let folder = "\(world.folder.path)/tile/0/000.p"
        let disk = SystemDisk()
        try disk.makeFolders(folder, permissions: 0o755)
        let wide = [UInt8](0..<160)
        try disk.open(folder + "/5", .create(permissions: 0o644)).write(wide, at: 0)
        try disk.open(folder + "/3", .create(permissions: 0o644))
            .write([UInt8](repeating: 9, count: 95), at: 0)
        let tile = try #require(Tile(level: 0, index: 0, width: 3))
        #expect(TileFolder(world.folder, disk: disk).bytes(tile) == Array(wide[..<96]))
    }

    @Test("a disk that refuses tiles refuses no checkpoint; the next publication makes them up")
    func refused() throws {
        for (operation, suffix) in [
            (DiskError.Operation.write, "000.new"), (.sync, "000.new"), (.rename, "/000"),
            (.makeFolder, "/tile"), (.write, "000.p/1"), (.open, "001.p/4"),
        ] {
            let disk = FaultyDisk()
            let world = try World(linesPerFile: 300)
            let writer = try world.create(disk: disk)
            disk.plan(
                FaultyDisk.Fault(operation: operation, suffix: suffix, code: ENOSPC))
            _ = try writer.append(commits: [world.draft(0..<260)], recorded: moment)
            let checkpoint = try writer.publish(logKey: world.logKey.1)
            #expect(checkpoint.size == 260)
            #expect(writer.tileTrouble?.operation == operation, "\(suffix)")
            disk.heal()
            _ = try writer.append(commits: [world.draft(260..<262)], recorded: moment)
            try writer.publish(logKey: world.logKey.1)
            #expect(writer.tileTrouble == nil)
            #expect(try files(world) == defined(world), "\(suffix)")
        }
    }

    @Test(
        "whoever forges log, tiles and checkpoint's root alike is stopped before anything is signed"
    )
    func forgedBefore() throws {
        let (world, writer) = try published(300, step: 300)
        // The log's bytes change under the writer, and its tiles are gone: it would read the lines.
        var files = try world.files()
        files[0][200] ^= 1
        try world.put(files)
        try SystemDisk().remove(world.folder.path + "/tile/0/001.p/44")
        _ = try? writer.append(commits: [world.draft(300..<301)], recorded: moment)
        let before = try note(world)
        #expect(throws: LogError.self) { try writer.publish(logKey: world.logKey.1) }
        #expect(try note(world) == before)
    }
}
