import CryptoSuites
import Glibc

/// A small secret in a file of its own: mode 0600, whole or not there, never overwritten.
///
/// Written beside its name, synced, then linked to it: `link` fails when the name is taken, and a
/// crash leaves no half key under the name that is never written again.
struct SecretFile: Sendable {
    static let sizeMax = 65_536

    let path: String

    /// - Throws: `exists`, `system`.
    func create(_ bytes: [UInt8], random: any RandomSource) throws(KeyFileError) {
        let folder = Self.folder(of: path)
        try Self.makeFolder(folder)
        let beside = "\(path).\(random.bytes(8).hex).new"
        let descriptor = Glibc.open(beside, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw .system(call: "open", path: beside, code: errno) }
        defer { _ = Glibc.unlink(beside) }
        do {
            defer { _ = Glibc.close(descriptor) }
            try Self.check(Glibc.fchmod(descriptor, 0o600), "fchmod", beside)
            try Self.writeAll(bytes, descriptor, beside)
            try Self.check(Glibc.fsync(descriptor), "fsync", beside)
        }
        guard Glibc.link(beside, path) == 0 else {
            throw errno == EEXIST
                ? .exists(path: path) : .system(call: "link", path: path, code: errno)
        }
        try Self.syncFolder(folder)
    }

    /// - Returns: nil when there is no such file.
    /// - Throws: `damaged` when it is larger than any key, `system`.
    func read() throws(KeyFileError) -> [UInt8]? {
        let descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            if errno == ENOENT { return nil }
            throw .system(call: "open", path: path, code: errno)
        }
        defer { _ = Glibc.close(descriptor) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 4_096)
        while true {
            let count = Glibc.read(descriptor, &chunk, chunk.count)
            if count < 0 && errno == EINTR { continue }
            guard count >= 0 else { throw .system(call: "read", path: path, code: errno) }
            guard count > 0 else { return bytes }
            bytes.append(contentsOf: chunk[..<count])
            guard bytes.count <= Self.sizeMax else { throw .damaged(path: path) }
        }
    }

    private static func writeAll(
        _ bytes: [UInt8], _ descriptor: Int32, _ path: String
    ) throws(KeyFileError) {
        var done = 0
        while done < bytes.count {
            let count = bytes[done...].withUnsafeBytes { rest in
                Glibc.write(descriptor, rest.baseAddress, rest.count)
            }
            if count < 0 && errno == EINTR { continue }
            try check(count > 0 ? 0 : -1, "write", path)
            done += count
        }
    }

    /// Makes the folder and those above it, each for its owner only.
    private static func makeFolder(_ path: String) throws(KeyFileError) {
        guard Glibc.access(path, F_OK) != 0 else { return }
        let above = folder(of: path)
        if above != path { try makeFolder(above) }
        guard Glibc.mkdir(path, 0o700) == 0 || errno == EEXIST else {
            throw .system(call: "mkdir", path: path, code: errno)
        }
    }

    private static func syncFolder(_ path: String) throws(KeyFileError) {
        let descriptor = Glibc.open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .system(call: "open", path: path, code: errno) }
        defer { _ = Glibc.close(descriptor) }
        try check(Glibc.fsync(descriptor), "fsync", path)
    }

    private static func check(
        _ result: Int32, _ call: String, _ path: String
    ) throws(KeyFileError) {
        guard result == 0 else { throw .system(call: call, path: path, code: errno) }
    }

    private static func folder(of path: String) -> String {
        guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }
}
