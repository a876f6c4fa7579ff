import CanonicalJSON

/// 结转: a period is closed: the ledger itself names the root of everything before, so that every
/// later proof and checkpoint speaks for it too.
package struct ClosePeriod: Act {
    package static let basis = "I"
    package let context: ActContext
    /// How many lines are closed: all before this one.
    package let size: Int
    /// The tree's root over them, base64.
    package let root: String

    package init(context: ActContext, size: Int, root: String) {
        (self.context, self.size, self.root) = (context, size, root)
    }

    package func decide(_ scene: Scene) throws(Refusal) -> [Draft] {
        if let last = scene.township.periods.last, last.stamp.sequence + 1 >= size {
            throw .nothingSince(last)
        }
        let event = PeriodClosed(size: size, root: root)
        return [
            Draft(
                event, subject: Subject.ledger, context: context, actor: context.recorder,
                role: .ledgerKeeper)
        ]
    }
}

/// 已结转. Source: FORMAT.md, section 3a.
package struct PeriodClosed: TownshipEvent {
    package static let name = "period.closed.v1"
    package static let title = "结转"
    package static let rank = Rank.period
    package let size: Int
    /// Base64.
    package let root: String

    init(size: Int, root: String) { (self.size, self.root) = (size, root) }

    package init(payload: JSONObject) throws(PayloadError) {
        let reader = PayloadReader(payload)
        size = try reader.integer("size")
        root = try reader.string("root")
    }

    package var payload: JSONObject { ["size": .number(size), "root": .string(root)] }

    package func apply(to township: inout Township, _ stamp: Stamp) {
        township.periods.append(ClosedPeriod(stamp: stamp, size: size, root: root))
    }
}

package struct ClosedPeriod: Sendable {
    package let stamp: Stamp
    package let size: Int
    /// Base64.
    package let root: String
}

extension Refusal {
    fileprivate static func nothingSince(_ last: ClosedPeriod) -> Refusal {
        Refusal(
            .duplicate, "上次结转（#\(last.stamp.sequence)）之后没有新的记录",
            remedy: "有了新的记录再结转", field: "结转")
    }
}
