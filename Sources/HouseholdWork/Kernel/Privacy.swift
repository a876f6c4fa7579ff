import CanonicalJSON

/// 明文检查 (R-PRV-01): what the plan seals must not stand in the clear, and free text must hold no
/// document number and no bank card: the log can't be unwritten.
package enum Privacy {
    /// - Throws: R-PRV-01 for the first member that is at fault.
    package static func check(_ drafts: [Draft], _ configuration: PlanConfiguration?)
        throws(Refusal)
    {
        let walk = Walk(configuration)
        for draft in drafts {
            if draft.event is PlanAdopted { continue }
            if let member = walk.fault(in: draft.event.payload) {
                let title = type(of: draft.event).title
                throw .unsealed("\(title)（\(member)）", remedy: "敏感的值填在密封的栏里；说明文字里不写号码")
            }
        }
    }

    /// Through a payload, past its boxes.
    private struct Walk {
        private let sealed: Set<String>
        /// Indicators' values: the plan says which of them are sealed.
        private let values: Set<String>

        init(_ configuration: PlanConfiguration?) {
            let indicators = configuration?.indicators ?? []
            sealed = Set(indicators.filter(\.isSealed).map(\.id))
            values = Set(indicators.map(\.id)).union(Privacy.valueMembers)
        }

        /// The member at fault.
        func fault(in object: JSONObject) -> String? {
            if let indicator = object["indicator"]?.stringValue, sealed.contains(indicator),
                let member = Privacy.valueMembers.first(where: { object[$0] != nil })
            {
                return member
            }
            for (key, value) in object.members where key != "sealed" {
                if sealed.contains(key) { return key }
                if !values.contains(key), let found = fault(of: key, value) { return found }
            }
            return nil
        }

        private func fault(of key: String, _ value: JSONValue) -> String? {
            if let object = value.objectValue { return fault(in: object) }
            for element in value.arrayValue ?? [] {
                if let found = fault(of: key, element) { return found }
            }
            return value.stringValue.map(Privacy.holdsNumber) == true ? key : nil
        }
    }

    /// Where an event that names one indicator puts a value of it.
    private static let valueMembers = ["before", "after", "observed", "value", "systemValue"]

    /// Whether a text holds a document number (GB 11643) or a bank card's (62…, Luhn).
    static func holdsNumber(_ text: String) -> Bool {
        // Digests, keys and identifiers are long words of letters and digits.
        text.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }.contains { word in
            let bytes = Array(word.utf8)
            let digits = bytes.prefix { (0x30...0x39).contains($0) }.count
            if bytes.count == 18 || bytes.count == 20 || bytes.count == 22, digits >= 17 {
                if DocumentNumber.fault(in: String(word)) == nil { return true }
            }
            return (16...19).contains(bytes.count) && digits == bytes.count
                && word.hasPrefix("62") && isLuhn(bytes)
        }
    }

    /// Source: ISO/IEC 7812-1, annex B.
    private static func isLuhn(_ digits: [UInt8]) -> Bool {
        var sum = 0
        for (place, byte) in digits.reversed().enumerated() {
            let digit = Int(byte - 0x30) * (place % 2 == 1 ? 2 : 1)
            sum += digit > 9 ? digit - 9 : digit
        }
        return sum % 10 == 0
    }
}

extension Act {
    /// Decided, and nothing in the clear that has to be sealed.
    package func decided(_ scene: Scene) throws(Refusal) -> [Draft] {
        let drafts = try decide(scene)
        try Privacy.check(drafts, scene.township.configuration)
        return drafts
    }
}

extension Refusal {
    static func unsealed(_ place: String, remedy: String) -> Refusal {
        Refusal(.unsealedSecret, "“\(place)”里有应密封的个人信息", remedy: remedy, field: nil)
    }
}
