/// A hash of 32 bytes: an event's identity, a tree's node, a content digest.
///
/// Kept as four machine words in the order of the bytes, so that comparing and hashing touch no
/// heap.
package struct Digest: Hashable, Sendable {
    /// The number of bytes of a digest, in both suites.
    package static let byteCount = 32

    /// 32 zero bytes: what stands where there is no line before.
    package static let zero = Digest(words: (0, 0, 0, 0))

    private let word0: UInt64
    private let word1: UInt64
    private let word2: UInt64
    private let word3: UInt64

    private init(words: (UInt64, UInt64, UInt64, UInt64)) {
        (word0, word1, word2, word3) = words
    }

    /// Nil unless `bytes` are exactly 32.
    package init?(_ bytes: UnsafeRawBufferPointer) {
        guard bytes.count == Digest.byteCount else { return nil }
        self.init(
            words: (
                bytes.loadUnaligned(fromByteOffset: 0, as: UInt64.self),
                bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self),
                bytes.loadUnaligned(fromByteOffset: 16, as: UInt64.self),
                bytes.loadUnaligned(fromByteOffset: 24, as: UInt64.self)
            ))
    }

    /// Nil unless `bytes` are exactly 32.
    package init?(_ bytes: [UInt8]) {
        guard let digest = bytes.withUnsafeBytes({ Digest($0) }) else { return nil }
        self = digest
    }

    /// Nil unless `hex` is 64 lower-case hexadecimal digits.
    package init?(hex: String) {
        guard let bytes = [UInt8](hex: hex) else { return nil }
        self.init(bytes)
    }

    /// Nil unless `hex` is 64 lower-case hexadecimal digits, in ASCII.
    package init?(hex: UnsafeRawBufferPointer) {
        guard hex.count == 2 * Digest.byteCount, let bytes = [UInt8](hex: hex) else { return nil }
        self.init(bytes)
    }

    /// The digest that `fill` writes, all 32 bytes of it.
    init(filledBy fill: (UnsafeMutableRawBufferPointer) -> Void) {
        var words: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
        Swift.withUnsafeMutableBytes(of: &words, fill)
        self.init(words: words)
    }

    package var bytes: [UInt8] { withUnsafeBytes { Array($0) } }

    /// 64 lower-case hexadecimal digits.
    package var hex: String { bytes.hex }

    /// Appends the 64 hexadecimal digits in ASCII.
    package func appendHex(to text: inout [UInt8]) {
        withUnsafeBytes { bytes in
            for byte in bytes {
                text.append(hexDigit(byte >> 4))
                text.append(hexDigit(byte & 0x0f))
            }
        }
    }

    package func withUnsafeBytes<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
        Swift.withUnsafeBytes(of: (word0, word1, word2, word3), body)
    }

    /// One word is enough: a digest's bits are already evenly spread, and `==` compares all four.
    package func hash(into hasher: inout Hasher) {
        hasher.combine(word0)
    }
}

extension Digest: CustomStringConvertible {
    package var description: String { hex }
}
