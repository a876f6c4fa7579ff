import CanonicalJSON

/// 一组指标值: the values of one owner (the household or one member) inside a payload.
///
/// Clear ones stand in `values`, sealed ones in the owner's box. With the box closed only the clear
/// ones are there.
package struct ItemValues: Sendable {
    package let member: MemberID?
    package var values: [String: IndicatorValue]

    package init(member: MemberID?, values: [String: IndicatorValue]) {
        (self.member, self.values) = (member, values)
    }

    package init(_ reader: PayloadReader) throws(PayloadError) {
        member = try reader.optionalString("member")
        values = [:]
        for source in [reader.object["values"]?.objectValue, reader.sealedFields] {
            for (id, json) in source?.members ?? [] {
                guard let value = IndicatorValue(json) else { throw PayloadError(id) }
                values[id] = value
            }
        }
    }

    /// Writes the members `member`, `values` and `sealed` into a payload.
    package func write(
        into object: inout JSONObject, household: HouseholdID, isSealed: (String) -> Bool
    ) {
        var clear = JSONObject()
        var sealed = JSONObject()
        for (id, value) in values.sorted(by: { $0.key < $1.key }) {
            if isSealed(id) { sealed[id] = value.json } else { clear[id] = value.json }
        }
        if let member { object["member"] = .string(member) }
        if !clear.isEmpty { object["values"] = .object(clear) }
        object.seal(sealed, owner: Subject.owner(member: member, of: household))
    }
}

/// The groups of several owners, as a payload's member `items`.
package enum ItemGroups {
    package static func read(_ reader: PayloadReader, _ key: String) throws(PayloadError)
        -> [ItemKey: IndicatorValue]
    {
        var result: [ItemKey: IndicatorValue] = [:]
        for object in try reader.objects(key) {
            let group = try ItemValues(object)
            for (id, value) in group.values { result[ItemKey(id, group.member)] = value }
        }
        return result
    }

    /// Ids of indicators that stand in boxes of the groups.
    package static func sealedIndicators(_ reader: PayloadReader, _ key: String) -> Set<String> {
        var ids: Set<String> = []
        for group in reader.object[key]?.arrayValue ?? [] {
            guard let object = group.objectValue else { continue }
            ids.formUnion(PayloadReader(object).sealedFields?.keys ?? [])
        }
        return ids
    }

    package static func json(
        _ values: [ItemKey: IndicatorValue], household: HouseholdID, isSealed: (String) -> Bool
    ) -> JSONValue {
        var groups: [MemberID?: [String: IndicatorValue]] = [:]
        for (item, value) in values { groups[item.member, default: [:]][item.indicator] = value }
        let ordered = groups.sorted { ($0.key ?? "") < ($1.key ?? "") }
        return .array(
            ordered.map { member, values in
                var object = JSONObject()
                ItemValues(member: member, values: values)
                    .write(into: &object, household: household, isSealed: isSealed)
                return .object(object)
            })
    }
}
