/// A node that no later leaf can change: the root of the perfect subtree over the leaves from
/// `index` << `level` to (`index` + 1) << `level`, the last excluded.
package struct TreeNode: Hashable, Sendable {
    /// The levels of a tree of at most 2^63 − 1 leaves: 0 are the leaves.
    package static let levels = 0..<63

    package let level: Int
    /// Counted from the left, within the level.
    package let index: UInt64

    /// - Precondition: `level` is in `levels`.
    package init(level: Int, index: UInt64) {
        precondition(Self.levels.contains(level), "a tree has at most 63 levels")
        self.level = level
        self.index = index
    }

    /// Whether a tree of `size` leaves has all leaves below this node.
    package func isComplete(in size: UInt64) -> Bool {
        index < size >> UInt64(level)
    }

    /// The roots of the perfect subtrees that the leaves from `start` to `end` (excluded) make,
    /// largest first.
    ///
    /// - Parameter start: A multiple of a power of two that isn't smaller than `end` − `start`.
    static func subtrees(from start: UInt64, to end: UInt64) -> [TreeNode] {
        var nodes: [TreeNode] = []
        var position = start
        while position < end {
            let level = UInt64.bitWidth - 1 - (end - position).leadingZeroBitCount
            nodes.append(TreeNode(level: level, index: position >> UInt64(level)))
            position += 1 << UInt64(level)
        }
        return nodes
    }
}
