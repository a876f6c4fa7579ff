import CanonicalJSON

/// Compares what came out with what was planted in the sample.
enum DemoCheck {
    private static func parsed(_ text: String) throws -> JSONValue {
        try JSONValue(reading: Array(text.utf8))
    }

    /// Every planted refusal, and no other.
    static func refusals(_ json: String, _ sample: SampleTownship) throws -> String? {
        let report = try parsed(json).objectValue ?? [:]
        var open = Set(sample.expected("refused"))
        for row in report["refused"]?.arrayValue ?? [] {
            let row = row.objectValue ?? [:]
            let rule = row["rule"]?.stringValue ?? ""
            let place = row["sheet"]?.stringValue ?? ""
            let match = open.first {
                $0.rules.contains(rule) && $0.place == place && $0.row == row["row"]?.integerValue
            }
            guard let match else {
                return "不应拒绝 \(place) 第 \(row["row"]?.integerValue ?? 0) 行（\(rule)）"
            }
            open.remove(match)
        }
        if let entered = report["entered"]?.integerValue, entered > 0 {
            return "再导入一次又入账 \(entered) 条"
        }
        return open.first.map {
            "应拒绝 \($0.place) 第 \($0.row ?? 0) 行（\($0.rules.joined(separator: "|"))）"
        }
    }

    /// Every planted finding, and of its rules no other but the allowed.
    static func findings(_ json: String, _ sample: SampleTownship) throws -> String? {
        let found = (try parsed(json).arrayValue ?? []).compactMap(\.objectValue)
        let planted = sample.expected("finding")
        let known = planted + sample.expected("allowed")
        for expectation in planted where !found.contains(where: { fits($0, expectation) }) {
            return "应有疑点 \(expectation.rules.joined()) \(expectation.household)\(expectation.place)"
        }
        let judged = Set(planted.flatMap(\.rules))
        for finding in found where judged.contains(finding["rule"]?.stringValue ?? "") {
            guard known.contains(where: { fits(finding, $0) }) else {
                return "不应有疑点 \(finding["message"]?.stringValue ?? "")"
            }
        }
        return nil
    }

    private static func fits(
        _ finding: JSONObject, _ expectation: SampleTownship.Expectation
    ) -> Bool {
        guard expectation.rules.contains(finding["rule"]?.stringValue ?? "") else { return false }
        let household = finding["household"]?.stringValue
        if !expectation.household.isEmpty { return household == expectation.household }
        let who = [finding["person"]?.stringValue, finding["unit"]?.stringValue]
        return expectation.place.isEmpty || who.contains(expectation.place)
    }
}
