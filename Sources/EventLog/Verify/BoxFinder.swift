import Glibc

/// Finds sealed boxes and other marks in a payload's canonical bytes.
///
/// In canonical JSON a quote inside of a string is escaped, so the marks below can't stand there.
enum BoxFinder {
    private static let mark: StaticString = "{\"box\":\""
    private static let keyMark: StaticString = "\",\"key\":\""

    /// Calls `found` with the key id of each `{"box":"<base64>","key":"<32 hex>"}`.
    static func forEachKey(in data: UnsafeRawBufferPointer, _ found: (String) -> Void) {
        var rest = data
        while let start = index(of: mark, pivot: 4, in: rest) {
            rest = UnsafeRawBufferPointer(rebasing: rest[(start + mark.utf8CodeUnitCount)...])
            guard let quote = rest.firstIndex(of: UInt8(ascii: "\"")) else { return }
            let tail = UnsafeRawBufferPointer(rebasing: rest[quote...])
            let count = keyMark.utf8CodeUnitCount
            guard hasPrefix(keyMark, tail), tail.count >= count + 34 else { continue }
            let key = tail[count..<(count + 32)]
            if key.allSatisfy(isHex), tail[count + 32] == UInt8(ascii: "\"") {
                found(String(decoding: key, as: UTF8.self))
            }
        }
    }

    /// Whether an `"offline":{` stands in the payload.
    static func hasOffline(_ data: UnsafeRawBufferPointer) -> Bool {
        index(of: "\"offline\":{", pivot: 2, in: data) != nil
    }

    /// Where `text` first stands.
    ///
    /// - Parameter pivot: the index in `text` of a byte that is rare in payloads.
    static func index(
        of text: StaticString, pivot: Int, in bytes: UnsafeRawBufferPointer
    ) -> Int? {
        guard let base = bytes.baseAddress else { return nil }
        let count = text.utf8CodeUnitCount
        var from = pivot
        while from < bytes.count,
            let found = memchr(base + from, Int32(text.utf8Start[pivot]), bytes.count - from)
        {
            let start = UnsafeRawPointer(found) - base - pivot
            if start + count <= bytes.count, memcmp(base + start, text.utf8Start, count) == 0 {
                return start
            }
            from = start + pivot + 1
        }
        return nil
    }

    private static func hasPrefix(_ text: StaticString, _ bytes: UnsafeRawBufferPointer) -> Bool {
        guard let base = bytes.baseAddress, bytes.count >= text.utf8CodeUnitCount else {
            return false
        }
        return memcmp(base, text.utf8Start, text.utf8CodeUnitCount) == 0
    }

    private static func isHex(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte)
    }
}
