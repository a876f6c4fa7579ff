import CanonicalJSON
import EventLog
import HouseholdWork
import Ledger

/// 方案配置: a year's plan, from a file or as the program carries it.
enum PlanFile {
    /// - Throws: `CommandFailure` when there is no such file, or it is no object.
    static func object(file: String, _ context: CommandContext) throws -> JSONObject {
        guard let bytes = try context.disk.contents(context.absolute(file), sizeMax: 1 << 20)
        else { throw CommandFailure.planAbsent(file) }
        guard let object = try? JSONValue(reading: bytes).objectValue else {
            throw CommandFailure.planInvalid(file, member: "")
        }
        return object
    }

    /// - Throws: `CommandFailure` when the program carries no plan of that year.
    static func object(year: Int) throws -> JSONObject {
        guard let text = CarriedSchemas.files["plan-\(year).json"],
            let object = try? JSONValue(reading: Array(text.utf8)).objectValue
        else { throw CommandFailure.noPlan(ofYear: year) }
        return object
    }

    /// The latest year whose plan the program carries.
    static var latestYear: Int {
        CarriedSchemas.files.keys
            .filter { $0.hasPrefix("plan-") && $0.hasSuffix(".json") }
            .compactMap { Int($0.dropFirst("plan-".count).dropLast(".json".count)) }
            .max() ?? 0
    }

    static func plan(_ object: JSONObject) throws -> PlanConfiguration {
        do { return try PlanConfiguration(object) } catch {
            throw CommandFailure.planInvalid("", member: error.member)
        }
    }
}

extension CommandFailure {
    fileprivate static func planAbsent(_ path: String) -> CommandFailure {
        CommandFailure(
            code: "planAbsent", exit: .usage, message: "没有这个方案配置文件：\(path)",
            place: Place(file: path), remedy: "核对 --plan 的路径")
    }

    fileprivate static func noPlan(ofYear year: Int) -> CommandFailure {
        CommandFailure(
            code: "planUnknown", exit: .usage,
            message: year == 0 ? "“说明”表没有写年度" : "程序没有带 \(year) 年的方案配置",
            place: Place(sheet: "说明", column: "年度"),
            remedy: year == 0 ? "在“说明”表填写年度" : "用 --plan 文件 给出该年方案的配置")
    }

    fileprivate static func planInvalid(_ path: String, member: String) -> CommandFailure {
        CommandFailure(
            code: "planInvalid", exit: .usage, message: "方案配置不合格式（\(member)）：\(path)",
            place: Place(file: path, column: member), remedy: "按 plan.adopted 的格式说明更正配置文件")
    }
}
