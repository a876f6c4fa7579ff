import CryptoSuites
import TransparencyLog

/// Makes the tiles of a tree from leaf hashes, writing those that the disk takes.
///
/// Tiles are a cache: that one can't be written stops nothing, and is said.
struct TileMaking {
    private(set) var edge: TileEdge
    /// How many full tiles were written.
    private(set) var writtenCount = 0
    /// The first that the disk refused; nothing was written after it.
    private(set) var trouble: DiskError?
    private let folder: TileFolder
    private let hasher: DigestHasher

    init(_ folder: TileFolder, from edge: TileEdge, hasher: DigestHasher) {
        self.folder = folder
        self.edge = edge
        self.hasher = hasher
    }

    /// - Parameter isComparing: whether a tile that lies there as it should is left alone.
    mutating func append(_ leaf: Digest, isComparing: Bool = false) {
        for file in edge.append(leaf, hasher) {
            guard trouble == nil else { return }
            if isComparing, folder.bytes(file.tile) == file.bytes { continue }
            run { (folder) throws(DiskError) in try folder.writeFull(file) }
            writtenCount += 1
        }
    }

    /// Whether the tiles give this root: an own proof before anything is signed.
    func gives(_ head: TreeHead) -> Bool {
        let files = Dictionary(
            uniqueKeysWithValues: edge.partialFiles.map { ($0.tile, $0.bytes) })
        do throws(ProofError) {
            _ = try VerifiedTiles(head: head, hasher: hasher) { files[$0] }
            return true
        } catch {
            return false
        }
    }

    mutating func writeEdge() {
        guard trouble == nil else { return }
        let edge = edge
        run { (folder) throws(DiskError) in try folder.writeEdge(edge) }
    }

    private mutating func run(_ body: (TileFolder) throws(DiskError) -> Void) {
        do throws(DiskError) {
            try body(folder)
        } catch {
            trouble = error
        }
    }
}

extension TileFolder {
    /// Makes all tiles of a checkpoint's tree from the lines; those that lie there as they should
    /// are left alone. Safe beside a writer: the same lines give the same tiles.
    ///
    /// - Returns: How many full tiles were written.
    /// - Throws: `LogError.headNotExtended` when the lines don't give the root; `.beyondEnd`,
    ///   `.damaged`, `.disk`.
    package func remake(
        from reader: LogReader, _ checkpoint: Checkpoint, hasher: DigestHasher
    ) throws(LogError) -> Int {
        var making = TileMaking(self, from: TileEdge(), hasher: hasher)
        try reader.forEachLeaf(below: Int(checkpoint.size), hasher) { leaf in
            making.append(leaf, isComparing: true)
        }
        guard making.gives(checkpoint.head) else {
            throw .headNotExtended(remembered: checkpoint)
        }
        making.writeEdge()
        if let trouble = making.trouble { throw .disk(trouble) }
        return making.writtenCount
    }

    /// All tiles of the first `size` lines, in memory; nothing is written.
    ///
    /// - Throws: `LogError.beyondEnd`, `.damaged`, `.disk`.
    static func made(
        from reader: LogReader, size: Int, hasher: DigestHasher
    ) throws(LogError) -> [Tile: [UInt8]] {
        var edge = TileEdge()
        var tiles: [Tile: [UInt8]] = [:]
        try reader.forEachLeaf(below: size, hasher) { leaf in
            for file in edge.append(leaf, hasher) { tiles[file.tile] = file.bytes }
        }
        for file in edge.partialFiles { tiles[file.tile] = file.bytes }
        return tiles
    }
}

extension LogReader {
    /// The leaf hashes of the lines up to `size`, that one excluded.
    ///
    /// - Throws: `LogError.beyondEnd`, `.damaged`, `.disk`.
    func forEachLeaf(
        from first: Int = 0, below size: Int, _ hasher: DigestHasher, _ body: (Digest) -> Void
    ) throws(LogError) {
        do {
            try forEach(from: first, through: size - 1) { _, line in body(hasher.leaf(line)) }
        } catch let error as LogError {
            throw error
        } catch let error as DiskError {
            throw .disk(error)
        } catch {
            preconditionFailure("a hash throws nothing: \(error)")
        }
    }
}
