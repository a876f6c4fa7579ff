import COpenSSL

/// Where keys, nonces and salts come from; handed in, so that tests can repeat themselves.
package protocol RandomSource: Sendable {
    /// `count` unpredictable bytes.
    func bytes(_ count: Int) -> [UInt8]
}

/// OpenSSL's generator, seeded by the operating system.
package struct SystemRandom: RandomSource {
    package init() {}

    package func bytes(_ count: Int) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: count)
        let result = RAND_priv_bytes(&bytes, Int32(count))
        precondition(result == 1, "the system's random generator works")
        return bytes
    }
}
