import Foundation

@testable import Exchange

/// A small workbook of fictitious people, and the means to write it into a folder.
enum WorkbookFixture {
    static let catalog = SheetCatalog(indicators: [
        IndicatorColumn(name: "户主姓名", scope: .household, kind: .text),
        IndicatorColumn(name: "住房面积", scope: .household, kind: .decimal),
        IndicatorColumn(name: "姓名", scope: .member, kind: .text),
        IndicatorColumn(name: "证件号码", scope: .member, kind: .identity),
        IndicatorColumn(name: "务工时间", scope: .member, kind: .whole),
    ])

    static let visits = """
        入户编号,户编号,时间,参加人,在场成员,方式
        V1,999901100201-0001,2019-03-16 08:00,P0008;P0056,奚十三,现场
        V2,999901100201-0002,2019-03-17 07:10,P0008,华十一;华十二,电话

        """

    static func file(_ name: String, _ text: String) -> Workbook.SourceFile {
        Workbook.SourceFile(name: name, bytes: Array(text.utf8))
    }

    static func workbook(
        _ files: [Workbook.SourceFile], limits: WorkbookLimits = WorkbookLimits()
    ) throws(WorkbookError) -> Workbook {
        try Workbook(name: "台账", files: files, catalog: catalog, limits: limits)
    }

    static func workbook(_ name: String, _ text: String) throws(WorkbookError) -> Workbook {
        try workbook([file(name, text)])
    }

    /// The error that reading throws; nil when it reads.
    static func error(
        _ name: String, bytes: [UInt8], limits: WorkbookLimits = WorkbookLimits()
    ) -> WorkbookError? {
        do {
            _ = try workbook([Workbook.SourceFile(name: name, bytes: bytes)], limits: limits)
            return nil
        } catch { return error }
    }

    static func error(_ name: String, _ text: String) -> WorkbookError? {
        error(name, bytes: Array(text.utf8))
    }

    static func inFolder<Result>(
        _ files: [Workbook.SourceFile], _ body: (String) throws -> Result
    ) throws -> Result {
        let folder = FileManager.default.temporaryDirectory
            .appending(path: "workbook-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        for file in files {
            try Data(file.bytes).write(to: folder.appending(path: file.name))
        }
        return try body(folder.path)
    }
}
