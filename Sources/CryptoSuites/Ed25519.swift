/// What readers check of Ed25519 keys and signatures before the library is asked.
///
/// Source: RFC 8032 §5.1; FORMAT.md, section 8.
enum Ed25519 {
    static let seedCount = 32
    static let publicKeyCount = 32
    static let signatureCount = 64

    /// - Throws: `CryptoError.wrongByteCount`, `.nonCanonicalKey`, `.smallOrderKey`.
    static func checkPublicKey(_ bytes: [UInt8]) throws(CryptoError) {
        guard bytes.count == publicKeyCount else {
            throw .wrongByteCount(found: bytes.count, expected: publicKeyCount)
        }
        // The highest bit is x's sign; the rest is y, little-endian.
        var y = bytes
        y[31] &= 0x7f
        guard isLess(y, fieldPrime) else { throw .nonCanonicalKey }
        guard !smallOrderY.contains(y) else { throw .smallOrderKey }
    }

    /// Whether a signature has 64 bytes and its S is below the group's order.
    static func isCanonicalSignature(_ signature: [UInt8]) -> Bool {
        signature.count == signatureCount && isLess(Array(signature[32...]), groupOrder)
    }

    /// 2^255 − 19, little-endian.
    private static let fieldPrime: [UInt8] = [0xed] + Array(repeating: 0xff, count: 30) + [0x7f]

    /// L = 2^252 + 27742317777372353535851937790883648493, little-endian.
    private static let groupOrder: [UInt8] =
        [
            0xed, 0xd3, 0xf5, 0x5c, 0x1a, 0x63, 0x12, 0x58,
            0xd6, 0x9c, 0xf7, 0xa2, 0xde, 0xf9, 0xde, 0x14,
        ] + Array(repeating: 0, count: 15) + [0x10]

    /// y of the eight points whose order divides 8: 0 and the two of order 8 belong to two points
    /// each (either sign of x), 1 and −1 to one.
    private static let smallOrderY: [[UInt8]] = [
        Array(repeating: 0, count: 32),
        [1] + Array(repeating: 0, count: 31),
        [0xec] + Array(repeating: 0xff, count: 30) + [0x7f],
        [
            0x26, 0xe8, 0x95, 0x8f, 0xc2, 0xb2, 0x27, 0xb0,
            0x45, 0xc3, 0xf4, 0x89, 0xf2, 0xef, 0x98, 0xf0,
            0xd5, 0xdf, 0xac, 0x05, 0xd3, 0xc6, 0x33, 0x39,
            0xb1, 0x38, 0x02, 0x88, 0x6d, 0x53, 0xfc, 0x05,
        ],
        [
            0xc7, 0x17, 0x6a, 0x70, 0x3d, 0x4d, 0xd8, 0x4f,
            0xba, 0x3c, 0x0b, 0x76, 0x0d, 0x10, 0x67, 0x0f,
            0x2a, 0x20, 0x53, 0xfa, 0x2c, 0x39, 0xcc, 0xc6,
            0x4e, 0xc7, 0xfd, 0x77, 0x92, 0xac, 0x03, 0x7a,
        ],
    ]

    /// Compares two little-endian numbers of 32 bytes.
    private static func isLess(_ left: [UInt8], _ right: [UInt8]) -> Bool {
        for index in (0..<32).reversed() where left[index] != right[index] {
            return left[index] < right[index]
        }
        return false
    }
}
