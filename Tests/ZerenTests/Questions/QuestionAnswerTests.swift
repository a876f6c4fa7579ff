import Foundation
import Testing

@testable import zeren

@Suite("三十五问")
struct QuestionAnswerTests {
    @Test("有错的镇：每一问的人、事件都答得出；页上所载就是命令所答")
    func faulty() throws {
        let town = try QuestionTown.faultyTown()
        let reader = try QuestionReader(town)
        var page = ""
        for question in FaultyQuestions.all {
            let answers = question.commands.map(reader.answer)
            for answer in answers {
                #expect([.done, .findings].contains(answer.exit), "\(answer)")
            }
            let text = answers.map(\.text).joined()
            for person in question.persons {
                #expect(text.contains(person), "\(question.number) \(person)")
            }
            for event in question.events {
                #expect(text.contains("#\(event)"), "\(question.number) #\(event)")
            }
            page += QuestionPage.section(question, answers)
        }
        #expect(FaultyQuestions.all.map(\.number) == Array(1...35))
        try QuestionPage.check(page)
    }

    @Test("没有错的镇：每一问的答案都是没有")
    func spotless() throws {
        let town = try QuestionTown.spotlessTown()
        let reader = try QuestionReader(town)
        #expect(SpotlessQuestions.all.map(\.number) == Array(1...35))
        for question in SpotlessQuestions.all {
            let answer = reader.answer(question.command)
            #expect(answer.exit == .done, "\(question) \(answer)")
            if !question.says.isEmpty {
                #expect(answer.text.contains(question.says), "\(question) \(answer.text)")
            }
            #expect(!answer.text.contains(question.lacks), "\(question) \(answer.text)")
        }
    }
}

/// Asks a township, with what only it knows filled in.
struct QuestionReader {
    struct Answer {
        /// As it stands on the page.
        let command: String
        let exit: zeren.ExitStatus
        let text: String
    }

    private let town: QuestionTown
    private let last: Int
    private let criticism: Int

    init(_ town: QuestionTown) throws {
        self.town = town
        let events = try town.run("log", "--json").list()
        last = events.compactMap { $0["sequence"] as? Int }.max() ?? 0
        criticism =
            events.first { $0["type"] as? String == "criticism.issued.v1" }?["sequence"] as? Int
            ?? 0
    }

    func answer(_ command: String) -> Answer {
        let shown = command.replacingOccurrences(of: "%LAST%", with: "\(last)")
            .replacingOccurrences(of: "%CRITICISM%", with: "\(criticism)")
        let words = shown.replacingOccurrences(of: "%CHECKPOINT%", with: town.checkpoint)
            .split(separator: " ").map(String.init)
        let result = town.run(words)
        return Answer(
            command: shown.replacingOccurrences(of: "%CHECKPOINT%", with: "旧检查点"),
            exit: result.exit, text: QuestionPage.settled(result.text))
    }
}

/// The page's answers: what the commands said when it was written. `ZEREN_RECORD=1` writes it anew.
enum QuestionPage {
    private static let mark = "<!-- 以下由测试写出 -->\n"

    private static let path = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("Sources/zeren/zeren.docc/Questions.md")

    /// Digests, hashes, fingerprints and seconds are of one run only.
    static func settled(_ text: String) -> String {
        text.replacing(/摘要 [0-9a-f]{4}…[0-9a-f]{2}/, with: "摘要 ····")
            .replacing(/摘要 [0-9a-f]{8}/, with: "摘要 ····")
            .replacing(/指纹：?\s*[0-9a-f ]+/, with: "指纹 ···· ")
            .replacing(/[0-9a-f]{64}/, with: "····")
            .replacing(/\+[0-9a-f]{8}/, with: "+····")
    }

    static func section(_ question: Question, _ answers: [QuestionReader.Answer]) -> String {
        "\n### \(question.number). \(question.words)\n"
            + answers.map { "\n```\n$ zeren \($0.command)\n\($0.text)```\n" }.joined()
    }

    static func check(_ answers: String) throws {
        let page = try String(contentsOf: path, encoding: .utf8)
        let head = page.components(separatedBy: mark)[0]
        if ProcessInfo.processInfo.environment["ZEREN_RECORD"] == "1" {
            try (head + mark + answers).write(to: path, atomically: true, encoding: .utf8)
            Issue.record("the page was written anew: read it, then run the test again")
        }
        #expect(page == head + mark + answers)
    }
}
