import COpenSSL

/// A key from a passphrase, at a cost in memory of 128 · 2^costLog2 · blockSize bytes.
///
/// - Parameters:
///   - passphrase: Taken as its UTF-8 bytes.
///   - costLog2: Binary logarithm of N, 1 or more.
///   - blockSize: r.
///   - parallel: p.
///   - count: Bytes wanted.
/// - Throws: `CryptoError.scryptParametersRefused`.
/// Source: RFC 7914.
package func scrypt(
    passphrase: String, salt: [UInt8], costLog2: Int, blockSize: Int, parallel: Int, count: Int
) throws(CryptoError) -> [UInt8] {
    let range = 1...1 << 20
    guard (1...24).contains(costLog2), range.contains(blockSize), range.contains(parallel),
        range.contains(count)
    else { throw .scryptParametersRefused }
    var passphrase = passphrase
    var derived = [UInt8](repeating: 0, count: count)
    let result = passphrase.withUTF8 { secret in
        secret.withMemoryRebound(to: CChar.self) { secret in
            EVP_PBE_scrypt(
                secret.baseAddress, secret.count, salt, salt.count, 1 << UInt64(costLog2),
                UInt64(blockSize), UInt64(parallel), memoryMaxBytes, &derived, count)
        }
    }
    guard result == 1 else {
        ERR_clear_error()
        throw .scryptParametersRefused
    }
    return derived
}

private let memoryMaxBytes: UInt64 = 1 << 30
