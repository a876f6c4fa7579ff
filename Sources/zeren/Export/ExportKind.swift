import ArgumentParser

/// 导出的种类.
enum ExportKind: String, CaseIterable, Sendable, ExpressibleByArgument {
    case households, values, findings, log, persons, progress, annex, compare

    /// In Chinese; the caller may write either.
    var title: String {
        switch self {
        case .households: "户"
        case .values: "值"
        case .findings: "疑点"
        case .log: "流水"
        case .persons: "人员"
        case .progress: "进度"
        case .annex: "进展表"
        case .compare: "三统一"
        }
    }

    init?(argument: String) {
        guard let kind = Self.allCases.first(where: { [$0.rawValue, $0.title].contains(argument) })
        else { return nil }
        self = kind
    }
}
