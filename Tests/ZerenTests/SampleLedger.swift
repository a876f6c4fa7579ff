import Foundation
import Testing

@testable import zeren

/// The sample township's ledger as `demo` leaves it, made once for a suite.
final class SampleLedger: Sendable {
    @TaskLocal static var current: SampleLedger?

    let bench: Workbench
    let demo: Workbench.Result

    init() throws {
        let root = FileManager.default.temporaryDirectory.path + "/zeren-\(UUID().uuidString)"
        let folder = root + "/demo"
        bench = try Workbench([
            "ZEREN_KEYS": folder + "/密钥", "XDG_STATE_HOME": folder + "/本机记忆",
            "ZEREN_LEDGER": folder + "/账本",
        ])
        self.root = root
        self.folder = folder
        demo = bench.run("demo", folder, "--json")
    }

    deinit { try? FileManager.default.removeItem(atPath: root) }

    private let root: String
    let folder: String
    var ledger: String { folder + "/账本" }

    func run(_ arguments: String...) -> Workbench.Result { bench.run(arguments) }

    static func required() throws -> SampleLedger { try #require(current) }
}

struct SampleLedgerTrait: SuiteTrait, TestScoping {
    func provideScope(
        for test: Test, testCase: Test.Case?, performing function: @Sendable () async throws -> Void
    ) async throws {
        let sample = try SampleLedger()
        try await SampleLedger.$current.withValue(sample) { try await function() }
    }
}

/// Suites that share one ledger of the sample.
@Suite("样例镇", .sampleLedger)
enum SampleSuites {}

extension Trait where Self == SampleLedgerTrait {
    static var sampleLedger: SampleLedgerTrait { SampleLedgerTrait() }
}
