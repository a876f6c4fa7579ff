import GRDB
import HouseholdWork
import Ledger

/// 个人信息删除: what goes from the tables when data keys have been destroyed.
struct ErasureRows {
    private let keys: [String]

    /// nil when the line erases nothing.
    init?(_ line: DecodedLine) {
        guard line.type == PersonalErased.name else { return nil }
        keys = (line.data["keys"]?.arrayValue ?? []).compactMap(\.stringValue)
    }

    /// Removes the copies of the boxes.
    ///
    /// - Returns: The households whose rows have to be derived anew.
    func remove(_ database: Database) throws -> Set<HouseholdID> {
        var touched: Set<HouseholdID> = []
        for key in keys {
            let subjects = try String.fetchAll(
                database,
                sql: """
                    SELECT DISTINCT subject FROM box JOIN event USING (sequence) WHERE key = ?
                    """, arguments: [key])
            touched.formUnion(subjects.compactMap { Subject.household(of: $0) })
            try database.execute(
                sql: """
                    UPDATE person SET phone_tag = NULL, box_sequence = NULL, box_pointer = NULL
                    WHERE (box_sequence, box_pointer) IN
                        (SELECT sequence, pointer FROM box WHERE key = :key)
                    """, arguments: ["key": key])
            try database.execute(sql: "DELETE FROM box WHERE key = ?", arguments: [key])
        }
        return touched
    }
}
