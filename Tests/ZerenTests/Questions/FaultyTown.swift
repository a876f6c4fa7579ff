import HouseholdWork
import Ledger

@testable import zeren

/// 有错的镇: what the papers say.
enum FaultyPapers {
    /// What was on paper when the first three evenings entered it.
    static func first() throws -> TownPapers {
        var papers = try TownPapers()
        papers.keep(QuestionTown.faulty, villages: QuestionTown.villages)
        materials(&papers)
        visits(&papers)
        afterInspection(&papers)
        supervision(&papers)
        return papers
    }

    /// One household got no handbook; one had another contact person before.
    private static func materials(_ papers: inout TownPapers) {
        papers.drop("发放") {
            $0["户编号"] == QuestionTown.unvisited && $0["物品"] == "帮扶手册"
        }
        papers.change("结对", "起", to: "2019-03-11") { $0["户编号"] == QuestionTown.exited }
        papers.add("结对", "\(QuestionTown.exited),P0011,P0056,2018-01-01,2019-03-10")
        papers.drop("入户名单") { $0["户编号"] == QuestionTown.exited }
        papers.add(
            "联系卡", "\(QuestionTown.corrected),K2019-00001,红,,,P0008,2019-03-17 19:50")
    }

    /// The cause of an exited household's poverty is changed; an entry goes wrong and is made again.
    private static func visits(_ papers: inout TownPapers) {
        papers.add(
            "核实",
            "V00003,\(QuestionTown.exited),主要致贫原因,,不符,缺资金,缺劳力,入户核实,村民证明,P0010,"
                + "2019-03-17 09:20")
        papers.add("审核", "\(QuestionTown.misentered),不符,住房面积录成 37,P0003,2019-03-26 09:00")
        papers.add("录入", "\(QuestionTown.misentered),按签字表,,,P0059,2019-03-27 10:00")
        papers.add("抽查", "\(QuestionTown.corrected),住房面积,,75.00,P0007,2019-03-25 10:00")
        papers.add("抽查", "\(QuestionTown.exited),住房面积,,99.00,P0007,2019-04-02 10:00")
        papers.add("抽查", "\(QuestionTown.miscopied),住房面积,,101.00,P0007,2019-04-02 11:00")
    }

    /// The contact person was away: somebody else went to the door for him.
    private static func afterInspection(_ papers: inout TownPapers) {
        let household = QuestionTown.corrected
        papers.add("入户", "V00001B,\(household),2019-03-29 09:00,P0010;P0056,奚十三,现场")
        papers.add(
            "核实",
            "V00001B,\(household),住房面积,,不符,73.00,75.00,入户核实,实地丈量,P0010,"
                + "2019-03-29 09:05")
        papers.add("核实", "V00001B,\(household),其余各项,,相符,,,,,P0010,2019-03-29 09:10")
        papers.add("定稿", "\(household),V00001B,P0010,2019-03-29 09:15")
        for (party, person, minute) in [
            ("联系人", "P0010", "20"), ("贫困户", household + "-1", "25"), ("村干", "P0056", "30"),
        ] {
            let digit = minute.prefix(1)
            let scan = "sha256:" + String(repeating: String(digit), count: 64)
            papers.add("签字", "\(household),\(party),\(person),手写,,\(scan),2019-03-29 09:\(minute)")
        }
        papers.add("手册", "\(household),HB2019-00001,按签字表,,,P0008,2019-03-29 19:00")
        papers.add("移交", "\(household),P0008,P0053,2019-03-30 10:00")
        papers.add("录入", "\(household),按签字表,,,P0053,2019-03-30 15:00")
        papers.add("联系卡", "\(household),K2019-00201,蓝,K2019-00001,是,P0008,2019-03-28 18:00")
    }

