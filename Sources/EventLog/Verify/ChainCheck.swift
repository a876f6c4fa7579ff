import CryptoSuites
import TransparencyLog

/// Sequence and chain: which line stands where, and which one is wrong at a broken link.
///
/// At a broken link (`previous` of line k+1 isn't leaf(k)) line k+1 is wrong if, with leaf(k) put
/// in, its leaf hash is what line k+2 names (for the last line: gives the checkpoint's root);
/// otherwise line k. So a broken link is named one line later.
/// Source: FORMAT.md, section 9.
struct ChainCheck {
    /// How a line hangs on the one before.
    enum Link {
        case holds, broken
        /// Lines are missing between, or one of the two can't be read.
        case unknown
    }

    private struct BrokenLink {
        var before: LinePlace
        var line: LinePlace
        /// The line's leaf hash if `previous` were right.
        var repairedLeaf: Digest
    }

    let checks: EnabledChecks
    let hasher: DigestHasher
    /// By position.
    private(set) var leaves: [Digest] = []
    /// Where position and sequence part: the first line of each stretch.
    private var stretches: [(sequence: Int, position: Int)] = [(0, 0)]
    /// Leaf hashes that lines behind a broken link or a gap name, by sequence.
    private var named: [Int: Digest] = [:]
    private var undecided: BrokenLink?
    private var lastBlamed: Int?
    private var last: LinePlace?

    init(checks: EnabledChecks, hasher: DigestHasher) {
        self.checks = checks
        self.hasher = hasher
    }

    var expected: Int { last.map { $0.sequence + 1 } ?? 0 }

    /// A line that can't be read: it keeps its place.
    mutating func admitUnreadable(
        _ leaf: Digest, _ place: inout LinePlace, _ faults: inout FaultList
    ) {
        if let undecided { blame(undecided.before, of: undecided, &faults) }
        place.sequence = expected
        append(leaf, place)
    }

    /// - Parameter place: its sequence is set here.
    mutating func admit(
        _ line: VerifiedLine, leaf: Digest, _ place: inout LinePlace, _ faults: inout FaultList
    ) -> Link {
        let previous = line.bytes[line.line.previous]
        if let undecided {
            let isLineWrong = undecided.repairedLeaf.isSpelled(previous)
            blame(isLineWrong ? undecided.line : undecided.before, of: undecided, &faults)
        }
        let before = leaves.last ?? .zero
        let holds = before.isSpelled(previous)
        place.sequence = expected
        var link: Link = holds ? .holds : .broken
        if line.line.sequence != expected, checks.contains(.sequence) {
            faults.add(
                .sequenceGap, place, "序号不连续：这里应是第 \(expected) 条，写的是第 \(line.line.sequence) 条")
            // A line that hangs on the one before is in its place, whatever it calls itself.
            if !holds {
                place.sequence = line.line.sequence
                link = .unknown
            }
        }
        if !holds, checks.contains(.chain), place.sequence > 0 {
            named[place.sequence - 1] = Digest(hex: line.slice(line.line.previous))
        }
        if link == .broken, checks.contains(.chain) {
            noteBroken(line, place, before: before, &faults)
        }
        append(leaf, place)
        return checks.contains(.chain) || link == .unknown ? link : .holds
    }

    /// Decides about a link that broke at the last line.
    ///
    /// - Parameter root: the checkpoint's, when it covers exactly these lines.
    mutating func finish(root: Digest?, _ faults: inout FaultList) {
        guard let broken = undecided else { return }
        var repaired = leaves
        repaired[broken.line.position] = broken.repairedLeaf
        let isLineWrong =
            broken.line.position == leaves.count - 1 && root == self.root(of: repaired[...])
        blame(isLineWrong ? broken.line : broken.before, of: broken, &faults)
    }

    /// Forgets a torn tail.
    mutating func keep(first count: Int) {
        guard count < leaves.count else { return }
        leaves.removeLast(leaves.count - count)
        stretches.removeAll { $0.position > count }
        last = nil
        if count > 0, let stretch = stretches.last {
            last = LinePlace(
                position: count - 1, sequence: stretch.sequence + count - 1 - stretch.position,
                file: 0, offset: 0, lineInFile: 0)
        }
    }

    func root(of leaves: ArraySlice<Digest>) -> Digest {
        var frontier = TreeFrontier()
        for leaf in leaves { frontier.append(leaf, hasher) }
        return frontier.root(hasher)
    }

    /// What line `after` − 1 may have had as its leaf hash: its own, then the one that the line
    /// behind it names. A commit that fits the second isn't wrong itself.
    func anchors(after: Int) -> [Digest] {
        guard after > 0 else { return [.zero] }
        return [leaf(ofSequence: after - 1), named[after - 1]].compactMap { $0 }
    }

    func leaf(ofSequence sequence: Int) -> Digest? {
        guard let index = stretches.lastIndex(where: { $0.sequence <= sequence }) else {
            return nil
        }
        let end = index + 1 < stretches.count ? stretches[index + 1].position : leaves.count
        let start = stretches[index]
        guard sequence - start.sequence < end - start.position else { return nil }
        return leaves[start.position + sequence - start.sequence]
    }

    private mutating func append(_ leaf: Digest, _ place: LinePlace) {
        if let last, place.sequence != last.sequence + 1 {
            stretches.append((place.sequence, place.position))
        }
        leaves.append(leaf)
        last = place
    }

    private mutating func noteBroken(
        _ line: VerifiedLine, _ place: LinePlace, before: Digest, _ faults: inout FaultList
    ) {
        guard let last else {
            lastBlamed = place.sequence
            faults.add(.chainBroken, place, "第一条的 previous 不是 64 个零")
            return
        }
        var bytes = Array(line.bytes)
        var hex: [UInt8] = []
        before.appendHex(to: &hex)
        bytes.replaceSubrange(line.line.previous, with: hex)
        undecided = BrokenLink(before: last, line: place, repairedLeaf: hasher.leaf(bytes))
    }

    private mutating func blame(
        _ place: LinePlace, of link: BrokenLink, _ faults: inout FaultList
    ) {
        undecided = nil
        guard lastBlamed != place.sequence else { return }
        lastBlamed = place.sequence
        let message =
            place.position == link.line.position
            ? "所记的上一条摘要（previous）与上一条不符" : "内容与后一条所记的摘要（previous）不符"
        faults.add(.chainBroken, place, noticedAt: link.line.position, message)
    }
}
