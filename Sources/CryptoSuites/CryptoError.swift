/// What can be wrong with keys, boxes and passphrases that were handed in.
package enum CryptoError: Error, Hashable, Sendable {
    /// A seed or a public key has not the suite's number of bytes.
    case wrongByteCount(found: Int, expected: Int)
    /// A public key is a point of small order: signatures under it prove nothing.
    case smallOrderKey
    /// A public key is not the one encoding of its point.
    case nonCanonicalKey
    /// A box is shorter than its nonce and tag.
    case boxTooShort(byteCount: Int)
    /// A box was made with another key or other associated data, or was altered.
    case boxNotAuthentic
    /// scrypt's parameters are outside its range, or ask for more than 1 GiB.
    case scryptParametersRefused
    /// Not one PEM block with a PKCS#8 private key.
    case malformedPrivateKey
    /// A private key of another algorithm than the suite's.
    case privateKeyOfOtherAlgorithm
    /// The private key is encrypted and no passphrase was given.
    case passphraseMissing
    /// The passphrase doesn't decrypt the key (or the encrypted key is damaged).
    case passphraseFails
    /// A key's name is empty, too long, or has a space, a `+` or a control character.
    case invalidKeyName(String)
    /// Not `<name>+<8 hex>+<base64(type ‖ key)>`.
    case malformedVerifierKey
    /// A verifier key's type belongs to no suite known here.
    case unknownKeyType
    /// A verifier key states another id than the one that its name and key give.
    case keyIDDiffers(stated: String, computed: String)
}
