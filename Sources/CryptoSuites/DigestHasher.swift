import COpenSSL

/// A suite's hash with one context that is used again and again: for loops over lines and nodes.
///
/// Belongs to one task at a time (it isn't Sendable).
package final class DigestHasher {
    private let algorithm: DigestAlgorithm
    private let context: OpaquePointer
    /// 0x01 ‖ left ‖ right, filled anew for each node.
    private let nodeInput: UnsafeMutableRawBufferPointer

    init(_ algorithm: DigestAlgorithm) {
        guard let context = EVP_MD_CTX_new() else { preconditionFailure("memory is left") }
        self.algorithm = algorithm
        self.context = context
        nodeInput = .allocate(byteCount: 1 + 2 * Digest.byteCount, alignment: 8)
        nodeInput[0] = HashPrefix.node
    }

    deinit {
        EVP_MD_CTX_free(context)
        nodeInput.deallocate()
    }

    /// H(`bytes`).
    package func hash(_ bytes: UnsafeRawBufferPointer) -> Digest {
        algorithm.start(context)
        add(bytes)
        return finish()
    }

    package func hash(_ bytes: [UInt8]) -> Digest {
        bytes.withUnsafeBytes { hash($0) }
    }

    package func hash(_ bytes: ArraySlice<UInt8>) -> Digest {
        bytes.withUnsafeBytes { hash($0) }
    }

    /// H(`prefix` ‖ `bytes`).
    package func hash(prefix: UInt8, _ bytes: UnsafeRawBufferPointer) -> Digest {
        algorithm.start(context)
        withUnsafeBytes(of: prefix) { add($0) }
        add(bytes)
        return finish()
    }

    package func hash(prefix: UInt8, _ bytes: [UInt8]) -> Digest {
        bytes.withUnsafeBytes { hash(prefix: prefix, $0) }
    }

    package func hash(prefix: UInt8, _ bytes: ArraySlice<UInt8>) -> Digest {
        bytes.withUnsafeBytes { hash(prefix: prefix, $0) }
    }

    /// The hash of a tree's leaf: H(0x00 ‖ `bytes`). Source: RFC 6962 §2.1.
    package func leaf(_ bytes: UnsafeRawBufferPointer) -> Digest {
        hash(prefix: HashPrefix.leaf, bytes)
    }

    package func leaf(_ bytes: [UInt8]) -> Digest {
        hash(prefix: HashPrefix.leaf, bytes)
    }

    package func leaf(_ bytes: ArraySlice<UInt8>) -> Digest {
        hash(prefix: HashPrefix.leaf, bytes)
    }

    /// The hash of a tree's inner node: H(0x01 ‖ `left` ‖ `right`). Source: RFC 6962 §2.1.
    package func node(_ left: Digest, _ right: Digest) -> Digest {
        let parts = UnsafeMutableRawBufferPointer(rebasing: nodeInput[1...])
        left.withUnsafeBytes { parts.copyMemory(from: $0) }
        let second = UnsafeMutableRawBufferPointer(rebasing: parts[Digest.byteCount...])
        right.withUnsafeBytes { second.copyMemory(from: $0) }
        return hash(UnsafeRawBufferPointer(nodeInput))
    }

    private func add(_ bytes: UnsafeRawBufferPointer) {
        let result = EVP_DigestUpdate(context, bytes.baseAddress, bytes.count)
        precondition(result == 1, "a started digest takes bytes")
    }

    private func finish() -> Digest {
        Digest { output in
            let bytes = output.baseAddress?.assumingMemoryBound(to: UInt8.self)
            let result = EVP_DigestFinal_ex(context, bytes, nil)
            precondition(result == 1, "a started digest ends")
        }
    }
}

/// The first byte that keeps leaves and inner nodes apart. Source: RFC 6962 §2.1.
private enum HashPrefix {
    static let leaf: UInt8 = 0x00
    static let node: UInt8 = 0x01
}
