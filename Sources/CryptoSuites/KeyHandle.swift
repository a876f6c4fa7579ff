import COpenSSL

/// Owns an `EVP_PKEY`. Never changed after `init`, so any thread may use it: hence
/// `@unchecked Sendable`.
final class KeyHandle: @unchecked Sendable {
    let pointer: OpaquePointer

    /// Takes ownership of `pointer`.
    init(owning pointer: OpaquePointer) {
        self.pointer = pointer
    }

    deinit { EVP_PKEY_free(pointer) }
}
