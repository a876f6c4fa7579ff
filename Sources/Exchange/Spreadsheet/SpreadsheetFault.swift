/// What is wrong with an `.xlsx` file as a whole. Part names are as the file has them.
package enum SpreadsheetFault: Error, Sendable, Equatable {
    /// No zip at all.
    case notASpreadsheet
    /// A compound file: an `.xlsx` with a password, or an `.xls` under another name.
    case protectedOrOld
    case damaged(part: String)
    case encryptedPart(String)
    case unsafePartName(String)
    case duplicatePart(String)
    case missingPart(String)
    case externalPart(String)
    case documentType(part: String)
    case malformed(part: String, line: Int)
    case tooDeep(part: String, depthMax: Int)
    case tagTooLong(part: String, sizeMax: Int)
    case partTooLarge(String, sizeMax: Int)
    case inflatedTooLarge(sizeMax: Int)
    case inflatedTooFast(part: String, ratioMax: Int)
    case tooManyParts(countMax: Int)
    case textTooLarge(sizeMax: Int)
    case tooManyCells(countMax: Int)
    case tooManyMerges(countMax: Int)
    case notAWorksheet(sheet: String)
    case sheetTwice(String)
    /// A cell's own fault. Row and column count from 1.
    case cell(row: Int, column: Int, SpreadsheetCellFault)
}

/// What is wrong with one cell of an `.xlsx` file.
package enum SpreadsheetCellFault: Error, Sendable, Equatable {
    case tooLong(sizeMax: Int)
    case rowTooLong(countMax: Int)
    case tooManyRows(countMax: Int)
    case zeroByte
    /// Its reference can't be read, or doesn't follow the one before.
    case misplaced
    case noSuchText
    case notANumber
    case formula
    case errorValue(String)
    case underMergedHeading(String)
}

extension SpreadsheetFault {
    /// - Parameters:
    ///   - file: The file's name.
    ///   - sheet: The sheet being read; nil for the parts that belong to none.
    func workbookError(file: String, sheet: String?) -> WorkbookError {
        let label = sheet.map { "\(file) \($0)" } ?? file
        guard case .cell(let row, let column, let fault) = self else {
            return .spreadsheet(file: label, self)
        }
        let place = WorkbookError.Place(file: file, sheet: sheet, row: row, column: column)
        return switch fault {
        case .tooLong(let sizeMax): .cellTooLong(place, sizeMax: sizeMax)
        case .rowTooLong(let countMax): .tooManyCells(place, countMax: countMax)
        case .tooManyRows(let countMax): .tooManyRows(file: label, countMax: countMax)
        case .zeroByte: .zeroByte(place)
        default: .spreadsheetCell(place, fault)
        }
    }

    /// What happened, in a Chinese clause.
    var fact: String {
        switch self {
        case .notASpreadsheet: "不是 .xlsx 电子表格，或只剩半个文件"
        case .protectedOrOld: "设了打开密码，或是旧格式 .xls 改了扩展名"
        case .damaged(let part): "已损坏，读不出“\(part)”"
        case .encryptedPart(let part): "里的“\(part)”加了密"
        case .unsafePartName(let part): "里有不合规矩的部件名“\(part)”"
        case .duplicatePart(let part): "里的“\(part)”有两份"
        case .missingPart(let part): "缺少部件“\(part)”"
        case .externalPart(let part): "的“\(part)”指向文件以外"
        case .documentType(let part): "的“\(part)”带有 DTD 声明"
        case .malformed(let part, let line): "的“\(part)”第\(line)行不合 XML 格式"
        case .tooDeep(let part, let depthMax): "的“\(part)”嵌套超过\(depthMax)层"
        case .tagTooLong(let part, let sizeMax): "的“\(part)”有超过\(sizeMax >> 10) KiB 的标签"
        case .partTooLarge(let part, let sizeMax):
            "的“\(part)”展开后超过\(sizeMax >> 20) MiB"
        case .inflatedTooLarge(let sizeMax): "展开后超过\(sizeMax >> 20) MiB"
        case .inflatedTooFast(let part, let ratioMax): "的“\(part)”展开后超过原来的\(ratioMax)倍"
        case .tooManyParts(let countMax): "的部件超过\(countMax)个"
        case .textTooLarge(let sizeMax): "的文字合计超过\(sizeMax >> 20) MiB"
        case .tooManyCells(let countMax): "有内容的单元格超过\(countMax)个"
        case .tooManyMerges(let countMax): "的合并单元格超过\(countMax)处"
        case .notAWorksheet(let sheet): "的“\(sheet)”不是普通工作表"
        case .sheetTwice(let sheet): "里“\(sheet)”表有两张"
        case .cell(_, _, let fault): fault.fact
        }
    }

