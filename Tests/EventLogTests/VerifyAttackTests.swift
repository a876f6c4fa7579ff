import CryptoSuites
import Testing
import TransparencyLog

@testable import EventLog

@Suite("Verify: attacks on a ledger [FORMAT.md §2, §6, §9]")
struct VerifyAttackTests {
    @Test("a line taken out, nothing else touched: the gap is named")
    func removedLine() throws {
        for index in 0..<9 {
            var town = try Town()
            let bytes = town.made.bytes
            town.made.checkpointNote = town.made.checkpoint()
            for line in town.made.lines.indices { town.made.lines[line].raw = bytes[line] }
            town.made.lines.remove(at: index)
            let report = try town.made.verify()
            #expect(report.verdict == .failed)
            #expect(report.firstFault?.sequence == index, "\(index): \(report.codes)")
        }
    }

    @Test("two neighbouring lines swapped, nothing else touched: the first place is named")
    func swappedLines() throws {
        for index in 1..<9 {
            var town = try Town()
            let bytes = town.made.bytes
            town.made.checkpointNote = town.made.checkpoint()
            for line in town.made.lines.indices { town.made.lines[line].raw = bytes[line] }
            town.made.lines.swapAt(index, index + 1)
            let report = try town.made.verify()
            #expect(report.verdict == .failed)
            #expect(report.firstFault?.sequence == index, "\(index): \(report.codes)")
        }
    }

    @Test("one edited line is the only one named besides the root")
    func editedLine() throws {
        for index in 3..<10 {
            var town = try Town()
            let bytes = town.made.bytes
            town.made.checkpointNote = town.made.checkpoint()
            for line in town.made.lines.indices { town.made.lines[line].raw = bytes[line] }
            let edited = String(decoding: bytes[index], as: UTF8.self)
                .replacing("villageInfoOfficer", with: "villageInfoOfficeR")
            town.made.lines[index].raw = Array(edited.utf8)
            let report = try town.made.verify()
            let expected =
                index < 9
                ? ["chainBroken@\(index)", "rootWrong@-"]
                : ["signatureWrong@9", "rootWrong@-"]
            #expect(report.codes == expected)
        }
    }

    @Test("a changed `previous` alone is named in its own line, not in the one before")
    func editedPrevious() throws {
        for index in 1..<10 {
            var town = try Town()
            let bytes = town.made.bytes
            town.made.checkpointNote = town.made.checkpoint()
            for line in town.made.lines.indices { town.made.lines[line].raw = bytes[line] }
            let right = town.made.leaves[index - 1].hex
            let edited = String(decoding: bytes[index], as: UTF8.self)
                .replacing(right, with: String(right.reversed()))
            town.made.lines[index].raw = Array(edited.utf8)
            #expect(try town.made.verify().codes == ["chainBroken@\(index)", "rootWrong@-"])
        }
    }

    @Test("tiles that fit the checkpoint name the line of a wrong root")
    func tilesNameTheLine() throws {
        var town = try Town()
        let tile = town.made.leaves.flatMap(\.bytes)
        town.made.checkpointNote = town.made.checkpoint()
        try town.editEvent(of: 6)
        let tilePath = "/ledger/tile/0/000.p/10"
        #expect(try town.made.verify(.without(.signatures)).codes == ["rootWrong@9"])
        #expect(try town.made.verify(.without(.signatures)).firstFault?.isExact == false)
        town.made.others[tilePath] = tile
        let report = try town.made.verify(.without(.signatures))
        #expect(report.codes == ["rootWrong@6"])
        #expect(report.firstFault?.isExact == true)
        // Tiles that don't fit the checkpoint say nothing.
        town.made.others[tilePath] = tile.reversed()
        #expect(try town.made.verify(.without(.signatures)).codes == ["rootWrong@9"])
    }

    @Test("an event edited, everything chained and signed anew but for people's signatures")
    func editedAndChainedAnew() throws {
        var town = try Town()
        try town.editEvent(of: 6)
        let report = try town.made.verify()
        #expect(report.verdict == .failed)
        #expect(report.firstFault?.kind == .signatureWrong)
        #expect(report.firstFault?.sequence == 6)
        #expect(try town.made.verify(.without(.signatures)).codes == [])
    }

    @Test(
        "a commit taken from the middle, numbered, chained and published anew: `after` finds it",
        arguments: [3..<5, 5..<6, 6..<7, 7..<9])
    func removedCommit(range: Range<Int>) throws {
        // 6 is household A's last event; 7 and 8 are all of household C's.
        var town = try Town()
        town.made.lines.removeSubrange(range)
        town.made.renumber()
        let report = try town.made.verify()
        #expect(report.verdict == .failed)
        #expect(report.firstFault?.sequence == range.lowerBound)
        // The same with `after` made to fit: the signatures cover it.
        for index in town.made.lines.indices where town.made.lines[index].after >= range.upperBound
        {
            town.made.lines[index].after -= range.count
        }
        let fitted = try town.made.verify(.without(.versions))
        #expect(fitted.firstFault?.kind == .signatureWrong)
        #expect(try #require(fitted.firstFault?.sequence) >= range.lowerBound)
    }

