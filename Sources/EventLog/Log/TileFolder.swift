import CryptoSuites
import TransparencyLog

/// 哈希瓦片: the tree's hashes beside the log, so that proofs and the right edge cost no reading of
/// lines.
///
/// Tiles decide nothing: every hash of one is checked against a verified root before it is used,
/// and what is missing or wrong is made again from the lines.
/// Source: C2SP tlog-tiles; FORMAT.md, section 5.
package struct TileFolder: Sendable {
    private let folder: LedgerFolder
    private let disk: any Disk

    package init(_ folder: LedgerFolder, disk: any Disk) {
        self.folder = folder
        self.disk = disk
    }

    /// As the tile lies there, unchecked; nil when it can't be had, for whatever reason. What a
    /// partial tile has is also the beginning of a wider one's.
    package func bytes(_ tile: Tile) -> [UInt8]? {
        let byteCount = tile.width * Digest.byteCount
        if let bytes = contents(tile), bytes.count == byteCount { return bytes }
        guard !tile.isFull else { return nil }
        let wider = [tile.full] + partials(like: tile).filter { $0.width > tile.width }
        for candidate in wider {
            guard let bytes = contents(candidate), bytes.count > byteCount else { continue }
            return Array(bytes.prefix(byteCount))
        }
        return nil
    }

    private func contents(_ tile: Tile) -> [UInt8]? {
        do throws(DiskError) {
            return try disk.contents(path(tile), sizeMax: tile.width * Digest.byteCount)
        } catch {
            return nil
        }
    }

    /// The partial tiles that lie at this one's place.
    private func partials(like tile: Tile) -> [Tile] {
        do throws(DiskError) {
            let folder = path(tile.full) + ".p"
            guard try disk.status(folder) != nil else { return [] }
            return try disk.list(folder).compactMap { name in
                Int(name).flatMap { Tile(level: tile.level, index: tile.index, width: $0) }
            }
        } catch {
            return []
        }
    }

    private func path(_ tile: Tile) -> String { "\(folder.path)/\(tile.path)" }

    /// The hashes behind the last full tiles; nil when they aren't there, or aren't of that root.
    func edge(of head: TreeHead, _ hasher: DigestHasher) -> TileEdge? {
        do throws(ProofError) {
            var tiles = try VerifiedTiles(head: head, hasher: hasher, source: bytes)
            return try TileEdge(&tiles)
        } catch {
            return nil
        }
    }

    // MARK: - Writing

    /// A full tile: whole or not there, and synced.
    func writeFull(_ file: TileEdge.File) throws(DiskError) {
        let path = path(file.tile)
        let parent = parent(path)
        try disk.makeFolders(parent, permissions: 0o755)
        try disk.replace(path, in: parent, with: file.bytes, permissions: 0o644)
    }

    /// The right edge's tiles, not synced, in place of those of `old`.
    func writeEdge(_ edge: TileEdge) throws(DiskError) {
        for file in edge.partialFiles {
            let path = path(file.tile)
            try disk.makeFolders(parent(path), permissions: 0o755)
            let mode = OpenMode.createIfMissing(permissions: 0o644, isEmptied: true)
            try disk.open(path, mode).write(file.bytes, at: 0)
        }
    }

    /// Removes partial tiles that the tree of `size` leaves hasn't any more.
    func removePartials(of old: UInt64, nowOf size: UInt64) throws(DiskError) {
        let kept = Tile.rightEdge(of: size)
        for tile in Set(Tile.rightEdge(of: old).map(\.full) + kept.map(\.full)) {
            let partials = partials(like: tile)
            let stale = partials.filter { !kept.contains($0) }
            for partial in stale { try disk.remove(path(partial)) }
            if !stale.isEmpty, stale.count == partials.count {
                try disk.remove(path(tile) + ".p")
            }
        }
    }

    /// Everything before the last slash.
    private func parent(_ path: String) -> String {
        path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[..<$0]) } ?? "."
    }
}
