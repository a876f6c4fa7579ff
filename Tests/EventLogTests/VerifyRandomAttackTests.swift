import CryptoSuites
import Testing

@testable import EventLog

/// An administrator with the log's key and nobody else's: he drops, repeats, reorders and edits
/// commits, and makes numbers, chain, times and checkpoint fit again.
@Suite("Verify: thousands of random rewritings [FORMAT.md §2]")
struct VerifyRandomAttackTests {
    /// Ranges of lines that make a commit.
    private static func commits(_ made: MadeLog) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        var start = 0
        for (index, line) in made.lines.enumerated() where !line.hasMore {
            ranges.append(start..<(index + 1))
            start = index + 1
        }
        return ranges
    }

    private static func attack(_ made: inout MadeLog, _ generator: inout SplitMix) throws {
        var commits = commits(made).map { Array(made.lines[$0]) }
        for _ in 0..<Int.random(in: 1...3, using: &generator) where commits.count > 1 {
            let one = Int.random(in: 0..<commits.count, using: &generator)
            let other = Int.random(in: 0..<commits.count, using: &generator)
            switch Int.random(in: 0..<7, using: &generator) {
            case 0: commits.remove(at: one)
            case 1: commits.swapAt(one, other)
            case 2: commits.insert(commits[one], at: other)
            case 3: commits[one][0].event = try edited(commits[one][0].event)
            case 4:
                commits[one][commits[one].count - 1].signatures =
                    commits[other].last?.signatures ?? []
            case 5: commits.removeLast()
            default:
                // Two commits made one, or one cut in its middle.
                if commits[one].count > 1 {
                    commits[one].removeFirst()
                } else {
                    commits[one][0].hasMore = true
                }
            }
        }
        made.lines = commits.flatMap { $0 }
        if Bool.random(using: &generator) { fit(&made) }
        made.renumber()
    }

    private static func edited(_ event: [UInt8]) throws -> [UInt8] {
        var envelope = try Envelope(parsing: event)
        envelope.actorRole = "somebodyElse"
        return envelope.canonicalBytes()
    }

    /// Makes `after`, `recorded` and versions fit what there is now.
    private static func fit(_ made: inout MadeLog) {
        let times = made.lines.map(\.recorded).sorted()
        for range in commits(made) {
            for index in range {
                made.lines[index].after = min(made.lines[index].after, range.lowerBound)
                made.lines[index].recorded = times[range.lowerBound]
            }
        }
    }

    /// - Returns: how many attacks changed history (a cut tail is no change), and how many of
    ///   those were accepted.
    private func run(isAnchored: Bool, count: Int, seed: UInt64) throws -> (Int, accepted: Int) {
        let town = try Town(isAnchored: isAnchored)
        let original = town.made.lines.map(\.event)
        var generator = SplitMix(state: seed)
        var changed = 0
        var accepted = 0
        for _ in 0..<count {
            var made = town.made
            try Self.attack(&made, &generator)
            let events = made.lines.map(\.event)
            guard !original.starts(with: events), !events.isEmpty else { continue }
            changed += 1
            if try made.verify().verdict != .failed { accepted += 1 }
        }
        return (changed, accepted)
    }

    @Test("none is accepted, with no older checkpoint at hand")
    func noneAccepted() throws {
        let (changed, accepted) = try run(isAnchored: true, count: 2_000, seed: 20_190_306)
        #expect(changed > 1_000)
        #expect(accepted == 0)
    }

    @Test("with `after` signed as 0 some are: it is `after` that stands against them")
    func someAcceptedWithoutAfter() throws {
        let (_, accepted) = try run(isAnchored: false, count: 300, seed: 20_190_306)
        #expect(accepted > 0)
    }
}
