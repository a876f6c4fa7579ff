import CanonicalJSON

/// What is inside a box: JCS of {field: value}, then spaces to the next multiple of 32 bytes, of
/// 256 when longer than 256: the length says little. Source: FORMAT.md, section 4.
enum SealPadding {
    private static let space: UInt8 = 0x20

    static func plaintext(of fields: JSONObject) -> [UInt8] {
        var bytes = fields.canonicalBytes()
        let padding = paddedSize(bytes.count) - bytes.count
        bytes.append(contentsOf: repeatElement(space, count: padding))
        return bytes
    }

    /// nil when `plaintext` would not give these bytes again.
    static func fields(in plaintext: [UInt8]) -> JSONObject? {
        let count = plaintext.lastIndex { $0 != space }.map { $0 + 1 } ?? 0
        guard paddedSize(count) == plaintext.count,
            let value = try? JSONValue(canonical: Array(plaintext[..<count]))
        else { return nil }
        return value.objectValue
    }

    static func paddedSize(_ count: Int) -> Int {
        let unit = count <= 256 ? 32 : 256
        return (count + unit - 1) / unit * unit
    }
}
