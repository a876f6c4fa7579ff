import EventLog
import HouseholdWork

/// 主体索引: which sequences belong to a subject. What it says is checked on replay against the
/// lines themselves, so a doctored index can stop a decision, never steer one.
package protocol SubjectIndex {
    /// How many lines it has seen.
    var size: Int { get }
    /// In the log's order.
    func sequences(of subject: String) throws -> [Int]
    /// Every subject, in no order.
    func subjects() throws -> [String]
    func sequence(ofID id: String) throws -> Int?
}

/// An index made by one pass over the log's lines; kept in memory.
package struct MemoryIndex: SubjectIndex {
    package private(set) var size = 0
    private var bySubject: [String: [Int]] = [:]
    private var byID: [String: Int] = [:]
    /// The lines that destroy data keys.
    package private(set) var erasures: [Int] = []

    private static let erasure = Array(PersonalErased.name.utf8)

    package init() {}

    package init(scanning reader: LogReader) throws {
        var scanner = LineScanner()
        guard reader.size > 0 else { return }
        try reader.forEach(from: 0, through: reader.size - 1) { sequence, bytes in
            let line = try scanner.scan(bytes)
            func text(_ range: Range<Int>) -> String {
                String(decoding: UnsafeRawBufferPointer(rebasing: bytes[range]), as: UTF8.self)
            }
            append(
                sequence, subject: text(line.attributes.subject), id: text(line.attributes.id))
            if bytes[line.attributes.type].elementsEqual(MemoryIndex.erasure) {
                erasures.append(sequence)
            }
        }
    }

    package mutating func append(_ sequence: Int, subject: String, id: String) {
        bySubject[subject, default: []].append(sequence)
        byID[id] = sequence
        size = sequence + 1
    }

    package func sequences(of subject: String) -> [Int] { bySubject[subject] ?? [] }
    package func subjects() -> [String] { Array(bySubject.keys) }
    package func sequence(ofID id: String) -> Int? { byID[id] }
    package func count(of subject: String) -> Int { bySubject[subject]?.count ?? 0 }
}
