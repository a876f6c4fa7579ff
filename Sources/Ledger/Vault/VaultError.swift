/// Why a vault refuses, or what is wrong with it. Facts only: never a value, a key or a passphrase.
package enum VaultError: Error, Equatable, Sendable {
    /// No file at this path.
    case absent(path: String)
    /// `create` never overwrites.
    case exists(path: String)
    /// The file at this path is not a vault.
    case notAVault(path: String)
    /// A vault of another version.
    case formatUnknown(Int)
    /// The vault was made with this suite, not with the ledger's.
    case suiteDiffers(stored: String)
    /// The stored cost of scrypt lies outside of what this program is willing to spend.
    case costOutOfBounds(ScryptCost)
    /// The passphrase or key file does not open this vault (or the wrapped vault key is damaged:
    /// authenticated encryption can't tell the two apart).
    case wrongKey
    /// A change was asked of a vault that was opened for reading.
    case readOnly
    /// Something is to be sealed, and no vault is open.
    case locked
    /// The owner's data key does not unwrap, or its id is not its own.
    case damagedKey(owner: String)
    /// The secret of that name is missing or does not unwrap.
    case damagedSecret(name: String)
    /// Not `household/…`, `member/…` or `person/…` in printable ASCII.
    case ownerInvalid(String)
    /// The `sealed` member at this pointer is neither an open nor a closed form.
    case malformedSeal(pointer: String)
    /// One event holds two boxes of one owner.
    case ownerTwice(owner: String, pointer: String)
    /// SQLite's extended result code.
    case storage(code: Int32)
    /// A system call failed with this `errno`.
    case system(call: String, code: Int32)
}
