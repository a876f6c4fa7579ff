import CryptoSuites

/// The lines of one commit while they are read.
struct CommitRun {
    /// What all lines of a commit say alike.
    struct Header {
        var after: Int
        var recorded: Timestamp
        /// The recorder's id, raw.
        var recorder: [UInt8]

        init(_ line: VerifiedLine) {
            after = line.line.after
            recorded = line.line.recorded
            recorder = Array(line.bytes[line.line.attributes.recorder])
        }

        func isRecorder(of line: VerifiedLine) -> Bool {
            line.isText(line.line.attributes.recorder, recorder)
        }

        func fits(_ line: VerifiedLine) -> Bool {
            after == line.line.after && recorded == line.line.recorded && isRecorder(of: line)
        }
    }

    var start: LinePlace
    var last: LinePlace
    var lineCount = 0
    /// nil until a line of it can be read.
    var header: Header?
    var eventHashes: [Digest] = []
    /// A line is missing or can't be read, so the signatures can't be judged.
    var isDamaged = false
    var isLinkBroken = false
    var keyEvents: [KeyEvent] = []
    var actSignatures: [ActSignature] = []
    var boxes: [String] = []
    var erasedKeys: [String] = []
    var unknownTypes: [String] = []
    /// Types newer than those known here, with the newest known one.
    var newerTypes: [(type: String, known: String)] = []

    init(start: LinePlace) {
        self.start = start
        last = start
    }

    func count(into tally: inout Tally) {
        tally.commits += 1
        tally.events += lineCount
        for key in boxes { tally.boxes[key, default: 0] += 1 }
        tally.erasedKeys.formUnion(erasedKeys)
        for type in unknownTypes { tally.unknownTypes[type, default: 0] += 1 }
        for (type, known) in newerTypes { tally.newerTypes[type, default: (known, 0)].count += 1 }
    }
}
