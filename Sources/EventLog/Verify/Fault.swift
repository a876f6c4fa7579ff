/// One thing that is wrong with a ledger.
package struct Fault: Sendable, Hashable {
    /// The codes that scripts rely on, in the order of the checks.
    package enum Kind: String, Sendable, CaseIterable {
        case notCanonical, sequenceGap, strayBytes, chainBroken, clockBackwards, subjectGap
        case commitUnsigned, keyNotValid, signatureWrong, rootWrong, cutShort, rolledBack, forked
        case schemaWrong
    }

    package var kind: Kind
    /// The event's; nil when the fault is no single line's.
    package var sequence: Int?
    /// In the ledger's folder: `log/000000.jsonl`, `checkpoint`.
    package var file: String
    /// In bytes from the file's start; nil when it is no place in a file.
    package var offset: Int?
    /// From 1, as editors count; nil when it is no line of the log.
    package var lineNumber: Int?
    /// Whether the sequence is surely the first wrong line; else it is where it was noticed.
    package var isExact: Bool
    /// In Chinese.
    package var message: String
}

/// Where a line stands.
struct LinePlace: Sendable {
    /// How many lines stand before it in the files.
    var position: Int
    /// What it is called: where it stands in the sequence, damage allowed for.
    var sequence: Int
    var file: Int
    var offset: Int
    var lineInFile: Int
}

/// The faults found so far.
struct FaultList {
    /// More than these are only counted.
    static let listedMax = 10_000

    private struct Entry {
        var fault: Fault
        /// Where it was noticed; nil = not while reading lines.
        var position: Int?
    }

    private var entries: [Entry] = []
    /// Faults that are noticed late (failing signatures wait) have a place of their own, so that
    /// garbage behind them can't crowd them out.
    private var lateCount = 0
    private var highestListed = -1
    private(set) var omitted = 0
    private var lowestOmitted = Int.max

    var isEmpty: Bool { entries.isEmpty && omitted == 0 }

    mutating func add(
        _ kind: Fault.Kind, _ place: LinePlace, sequence: Int? = nil, noticedAt: Int? = nil,
        isExact: Bool = true, _ message: String
    ) {
        let fault = Fault(
            kind: kind, sequence: sequence ?? place.sequence,
            file: "log/" + LedgerFolder.logFileName(place.file), offset: place.offset,
            lineNumber: place.lineInFile + 1, isExact: isExact, message: message)
        add(fault, position: noticedAt ?? place.position)
    }

    mutating func add(
        _ kind: Fault.Kind, file: String, sequence: Int? = nil, offset: Int? = nil,
        position: Int? = nil, isExact: Bool = true, _ message: String
    ) {
        let fault = Fault(
            kind: kind, sequence: sequence, file: file, offset: offset, lineNumber: nil,
            isExact: isExact, message: message)
        add(fault, position: position)
    }

    private mutating func add(_ fault: Fault, position: Int?) {
        let entry = Entry(fault: fault, position: position)
        let place = position ?? -1
        guard entries.count - lateCount >= FaultList.listedMax else {
            highestListed = max(highestListed, place)
            return entries.append(entry)
        }
        guard place >= highestListed || lateCount >= FaultList.listedMax else {
            lateCount += 1
            return entries.append(entry)
        }
        omitted += 1
        lowestOmitted = min(lowestOmitted, place)
    }

    /// Takes out what was noticed at this position or behind it.
    mutating func removeAll(from position: Int) {
        entries.removeAll { $0.position.map { $0 >= position } ?? false }
        if lowestOmitted >= position { omitted = 0 }
    }

    func contains(sequenceBelow size: Int) -> Bool {
        entries.contains { $0.fault.sequence.map { $0 < size } ?? false }
    }

    /// Lowest sequence first, then in the order of the checks.
    var sorted: [Fault] {
        let ranks = Dictionary(
            uniqueKeysWithValues: Fault.Kind.allCases.enumerated().map { ($1, $0) })
        func rank(_ index: Int) -> (Int, Int, Int) {
            let fault = entries[index].fault
            return (fault.sequence ?? .max, ranks[fault.kind] ?? 0, index)
        }
        return entries.indices.sorted { rank($0) < rank($1) }.map { entries[$0].fault }
    }
}
