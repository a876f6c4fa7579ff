import Foundation
import Testing

@testable import zeren

extension QuestionSuites {
    /// What was true on a day, and what the ledger knew by when: two questions, four answers.
    @Suite("两条时间轴：哪一天的情形，按什么时候所知")
    struct TwoAxesTests {
        private let household = QuestionTown.corrected
        private let inspection = "2019-03-25"
        private let known = "2019-04-05 23:00"

        private func card(_ words: String...) throws -> String {
            let town = try QuestionTown.required()
            let story = try town.run(["household", household, "--json"] + words).object()
            let card = try #require(story["card"] as? [String: Any])
            return "\(card["color"] ?? "") \(card["number"] ?? "") #\(card["event"] ?? "")"
        }

        @Test("同一户的联系卡，两天、两个所知，四个答案各不相同")
        func fourAnswers() throws {
            let answers = [
                try card("--as-of", inspection, "--known-at", known),
                try card("--as-of", inspection),
                try card("--as-of", "2019-04-10", "--known-at", known),
                try card("--as-of", "2019-04-10"),
            ]
            #expect(
                answers == [
                    "红 K2019-00001 #281", "蓝 K2019-00101 #373", "蓝 K2019-00201 #345",
                    "蓝 K2019-00301 #374",
                ])
        }

        @Test("一个值也是：检查那天是多少、后来更正成多少、当时所知的是多少")
        func value() throws {
            let town = try QuestionTown.required()
            func area(_ words: String...) throws -> Int? {
                let trace = try town.run(["trace", household, "住房面积", "--json"] + words).object()
                return (trace["value"] as? [String: Any])?["integer"] as? Int
            }
            #expect(try area("--as-of", inspection) == 7300)
            #expect(try area("--as-of", "2019-03-10") == 6100)
            #expect(try area("--as-of", "2019-04-10") == 7500)
            #expect(
                try area("--as-of", "2019-04-10", "--known-at", "2019-03-28 23:00") == 7300)
        }

        @Test("检查那天卡上写的是什么、后来得知了什么：一个命令")
        func oneCommand() throws {
            let town = try QuestionTown.required()
            let answer = town.run("household", household, "--as-of", inspection)
            #expect(answer.text.contains("联系卡        蓝 K2019-00101\n"))
            #expect(
                answer.text.contains("后来得知（那时入账到 #338，现在到 #385；都说的是 2019-03-25 的情形）"))
            #expect(answer.text.contains("联系卡  红 K2019-00001 #281  蓝 K2019-00101 #373"))
            let learnt = try #require(
                try town.run("household", household, "--as-of", inspection, "--json").object()[
                    "learnt"] as? [String: Any])
            #expect(learnt["events"] as? [Int] == [373])
            #expect(learnt["knownThen"] as? Int == 338)
            let then = try #require(learnt["then"] as? [String: Any])
            #expect((then["card"] as? [String: Any])?["color"] as? String == "红")
            let now = try #require(learnt["now"] as? [String: Any])
            #expect((now["card"] as? [String: Any])?["color"] as? String == "蓝")
        }

        @Test("从哪一条起算后来，可以指定；那时还没有账的照实说；那时知道的就是现在知道的，也照实说")
        func since() throws {
            let town = try QuestionTown.required()
            let later = town.run(
                "household", household, "--as-of", "2019-04-10", "--learnt-since", known)
            #expect(later.text.contains("联系卡  蓝 K2019-00201 #345  蓝 K2019-00301 #374"))
            #expect(later.text.contains("据以得知的 2 条"))
            let bare = town.run("household", household, "--as-of", "2019-03-20")
            #expect(bare.text.contains("还没有入账的") && bare.text.contains("那时账本里还没有这一户"))
            let same = town.run(
                "household", household, "--as-of", inspection, "--learnt-since", "380")
            #expect(same.text.contains("没有：那时知道的就是现在知道的"))
            #expect(try town.run("household", household, "--json").object()["learnt"] is NSNull)
            #expect(town.run("household", household, "--learnt-since", "昨天").exit == .usage)
            #expect(town.run("household", household, "--learnt-since", "9999").exit == .failed)
        }

        @Test("每个视图都认这两条轴")
        func everyViewHasBoth() throws {
            let views = CommandTree.leaves(Zeren.self).filter { $0.command is any ViewCommand.Type }
            #expect(views.count >= 12)
            let town = try QuestionTown.required()
            for (path, _) in views {
                let help = town.run(path + ["--help"]).text
                for option in ["--as-of", "--known-at", "--reveal", "--reason"] {
                    #expect(help.contains(option), "\(path)")
                }
            }
        }

        @Test("所知不同，疑点也不同：那时还以为发错了卡")
        func findingsFollow() throws {
            let town = try QuestionTown.required()
            let words = ["findings", "--rule", "F-CRD-01", "--household", household]
            let then = town.run(words + ["--as-of", inspection, "--known-at", known])
            #expect(then.exit == .findings && then.text.contains("#281"))
            #expect(town.run(words + ["--as-of", inspection]).exit == .done)
        }
    }
}
