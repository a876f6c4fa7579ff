import Foundation
import Testing

@testable import Ledger

@Suite("The schemas that the program carries")
struct CarriedSchemasTests {
    @Test("are the files of Schemas/, byte for byte")
    func areTheFolder() throws {
        let files = try SchemaFolder.files()
        #expect(!files.isEmpty)
        #expect(CarriedSchemas.files.keys.sorted() == files.keys.sorted())
        for (name, bytes) in files {
            let carried = try #require(CarriedSchemas.files[name], "\(name)")
            #expect(Array(carried.utf8) == bytes, "\(name)")
        }
    }

    @Test("are written by Schemas/carry.py")
    func areWrittenByTheScript() throws {
        let python = URL(filePath: "/usr/bin/python3")
        guard FileManager.default.isExecutableFile(atPath: python.path) else {
            print("未运行: python3")
            return
        }
        let process = Process()
        process.executableURL = python
        process.arguments = ["-B", SchemaFolder.url.appending(path: "carry.py").path, "--check"]
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
    }
}

/// The repository's folder `Schemas/`.
enum SchemaFolder {
    static let url = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Schemas")

    /// The JSON files, by path inside the folder.
    static func files() throws -> [String: [UInt8]] {
        var files: [String: [UInt8]] = [:]
        for path in try FileManager.default.subpathsOfDirectory(atPath: url.path)
        where path.hasSuffix(".json") {
            files[path] = Array(try Data(contentsOf: url.appending(path: path)))
        }
        return files
    }
}
