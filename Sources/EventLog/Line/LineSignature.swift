import CryptoSuites

/// One entry of a commit's `signatures`: `{"key":"<person>+<8 hex>","value":"<base64>"}`.
package struct LineSignature: Hashable, Sendable {
    /// `<person>+<8 hex>`, as `VerifierKey.shortName` writes it.
    package var key: String
    package var value: [UInt8]

    package init(key: String, value: [UInt8]) {
        self.key = key
        self.value = value
    }

    /// The person's id: the key's name without its `+<8 hex>`.
    package var person: String { String(decoding: key.utf8.dropLast(9), as: UTF8.self) }

    /// Reads the raw array of a line that was scanned.
    ///
    /// - Throws: `LineFault.malformed("signatures")` unless they are 1 to 16 of exactly this
    ///   form; `.personSignsTwice`.
    package static func parse(
        _ array: Slice<UnsafeRawBufferPointer>
    ) throws(LineFault) -> [LineSignature] {
        var cursor = SignatureCursor(rest: array)
        var signatures: [LineSignature] = []
        guard cursor.take("[") else { throw .malformed("signatures") }
        repeat {
            guard cursor.take("{\"key\":\""), let key = cursor.text(), isKey(key),
                cursor.take("\",\"value\":\""), let encoded = cursor.text(),
                let value = StrictBase64.decode(String(decoding: encoded, as: UTF8.self)),
                !value.isEmpty, cursor.take("\"}"), signatures.count < LogLine.signaturesMax
            else { throw .malformed("signatures") }
            let signature = LineSignature(key: String(decoding: key, as: UTF8.self), value: value)
            let person = signature.person
            guard !signatures.contains(where: { $0.person.utf8.elementsEqual(person.utf8) }) else {
                throw .personSignsTwice(person)
            }
            signatures.append(signature)
        } while cursor.take(",")
        guard cursor.take("]"), cursor.rest.isEmpty else { throw .malformed("signatures") }
        return signatures
    }

    private static func isKey(_ key: Slice<UnsafeRawBufferPointer>) -> Bool {
        guard key.count > 9, key.dropLast(8).last == UInt8(ascii: "+") else { return false }
        let isHex = key.suffix(8).allSatisfy {
            (0x30...0x39).contains($0) || (0x61...0x66).contains($0)
        }
        return isHex && VerifierKey.isValidName(String(decoding: key.dropLast(9), as: UTF8.self))
    }

    static func append(_ signatures: [LineSignature], to line: inout [UInt8]) {
        line.append(UInt8(ascii: "["))
        for (index, signature) in signatures.enumerated() {
            if index > 0 { line.append(UInt8(ascii: ",")) }
            line.append(contentsOf: "{\"key\":\"\(signature.key)\",\"value\":\"".utf8)
            line.append(contentsOf: StrictBase64.encode(signature.value).utf8)
            line.append(contentsOf: "\"}".utf8)
        }
        line.append(UInt8(ascii: "]"))
    }
}

private struct SignatureCursor {
    var rest: Slice<UnsafeRawBufferPointer>

    mutating func take(_ text: String) -> Bool {
        guard rest.starts(with: text.utf8) else { return false }
        rest = rest.dropFirst(text.utf8.count)
        return true
    }

    /// Up to the next quote. A name that needs an escape isn't read: no person has one.
    mutating func text() -> Slice<UnsafeRawBufferPointer>? {
        guard let end = rest.firstIndex(of: UInt8(ascii: "\"")) else { return nil }
        let text = rest[rest.startIndex..<end]
        rest = rest[end...]
        return text.contains(UInt8(ascii: "\\")) ? nil : text
    }
}
