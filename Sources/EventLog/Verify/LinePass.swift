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
    private let suite: CryptoSuite
    var faults = FaultList()
    var chain: ChainCheck
    var commits: CommitCheck
    /// Read, but not yet taken.
    private var block = LineBlock()
    private var firstBad: FirstBad?
    /// The largest `after` of a whole line behind the first bad one.
    private var afterBehind = 0
    /// Bytes of content of each file read.
    private var fileEnds: [Int] = []

    init(demands: VerifyDemands, origin: String, suite: CryptoSuite, opening: Opening?) {
        checks = EnabledChecks(demands.checks)
        self.suite = suite
        chain = ChainCheck(checks: checks, hasher: suite.makeHasher())
        commits = CommitCheck(
            demands: demands, origin: origin,
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
                    position: chain.leaves.count + block.entries.count, sequence: 0, file: index,
                    offset: line.offset,
                    lineInFile: lineInFile)
                block.add(line, place)
                lineInFile += 1
                if block.isFull { takeBlock() }
            }
            takeBlock()
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

    private mutating func takeBlock() {
        let readings = block.read(suite)
        // The block's bytes are lent out meanwhile, and this pass changes.
        let (entries, bytes) = (block.entries, block.bytes)
        block.removeAll()
        bytes.withUnsafeBytes { all in
            for (entry, reading) in zip(entries, readings) {
                take(entry, reading, UnsafeRawBufferPointer(rebasing: all[entry.bytes]))
            }
        }
    }

    private mutating func take(
        _ entry: LineBlock.Entry, _ reading: LineReading, _ bytes: UnsafeRawBufferPointer
    ) {
        var place = entry.place
        if entry.followsGap, checks.contains(.files) {
            noteBad(at: place)
            faults.add(.strayBytes, place, sequence: place.position, "前面有空字节（NUL）")
        }
        switch reading.content {
        case .success(let line):
            let verified = VerifiedLine(line: line, bytes: bytes, eventHash: reading.eventHash)
            admit(verified, reading.leaf, place)
        case .failure(let fault):
            if !checks.contains(.canonical), admitRelaxed(bytes, reading.leaf, place) { return }
            noteBad(at: place)
            chain.admitUnreadable(reading.leaf, &place, &faults)
            faults.add(.notCanonical, place, fault.text)
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
            var scanner = LineScanner()
            guard let line = try? scanner.scan(bytes) else { return false }
            let event = UnsafeRawBufferPointer(rebasing: bytes[line.event])
            let hash = suite.hash(event)
            admit(VerifiedLine(line: line, bytes: bytes, eventHash: hash), leaf, place)
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
