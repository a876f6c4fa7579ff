/// Why a command ends without having done what was asked: what happened, where, what to do next.
struct CommandFailure: Error, Sendable {
    /// Where the fault lies; every part may be unknown.
    struct Place: Sendable {
        var file: String?
        var sheet: String?
        var row: Int?
        var column: String?
        var sequence: Int?
    }

    /// Stable, for scripts: a rule (`R-SIG-02`) or a word (`noLedger`).
    var code: String
    var exit: ExitStatus
    /// In Chinese.
    var message: String
    var place = Place()
    /// The plan's mark, where the failure rests on one.
    var basis: String?
    /// What to do next, in Chinese.
    var remedy: String?

    var answer: Answer {
        [
            "error": [
                "code": .text(code), "exit": .number(Int(exit.rawValue)),
                "message": .text(message),
                "where": [
                    "file": .text(place.file), "sheet": .text(place.sheet),
                    "row": .number(place.row), "column": .text(place.column),
                    "sequence": .number(place.sequence),
                ],
                "basis": .text(basis), "remedy": .text(remedy),
            ]
        ]
    }

    /// As people read it, on several lines.
    var text: String {
        let isRule = code.hasPrefix("R-")
        var lines = [isRule ? "✗ \(code) \(message)" : "✗ \(message)"]
        if let basis { lines.append("  依据：\(PlanClauses.cited(basis))") }
        if let remedy { lines.append("  怎么办：\(remedy)") }
        return lines.joined(separator: "\n") + "\n"
    }
}
