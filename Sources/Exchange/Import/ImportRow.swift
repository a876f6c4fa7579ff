import HouseholdWork
import Ledger

/// 待导入的一行: a row of the working papers with its identity and its time.
struct ImportRow {
    let row: SheetRow
    /// The number among identical rows, from 0.
    let running: Int
    /// UUIDv8 of the row's contents: the same row in another file has the same one.
    let id: String

    var sheet: String { row.sheet }

    /// The household that the row is about; empty when its sheet has none.
    var household: HouseholdID {
        row.form.place(of: "户编号") == nil ? "" : row["户编号"]
    }
}

extension Moment {
    init(cell: CellTime) {
        self.init(day: Day(cell: cell), hour: cell.hour, minute: cell.minute)
    }
}

extension Day {
    init(cell: CellTime) { self.init(number: cell.dayNumber) }
}

extension Refusal {
    /// A cell that can't be read.
    init(cell error: CellError) {
        self.init(.cell, error.message, remedy: error.remedy, field: error.heading)
    }

    static func cell(_ heading: String, _ message: String, remedy: String) -> Refusal {
        Refusal(.cell, "“\(heading)”" + message, remedy: remedy, field: heading)
    }

    /// A word that isn't one of a closed list.
    static func word(_ heading: String, known: [String]) -> Refusal {
        .cell(
            heading, "的内容不在规定的写法里", remedy: "应为 " + known.joined(separator: "、") + " 之一，更正后再导入一次")
    }
}

extension SheetRow {
    /// When it happened; nil for the registry's sheets. - Throws: R-CELL-01.
    func moment() throws(Refusal) -> (moment: Moment, precision: Precision)? {
        do throws(CellError) {
            guard let time = try time() else { return nil }
            return (Moment(cell: time), time.hasClock ? .minute : .day)
        } catch {
            throw Refusal(cell: error)
        }
    }

    /// Reads a day. - Throws: R-CELL-01.
    func day(_ heading: String) throws(Refusal) -> Day {
        do throws(CellError) { return Day(cell: try date(heading)) } catch {
            throw Refusal(cell: error)
        }
    }

    func optionalDay(_ heading: String) throws(Refusal) -> Day? {
        self[heading].isEmpty ? nil : try day(heading)
    }

    func number(_ heading: String) throws(Refusal) -> Int {
        do throws(CellError) { return try whole(heading) } catch { throw Refusal(cell: error) }
    }

    func cents(_ heading: String) throws(Refusal) -> Int {
        do throws(CellError) { return try hundredths(heading) } catch { throw Refusal(cell: error) }
    }

    func choice<Choice>(_ heading: String, _ words: KeyValuePairs<String, Choice>)
        throws(Refusal) -> Choice
    {
        let text = self[heading]
        guard let found = words.first(where: { $0.key == text }) else {
            throw .word(heading, known: words.map(\.key))
        }
        return found.value
    }
}
