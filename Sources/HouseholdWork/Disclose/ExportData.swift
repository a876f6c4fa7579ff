import CanonicalJSON

/// 导出: somebody takes data out of the ledger as a file. Recorded before the file is given out.
package struct ExportData: Act {
    package static let basis = "I"
    package let context: ActContext
    /// `households`, `values`, `findings` …
    package let what: String
    package let view: DisclosedView
    package let scope: DisclosureScope
    /// `csv`, `xlsx`.
    package let format: String
    /// Rows, without the headings.
    package let count: Int
    /// Of the file's bytes, `sha256:<64 hex>`.
    package let digest: String
    /// Whether personal values stand in clear.
    package let isClear: Bool
    /// Needed where they do.
    package let reason: FreeText
    package let person: PersonID

    package init(
        context: ActContext, what: String, view: DisclosedView, scope: DisclosureScope,
        format: String, count: Int, digest: String, isClear: Bool, reason: FreeText,
        person: PersonID
    ) {
        self.context = context
        self.what = what
        self.view = view
        self.scope = scope
        self.format = format
        self.count = count
        self.digest = digest
        self.isClear = isClear
        self.reason = reason
        self.person = person
    }

    package func decide(_ scene: Scene) throws(Refusal) -> [Draft] {
        let check = DisclosureCheck(scope: scope, person: person, context: context)
        let isReasonNeeded = isClear || !reason.text.isEmpty
        let isSealed = isReasonNeeded ? try check.isSealed(reason, scene) : false
        let role = try check.role(scene)
        let event = DataExported(
            what: what, view: view, format: format, count: count, digest: digest,
            isClear: isClear, reason: reason.text, isSealed: isSealed, owner: scope.subject)
        return [
            Draft(event, subject: scope.subject, context: context, actor: person, role: role)
        ]
    }
}

package struct DataExported: HouseholdEvent, TownshipEvent {
    package static let name = "data.exported.v1"
    package static let title = "导出数据"
    package static let rank = Rank.export
    package let what: String
    package let view: DisclosedView
    package let format: String
    package let count: Int
    package let digest: String
    package let isClear: Bool
    /// Empty when there is none, or while its box is locked.
    package let reason: String
    /// The reason names somebody.
    package let isSealed: Bool
    private let owner: String

    init(
        what: String, view: DisclosedView, format: String, count: Int, digest: String,
        isClear: Bool, reason: String, isSealed: Bool, owner: String
    ) {
        self.what = what
        self.view = view
        self.format = format
        self.count = count
        self.digest = digest
        self.isClear = isClear
        self.reason = reason
        self.isSealed = isSealed
        self.owner = owner
    }

    package init(payload: JSONObject) throws(PayloadError) {
        let reader = PayloadReader(payload)
        what = try reader.string("what")
        format = try reader.string("format")
        view = try DisclosedView(reader)
        count = try reader.integer("count")
        digest = try reader.string("digest")
        isClear = try reader.flag("clear")
        (reason, isSealed, owner) = try reader.reason()
    }

    package var payload: JSONObject {
        var object: JSONObject = ["what": .string(what), "format": .string(format)]
        view.write(into: &object)
        object["count"] = .number(count)
        object["digest"] = .string(digest)
        if isClear { object["clear"] = .bool(true) }
        object.write(reason: reason, isSealed: isSealed, owner: owner)
        return object
    }

    private func disclosure(_ stamp: Stamp) -> Disclosure {
        Disclosure(
            stamp: stamp, what: what, view: view, isClear: isClear, digest: digest,
            reason: reason.isEmpty ? nil : reason)
    }

    package func apply(to state: inout Household, _ stamp: Stamp) {
        state.disclosures.append(disclosure(stamp))
    }

    package func apply(to township: inout Township, _ stamp: Stamp) {
        township.disclosures.append(disclosure(stamp))
    }
}