    private static func supervision(_ papers: inout TownPapers) {
        papers.drop("复核") { $0["参加人"] == "P0053" }
        let unvisited = QuestionTown.unvisited
        papers.add("入户未成", "\(unvisited),2019-03-27 10:00,P0014;P0062,户主外出务工")
        papers.add("督促", "\(unvisited),P0014,P0062,电话,2019-03-28 09:00")
        papers.add("督促", "\(unvisited),P0014,P0062,微信,2019-03-30 09:00")
        papers.change("上报", "时间", to: "2019-04-09 17:00") { $0["单位"] == "UV02" }
    }

    /// What came out when everything had been entered.
    static func addLearntLater(to papers: inout TownPapers) {
        let household = QuestionTown.corrected
        papers.add("联系卡", "\(household),K2019-00101,蓝,K2019-00001,是,P0056,2019-03-22 18:00")
        papers.add("联系卡", "\(household),K2019-00301,蓝,K2019-00201,否,P0008,2019-04-03 18:00")
    }
}

/// 有错的镇: what no sheet has.
enum FaultyActs {
    typealias Making = @Sendable (LedgerScene) throws -> any Act

    private static func at(_ text: String) throws -> ActContext {
        let words = text.split(separator: " ")
        guard let time = Moment(words.joined(separator: "T") + ":00+08:00") else {
            throw QuestionTown.Failed(what: text)
        }
        return ActContext(time: time, recorder: "P0001")
    }

    private static func day(_ text: String) throws -> Day {
        guard let day = Day(text) else { throw QuestionTown.Failed(what: text) }
        return day
    }

    /// On the evening of 28 March.
    static let march: [Making] = [
        { _ in
            GrantDelegation(
                context: try at("2019-03-26 09:00"), principal: "P0008", delegate: "P0010",
                acts: [.visit, .sign], households: [QuestionTown.corrected],
                from: try day("2019-03-26"), to: try day("2019-04-05"), reason: "外出培训",
                document: "委〔2019〕1号")
        },
        { _ in
            ReopenTable(
                context: try at("2019-03-28 10:00"), household: QuestionTown.corrected,
                reason: FreeText("抽查所见住房面积与签字表不符"), requestedBy: "P0008")
        },
    ]

    /// In April, when the township looked into it.
    static let april: [Making] = [
        { scene in
            let reminder = scene.household(QuestionTown.unvisited).reminders.last
            return IssueCriticism(
                context: try at("2019-04-11 09:00"), target: "P0014", reason: "推动不力",
                facts: [
                    "F-VIS-02 \(QuestionTown.unvisited)",
                    "#\(reminder?.stamp.sequence ?? 0)",
                ], document: "样例督〔2019〕1号", unit: "样例区督查考评专责小组")
        },
        { _ in
            EndRole(
                context: try at("2019-04-19 09:00"), person: "P0003", role: .townInfoOfficer,
                village: nil, day: try day("2019-03-30"), reason: "调离，通知晚到")
        },
        { scene in
            let reminder = scene.household(QuestionTown.unvisited).reminders.last
            return AnnulRecord(
                context: try at("2019-04-19 10:00"),
                target: reminder?.stamp.sequence ?? 0, kind: .mistyped,
                reason: FreeText("微信督促的是另一户"), annuller: "P0001", approver: "P0058")
        },
        { scene in
            let signature = scene.household(QuestionTown.fingerprint).versions.last?
                .signature(of: .household)
            return AttachEvidence(
                context: try at("2019-04-19 11:00"), target: signature?.stamp.sequence ?? 0,
                evidence: [
                    Evidence(
                        kind: "audio", digest: "sha256:" + String(repeating: "a", count: 64))
                ], attacher: "P0001")
        },
        { scene in
            let household = QuestionTown.late
            let key = "F-LATE-01 household/\(household) visit 2019-03-20"
            return AnswerFinding(
                context: try at("2019-04-19 15:00"),
                finding: AnsweredFinding(
                    key: key, subject: Subject.household(household), responsible: ["P0008"]),
                key: key, state: .answered, explanation: FreeText("该户三月下旬才从外地返回"),
                measure: "返回次日即入户", answerer: "P0008")
        },
    ]
}
