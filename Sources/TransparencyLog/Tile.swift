/// Where a tile stands: up to 256 neighbouring hashes of one tree level, in one file.
///
/// | path | |
/// |---|---|
/// | `tile/<L>/<N>` | full tile: 256 hashes, those of level 8 × L from 256 × N on |
/// | `tile/<L>/<N>.p/<W>` | the first W of them, 1 to 255: the right end of a tree of that size |
///
/// N is in groups of three digits, all but the last with an `x` before (`x001/x234/067`), so that
/// no file has a folder's name. The page allows L to 63; a tree below 2^63 leaves ends with 7.
/// Source: C2SP tlog-tiles; FORMAT.md, section 5.
package struct Tile: Hashable, Sendable {
    /// The levels of the tree that one tile spans.
    package static let height = 8
    /// Hashes in a full tile.
    package static let fullWidth = 256

    package let level: Int
    /// Counted from the left, within the level.
    package let index: UInt64
    /// Hashes, 1 to 256.
    package let width: Int

    /// Nil unless a tree of at most 2^63 − 1 leaves has it.
    package init?(level: Int, index: UInt64, width: Int = fullWidth) {
        guard (0..<8).contains(level), (1...Self.fullWidth).contains(width) else { return nil }
        let (first, isTooFar) = index.multipliedReportingOverflow(by: UInt64(Self.fullWidth))
        let (end, isPastEnd) = first.addingReportingOverflow(UInt64(width))
        let hashSize = UInt64(1) << UInt64(level * Self.height)
        guard !isTooFar, !isPastEnd, end <= TreeHead.sizeMax / hashSize else { return nil }
        self.init(checkedLevel: level, index: index, width: width)
    }

    private init(checkedLevel level: Int, index: UInt64, width: Int) {
        self.level = level
        self.index = index
        self.width = width
    }

    /// Nil unless `path` is exactly what `path` gives.
    package init?(parsing path: String) {
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count >= 3, let level = Int(parts[1]) else { return nil }
        var groups = parts.dropFirst(2)
        var width = Self.fullWidth
        if groups.count >= 2, groups[groups.endIndex - 2].hasSuffix(".p") {
            guard let partial = Int(groups.removeLast()) else { return nil }
            width = partial
            groups.append(groups.removeLast().dropLast(2))
        }
        let digits = groups.map { $0.drop { $0 == "x" } }.joined()
        guard let index = UInt64(digits), let tile = Tile(level: level, index: index, width: width),
            tile.path.utf8.elementsEqual(path.utf8)
        else { return nil }
        self = tile
    }

    /// The partial tiles of a tree of `size` leaves, highest level first; at most 8.
    ///
    /// - Precondition: `size` is below 2^63.
    package static func rightEdge(of size: UInt64) -> [Tile] {
        precondition(size <= TreeHead.sizeMax, "a tree has fewer than 2^63 leaves")
        return (0..<8).reversed().compactMap { level in
            let hashCount = size >> UInt64(level * height)
            let width = Int(hashCount % UInt64(fullWidth))
            guard width > 0 else { return nil }
            return Tile(
                checkedLevel: level, index: hashCount / UInt64(fullWidth), width: width)
        }
    }

    /// The tile that holds `node`'s hash, or the hashes it is made of, in a tree of `size` leaves.
    ///
    /// - Precondition: The node is complete in that tree.
    init(holding node: TreeNode, in size: UInt64) {
        precondition(node.isComplete(in: size), "only complete nodes are in tiles")
        let level = node.level / Self.height
        let index = node.index >> UInt64(Self.height - node.level % Self.height)
        let hashCount = size >> UInt64(level * Self.height)
        let rest = hashCount - index * UInt64(Self.fullWidth)
        self.init(
            checkedLevel: level, index: index, width: Int(min(rest, UInt64(Self.fullWidth))))
    }

    package var isFull: Bool { width == Self.fullWidth }

    /// The full tile of which this is the beginning.
    package var full: Tile {
        Tile(checkedLevel: level, index: index, width: Self.fullWidth)
    }

    /// The node that a full tile's hashes give: it stands in a tile of the next level.
    ///
    /// - Precondition: The tile is full and not of the highest level.
    var rootNode: TreeNode {
        precondition(isFull, "a partial tile has no root of its own")
        return TreeNode(level: (level + 1) * Self.height, index: index)
    }

    package var path: String { "tile/\(level)/\(indexPath)" }

    /// The path of the entries that a tile of level 0 has the hashes of.
    ///
    /// - Precondition: `level` is 0.
    package var entriesPath: String {
        precondition(level == 0, "entries lie below tiles of level 0")
        return "tile/entries/\(indexPath)"
    }

    private var indexPath: String {
        var groups = [Self.threeDigits(index % 1_000)]
        var rest = index / 1_000
        while rest > 0 {
            groups.append("x" + Self.threeDigits(rest % 1_000))
            rest /= 1_000
        }
        return groups.reversed().joined(separator: "/") + (isFull ? "" : ".p/\(width)")
    }

    private static func threeDigits(_ number: UInt64) -> String {
        String(String(1_000 + number).dropFirst())
    }
}
