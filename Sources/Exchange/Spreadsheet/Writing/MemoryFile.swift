import CXlsxWriter
import Glibc

/// 内存文件: a file that lies in memory only, for a library that wants a path.
final class MemoryFile {
    private let descriptor: Int32

    /// Good for this process, as long as this object lives.
    var path: String { "/proc/self/fd/\(descriptor)" }

    /// - Throws: `SpreadsheetWritingError.system`.
    init() throws(SpreadsheetWritingError) {
        descriptor = memory_file_create("spreadsheet")
        guard descriptor >= 0 else { throw .system(code: errno) }
    }

    deinit { close(descriptor) }

    /// - Throws: `SpreadsheetWritingError.system`.
    func bytes() throws(SpreadsheetWritingError) -> [UInt8] {
        let size = Int(lseek(descriptor, 0, SEEK_END))
        guard size >= 0 else { throw .system(code: errno) }
        var bytes = [UInt8](repeating: 0, count: size)
        var filled = 0
        while filled < size {
            let count = bytes.withUnsafeMutableBytes { buffer in
                let rest = UnsafeMutableRawBufferPointer(rebasing: buffer[filled...])
                return pread(descriptor, rest.baseAddress, rest.count, off_t(filled))
            }
            guard count > 0 else { throw .system(code: count < 0 ? errno : EIO) }
            filled += count
        }
        return bytes
    }
}
