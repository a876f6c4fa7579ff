import CanonicalJSON

/// 委托撤销: from its day on nobody acts for the principal any more.
package struct RevokeDelegation: Act {
    package static let basis = "R2"
    package let context: ActContext
    /// The id of the event that granted it.
    package let delegation: String
    /// The first day on which it no longer holds.
    package let day: Day
    package let reason: String

    package init(context: ActContext, delegation: String, day: Day, reason: String) {
        self.context = context
        self.delegation = delegation
        self.day = day
        self.reason = reason
    }

    package func decide(_ scene: Scene) throws(Refusal) -> [Draft] {
        let township = scene.township
        guard let known = township.delegations.first(where: { $0.stamp.id == delegation }) else {
            throw .unknownDelegation(delegation)
        }
        if let revoked = known.revoked { throw .revokedAlready(revoked) }
        guard known.from <= day, day <= known.to else {
            throw .revokedOutside(known.from, known.to)
        }
        let event = DelegationRevoked(delegation: delegation, day: day, reason: reason)
        return [
            Draft(
                event, subject: known.stamp.subject, context: context, actor: known.principal,
                role: Role(rawValue: known.stamp.actorRole) ?? .ledgerKeeper)
        ]
    }
}

package struct DelegationRevoked: TownshipEvent {
    package static let name = "delegation.revoked.v1"
    package static let title = "委托撤销"
    package static let rank = Rank.delegationEnd
    package let delegation: String
    package let day: Day
    package let reason: String

    init(delegation: String, day: Day, reason: String) {
        self.delegation = delegation
        self.day = day
        self.reason = reason
    }

    package init(payload: JSONObject) throws(PayloadError) {
        let reader = PayloadReader(payload)
        delegation = try reader.string("delegationId")
        day = try reader.day("on")
        reason = try reader.string("reason")
    }

    package var payload: JSONObject {
        ["delegationId": .string(delegation), "on": .day(day), "reason": .string(reason)]
    }

    package func apply(to township: inout Township, _ stamp: Stamp) {
        guard
            let index = township.delegations.firstIndex(where: { $0.stamp.id == delegation })
        else { return }
        township.delegations[index].revoked = day
    }
}

extension Refusal {
    fileprivate static func unknownDelegation(_ id: String) -> Refusal {
        Refusal(.unknown, "没有这一委托：\(id)", remedy: "核对委托的事件编号（zeren log）", field: "委托")
    }

    fileprivate static func revokedAlready(_ day: Day) -> Refusal {
        Refusal(
            .duplicate, "这一委托已从 \(day.text) 起撤销", remedy: "不必再登记；日期有误的，先作废那一条",
            field: "委托")
    }

    fileprivate static func revokedOutside(_ from: Day, _ to: Day) -> Refusal {
        Refusal(
            .invalidValue, "撤销日不在委托的期限（\(from.text) 至 \(to.text)）内", remedy: "更正撤销日",
            field: "撤销日")
    }
}
