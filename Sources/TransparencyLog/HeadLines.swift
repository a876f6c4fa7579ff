import CryptoSuites

/// The lines of a file's head; what isn't ended by LF is none.
struct HeadLines {
    /// The number of the line given last, or asked for in vain; from 1.
    private(set) var number = 0
    /// What follows the lines given.
    var rest: [UInt8] { Array(unread) }
    private var unread: ArraySlice<UInt8>

    init(_ bytes: [UInt8]) { unread = bytes[...] }

    /// Hashes in base64, a line each, up to the empty line.
    ///
    /// - Throws: `ProofError.malformedFile` for another line, or more than 63 of them.
    mutating func hashes() throws(ProofError) -> [Digest] {
        var hashes: [Digest] = []
        var line = next()
        while line?.isEmpty != true {
            guard hashes.count < Self.hashCountMax,
                let hash = line.flatMap(StrictBase64.decode).flatMap({ Digest($0) })
            else { throw .malformedFile(line: number) }
            hashes.append(hash)
            line = next()
        }
        return hashes
    }

    /// A tree below 2^63 leaves has no longer way.
    private static let hashCountMax = 63

    mutating func next() -> String? {
        number += 1
        guard let end = unread.firstIndex(of: 0x0a) else { return nil }
        defer { unread = unread[(end + 1)...] }
        return String(validating: unread[..<end], as: UTF8.self)
    }
}

extension String {
    func withoutPrefix(_ prefix: String) -> String? {
        guard utf8.starts(with: prefix.utf8) else { return nil }
        return String(utf8.dropFirst(prefix.utf8.count))
    }
}
