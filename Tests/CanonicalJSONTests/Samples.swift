@testable import CanonicalJSON

/// A small seeded generator (SplitMix64), so that a failure can be repeated.
struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

extension JSONValue {
    /// A random value within FORMAT.md section 0.
    static func sample(depth: Int, using random: inout SplitMix) -> JSONValue {
        switch Int.random(in: 0..<(depth < 4 ? 8 : 6), using: &random) {
        case 0: return .null
        case 1: return .bool(Bool.random(using: &random))
        case 2: return .integer(Int64.random(in: -integerMax...integerMax, using: &random))
        case 3: return .integer(Int64.random(in: -3...3, using: &random))
        case 4, 5: return .string(sampleText(using: &random))
        case 6:
            let count = Int.random(in: 0..<4, using: &random)
            return .array((0..<count).map { _ in sample(depth: depth + 1, using: &random) })
        default:
            var object = JSONObject()
            for _ in 0..<Int.random(in: 0..<5, using: &random) {
                let letters = Array("abzAZ09._-")
                let count = Int.random(in: 1..<5, using: &random)
                let key = (0..<count).map { _ in letters.randomElement(using: &random) ?? "a" }
                object[String(key)] = sample(depth: depth + 1, using: &random)
            }
            return .object(object)
        }
    }

    private static func sampleText(using random: inout SplitMix) -> String {
        let pools: [ClosedRange<UInt32>] = [
            0x01...0x1F, 0x20...0x7F, 0x80...0x7FF, 0x4E00...0x9FFF, 0xE000...0xFFFF,
            0x10000...0x10FFFF,
        ]
        var text = ""
        for _ in 0..<Int.random(in: 0..<8, using: &random) {
            let pool = pools.randomElement(using: &random) ?? 0x20...0x7F
            if let scalar = Unicode.Scalar(UInt32.random(in: pool, using: &random)) {
                text.unicodeScalars.append(scalar)
            }
        }
        return text
    }
}
