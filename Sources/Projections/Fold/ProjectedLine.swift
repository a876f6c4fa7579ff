import HouseholdWork
import Ledger

/// 投影所读: one line of the log with what projections need of it.
struct ProjectedLine {
    let line: DecodedLine
    /// The sequence at which the line's commit begins.
    let commitFirst: Int
    /// nil for the ledger's own events and types that aren't known here.
    let event: ProjectedEvent?

    init(_ line: DecodedLine, commitFirst: Int, signers: [String]) throws {
        self.line = line
        self.commitFirst = commitFirst
        event = try LineDecoder.recorded(line, signers: signers).map {
            ProjectedEvent(
                recorded: $0, places: SealedPlaces(line),
                unopenedBoxes: line.lockedBoxes + line.faultyBoxes)
        }
    }
}

/// An event of the work, where its boxes are, and how many of them did not open.
struct ProjectedEvent {
    let recorded: RecordedEvent
    let places: SealedPlaces
    let unopenedBoxes: Int

    var stamp: Stamp { recorded.stamp }
}

extension ReadableLedger {
    /// Lines `first`…`last`, whole commits, in order.
    func forEachProjected(
        from first: Int, through last: Int, _ body: (ProjectedLine) throws -> Void
    ) throws {
        var commit: [DecodedLine] = []
        try reader.forEach(from: first, through: last) { _, bytes in
            let line = try decoder.decode(Array(bytes))
            commit.append(line)
            guard !line.hasMore, let start = commit.first?.sequence else { return }
            let signers = line.signatureKeys.map(LineDecoder.person)
            for line in commit {
                try body(ProjectedLine(line, commitFirst: start, signers: signers))
            }
            commit.removeAll(keepingCapacity: true)
        }
    }

    /// One line's event; nil when it is none of the work.
    func projectedEvent(_ sequence: Int) throws -> ProjectedEvent? {
        let line = try line(sequence)
        let signers =
            line.hasMore
            ? try signers(of: sequence + 1) : line.signatureKeys.map(LineDecoder.person)
        return try ProjectedLine(line, commitFirst: sequence, signers: signers).event
    }
}
