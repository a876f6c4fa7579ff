/// What the system refused.
package struct DiskError: Error, Equatable, Hashable, Sendable {
    package enum Operation: String, Sendable {
        case open, read, write, sync, truncate, lock, rename, remove, makeFolder, list, status
    }

    package var operation: Operation
    package var path: String
    /// The system's `errno`.
    package var code: Int32

    package init(operation: Operation, path: String, code: Int32) {
        self.operation = operation
        self.path = path
        self.code = code
    }
}

/// How a file is opened.
package enum OpenMode: Sendable, Equatable {
    /// It must be there.
    case read
    /// It must be there.
    case readWrite
    /// It must not be there; with these permission bits.
    case create(permissions: UInt32)
    /// It is made when it isn't there, and emptied when `isEmptied`.
    case createIfMissing(permissions: UInt32, isEmptied: Bool)
    /// A folder, to be synced.
    case folder
}

package struct FileStatus: Sendable, Equatable {
    /// In bytes.
    package var size: Int
    package var isFolder: Bool
    /// The lower twelve bits: `0o600`.
    package var permissions: UInt32

    package init(size: Int, isFolder: Bool, permissions: UInt32) {
        self.size = size
        self.isFolder = isFolder
        self.permissions = permissions
    }
}

/// The disk as the log needs it. Paths are as the system takes them.
///
/// Symbolic links in the last place of a path are not followed; handles aren't inherited by other
/// programs. Interrupted calls and short reads and writes are repeated inside.
package protocol Disk: Sendable {
    func open(_ path: String, _ mode: OpenMode) throws(DiskError) -> any DiskFile
    /// nil = nothing is there.
    func status(_ path: String) throws(DiskError) -> FileStatus?
    /// One folder; it is an error when it is there.
    func makeFolder(_ path: String, permissions: UInt32) throws(DiskError)
    /// The names in a folder, sorted by bytes, without `.` and `..`.
    func list(_ path: String) throws(DiskError) -> [String]
    /// Replaces what is at `target`.
    func rename(_ path: String, to target: String) throws(DiskError)
    /// A file, or a folder with nothing in it.
    func remove(_ path: String) throws(DiskError)
}

/// An open file or folder; closed when the last reference goes.
package protocol DiskFile: AnyObject, Sendable {
    var path: String { get }
    func size() throws(DiskError) -> Int
    /// Fills the buffer from `offset` on.
    /// - Returns: how many bytes; fewer than asked only at the file's end.
    func read(into buffer: UnsafeMutableRawBufferPointer, at offset: Int) throws(DiskError) -> Int
    /// All of the bytes, or an error (then some of them may be written).
    func write(_ bytes: [UInt8], at offset: Int) throws(DiskError)
    /// `fdatasync`; `fsync` for a folder. After a failure nobody knows what is on the disk.
    func sync() throws(DiskError)
    func truncate(to size: Int) throws(DiskError)
    /// Takes the file's lock for this handle's life.
    /// - Returns: false when somebody else has it and `isWaiting` is false.
    func lock(isWaiting: Bool) throws(DiskError) -> Bool
}

extension Disk {
    /// A small file as a whole; nil when nothing is there.
    ///
    /// - Throws: `DiskError`, with EFBIG when it has more than `sizeMax` bytes.
    package func contents(_ path: String, sizeMax: Int) throws(DiskError) -> [UInt8]? {
        guard try status(path) != nil else { return nil }
        let file = try open(path, .read)
        let size = try file.size()
        guard size <= sizeMax else {
            throw DiskError(operation: .read, path: path, code: SystemCode.fileTooLarge)
        }
        return try file.bytes(0..<size)
    }

    /// Puts a whole file in place: written beside, synced, renamed, its folder synced.
    ///
    /// - Parameter folder: the one that `path` lies in.
    package func replace(
        _ path: String, in folder: String, with bytes: [UInt8], permissions: UInt32
    ) throws(DiskError) {
        let beside = path + ".new"
        let file = try open(beside, .createIfMissing(permissions: permissions, isEmptied: true))
        try file.write(bytes, at: 0)
        try file.sync()
        try rename(beside, to: path)
        try open(folder, .folder).sync()
    }

    /// The folder and those above it, as far as they are missing; each is synced into its parent.
    package func makeFolders(_ path: String, permissions: UInt32) throws(DiskError) {
        guard try status(path) == nil else { return }
        var parent = "."
        if let slash = path.utf8.dropLast().lastIndex(of: UInt8(ascii: "/")) {
            parent = slash == path.startIndex ? "/" : String(path[..<slash])
        }
        try makeFolders(parent, permissions: permissions)
        do {
            try makeFolder(path, permissions: permissions)
        } catch {
            // Another process has made it meanwhile.
            guard error.code == SystemCode.exists, try status(path)?.isFolder == true else {
                throw error
            }
        }
        try open(parent, .folder).sync()
    }
}

extension DiskFile {
    /// - Returns: fewer bytes than the range has only when the file ends inside it.
    package func bytes(_ range: Range<Int>) throws(DiskError) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: range.count)
        let count = try bytes.withUnsafeMutableBufferPointer { buffer throws(DiskError) in
            try read(into: UnsafeMutableRawBufferPointer(buffer), at: range.lowerBound)
        }
        bytes.removeLast(bytes.count - count)
        return bytes
    }
}
