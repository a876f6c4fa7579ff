/// What is wrong with a cell's text.
package enum CellFault: Error, Sendable, Equatable {
    case empty
    case notATime
    case noSuchTime
    case secondsGiven
    case clockGiven
    case notANumber
    case notWhole
    case badGrouping
    case tooManyDecimals
    case tooManyDigits(max: Int)
    case roundedBySpreadsheet

    /// What happened, without the value: the caller adds it, or masks it.
    package var message: String {
        switch self {
        case .empty: "没有填写"
        case .notATime: "不是能认得的时间"
        case .noSuchTime: "没有这个日期或时刻"
        case .secondsGiven: "时间只记到分钟，不能带秒"
        case .clockGiven: "此处填日期，不填时刻"
        case .notANumber: "不是数字"
        case .notWhole: "应为整数"
        case .badGrouping: "千位分隔符的位置不对"
        case .tooManyDecimals: "小数超过两位"
        case .tooManyDigits(let max): "整数部分超过\(max)位"
        case .roundedBySpreadsheet: "号码已被电子表格按数字舍入，末几位已经丢失"
        }
    }

    /// The honest way out.
    package var remedy: String {
        switch self {
        case .empty: "按纸质台账补填；纸质台账上也没有的，按程序补办后据实填写"
        case .notATime, .noSuchTime: "按纸质台账写成“2001-02-03 09:30”或“2001-02-03”"
        case .secondsGiven: "去掉秒，写成“2001-02-03 09:30”"
        case .clockGiven: "只写日期，如“2001-02-03”"
        case .notANumber, .badGrouping: "只写数字，如“1200.50”，不写单位和其他符号"
        case .notWhole: "按纸质台账写整数，如“6”"
        case .tooManyDecimals, .tooManyDigits: "按纸质台账核对数值，最多写两位小数"
        case .roundedBySpreadsheet: "先把该列设为“文本”格式，再按证件原件重新填写号码"
        }
    }
}

/// A cell that can't be read, with its place. Only its row is refused for it.
package struct CellError: Error, Sendable, Equatable {
    package let sheet: String
    package let row: Int
    package let heading: String
    package let value: String
    package let fault: CellFault

    package var message: String { "“\(heading)”\(fault.message)" }
    package var remedy: String { fault.remedy }
}
