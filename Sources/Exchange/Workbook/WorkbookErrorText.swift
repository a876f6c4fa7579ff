extension WorkbookError {
    /// What happened and where, in one Chinese sentence.
    package var message: String {
        place.map { "\($0.text)：\(fact)" } ?? fact
    }

    private var fact: String {
        switch self {
        case .notFound(let path): "找不到“\(path)”"
        case .unreadable(let file): "“\(file)”打不开或读不全"
        case .unsupportedFormat(let file): "“\(file)”不是本版本能读的格式"
        case .unknownSheet(let file, _): "“\(file)”不是工作台账的表名"
        case .noSheets(let path): "“\(path)”里没有工作台账的任何一张表"
        case .twoFilesOfOneSheet(let sheet, let files):
            "“\(sheet)”表有两个文件：\(files.joined(separator: "、"))"
        case .fileTooLarge(let file, let sizeMax): "“\(file)”超过\(sizeMax >> 20) MiB"
        case .workbookTooLarge(let sizeMax): "各表合计超过\(sizeMax >> 20) MiB"
        case .notUTF8(_, .utf16): "文字不合 UTF-16LE 编码，文件可能已损坏"
        case .notUTF8(_, .utf16BigEndian): "文件是 UTF-16BE 编码，不能读"
        case .notUTF8(_, .spreadsheet): "文件是电子表格，只是改了扩展名"
        case .notUTF8(_, .gb18030): "文字既不是 UTF-8，也不是 GB18030 编码"
        case .notUTF8(_, .unknown): "文字不合 UTF-8 编码：文件已损坏，或混用了几种编码"
        case .zeroByte: "单元格里有空字节，文件可能已损坏"
        case .cellTooLong(_, let sizeMax): "单元格超过\(sizeMax >> 10) KiB"
        case .unterminatedQuote: "引号没有结束"
        case .strayQuote: "没有用引号括起的单元格里出现了引号"
        case .textAfterQuote: "引号结束后还有文字"
        case .strayCarriageReturn: "换行符不完整（有回车而无换行）"
        case .tooManyCells(_, let countMax): "一行超过\(countMax)个单元格"
        case .tooManyRows(let file, let countMax): "“\(file)”超过\(countMax)行"
        case .rowTooLong(_, let expected, let found):
            "表头有\(expected)列，本行有\(found)个单元格"
        case .rowTooShort(_, let expected, let found):
            "表头有\(expected)列，本行只有\(found)个单元格"
        case .noHeadings(let file): "“\(file)”第1行没有表头"
        case .emptyHeading: "表头有空列"
        case .duplicateHeading(_, let heading): "表头“\(heading)”出现两次"
        case .ambiguousHeadings(_, let heading, let written):
            "“\(written.joined(separator: "”和“"))”都可以当作“\(heading)”"
        case .missingColumns(let file, let columns):
            "“\(file)”缺少列" + columns.map(\.text).joined(separator: "、")
        case .tooManyTableCells(let file): "读到“\(file)”时，各表的行列合计过多"
        case .spreadsheet(let file, let fault): "“\(file)”\(fault.fact)"
        case .spreadsheetCell(_, let fault): fault.fact
        }
    }

    /// The honest way out.
    package var remedy: String {
        switch self {
        case .notFound: "核对路径后再导入"
        case .unreadable: "核对文件是否完整、有无读取权限，关闭正在使用它的程序后再导入"
        case .unsupportedFormat: "用 WPS 或 Excel 打开，另存为“Excel 工作簿（.xlsx）”再导入"
        case .notUTF8(_, .spreadsheet): "把扩展名改回 .xlsx 再导入；旧格式 .xls 先另存为 .xlsx"
        case .notUTF8:
            "在电子表格中把每张表另存为“CSV UTF-8（逗号分隔）”，以表名作文件名，放进同一文件夹再导入"
        case .unknownSheet(_, let nearMisses):
            nearMisses.isEmpty
                ? "以表名作文件名，如“入户.csv”"
                : "是不是“\(nearMisses.joined(separator: "”或“"))”？以表名作文件名"
        case .noSheets(let path) where SheetFileName(path).isSpreadsheet:
            "工作表照空白工作台账命名，如“入户”"
        case .noSheets: "以表名作文件名，如“入户.csv”，放进同一文件夹再导入"
        case .twoFilesOfOneSheet: "核对以哪一个为准，只留一个"
        case .fileTooLarge, .workbookTooLarge, .tooManyRows, .tooManyTableCells: "按村或按时间分成几次导入"
        case .zeroByte: "从电子表格重新另存后再导入"
        case .cellTooLong: "核对是否漏了引号或换行；内容确实过长的，摘要填写，原件另存"
        case .unterminatedQuote, .strayQuote, .textAfterQuote, .strayCarriageReturn:
            "从电子表格重新另存为“CSV UTF-8（逗号分隔）”，不要用文本编辑器改"
        case .tooManyCells(let place, _) where place.sheet != nil:
            "删去表格右边多余的列后再导入"
        case .rowTooLong(let place, _, _) where place.sheet != nil:
            "把表头以外的内容归到相应的列，或删去"
        case .tooManyCells, .rowTooLong: "核对单元格里的逗号是否少了引号，多出的内容归到相应的列"
        case .rowTooShort: "核对文件是否残缺；从电子表格重新另存后再导入"
        case .noHeadings, .emptyHeading, .missingColumns: "按空白工作台账的表头补齐第1行，不改列名"
        case .ambiguousHeadings(_, let heading, _): "核对哪一列是对的，把它的表头改成“\(heading)”"
        case .duplicateHeading: "核对哪一列是对的，另一列改名或删去"
        case .spreadsheet(_, let fault): fault.remedy
        case .spreadsheetCell(_, let fault): fault.remedy
        }
    }
}

extension WorkbookError.Place {
    /// `入户.csv 第3行 C列`, `工作台账.xlsx “入户”表 第3行 C列`.
    var text: String {
        "\(file) \(sheet.map { "“\($0)”表 " } ?? "")第\(row)行 \(letters)列"
    }

    /// The column as a spreadsheet names it: A to Z, AA, …
    package var letters: String {
        var rest = column
        var result: [Unicode.Scalar] = []
        while rest > 0 {
            rest -= 1
            result.append(Unicode.Scalar(UInt8(0x41 + rest % 26)))
            rest /= 26
        }
        return String(String.UnicodeScalarView(result.reversed()))
    }
}

extension WorkbookError.MissingColumn {
    fileprivate var text: String {
        nearMisses.isEmpty
            ? "“\(heading)”"
            : "“\(heading)”（表中有“\(nearMisses.joined(separator: "”、“"))”，是不是它？）"
    }
}
