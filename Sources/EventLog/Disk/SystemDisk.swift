import Glibc

/// The machine's own disk.
package struct SystemDisk: Disk {
    package init() {}

    package func open(_ path: String, _ mode: OpenMode) throws(DiskError) -> any DiskFile {
        let always = O_CLOEXEC | O_NOFOLLOW
        // Without O_NONBLOCK a pipe in a file's place would stop us for ever.
        let descriptor = try repeated(.open, path) {
            switch mode {
            case .read: Glibc.open(path, always | O_RDONLY | O_NONBLOCK)
            case .readWrite: Glibc.open(path, always | O_RDWR | O_NONBLOCK)
            case .create(let permissions):
                Glibc.open(path, always | O_RDWR | O_CREAT | O_EXCL, permissions)
            case .createIfMissing(let permissions, let isEmptied):
                Glibc.open(
                    path,
                    always | O_RDWR | O_CREAT | O_NONBLOCK | (isEmptied ? O_TRUNC : 0),
                    permissions)
            case .folder: Glibc.open(path, always | O_RDONLY | O_DIRECTORY)
            }
        }
        let file = SystemFile(path: path, descriptor: Int32(descriptor))
        let status = try file.status()
        let kind = status.st_mode & S_IFMT
        guard kind == (mode == .folder ? S_IFDIR : S_IFREG) else {
            throw DiskError(operation: .open, path: path, code: EINVAL)
        }
        return file
    }

    package func status(_ path: String) throws(DiskError) -> FileStatus? {
        var status = stat()
        guard lstat(path, &status) != 0 else {
            return FileStatus(
                size: Int(status.st_size), isFolder: status.st_mode & S_IFMT == S_IFDIR,
                permissions: status.st_mode & 0o7777)
        }
        let code = errno
        if code == ENOENT || code == ENOTDIR { return nil }
        throw DiskError(operation: .status, path: path, code: code)
    }

    package func makeFolder(_ path: String, permissions: UInt32) throws(DiskError) {
        _ = try repeated(.makeFolder, path) { mkdir(path, permissions) }
    }

    package func list(_ path: String) throws(DiskError) -> [String] {
        guard let folder = opendir(path) else {
            throw DiskError(operation: .list, path: path, code: errno)
        }
        defer { closedir(folder) }
        var names: [String] = []
        while true {
            errno = 0
            guard let entry = readdir(folder) else {
                let code = errno
                guard code == 0 else { throw DiskError(operation: .list, path: path, code: code) }
                break
            }
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
                String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    package func rename(_ path: String, to target: String) throws(DiskError) {
        _ = try repeated(.rename, path) { Glibc.rename(path, target) }
    }

    package func remove(_ path: String) throws(DiskError) {
        _ = try repeated(.remove, path) { Glibc.remove(path) }
    }
}

/// An open file of the machine's.
private final class SystemFile: DiskFile {
    let path: String
    private let descriptor: Int32

    init(path: String, descriptor: Int32) {
        self.path = path
        self.descriptor = descriptor
    }

    deinit {
        close(descriptor)
    }

    func status() throws(DiskError) -> stat {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else {
            throw DiskError(operation: .status, path: path, code: errno)
        }
        return status
    }

    func size() throws(DiskError) -> Int {
        Int(try status().st_size)
    }

    func read(
        into buffer: UnsafeMutableRawBufferPointer, at offset: Int
    ) throws(DiskError) -> Int {
        var filled = 0
        while filled < buffer.count {
            let rest = UnsafeMutableRawBufferPointer(rebasing: buffer[filled...])
            let count = try repeated(.read, path) {
                pread(descriptor, rest.baseAddress, rest.count, offset + filled)
            }
            if count == 0 { break }
            filled += count
        }
        return filled
    }

    func write(_ bytes: [UInt8], at offset: Int) throws(DiskError) {
        try bytes.withUnsafeBufferPointer { buffer throws(DiskError) in
            var written = 0
            while written < buffer.count {
                let rest = UnsafeBufferPointer(rebasing: buffer[written...])
                written += try repeated(.write, path) {
                    pwrite(descriptor, rest.baseAddress, rest.count, offset + written)
                }
            }
        }
    }

    func sync() throws(DiskError) {
        let isFolder = try status().st_mode & S_IFMT == S_IFDIR
        // Never repeated: after a failed sync the pages count as clean.
        guard (isFolder ? fsync(descriptor) : fdatasync(descriptor)) == 0 else {
            throw DiskError(operation: .sync, path: path, code: errno)
        }
    }

    func truncate(to size: Int) throws(DiskError) {
        _ = try repeated(.truncate, path) { ftruncate(descriptor, size) }
    }

    func lock(isWaiting: Bool) throws(DiskError) -> Bool {
        do {
            _ = try repeated(.lock, path) {
                flock(descriptor, isWaiting ? LOCK_EX : LOCK_EX | LOCK_NB)
            }
            return true
        } catch  where error.code == EWOULDBLOCK {
            return false
        }
    }
}

/// The codes that other files need without the C library.
enum SystemCode {
    static let fileTooLarge = EFBIG
    static let exists = EEXIST
}

/// Calls again as long as a signal interrupts.
private func repeated<Number: SignedInteger>(
    _ operation: DiskError.Operation, _ path: String, _ call: () -> Number
) throws(DiskError) -> Int {
    while true {
        let result = call()
        if result >= 0 { return Int(result) }
        let code = errno
        guard code == EINTR else {
            throw DiskError(operation: operation, path: path, code: code)
        }
    }
}
