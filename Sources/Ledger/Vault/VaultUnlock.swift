import CryptoSuites

/// What opens a vault.
package enum VaultUnlock: Sendable {
    case passphrase(String)
    /// 32 random bytes; their lower-case hex is the passphrase.
    case keyFile([UInt8])

    /// Source: FORMAT.md, section 8 ("a key file is 32 random bytes, its hex is the passphrase").
    var passphrase: String {
        switch self {
        case .passphrase(let text): text
        case .keyFile(let bytes): bytes.hex
        }
    }
}

/// What scrypt spends, as RFC 7914 names it: N = 2^costLog2, r, p.
package struct ScryptCost: Sendable, Equatable {
    package let costLog2: Int
    package let blockSize: Int
    package let parallel: Int

    package init(costLog2: Int, blockSize: Int, parallel: Int) {
        self.costLog2 = costLog2
        self.blockSize = blockSize
        self.parallel = parallel
    }

    /// 32 MiB, about a tenth of a second. Source: FORMAT.md, section 8.
    package static let standard = ScryptCost(costLog2: 15, blockSize: 8, parallel: 1)

    /// A damaged or planted file must not make the program allocate gigabytes.
    var isBearable: Bool {
        (4...20).contains(costLog2) && (1...16).contains(blockSize) && (1...16).contains(parallel)
    }
}
