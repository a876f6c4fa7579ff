import CanonicalJSON
import CryptoSuites
import Glibc

/// A line that was read, with the bytes that its ranges count in (lent).
struct VerifiedLine {
    var line: LogLine
    /// The line's own; with the canonical check off, its canonical form.
    var bytes: UnsafeRawBufferPointer
    var eventHash: Digest

    func isText(_ range: Range<Int>, _ text: StaticString) -> Bool {
        isText(
            range, UnsafeRawBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    func isText(_ range: Range<Int>, _ text: [UInt8]) -> Bool {
        text.withUnsafeBytes { isText(range, $0) }
    }

    private func isText(_ range: Range<Int>, _ text: UnsafeRawBufferPointer) -> Bool {
        guard range.count == text.count, let left = slice(range).baseAddress,
            let right = text.baseAddress
        else { return false }
        return memcmp(left, right, text.count) == 0
    }

    func slice(_ range: Range<Int>) -> UnsafeRawBufferPointer {
        UnsafeRawBufferPointer(rebasing: bytes[range])
    }

    func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

    /// The payload as a tree; nil can't be, for the line was scanned.
    var data: JSONObject? {
        (try? JSONValue(canonical: slice(line.attributes.data)))?.objectValue
    }
}

extension LineFault {
    /// In Chinese, for people.
    var text: String {
        switch self {
        case .notCanonical(let error):
            "不是规范格式（第 \(error.offset) 字节：\(error.reason.rawValue)）"
        case .tooLong(let byteCount): "有 \(byteCount) 字节，超过 65535"
        case .missing(let name): "缺 \(name)"
        case .malformed(let name): "\(name) 的写法不对"
        case .personSignsTwice(let person): "\(person) 在一次入账中签了两次"
        }
    }
}
