import CanonicalJSON

/// Why bytes aren't a line, an event or a signature of the log.
package enum LineFault: Error, Equatable, Hashable, Sendable {
    /// Not its own canonical form, or a member that isn't known.
    case notCanonical(JSONError)
    /// More than 65,535 bytes.
    case tooLong(byteCount: Int)
    /// A member that must be there is absent.
    case missing(String)
    /// A member has another type, form or range than FORMAT.md gives it.
    case malformed(String)
    /// One person signs a commit twice.
    case personSignsTwice(String)
}
