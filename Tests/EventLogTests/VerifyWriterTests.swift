import CryptoSuites
import Foundation
import Testing
import TransparencyLog

@testable import EventLog

@Suite("Verify: what the writer writes")
struct VerifyWriterTests {
    private struct Written {
        let world: World
        let town: Town
    }

    /// A ledger written by `LogWriter`: the opening, then `count` commits, four lines a file.
    private func written(_ count: Int, publishedAt: Int? = nil) throws -> Written {
        let world = try World()
        let town = try Town()
        let writer = try world.create()
        let opening = Town.opening(town.log, keepers: [town.keeper])
        _ = try writer.append(
            commits: [
                CommitDraft(
                    events: [
                        opening.canonicalBytes(),
                        town.enrol(town.second, number: 1).canonicalBytes(),
                    ], signers: [town.keeper])
            ], recorded: moment)
        for number in 0..<count {
            let event = Town.event(
                2 + number, household: "A", version: number, by: town.second)
            _ = try writer.append(
                commits: [CommitDraft(events: [event.canonicalBytes()], signers: [town.second])],
                recorded: later)
            if number + 1 == publishedAt { try writer.publish(logKey: town.log.privateKey) }
        }
        if publishedAt == nil { try writer.publish(logKey: town.log.privateKey) }
        writer.close()
        return Written(world: world, town: town)
    }

    @Test("a ledger whose key this machine made and whose head it remembers passes")
    func passes() throws {
        let written = try written(9)
        try written.world.heads.pin(written.town.log.key)
        let report = try LogVerifier(folder: written.world.folder).verify(
            VerifyDemands(remembered: written.world.heads))
        #expect(report.codes == [])
        #expect(report.verdict == .passed)
        #expect(report.events == 11)
        #expect(report.commits == 10)
        #expect(report.files == 3)
        #expect(report.tornBytes == 0)
        #expect(report.checkpoint?.older?.size == 11)
    }

    @Test("a verify changes no byte of the folder")
    func readsOnly() throws {
        let written = try written(9)
        func contents() throws -> [String: Data] {
            let path = written.world.folder.path
            var found: [String: Data] = [:]
            for name in try FileManager.default.subpathsOfDirectory(atPath: path) {
                found[name] = FileManager.default.contents(atPath: "\(path)/\(name)") ?? Data()
            }
            return found
        }
        let before = try contents()
        let path = written.world.folder.logFile(0)
        try FileManager.default.setAttributes([.posixPermissions: 0o400], ofItemAtPath: path)
        _ = try LogVerifier(folder: written.world.folder).verify()
        #expect(try contents() == before)
    }

    @Test("every byte of a written log changed is found, in its line or the tail")
    func changedBytes() throws {
        let written = try written(4)
        let folder = written.world.folder
        let disk = SystemDisk()
        var files: [String: [UInt8]] = [:]
        for name in [folder.logFile(0), folder.logFile(1), folder.checkpoint] {
            files[name] = try disk.contents(name, sizeMax: 1 << 20)
        }
        var generator = SplitMix(state: 20_190_306)
        for path in [folder.logFile(0), folder.logFile(1)] {
            let bytes = try #require(files[path])
            let content = bytes[...(try #require(bytes.lastIndex { $0 != 0 }))]
            let first = path == folder.logFile(0) ? 0 : 4
            for _ in 0..<600 {
                let index = Int.random(in: content.indices, using: &generator)
                let line = first + content[..<index].count { $0 == 0x0A }
                var changed = MemoryDisk(files: files)
                changed.files[path]?[index] ^= UInt8.random(in: 1...255, using: &generator)
                let report = try LogVerifier(folder: folder, disk: changed).verify()
                guard report.firstFault?.sequence != line else { continue }
                Issue.record("byte \(index) of \(path), line \(line): \(report.codes)")
            }
        }
    }
}
