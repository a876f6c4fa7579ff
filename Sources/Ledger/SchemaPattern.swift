/// 模式: one `pattern` of our schemas, matched on the bytes of a string.
///
/// Of ECMA-262's regular expressions only this is known, and anchors are a must:
///
/// | part | form |
/// |---|---|
/// | whole | `^…$` |
/// | piece | a character, `\` and a character, `[a-z0-9_]`, `[^ab]`, `(one|other)` |
/// | times | `*`, `+`, `{n}`, `{n,m}`, behind a character or a class, not behind a group |
///
/// Characters are ASCII. What a negated class takes may be more than one byte, so it has to be
/// followed by `*` or `+`: then bytes and characters come to the same.
struct SchemaPattern: Sendable {
    /// A set of bytes.
    struct ByteSet: Sendable {
        private var low: SIMD2<UInt64> = .zero
        private var takesOthers = false

        func contains(_ byte: UInt8) -> Bool {
            byte < 128 ? low[Int(byte >> 6)] >> UInt64(byte & 63) & 1 == 1 : takesOthers
        }

        mutating func insert(_ byte: UInt8) { low[Int(byte >> 6)] |= 1 << UInt64(byte & 63) }

        mutating func negate() {
            low = ~low
            takesOthers = true
        }
    }

    private enum Step: Sendable {
        case bytes(ByteSet, atLeast: Int, atMost: Int)
        /// Go on at one of these.
        case fork([Int])
        case jump(Int)
        case end
    }

    private let steps: [Step]

    /// - Returns: nil when it isn't of the form above.
    init?(_ source: String) {
        var parser = Parser(bytes: Array(source.utf8))
        guard let steps = parser.whole() else { return nil }
        self.steps = steps
    }

    func matches(_ text: String) -> Bool {
        var text = text
        return text.withUTF8 { run(0, $0, 0) }
    }

    private func run(_ first: Int, _ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
        var place = first
        while true {
            switch steps[place] {
            case .end: return start == text.count
            case .jump(let target): place = target
            case .fork(let targets): return targets.contains { run($0, text, start) }
            case .bytes(let set, let least, let most):
                var count = 0
                while count < most, start + count < text.count, set.contains(text[start + count]) {
                    count += 1
                }
                while count >= least {
                    if run(place + 1, text, start + count) { return true }
                    count -= 1
                }
                return false
            }
        }
    }

    private struct Parser {
        let bytes: [UInt8]
        var offset = 0
        var steps: [Step] = []

        init(bytes: [UInt8]) { self.bytes = bytes }

        private var next: UInt8? { offset < bytes.count ? bytes[offset] : nil }

        private mutating func take(_ character: Unicode.Scalar) -> Bool {
            guard next == UInt8(ascii: character) else { return false }
            offset += 1
            return true
        }

        mutating func whole() -> [Step]? {
            guard take("^"), sequence(), take("$"), offset == bytes.count else { return nil }
            steps.append(.end)
            return steps
        }

        private mutating func sequence() -> Bool {
            while let byte = next {
                switch byte {
                case UInt8(ascii: "$"), UInt8(ascii: "|"), UInt8(ascii: ")"): return true
                case UInt8(ascii: "("):
                    offset += 1
                    guard group() else { return false }
                default: guard piece() else { return false }
                }
            }
            return true
        }

        private mutating func group() -> Bool {
            let fork = steps.count
            steps.append(.fork([]))
            var starts: [Int] = []
            var jumps: [Int] = []
            repeat {
                starts.append(steps.count)
                guard sequence() else { return false }
                jumps.append(steps.count)
                steps.append(.jump(0))
            } while take("|")
            guard take(")"), times(isOnlyOne: true) != nil else { return false }
            steps[fork] = .fork(starts)
            for jump in jumps { steps[jump] = .jump(steps.count) }
            return true
        }

        private mutating func piece() -> Bool {
            let isNegated =
                next == UInt8(ascii: "[") && offset + 1 < bytes.count
                && bytes[offset + 1] == UInt8(ascii: "^")
            guard let set = set(), let times = times(isOnlyOne: false) else { return false }
            if isNegated, times.most != .max { return false }
            steps.append(.bytes(set, atLeast: times.least, atMost: times.most))
            return true
        }

        private mutating func set() -> ByteSet? {
            var set = ByteSet()
            guard take("[") else {
                guard let byte = character(special: "^$.*+?()[]{}|") else { return nil }
                set.insert(byte)
                return set
            }
            let isNegated = take("^")
            repeat {
                guard let low = character(special: "[]^") else { return nil }
                let isRange =
                    next == UInt8(ascii: "-") && offset + 1 < bytes.count
                    && bytes[offset + 1] != UInt8(ascii: "]")
                if isRange { offset += 1 }
                guard let high = isRange ? character(special: "[]^") : low, low <= high else {
                    return nil
                }
                for byte in low...high { set.insert(byte) }
            } while !take("]")
            if isNegated { set.negate() }
            return set
        }

        private mutating func character(special: String) -> UInt8? {
            let isEscaped = take("\\")
            guard let byte = next, byte < 128 else { return nil }
            // `\d`, `\n` and the like are not known.
            let isLetter =
                (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
                || (0x61...0x7A).contains(byte)
            guard isEscaped ? !isLetter : !special.utf8.contains(byte) else { return nil }
            offset += 1
            return byte
        }

        private mutating func times(isOnlyOne: Bool) -> (least: Int, most: Int)? {
            let times: (least: Int, most: Int)
            if take("*") {
                times = (0, .max)
            } else if take("+") {
                times = (1, .max)
            } else if take("{") {
                guard let least = number(), let most = take(",") ? number() : least,
                    least <= most, take("}")
                else { return nil }
                times = (least, most)
            } else {
                return next == UInt8(ascii: "?") ? nil : (1, 1)
            }
            return isOnlyOne ? nil : times
        }

        private mutating func number() -> Int? {
            let start = offset
            var value = 0
            while let byte = next, (0x30...0x39).contains(byte), offset - start < 6 {
                value = value * 10 + Int(byte - 0x30)
                offset += 1
            }
            return offset > start ? value : nil
        }
    }
}