    @Test("without `after` nobody would notice: signed over nothing, the same attack passes")
    func removedCommitWithoutAfter() throws {
        for range in [6..<7, 7..<9] {
            var town = try Town(isAnchored: false)
            town.made.lines.removeSubrange(range)
            town.made.renumber()
            #expect(try town.made.verify().codes == [])
        }
    }

    @Test("two commits of different subjects swapped: `after` finds it, and nothing else does")
    func swappedCommits() throws {
        for isAnchored in [true, false] {
            var town = try Town(isAnchored: isAnchored)
            let moved = town.made.lines.remove(at: 6)
            town.made.lines.insert(moved, at: 5)
            let times = town.made.lines.map(\.recorded).sorted()
            for index in times.indices { town.made.lines[index].recorded = times[index] }
            town.made.renumber()
            let report = try town.made.verify()
            #expect(report.verdict == (isAnchored ? .failed : .conditional))
            #expect(report.firstFault?.sequence == (isAnchored ? 5 : nil))
        }
    }

    @Test("the tail cut and the checkpoint rolled back: only an older copy or this machine knows")
    func rolledBack() throws {
        let whole = try Town()
        let newest = whole.made.checkpoint()
        var cut = try Town(lineCount: 7)
        #expect(cut.made.lines.count == 7)
        let alone = try cut.made.verify()
        #expect(alone.verdict == .conditional)
        #expect(alone.notChecked.contains { $0.what == "rollback" })

        var demands = VerifyDemands(
            checkpoints: [OlderCheckpoint(label: "旧检查点", note: newest)])
        #expect(try cut.made.verify(demands).codes == ["rolledBack@7"])
        demands.checks.remove(.olderCheckpoint)
        #expect(try cut.made.verify(demands).codes == [])

        let temporary = try TemporaryFolder()
        let heads = RememberedHeads(folder: temporary.path)
        let seen = try whole.made.verify(VerifyDemands(remembered: heads))
        #expect(try LogVerifier.remember(seen, in: heads))
        demands = VerifyDemands(remembered: heads)
        let found = try cut.made.verify(demands)
        #expect(found.codes == ["rolledBack@7"])
        #expect(try LogVerifier.remember(found, in: heads) == false)
        demands.checks.remove(.rememberedHead)
        #expect(try cut.made.verify(demands).codes == [])

        // Remembering pins no key; a pinned one does.
        let again = try whole.made.verify(VerifyDemands(remembered: heads))
        #expect(again.verdict == .conditional)
        #expect(again.checkpoint?.older?.source == .remembered)
        try heads.pin(whole.log.key)
        #expect(try whole.made.verify(VerifyDemands(remembered: heads)).verdict == .passed)

        // A history that goes on differently behind the cut.
        cut.addHousehold("X", by: cut.third)
        cut.addHousehold("Y", by: cut.third)
        cut.addHousehold("Z", by: cut.third)
        let forked = try cut.made.verify(
            VerifyDemands(checkpoints: [OlderCheckpoint(label: "旧检查点", note: newest)]))
        #expect(forked.codes == ["forked@-"])
    }

    @Test("a whole ledger made anew under the same name: the pinned key finds it")
    func impostor() throws {
        let town = try Town()
        let forger = try vectorKey(Vector.origin, first: 0xA0)
        let elsewhere = try vectorKey("elsewhere.example", first: 0xA0)
        var demands = VerifyDemands(trust: [forger.0])
        #expect(try town.made.verify(demands).codes == ["forked@-"])
        // Another ledger's key proves nothing here: the demand isn't met.
        demands.trust = [elsewhere.0]
        let other = try town.made.verify(demands)
        #expect(other.codes == [] && other.trustNotMet.map(\.what) == ["trust"])
        #expect(other.verdict == .conditional)
        demands.trust = [forger.0]
        demands.checks.remove(.pinned)
        #expect(try town.made.verify(demands).codes == [])
        demands = VerifyDemands(trust: [elsewhere.0, town.log.key])
        #expect(try town.made.verify(demands).checkpoint?.isPinned == true)
    }

    @Test("an older checkpoint of another key contradicts; one without a signature can't be used")
    func olderCheckpoints() throws {
        let town = try Town()
        func verify(_ note: [UInt8]) throws -> VerifyReport {
            try town.made.verify(
                VerifyDemands(
                    trust: [town.log.key],
                    checkpoints: [OlderCheckpoint(label: "旧检查点", note: note)]))
        }
        #expect(try verify(town.made.checkpoint(size: 5)).verdict == .passed)
        #expect(try verify(town.made.checkpoint(size: 5, key: town.second)).codes == ["forked@-"])
        let unusable = try verify(Array("what?\n".utf8))
        #expect(unusable.codes == [])
        #expect(unusable.verdict == .conditional)
        #expect(unusable.trustNotMet.map(\.what) == ["olderCheckpoint"])
        // A checkpoint of nothing is extended by everything.
        #expect(try verify(town.made.checkpoint(size: 0)).verdict == .conditional)
    }
}

extension Town {
    /// Changes an event's words without its author's key.
    mutating func editEvent(of line: Int) throws {
        var event = try Envelope(parsing: made.lines[line].event)
        event.actorRole = "somebodyElse"
        made.lines[line].event = event.canonicalBytes()
    }
}
