import ArgumentParser
import Exchange

/// 一栏的写法: the flag that a column of a form is typed with.
struct ActFlag: Sendable {
    /// The column's heading.
    let heading: String
    /// Without the two dashes.
    let name: String
    /// In Chinese.
    let help: String
    /// Whether several can be given.
    let isList: Bool
    /// Whether the act can't do without it.
    let isKey: Bool

    /// Headings whose value may be personal: they are better read from the input than typed.
    static let personal: Set<String> = [
        "电话", "联系方式", "在场成员", "系统值", "更正值", "填写值", "录入值", "所见值", "错误值",
    ]

    /// Headings that options of every act stand for: the time aside, who approves.
    private static let shared: Set<String> = ["批准人"]

    var isPersonal: Bool { Self.personal.contains(heading) }

    /// The flags of an act, in the order of its form; the time has one of its own on every act.
    static func flags(of act: ActSpecification) -> [ActFlag] {
        guard let form = SheetCatalog(indicators: []).actForm(act.form) else {
            preconditionFailure("there is no form \(act.form)")
        }
        return form.columns.filter { column in
            column.heading != form.timeHeading && act.preset[column.heading] == nil
                && !shared.contains(column.heading)
        }.map { ActFlag($0, of: act) }
    }

    private init(_ column: SheetColumn, of act: ActSpecification) {
        heading = column.heading
        isKey = column.isKey
        isList = column.kind == .codes || column.kind == .names
        let words = ActFlagWords.words(of: column.heading, form: act.form)
        name = words.name
        var notes: [String] = []
        if !words.choices.isEmpty { notes.append(words.choices) }
        if column.kind == .date { notes.append("如 2009-03-14") }
        if isList { notes.append("可多次写，或用 ; 隔开") }
        if isKey, act.actor != column.heading { notes.append("必填") }
        if Self.personal.contains(column.heading) { notes.append("写 - 则另行输入") }
        if act.actor == column.heading { notes.append("缺省 --actor，再缺省录入人") }
        help = column.heading + (notes.isEmpty ? "" : "（\(notes.joined(separator: "；"))）")
    }
}

extension ActFlag {
    /// `HOUSEHOLD`
    var valueName: String { name.uppercased() }
}
