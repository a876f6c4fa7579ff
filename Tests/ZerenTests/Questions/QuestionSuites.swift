import Testing

@testable import zeren

struct QuestionTownTrait: SuiteTrait, TestScoping {
    func provideScope(
        for test: Test, testCase: Test.Case?, performing function: @Sendable () async throws -> Void
    ) async throws {
        let town = try QuestionTown.faultyTown()
        try await QuestionTown.$current.withValue(town) { try await function() }
    }
}

/// Suites that read one ledger of the township of questions.
@Suite("提问的镇", .questionTown)
enum QuestionSuites {}

extension Trait where Self == QuestionTownTrait {
    static var questionTown: QuestionTownTrait { QuestionTownTrait() }
}
