import CryptoSuites
import TransparencyLog

/// The tree's hashes for who makes proofs: tiles from the ledger's folder as far as they are there
/// and right, else made again from the lines. Nothing is written.
///
/// Tiles decide nothing: every hash of one is checked against a verified root before it is used,
/// and lines that don't give that root are damage whatever the tiles say.
/// Source: FORMAT.md, section 5.
package struct TileFolder: Sendable {
    private let folder: LedgerFolder
    private let disk: any Disk

    package init(_ folder: LedgerFolder, disk: any Disk) {
        self.folder = folder
        self.disk = disk
    }

    /// As the tile lies there, unchecked; nil when it can't be had, for whatever reason.
    package func bytes(_ tile: Tile) -> [UInt8]? {
        let byteCount = tile.width * Digest.byteCount
        let path = "\(folder.path)/\(tile.path)"
        do throws(DiskError) {
            return try disk.contents(path, sizeMax: byteCount)
        } catch {
            return nil
        }
    }

    /// All tiles of the first `size` lines, made from the lines themselves.
    ///
    /// - Throws: `LogError.beyondEnd`, `.damaged`, `.disk`.
    package static func made(
        from reader: LogReader, size: Int, hasher: DigestHasher
    ) throws(LogError) -> [Tile: [UInt8]] {
        var edge = TileEdge()
        var tiles: [Tile: [UInt8]] = [:]
        do {
            try reader.forEach(from: 0, through: size - 1) { _, line in
                for file in edge.append(hasher.leaf(line), hasher) { tiles[file.tile] = file.bytes }
            }
        } catch let error as LogError {
            throw error
        } catch let error as DiskError {
            throw .disk(error)
        } catch {
            preconditionFailure("the body throws nothing: \(error)")
        }
        for file in edge.partialFiles { tiles[file.tile] = file.bytes }
        return tiles
    }
}
