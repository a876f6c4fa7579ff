import CanonicalJSON
import HouseholdWork
import Ledger

/// 方案条款: the plan's own words by their marks, as the program carries them
/// (`Schemas/plan-clauses.json`).
struct PlanClauses {
    struct Clause {
        /// `P2.3e`
        let id: String
        let text: String
    }

    let document: String
    let clauses: [Clause]

    init() throws {
        let failure = CommandFailure(
            code: "clausesAbsent", exit: .failed, message: "程序里没有方案条款", remedy: "重新编译程序")
        guard let text = CarriedSchemas.files["plan-clauses.json"],
            let object = (try? JSONValue(reading: Array(text.utf8)))?.objectValue,
            let document = object["document"]?.stringValue,
            let list = object["clauses"]?.arrayValue
        else { throw failure }
        self.document = document
        clauses = try list.map { element in
            guard let id = element.objectValue?["id"]?.stringValue,
                let text = element.objectValue?["text"]?.stringValue
            else { throw failure }
            return Clause(id: id, text: text)
        }
    }

    /// - Parameter basis: Marks with spaces between (`P2.3c P1.3`); a mark of several clauses
    ///   (`P4`) stands for each of them.
    func clauses(of basis: String) -> [Clause] {
        let marks = basis.split(separator: " ").map(String.init)
        return clauses.filter { clause in
            marks.contains { mark in PlanClauses.covers(mark, clause.id) }
        }
    }

    /// A mark with the plan's words behind it, where it is one clause: `P2.3e 贫困户、…签字确认`.
    static func cited(_ basis: String) -> String {
        if basis == "I" { return "账本自身所需（I）" }
        let found = (try? PlanClauses())?.clauses(of: basis) ?? []
        guard found.count == 1, let clause = found.first else { return basis }
        return "\(basis) \(clause.text)"
    }

    private static func covers(_ mark: String, _ id: String) -> Bool {
        guard id.hasPrefix(mark) else { return false }
        guard let next = id.dropFirst(mark.count).first else { return true }
        return next == "." || next.isLetter
    }
}
