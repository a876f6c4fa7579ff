import Foundation
import Testing

@Suite("The README holds")
struct ReadmeTests {
    private func readme() throws -> String {
        try String(
            contentsOf: SourceTree.root.appendingPathComponent("README.md"), encoding: .utf8)
    }

    /// What stands between a pair of markers, without the fences.
    private func block(_ marker: String) throws -> String {
        let text = try readme()
        let start = try #require(text.range(of: "<!-- \(marker) -->"))
        let end = try #require(text.range(of: "<!-- /\(marker) -->"))
        return text[start.upperBound..<end.lowerBound].split(separator: "\n")
            .filter { !$0.hasPrefix("```") }.joined(separator: "\n") + "\n"
    }

    private func shell(_ script: String, in folder: URL, _ variables: [String: String] = [:]) throws
        -> (status: Int32, output: String)
    {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.arguments = ["-c", script]
        process.currentDirectoryURL = folder
        process.environment = ProcessInfo.processInfo.environment.merging(variables) { $1 }
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let output = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: output, as: UTF8.self))
    }

    @Test("every page that it links is there")
    func linksExist() throws {
        let text = try readme()
        let links = text.matches(of: /\]\(([A-Za-z][^):]*)\)/).map { String($0.1) }
        #expect(links.count > 8)
        for link in links {
            let path = SourceTree.root.appendingPathComponent(link).path
            #expect(FileManager.default.fileExists(atPath: path), "\(link)")
        }
    }

    @Test("the command of the tests is the one that CI runs")
    func ciRunsTheTests() throws {
        let script = try String(
            contentsOf: SourceTree.root.appendingPathComponent(".ci/run"), encoding: .utf8)
        #expect(script.contains("test-command"))
        #expect(try block("test-command").hasSuffix("&& swift test\n"))
        #expect(try block("demo-command").hasSuffix("&& swift run -c release zeren demo\n"))
    }

    @Test(
        "the snippet checks a ledger without our code, and finds a changed line and a changed note")
    func snippetWorks() throws {
        guard try shell("command -v openssl", in: SourceTree.root).status == 0 else {
            print("未运行: openssl")
            return
        }
        let vector = SourceTree.root.appendingPathComponent("Tests/EventLogTests/Vector")
        let copy = FileManager.default.temporaryDirectory
            .appendingPathComponent("zeren-readme-\(UUID().uuidString)")
        try FileManager.default.copyItem(at: vector, to: copy)
        defer { try? FileManager.default.removeItem(at: copy) }
        let script = try block("check-without-us")
        // FORMAT.md, section 10.
        let key = [
            "VKEY": "vector.example/2019+eb5606e8+AQOhB7/zzhC+HXDdGOdLwJln5NYwm6UNXx3chmQSVTG4"
        ]
        let good = try shell(script, in: copy, key)
        #expect(good.status == 0, "\(good.output)")
        #expect(good.output.contains("3 lines chained; last leaf a96bb47d4fab4fe7"))

        for file in ["log/000000.jsonl", "checkpoint"] {
            let url = copy.appendingPathComponent(file)
            let bytes = try Data(contentsOf: url)
            var changed = bytes
            changed[changed.startIndex + 30] ^= 1
            try changed.write(to: url)
            #expect(try shell(script, in: copy, key).status != 0, "\(file)")
            try bytes.write(to: url)
        }
    }
}
