import CryptoSuites

/// Finds the first line whose leaf differs from the hash tiles, once these fit the checkpoint.
///
/// Tiles decide nothing: they only say which line isn't what the checkpoint's root covers.
/// Source: FORMAT.md, sections 5 and 9.
struct TileLocator {
    private static let width = 256

    let folder: LedgerFolder
    let disk: any Disk

    /// - Parameters:
    ///   - leaves: those that the checkpoint covers.
    ///   - isRoot: whether leaves have the checkpoint's root.
    /// - Returns: the position; nil when the tiles don't say.
    func firstDifference(
        _ leaves: ArraySlice<Digest>, isRoot: (ArraySlice<Digest>) -> Bool
    ) -> Int? {
        var stored: [Digest] = []
        stored.reserveCapacity(leaves.count)
        while stored.count < leaves.count {
            let count = min(TileLocator.width, leaves.count - stored.count)
            let range =
                (leaves.startIndex + stored.count)..<(leaves.startIndex + stored.count + count)
            stored += tile(stored.count / TileLocator.width, count: count) ?? Array(leaves[range])
        }
        guard isRoot(stored[...]) else { return nil }
        return zip(stored, leaves).enumerated().first { $0.element.0 != $0.element.1 }?.offset
    }

    private func tile(_ index: Int, count: Int) -> [Digest]? {
        var path = "\(folder.tile)/0/\(TileLocator.name(index))"
        if count < TileLocator.width { path += ".p/\(count)" }
        let byteCount = count * Digest.byteCount
        guard let bytes = try? disk.contents(path, sizeMax: byteCount), bytes.count == byteCount
        else { return nil }
        return stride(from: 0, to: byteCount, by: Digest.byteCount).compactMap {
            Digest(Array(bytes[$0..<($0 + Digest.byteCount)]))
        }
    }

    /// `x001/x234/067`. Source: C2SP tlog-tiles.
    static func name(_ index: Int) -> String {
        func group(_ number: Int) -> String {
            let digits = String(number % 1_000)
            return String(repeating: "0", count: 3 - digits.utf8.count) + digits
        }
        var name = group(index)
        var rest = index / 1_000
        while rest > 0 {
            name = "x\(group(rest))/\(name)"
            rest /= 1_000
        }
        return name
    }
}
