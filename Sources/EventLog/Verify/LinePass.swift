import CanonicalJSON
import CryptoSuites

/// Reads the log's files once, from the first line to the last, and checks what can be checked of
/// lines, chain and commits.
struct LinePass {
    /// Where the first bytes stand that aren't a whole, well-formed, rightly chained line.
    private struct FirstBad {
        var position: Int
        /// The start of the commit that it would belong to.
        var commitStart: LinePlace
        var tally: Tally
        var keys: [EnrolledKey]
    }

    let checks: EnabledChecks
    let hasher: DigestHasher
    var faults = FaultList()
    var chain: ChainCheck
    var commits: CommitCheck
    private var scanner = LineScanner()
    private var firstBad: FirstBad?
    /// The largest `after` of a whole line behind the first bad one.
    private var afterBehind = 0
    /// Bytes of content of each file read.
    private var fileEnds: [Int] = []

    init(demands: VerifyDemands, origin: String, suite: CryptoSuite, opening: Opening?) {
        checks = EnabledChecks(demands.checks)
        hasher = suite.makeHasher()
        chain = ChainCheck(checks: checks, hasher: hasher)
        commits = CommitCheck(
            demands: demands, origin: origin, hasher: suite.makeHasher(),
            signatures: SignatureCheck(
                checks: checks, origin: origin, suite: suite, opening: opening))
    }

    mutating func read(_ files: LogFiles) throws(LogError) {
        for index in 0..<files.count {
            let file = try files.open(index)
            let stream = LineStream(file)
            var lineInFile = 0
            while let line = try onDisk({ () throws(DiskError) in try stream.next() }) {
                let place = LinePlace(
                    position: chain.leaves.count, sequence: 0, file: index, offset: line.offset,
                    lineInFile: lineInFile)
                take(line, place)
                lineInFile += 1
            }
            let size = try onDisk { () throws(DiskError) in try file.size() }
            finish(
                index, isNewest: index == files.count - 1, lineCount: lineInFile, stream,
                size: size,
                linesPerFile: files.folder.linesPerFile)
        }
        for index in files.strays where checks.contains(.files) {
            faults.add(
                .strayBytes, file: "log/" + LedgerFolder.logFileName(index), "前面缺日志文件")
        }
        if let run = commits.run { noteBad(at: run.start) }
        commits.finish(&faults)
    }

    /// How many bytes at the end were never acknowledged; the faults in them are taken out.
    ///
    /// - Parameter covered: the checkpoint's size.
    /// - Returns: the bytes, the lines before them, what those count, and their keys.
    mutating func cutTornTail(covered: Int) -> (bytes: Int, lines: Int, Tally, [EnrolledKey]) {
        let start = firstBad?.commitStart
        guard let firstBad, let start, start.position >= covered,
            afterBehind <= firstBad.position
        else {
            var tally = commits.tally
            tally.events = chain.leaves.count
            return (0, chain.leaves.count, tally, commits.signatureCheck.register.keys)
        }
        faults.removeAll(from: start.position)
        commits.removeSchemaFaults(from: start.position)
        commits.signatureCheck.addPassedOver(before: start.position, &faults)
        let before = fileEnds[..<start.file].reduce(0, +) + start.offset
        return (
            fileEnds.reduce(0, +) - before, start.position, firstBad.tally, firstBad.keys
        )
    }

    private mutating func take(_ raw: LineStream.Line, _ place: LinePlace) {
        if raw.followsGap, checks.contains(.files) {
            noteBad(at: place)
            faults.add(.strayBytes, place, sequence: chain.leaves.count, "前面有空字节（NUL）")
        }
        let leaf = hasher.leaf(raw.bytes)
        do {
            let line = try scanner.scan(raw.bytes)
            admit(VerifiedLine(line: line, bytes: raw.bytes), leaf, place)
        } catch {
            if !checks.contains(.canonical), admitRelaxed(raw.bytes, leaf, place) { return }
            noteBad(at: place)
            var place = place
            chain.admitUnreadable(leaf, &place, &faults)
            faults.add(.notCanonical, place, error.text)
            commits.admitUnreadable(place, &faults)
        }
    }

    private mutating func admit(_ line: VerifiedLine, _ leaf: Digest, _ place: LinePlace) {
        var place = place
        let wasInOrder = !checks.contains(.sequence) || line.line.sequence == chain.expected
        let link = chain.admit(line, leaf: leaf, &place, &faults)
        if link != .holds || !wasInOrder { noteBad(at: place) }
        if firstBad != nil { afterBehind = max(afterBehind, line.line.after) }
        commits.admit(line, link, place, chain, &faults)
    }

    /// With the canonical check off: the line as it would be in canonical form.
    private mutating func admitRelaxed(
        _ bytes: UnsafeRawBufferPointer, _ leaf: Digest, _ place: LinePlace
    ) -> Bool {
        guard let value = try? JSONValue(reading: Array(bytes)) else { return false }
        let canonical = value.canonicalBytes()
        return canonical.withUnsafeBytes { bytes in
            guard let line = try? scanner.scan(bytes) else { return false }
            admit(VerifiedLine(line: line, bytes: bytes), leaf, place)
            return true
        }
    }

    private mutating func noteBad(at place: LinePlace) {
        guard firstBad == nil else { return }
        firstBad = FirstBad(
            position: place.position, commitStart: commits.run?.start ?? place,
            tally: commits.tally, keys: commits.signatureCheck.register.keys)
    }

    /// What stands behind a file's last line.
    private mutating func finish(
        _ index: Int, isNewest: Bool, lineCount: Int, _ stream: LineStream, size: Int,
        linesPerFile: Int
    ) {
        fileEnds.append(max(stream.end, stream.tail.upperBound))
        let name = "log/" + LedgerFolder.logFileName(index)
        let end = LinePlace(
            position: chain.leaves.count, sequence: chain.expected, file: index,
            offset: stream.end, lineInFile: lineCount)
        if isNewest, !stream.tail.isEmpty { noteBad(at: end) }
        guard checks.contains(.files) else { return }
        if !stream.tail.isEmpty {
            faults.add(
                .strayBytes, file: name, sequence: chain.expected, offset: stream.end,
                position: isNewest ? end.position : nil, "最后一条之后有不成行的字节")
        } else if !isNewest, size != stream.end {
            faults.add(.strayBytes, file: name, offset: stream.end, "已满的日志文件末尾有多余字节")
        }
        if !isNewest, lineCount != linesPerFile {
            faults.add(
                .sequenceGap, file: name, sequence: chain.expected, offset: stream.end,
                "这个日志文件有 \(lineCount) 条，应有 \(linesPerFile) 条")
        }
        if lineCount > linesPerFile, isNewest {
            faults.add(.sequenceGap, file: name, offset: stream.end, "这个日志文件超过 \(linesPerFile) 条")
        }
    }
}
