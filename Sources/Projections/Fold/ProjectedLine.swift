import HouseholdWork
import Ledger

/// 投影所读: one line of the log with what projections need of it.
struct ProjectedLine {
    /// With closed boxes when it is a household's.
    let line: DecodedLine
    /// The sequence at which the line's commit begins.
    let commitFirst: Int
    /// Persons whose key signed the commit.
    let signers: [String]
    /// Whose event it is; it is read again when the household's turn comes.
    let household: HouseholdID?
    /// nil for a household's line, for the ledger's own events and for types that aren't known here.
    let event: ProjectedEvent?

    init(_ line: DecodedLine, commitFirst: Int, signers: [String]) throws {
        self.line = line
        self.commitFirst = commitFirst
        self.signers = signers
        household = Subject.household(of: line.subject)
        event = household == nil ? try ProjectedEvent(line, signers: signers) : nil
    }

    /// Id and stored name of the event that this line voids.
    var annuls: (id: String, type: String)? {
        guard EventCatalog.newestName(of: line.type) == RecordAnnulled.name,
            let data = line.event["data"]?.objectValue,
            let id = data["targetId"]?.stringValue, let type = data["targetType"]?.stringValue
        else { return nil }
        return (id, type)
    }

    /// Whether another configuration is in force from here on.
    var changesPlan: Bool {
        [line.type, annuls?.type].contains { type in
            type.map(EventCatalog.newestName) == PlanAdopted.name
        }
    }
}

/// An event of the work, where its boxes are, and how many of them did not open.
struct ProjectedEvent {
    let recorded: RecordedEvent
    let places: SealedPlaces
    let unopenedBoxes: Int

    /// - Returns: nil when the line's event is none of the work.
    init?(_ line: DecodedLine, signers: [String]) throws {
        guard let recorded = try LineDecoder.recorded(line, signers: signers) else { return nil }
        self.recorded = recorded
        places = SealedPlaces(line)
        unopenedBoxes = line.lockedBoxes + line.faultyBoxes
    }

    var stamp: Stamp { recorded.stamp }
}

extension ReadableLedger {
    /// Lines `first`…`last`, whole commits, in order. No more than one commit is in memory.
    func forEachProjected(
        from first: Int, through last: Int, _ body: (ProjectedLine) throws -> Void
    ) throws {
        let closed = LineDecoder(
            sealer: Sealer(vault: nil, suite: identity.suite, random: environment.random))
        var commit: [DecodedLine] = []
        try reader.forEach(from: first, through: last) { _, lent in
            let bytes = Array(lent)
            var line = try closed.decode(bytes)
            if vault != nil, line.lockedBoxes > 0, Subject.household(of: line.subject) == nil {
                line = try decoder.decode(bytes)
            }
            commit.append(line)
            guard !line.hasMore, let start = commit.first?.sequence else { return }
            let signers = line.signatureKeys.map(LineDecoder.person)
            for line in commit {
                try body(ProjectedLine(line, commitFirst: start, signers: signers))
            }
            commit.removeAll(keepingCapacity: true)
        }
    }

    /// One line's event, its boxes opened; nil when it is none of the work.
    func projectedEvent(_ sequence: Int) throws -> ProjectedEvent? {
        try ProjectedEvent(try line(sequence), signers: try signers(of: sequence))
    }
}
