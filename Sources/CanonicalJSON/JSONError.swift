/// Why bytes aren't the JSON that was asked for, and where.
package struct JSONError: Error, Equatable, Hashable, Sendable {
    /// What is wrong at the offset.
    package enum Reason: String, Sendable {
        /// The bytes end inside a value.
        case endsEarly
        /// A byte that can't stand here (white space in canonical form too).
        case unexpectedByte
        /// Bytes follow the value.
        case trailingBytes
        /// A number with a point, an exponent, a leading zero, or `-0`.
        case notAnInteger
        /// A number beyond ±(2^53 − 1).
        case integerTooLarge
        /// An overlong, cut or surrogate sequence.
        case invalidUTF8
        /// A raw control character, or U+0000 in any spelling.
        case controlCharacter
        /// An escape that JSON doesn't have or that the canonical form spells otherwise.
        case wrongEscape
        /// Half of a surrogate pair.
        case loneSurrogate
        /// A key outside of 1–64 characters of `A–Z a–z 0–9 . _ -`.
        case wrongKey
        /// A key that doesn't stand behind the one before.
        case keyOrder
        /// The same key twice in one object.
        case duplicateKey
        /// A member that the caller's list doesn't have.
        case unknownMember
        /// A null, where an absent member says the same.
        case nullValue
        /// More than 32 containers inside one another.
        case tooDeep
        /// More bytes than the caller allows.
        case tooLarge
    }

    /// In bytes from the start of what was read.
    package var offset: Int
    package var reason: Reason

    package init(offset: Int, reason: Reason) {
        self.offset = offset
        self.reason = reason
    }
}
