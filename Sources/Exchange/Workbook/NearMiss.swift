/// 近似名称: which of the known names somebody may have meant.
package enum NearMiss {
    /// - Returns: At most three of `names`, nearest first; ties in their order.
    package static func of(_ word: String, among names: [String]) -> [String] {
        let scored = names.enumerated().compactMap { index, name -> (Int, Int, String)? in
            distance(word, name).map { ($0, index, name) }
        }
        return scored.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.prefix(3).map(\.2)
    }

    /// The number of edits, or nil when the two aren't alike: short names bear one edit, others
    /// two; or one of them holds the other.
    private static func distance(_ left: String, _ right: String) -> Int? {
        let (first, second) = (Array(left.prefix(64)), Array(right.prefix(64)))
        guard !first.isEmpty, !second.isEmpty else { return nil }
        let edits = editCount(first, second)
        let shorter = min(first.count, second.count)
        if edits < shorter, edits <= (shorter <= 3 ? 1 : 2) { return edits }
        let isHeld = shorter >= 2 && (left.contains(right) || right.contains(left))
        return isHeld ? edits : nil
    }

    /// Levenshtein's distance.
    private static func editCount(_ left: [Character], _ right: [Character]) -> Int {
        var previous = Array(0...right.count)
        for (row, character) in left.enumerated() {
            var current = [row + 1]
            for (column, other) in right.enumerated() {
                let replaced = previous[column] + (character == other ? 0 : 1)
                current.append(min(replaced, previous[column + 1] + 1, current[column] + 1))
            }
            previous = current
        }
        return previous[right.count]
    }
}
