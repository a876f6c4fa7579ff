/// 证件号码: identity card (GB 11643, 18 places) or disability certificate (20 or 22 places).
package enum DocumentNumber {
    /// Why a text is no document number, in Chinese (C04).
    package static func fault(in text: String) -> String? {
        let bytes = Array(text.utf8)
        switch bytes.count {
        case 18: return identityFault(bytes)
        case 20, 22: return identityFault(Array(bytes.prefix(18)))
        case 15: return "15 位旧证号须先升为 18 位"
        default: return "证件号码应为 18 位（残疾人证 20 或 22 位），此处 \(bytes.count) 位"
        }
    }

    /// 残疾证号: 20 or 22 places.
    package static func isDisabilityCertificate(_ text: String) -> Bool {
        [20, 22].contains(text.utf8.count)
    }

    /// The day of birth in an identity number.
    package static func birthDay(_ text: String) -> Day? {
        let bytes = Array(text.utf8)
        guard bytes.count >= 18, let year = Digits.number(bytes[6..<10]),
            let month = Digits.number(bytes[10..<12]), let day = Digits.number(bytes[12..<14])
        else { return nil }
        return Day(year: year, month: month, day: day)
    }

    /// Whether the 17th place is odd (male). Source: GB 11643, 4.2.
    package static func isMale(_ text: String) -> Bool? {
        let bytes = Array(text.utf8)
        guard bytes.count >= 18, let place = Digits.number(bytes[16..<17]) else { return nil }
        return place % 2 == 1
    }

    /// ISO 7064 MOD 11-2 over the first 17 places.
    private static func identityFault(_ bytes: [UInt8]) -> String? {
        let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
        var sum = 0
        for (byte, weight) in zip(bytes, weights) {
            guard (0x30...0x39).contains(byte) else { return "证件号码只能有数字（末位可为 X）" }
            sum += Int(byte - 0x30) * weight
        }
        guard birthDay(String(decoding: bytes, as: UTF8.self)) != nil else {
            return "证件号码中的出生日期不存在"
        }
        let expected = Array("10X98765432".utf8)[sum % 11]
        let last = bytes[17] == 0x78 ? 0x58 : bytes[17]
        return last == expected ? nil : "证件号码校验位不对（常见于 Excel 把末三位变成 000，请把该列设为文本重新填写）"
    }
}
