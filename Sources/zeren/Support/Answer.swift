import CanonicalJSON

/// 答复: one JSON value for scripts. Members keep the order in which they are written; what is
/// absent is `null`, never a missing member.
enum Answer: Sendable {
    case object([(String, Answer)])
    case array([Answer])
    case text(String)
    case number(Int)
    /// Seconds, to the hundredth.
    case seconds(Double)
    case bool(Bool)
    case null

    static func text(_ text: String?) -> Answer {
        guard let text else { return .null }
        return .text(text)
    }

    static func number(_ number: Int?) -> Answer {
        guard let number else { return .null }
        return .number(number)
    }

    static func bool(_ bool: Bool?) -> Answer {
        guard let bool else { return .null }
        return .bool(bool)
    }

    static func texts(_ texts: some Sequence<String>) -> Answer {
        .array(texts.map { .text($0) })
    }

    static func numbers(_ numbers: some Sequence<Int>) -> Answer {
        .array(numbers.map { .number($0) })
    }

    init(_ json: JSONValue) {
        switch json {
        case .object(let object): self = .object(object.members.map { ($0.key, Answer($0.value)) })
        case .array(let array): self = .array(array.map { Answer($0) })
        case .string(let string): self = .text(string)
        case .integer(let integer): self = .number(Int(integer))
        case .bool(let bool): self = .bool(bool)
        case .null: self = .null
        }
    }

    /// Closed boxes show whose key closes them, and nothing else.
    var boxesMasked: Answer {
        switch self {
        case .object(let members) where members.contains { $0.0 == "box" }:
            .object(members.filter { $0.0 != "box" } + [("masked", .text("***"))])
        case .object(let members): .object(members.map { ($0.0, $0.1.boxesMasked) })
        case .array(let elements): .array(elements.map(\.boxesMasked))
        default: self
        }
    }

    /// One value and LF. A list has one element a line.
    var bytes: [UInt8] {
        var bytes: [UInt8] = []
        if case .array(let elements) = self, !elements.isEmpty {
            bytes += Array("[\n".utf8)
            for (index, element) in elements.enumerated() {
                element.write(into: &bytes)
                bytes += Array(index < elements.count - 1 ? ",\n".utf8 : "\n]".utf8)
            }
        } else {
            write(into: &bytes)
        }
        bytes.append(0x0A)
        return bytes
    }

    private func write(into bytes: inout [UInt8]) {
        switch self {
        case .object(let members):
            bytes.append(UInt8(ascii: "{"))
            for (index, member) in members.enumerated() {
                if index > 0 { bytes.append(UInt8(ascii: ",")) }
                bytes += JSONValue.string(member.0).canonicalBytes()
                bytes.append(UInt8(ascii: ":"))
                member.1.write(into: &bytes)
            }
            bytes.append(UInt8(ascii: "}"))
        case .array(let elements):
            bytes.append(UInt8(ascii: "["))
            for (index, element) in elements.enumerated() {
                if index > 0 { bytes.append(UInt8(ascii: ",")) }
                element.write(into: &bytes)
            }
            bytes.append(UInt8(ascii: "]"))
        case .text(let text): bytes += JSONValue.string(text).canonicalBytes()
        case .number(let number): bytes += Array(String(number).utf8)
        case .seconds(let seconds): bytes += Array(Answer.hundredths(seconds).utf8)
        case .bool(let bool): bytes += Array((bool ? "true" : "false").utf8)
        case .null: bytes += Array("null".utf8)
        }
    }

    /// `0.04`
    static func hundredths(_ seconds: Double) -> String {
        let count = Int((max(0, seconds) * 100).rounded())
        return "\(count / 100).\(count % 100 < 10 ? "0" : "")\(count % 100)"
    }
}

extension Answer: ExpressibleByDictionaryLiteral, ExpressibleByArrayLiteral {
    init(dictionaryLiteral elements: (String, Answer)...) { self = .object(elements) }
    init(arrayLiteral elements: Answer...) { self = .array(elements) }
}
