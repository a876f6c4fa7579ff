import CryptoSuites
import EventLog

/// A small secret in a file of its own: mode 0600, whole or not there, never overwritten.
///
/// Written beside its name (`<name>.new`), synced, renamed, its folder synced: a crash leaves no
/// half key under a name that is never written again. Renaming would replace a file that somebody
/// else made meanwhile; so the file beside is locked from before the look at the name until after
/// the renaming. What a crash or an error leaves beside is emptied by the next attempt.
struct SecretFile: Sendable {
    static let sizeMax = 65_536

    let path: String
    let disk: any Disk

    /// - Throws: `exists`, `disk`.
    func create(_ bytes: [UInt8]) throws(KeyFileError) {
        let folder = Self.folder(of: path)
        let beside = "\(path).new"
        do throws(DiskError) {
            try disk.makeFolders(folder, permissions: 0o700)
            let file = try disk.open(
                beside, .createIfMissing(permissions: 0o600, isEmptied: false))
            _ = try file.lock(isWaiting: true)
            if try disk.status(path) == nil {
                try file.truncate(to: 0)
                try file.write(bytes, at: 0)
                try file.sync()
                try disk.rename(beside, to: path)
                try disk.open(folder, .folder).sync()
                return
            }
            // The loser of a race may hold the winner's file, which no longer lies beside.
            if try disk.status(beside) != nil { try disk.remove(beside) }
        } catch {
            throw .disk(error)
        }
        throw .exists(path: path)
    }

    /// - Returns: nil when there is no such file.
    /// - Throws: `disk`, with EFBIG when it is larger than any key.
    func read() throws(KeyFileError) -> [UInt8]? {
        do throws(DiskError) {
            return try disk.contents(path, sizeMax: Self.sizeMax)
        } catch {
            throw .disk(error)
        }
    }

    private static func folder(of path: String) -> String {
        guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }
}
