import Foundation

/// 样例镇: the fictitious township that the program carries, and what has to come out of it.
struct SampleTownship {
    static let origin = "papers.example/2019"
    static let name = "样例镇"
    static let keeper = "P0001"
    static let asOf = "2019-04-11"
    static let household = "999901100202-0002"
    static let indicator = "住房面积"
    static let value = "73.00 ㎡"

    /// A refusal or finding that is expected, or allowed beside those.
    struct Expectation: Hashable {
        let kind: String
        let rules: [String]
        /// A sheet for refusals; a person or unit for findings, empty where it is a household's.
        let place: String
        let row: Int?
        let household: String
    }

    let folder: String
    let expectations: [Expectation]
    /// Lines of the annex: headings and villages.
    let annex: [String]

    var papers: String { folder + "/csv" }

    /// Beside the program's file, where the build puts it.
    init() throws {
        let program = Bundle.main.executableURL?.resolvingSymlinksInPath()
        let places =
            [program?.deletingLastPathComponent(), Bundle.main.bundleURL]
            .compactMap { $0?.appendingPathComponent("zeren_zeren.resources/样例镇").path }
            + [Bundle.main.bundlePath + "/../zeren_zeren.resources/样例镇"]
        guard let folder = places.first(where: { FileManager.default.fileExists(atPath: $0) })
        else {
            throw CommandFailure(
                code: "sampleAbsent", exit: .failed, message: "样例镇不在程序旁边（zeren_zeren.resources）",
                remedy: "在源码文件夹里运行：swift run zeren demo")
        }
        self.folder = folder
        let text = try String(contentsOfFile: folder + "/expected.csv", encoding: .utf8)
        expectations = SampleTownship.lines(text).dropFirst().compactMap { line in
            let cells = line.split(separator: ",", omittingEmptySubsequences: false).map(
                String.init)
            guard cells.count == 5 else { return nil }
            return Expectation(
                kind: cells[0], rules: cells[1].split(separator: "|").map(String.init),
                place: cells[2], row: Int(cells[3]), household: cells[4])
        }
        annex = SampleTownship.lines(
            try String(contentsOfFile: folder + "/expected-annex.csv", encoding: .utf8))
    }

    static func lines(_ text: String) -> [String] {
        text.split(whereSeparator: \.isNewline).map(String.init)
    }

    func expected(_ kind: String) -> [Expectation] { expectations.filter { $0.kind == kind } }
}
