import Foundation
import Testing

@testable import EventLog

@Suite("The system's disk")
struct DiskTests {
    private let disk = SystemDisk()
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    @Test("writes, reads, cuts and lists files")
    func readsAndWrites() throws {
        let path = folder.path + "/a"
        let file = try disk.open(path, .create(permissions: 0o600))
        try file.write(Array("hello world".utf8), at: 0)
        try file.write(Array("W".utf8), at: 6)
        try file.sync()
        #expect(try file.size() == 11)
        #expect(try file.bytes(6..<100) == Array("World".utf8))
        try file.truncate(to: 5)
        #expect(try disk.contents(path, sizeMax: 5) == Array("hello".utf8))
        #expect(try disk.status(path) == FileStatus(size: 5, isFolder: false, permissions: 0o600))
        try disk.makeFolders(folder.path + "/b/c/d", permissions: 0o755)
        #expect(try disk.status(folder.path + "/b/c/d")?.isFolder == true)
        #expect(try disk.list(folder.path) == ["a", "b"])
        try disk.rename(path, to: folder.path + "/z")
        #expect(try disk.status(path) == nil)
        try disk.remove(folder.path + "/z")
        #expect(try disk.list(folder.path) == ["b"])
        try disk.open(folder.path, .folder).sync()
    }

    @Test("a file is put in place as a whole")
    func replacesFiles() throws {
        let path = folder.path + "/c"
        for text in ["one", "a longer two"] {
            try disk.replace(path, in: folder.path, with: Array(text.utf8), permissions: 0o644)
            #expect(try disk.contents(path, sizeMax: 100) == Array(text.utf8))
        }
        #expect(try disk.list(folder.path) == ["c"])
        #expect(try disk.contents(folder.path + "/nothing", sizeMax: 1) == nil)
    }

    @Test("errors name the operation, the path and the system's code")
    func reportsErrors() throws {
        let path = folder.path + "/missing"
        #expect(throws: DiskError(operation: .open, path: path, code: ENOENT)) {
            try disk.open(path, .read)
        }
        #expect(throws: DiskError(operation: .list, path: path, code: ENOENT)) {
            try disk.list(path)
        }
        #expect(throws: DiskError(operation: .open, path: folder.path, code: EISDIR)) {
            try disk.open(folder.path, .readWrite)
        }
        #expect(throws: DiskError(operation: .open, path: folder.path, code: EINVAL)) {
            try disk.open(folder.path, .read)
        }
        #expect(throws: DiskError(operation: .makeFolder, path: folder.path, code: EEXIST)) {
            try disk.makeFolder(folder.path, permissions: 0o755)
        }
        _ = try disk.open(path, .create(permissions: 0o600))
        #expect(throws: DiskError(operation: .open, path: path, code: EEXIST)) {
            try disk.open(path, .create(permissions: 0o600))
        }
    }

    @Test("a symbolic link or a pipe in a file's place is not opened")
    func followsNoLinks() throws {
        let target = folder.path + "/target"
        _ = try disk.open(target, .create(permissions: 0o600))
        let link = folder.path + "/link"
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: target)
        #expect(throws: DiskError(operation: .open, path: link, code: ELOOP)) {
            try disk.open(link, .read)
        }
        let pipe = folder.path + "/pipe"
        try #require(mkfifo(pipe, 0o600) == 0)
        #expect(throws: DiskError(operation: .open, path: pipe, code: EINVAL)) {
            try disk.open(pipe, .read)
        }
    }

    @Test("a lock has one holder until its handle goes")
    func locks() throws {
        let path = folder.path + "/lock"
        let mode = OpenMode.createIfMissing(permissions: 0o644, isEmptied: false)
        var first: (any DiskFile)? = try disk.open(path, mode)
        let second = try disk.open(path, mode)
        let firstHas = try first?.lock(isWaiting: false)
        #expect(firstHas == true)
        let secondHas = try second.lock(isWaiting: false)
        #expect(!secondHas)
        first = nil
        let secondHasNow = try second.lock(isWaiting: false)
        #expect(secondHasNow)
    }

    @Test("log files have names of six digits or more, and only those count")
    func namesFiles() {
        let ledger = LedgerFolder("/x/y//")
        #expect(ledger.path == "/x/y")
        #expect(ledger.logFile(12) == "/x/y/log/000012.jsonl")
        #expect(ledger.torn(7, hash: "0123456789abcdef") == "/x/y/log/torn-7-01234567.bin")
        #expect(LedgerFolder.logFileIndex("000012.jsonl") == 12)
        #expect(LedgerFolder.logFileIndex("1000000.jsonl") == 1_000_000)
        for name in ["12.jsonl", "0000012.jsonl", "000012.json", "torn-1-0.bin", "-00001.jsonl"] {
            #expect(LedgerFolder.logFileIndex(name) == nil)
        }
    }
}
