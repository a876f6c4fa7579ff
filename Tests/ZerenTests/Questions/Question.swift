import Foundation
import Testing

/// 一问: what a supervisor asks of the township with faults, and what the answer has to name.
struct Question: Sendable {
    let number: Int
    let words: String
    /// Complete lines behind `zeren `.
    let commands: [String]
    /// People in office, as the answer names them.
    let persons: [String]
    /// Sequences that the answer names.
    let events: [Int]

    init(
        _ number: Int, _ words: String, _ commands: [String], _ persons: [String], _ events: [Int]
    ) {
        self.number = number
        self.words = words
        self.commands = commands
        self.persons = persons
        self.events = events
    }
}

/// The same question of the township without a fault: the answer is none.
struct NoneQuestion: Sendable, CustomTestStringConvertible {
    let number: Int
    let command: String
    /// What the answer says.
    let says: String
    /// What it would name if there were something.
    let lacks: String

    init(_ number: Int, _ command: String, says: String = "", lacks: String = "#") {
        (self.number, self.command, self.says, self.lacks) = (number, command, says, lacks)
    }

    var testDescription: String { "\(number) zeren \(command)" }
}
