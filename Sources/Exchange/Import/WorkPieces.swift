import HouseholdWork
import Ledger

/// 一件工作: rows that their recorder enters in one go, as one commit: a visit with its items, the
/// signatures of a day, a household's registration.
struct WorkPiece {
    /// Rows in the order in which they are decided.
    var rows: [ImportRow]

    /// More rows than this become several commits of the same kind.
    static let rowsMax = 200
}

/// Puts a workbook's rows into pieces of work, in the order in which these are decided.
///
/// A piece is decided whole before the next one begins. That is sound because every row is decided
/// on what had happened by its own time, whatever stands in the log before it.
struct WorkPieces {
    private var pieces: [WorkPiece] = []
    private var places: [String: Int] = [:]
    private let townPlanFirst = "00"

    /// - Parameters:
    ///   - rows: In the workbook's order of decision.
    ///   - village: The village of a household, as far as it is known from the sheet 户.
    static func make(_ rows: [ImportRow], villageOf village: [HouseholdID: VillageCode])
        -> [WorkPiece]
    {
        // The plan says what a household's columns mean: it comes between posts and households.
        let ordered =
            rows.filter { Self.phase($0) == 0 } + rows.filter { Self.phase($0) == 1 }
            + rows.filter { Self.phase($0) == 2 } + rows.filter { Self.phase($0) == 3 }
        var result = WorkPieces()
        for row in ordered { result.add(row, key: Self.key(row, village)) }
        return result.pieces
    }

    private static func phase(_ row: ImportRow) -> Int {
        switch row.sheet {
        case "村", "单位", "人员", "任职": 0
        case "工作方案": row.row["级别"] == "镇" ? 1 : 3
        case "户", "成员", "结对": 2
        default: 3
        }
    }

    private mutating func add(_ row: ImportRow, key: String) {
        if let place = places[key], pieces[place].rows.count < WorkPiece.rowsMax {
            pieces[place].rows.append(row)
        } else {
            places[key] = pieces.count
            pieces.append(WorkPiece(rows: [row]))
        }
    }

    private static func key(_ row: ImportRow, _ village: [HouseholdID: VillageCode]) -> String {
        let cells = row.row
        let parts: [String]
        switch row.sheet {
        case "村", "单位", "人员", "任职": parts = []
        case "户", "成员", "结对": parts = [cells["户编号"]]
        case "入户", "核实", "定稿": parts = [cells["户编号"], cells["入户编号"]]
        case "签字": parts = [cells["户编号"], String(cells["时间"].prefix(10))]
        case "盖章": parts = [cells["日期"], cells["印章"], cells["保管人"]]
        case "补贴清单": parts = [cells["日期"], cells["整理人"]]
        case "打印": parts = [cells["时间"], cells["打印人"]]
        case "发放":
            parts = [cells["时间"], cells["环节"], cells["村代码"], cells["发放人"], cells["接收人"]]
        case "入户名单":
            parts = [cells["公布日期"], cells["公布人"], village[cells["户编号"]] ?? ""]
        case "审核": parts = [cells["时间"], cells["审核人"], village[cells["户编号"]] ?? ""]
        case "移交", "录入", "暂缓", "手册", "联系卡": parts = [cells["户编号"], cells["时间"]]
        default: parts = ["\(cells.number)"]
        }
        return ([Self.keySheet(row.sheet)] + parts).joined(separator: "\n")
    }

    /// Sheets whose rows belong to one piece of work.
    private static func keySheet(_ sheet: String) -> String {
        switch sheet {
        case "户", "成员", "结对": "户"
        case "入户", "核实", "定稿": "入户"
        default: sheet
        }
    }
}