    var remedy: String {
        switch self {
        case .notASpreadsheet, .damaged, .malformed, .missingPart:
            "用 WPS 或 Excel 打开核对，另存为“Excel 工作簿（.xlsx）”；打不开的，找原件重新拷贝"
        case .protectedOrOld, .encryptedPart:
            "用 WPS 或 Excel 打开，去掉打开密码，另存为“Excel 工作簿（.xlsx）”"
        case .sheetTwice, .notAWorksheet: "核对以哪一张为准，只留一张，表名照表样"
        case .partTooLarge, .inflatedTooLarge, .inflatedTooFast, .textTooLarge, .tooManyCells,
            .tooManyMerges, .tooManyParts:
            "只留填了内容的行列，去掉图片和空行的格式后另存；确实很大的，按村或按时间分成几次导入"
        case .unsafePartName, .duplicatePart, .externalPart, .documentType, .tooDeep, .tagTooLong:
            "这不是电子表格软件正常保存的文件：核对来历，把内容复制到空白工作台账里再导入"
        case .cell(_, _, let fault): fault.remedy
        }
    }

    var code: String {
        switch self {
        case .notASpreadsheet: "spreadsheetInvalid"
        case .protectedOrOld, .encryptedPart: "spreadsheetProtected"
        case .damaged, .malformed, .missingPart: "spreadsheetDamaged"
        case .sheetTwice: "sheetTwice"
        case .notAWorksheet: "sheetUnknown"
        case .partTooLarge, .inflatedTooLarge, .inflatedTooFast, .textTooLarge, .tooManyCells,
            .tooManyMerges, .tooManyParts:
            "workbookTooLarge"
        case .unsafePartName, .duplicatePart, .externalPart, .documentType, .tooDeep, .tagTooLong:
            "spreadsheetUnsafe"
        case .cell(_, _, let fault): fault.code
        }
    }
}

extension SpreadsheetCellFault {
    var fact: String {
        switch self {
        case .tooLong(let sizeMax): "单元格超过\(sizeMax >> 10) KiB"
        case .rowTooLong(let countMax): "一行超过\(countMax)个单元格"
        case .tooManyRows(let countMax): "超过\(countMax)行"
        case .zeroByte: "单元格里有空字节，文件可能已损坏"
        case .misplaced: "单元格的位置颠倒、重复或认不出，文件可能已损坏"
        case .noSuchText: "单元格指向的文字不存在，文件可能已损坏"
        case .notANumber: "数字单元格里不是数字，文件可能已损坏"
        case .formula: "单元格是公式，不是填写的内容"
        case .errorValue(let value): "单元格是错误值 \(value)"
        case .underMergedHeading(let heading): "表头“\(heading)”合并了几列，内容只能填在第一列"
        }
    }

    var remedy: String {
        switch self {
        case .formula: "选中该列，复制后“选择性粘贴”为“数值”，核对无误再导入"
        case .errorValue: "按纸质台账重新填写这一格"
        case .underMergedHeading: "取消表头合并，把内容归到第一列，几个人用“;”隔开"
        case .tooLong: "核对内容；确实过长的，摘要填写，原件另存"
        default: "用 WPS 或 Excel 打开核对，另存后再导入"
        }
    }

    var code: String {
        switch self {
        case .tooLong: "cellTooLong"
        case .rowTooLong: "rowTooLong"
        case .tooManyRows: "sheetTooLong"
        case .zeroByte: "zeroByte"
        case .misplaced, .noSuchText, .notANumber: "spreadsheetDamaged"
        case .formula: "cellIsFormula"
        case .errorValue: "cellIsError"
        case .underMergedHeading: "headingMerged"
        }
    }
}
