import Foundation
import Glibc
import Ledger
import Testing

@testable import Exchange

@Suite("有害的文件", .serialized)
struct HostileFileTests {
    /// Kilobytes, the most that this process ever held.
    private static func peak() -> Int {
        var usage = rusage()
        getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
        return Int(usage.ru_maxrss)
    }

    @Test("每一个都说得清楚、停得下来，账本一个字节也不变", .timeLimit(.minutes(10)))
    func refusesAll() throws {
        let files = try HostileFiles.all()
        #expect(files.count >= 30)
        let ledger = try TemporaryLedger()
        let before = try ledger.readable().size
        let catalog = try Papers.catalog(ledger.plan)
        // Making the bombs took more memory than reading them may.
        let memory = Self.peak()
        for file in files {
            let path = ledger.home + "/" + file.name
            let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
            try FileManager.default.createDirectory(
                at: folder, withIntermediateDirectories: true)
            try Data(file.bytes).write(to: URL(fileURLWithPath: path))
            let start = ContinuousClock.now
            let outcome = outcome(
                file.name.hasSuffix(".xlsx") ? path : folder.path, catalog, ledger)
            #expect(outcome.code == file.code, "\(file.name): \(outcome)")
            let isChinese = outcome.message.unicodeScalars.contains { $0.value > 0x4E00 }
            #expect(isChinese && !outcome.remedy.isEmpty, "\(file.name): \(outcome)")
            #expect(ContinuousClock.now - start < .seconds(20), "\(file.name)")
            #expect(try ledger.readable().size == before, "\(file.name)")
        }
        #expect(Self.peak() - memory < 400 << 10)
    }

    private struct Outcome {
        var code: String?
        var message: String
        var remedy: String
    }

    private func outcome(
        _ path: String, _ catalog: SheetCatalog, _ ledger: TemporaryLedger
    ) -> Outcome {
        do {
            let workbook = try Workbook.read(path, catalog: catalog)
            let report = try ledger.importing(workbook)
            let refused = report.refused.first
            #expect(report.entered == 0 && refused?.refusal.rule == .cell)
            return Outcome(
                code: nil, message: refused?.refusal.message ?? "",
                remedy: refused?.refusal.remedy ?? "")
        } catch let error as WorkbookError {
            return Outcome(code: error.code, message: error.message, remedy: error.remedy)
        } catch {
            return Outcome(code: "unexpected", message: "\(error)", remedy: "")
        }
    }
}
