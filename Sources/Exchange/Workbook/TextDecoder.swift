import Glibc

/// 文字编码: brings a CSV file's bytes to UTF-8.
///
/// | file begins with | encoding |
/// |---|---|
/// | `EF BB BF` | UTF-8 |
/// | `FF FE` | UTF-16LE |
/// | a first line that is UTF-8 | UTF-8: headings are Chinese, and GB18030 of them never is |
/// | anything else | GB18030 |
///
/// The one decoder of the other encodings is glibc's iconv. Whatever it can't decode becomes the
/// byte `FF`, which is in no UTF-8: who reads the cells meets it in its place.
enum TextDecoder {
    enum Encoding: Sendable, Equatable {
        case utf8
        case utf16
        case gb18030
    }

    static func encoding(of bytes: [UInt8]) -> Encoding {
        if bytes.starts(with: [0xFF, 0xFE]) { return .utf16 }
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return .utf8 }
        let line = bytes.prefix { $0 != 0x0A }
        return String(validating: line, as: UTF8.self) == nil ? .gb18030 : .utf8
    }

    /// - Returns: UTF-8 without a BOM, at most twice as long as `bytes` and one byte more.
    static func decoded(_ bytes: [UInt8], _ encoding: Encoding) -> [UInt8] {
        switch encoding {
        case .utf8:
            bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
        case .utf16: converted(bytes.dropFirst(2), from: "UTF-16LE")
        case .gb18030: converted(bytes[...], from: "GB18030")
        }
    }

    private static func converted(_ bytes: ArraySlice<UInt8>, from name: String) -> [UInt8] {
        guard let decoder = iconv_open("UTF-8", name), Int(bitPattern: decoder) != -1 else {
            return [0xFF]
        }
        defer { iconv_close(decoder) }
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count * 3 / 2)
        // iconv takes its input as changeable but doesn't change it; it gets a copy all the same.
        var input = bytes.map { CChar(bitPattern: $0) }
        var output = [CChar](repeating: 0, count: 64 << 10)
        let isWhole = input.withUnsafeMutableBufferPointer { source in
            output.withUnsafeMutableBufferPointer { target in
                convert(decoder, source, target) { result.append(contentsOf: $0) }
            }
        }
        if !isWhole { result.append(0xFF) }
        return result
    }

    /// - Returns: Whether all of `source` could be decoded.
    private static func convert(
        _ decoder: iconv_t, _ source: UnsafeMutableBufferPointer<CChar>,
        _ target: UnsafeMutableBufferPointer<CChar>, _ take: (UnsafeRawBufferPointer) -> Void
    ) -> Bool {
        var next = source.baseAddress
        var rest = source.count
        while rest > 0 {
            var free = target.baseAddress
            var room = target.count
            let status = iconv(decoder, &next, &rest, &free, &room)
            let failure = errno
            take(
                UnsafeRawBufferPointer(
                    rebasing: UnsafeRawBufferPointer(target)[..<(target.count - room)]))
            if Int(truncatingIfNeeded: status) == -1, failure != E2BIG {
                return false
            }
        }
        return true
    }
}
