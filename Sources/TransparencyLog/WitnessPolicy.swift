import CryptoSuites

/// Which witnesses must have cosigned a checkpoint, and how many of them.
///
/// | line | |
/// |---|---|
/// | `log <vkey> [<url>]` | a log that is accepted |
/// | `witness <name> <vkey> [<url>]` | a name for this file only |
/// | `group <name> all\|any\|<k> <name>…` | k of the witnesses and groups named, each defined above |
/// | `quorum <name>\|none` | exactly once |
/// | `# …`, empty | nothing |
///
/// Items are parted by spaces and tabs. No key stands twice, in whatever name, so that nobody counts
/// twice; a name is a member at most once. Source: C2SP tlog-policy.
package struct WitnessPolicy: Sendable {
    /// Why a text isn't a policy, and its line (from 1; 0 = the text as a whole).
    package struct Malformed: Error, Hashable, Sendable {
        package let line: Int

        package init(line: Int) { self.line = line }
    }

    package private(set) var logs: [VerifierKey] = []
    package private(set) var witnesses: [WitnessKey] = []
    private var rules: [String: Rule] = [:]
    private var quorum: Rule?

    private indirect enum Rule: Sendable {
        case witness(WitnessKey)
        case group(atLeast: Int, [Rule])
        case none
    }

    private static let lineCountMax = 1_000

    /// - Throws: `Malformed`.
    package init(parsing bytes: [UInt8]) throws(Malformed) {
        guard bytes.allSatisfy({ $0 >= 0x20 && $0 != 0x7f || $0 == 0x09 || $0 == 0x0a }),
            let text = String(validating: bytes, as: UTF8.self)
        else { throw Malformed(line: 0) }
        let lines = text.utf8.split(separator: 0x0a, omittingEmptySubsequences: false)
        guard lines.count <= Self.lineCountMax else { throw Malformed(line: 0) }
        var members: Set<String> = []
        for (index, line) in lines.enumerated() {
            let items = line.split(omittingEmptySubsequences: true) { $0 == 0x20 || $0 == 0x09 }
                .map { String(decoding: $0, as: UTF8.self) }
            guard let first = items.first, first.utf8.first != UInt8(ascii: "#") else { continue }
            guard read(items, &members) else { throw Malformed(line: index + 1) }
        }
        guard quorum != nil else { throw Malformed(line: 0) }
    }

    private mutating func read(_ items: [String], _ members: inout Set<String>) -> Bool {
        switch (items[0], items.count) {
        case ("log", 2...3):
            guard let key = try? VerifierKey(parsing: items[1]),
                !logs.contains(where: { $0.publicKey == key.publicKey })
            else { return false }
            logs.append(key)
            return true
        case ("witness", 3...4):
            guard let key = WitnessKey(parsing: items[2]),
                !witnesses.contains(where: { $0.publicKey == key.publicKey })
            else { return false }
            witnesses.append(key)
            return define(items[1], .witness(key))
        case ("group", 4...): return readGroup(items, &members)
        case ("quorum", 2):
            guard quorum == nil else { return false }
            quorum = items[1] == "none" ? Rule.none : rules[items[1]]
            return quorum != nil
        default: return false
        }
    }

    private mutating func readGroup(_ items: [String], _ members: inout Set<String>) -> Bool {
        let names = items[3...]
        let parts = names.compactMap { rules[$0] }
        guard parts.count == names.count else { return false }
        for name in names {
            guard members.insert(name).inserted else { return false }
        }
        let count: Int? =
            switch items[2] {
            case "all": names.count
            case "any": 1
            default: Int(items[2]).flatMap { String($0) == items[2] ? $0 : nil }
            }
        guard let count, (1...names.count).contains(count) else { return false }
        return define(items[1], .group(atLeast: count, parts))
    }

    private mutating func define(_ name: String, _ rule: Rule) -> Bool {
        guard name != "none", rules[name] == nil else { return false }
        rules[name] = rule
        return true
    }

    /// Whether the note's cosignatures meet the quorum. The log's own signature isn't looked at.
    package func isMet(by note: SignedNote) -> Bool {
        guard let quorum else { return false }
        return Self.isMet(quorum, Set(cosigners(of: note)))
    }

    /// The policy's witnesses whose lines on the note all verify.
    package func cosigners(of note: SignedNote) -> [WitnessKey] {
        witnesses.filter { (try? Cosignature.check(note, by: $0)) != nil }
    }

    private static func isMet(_ rule: Rule, _ cosigners: Set<WitnessKey>) -> Bool {
        switch rule {
        case .none: true
        case .witness(let key): cosigners.contains(key)
        case .group(let count, let parts):
            parts.filter { isMet($0, cosigners) }.count >= count
        }
    }
}
