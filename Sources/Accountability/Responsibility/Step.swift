import HouseholdWork

/// 环节: one step of a household's table on its way, as it was done, or that it was not.
package struct Step: Sendable {
    package enum Kind: String, Sendable, CaseIterable {
        case printed, visited, verified, corrected, finalized, signedHousehold, signedContact
        case signedCadre, filled, handedOver, entered, deferred, audited, reviewed, spotCheck

        package var title: String {
            switch self {
            case .printed: "打印"
            case .visited: "入户"
            case .verified: "核实"
            case .corrected: "更正"
            case .finalized: "定稿"
            case .signedHousehold: "贫困户签字"
            case .signedContact: "联系人签字"
            case .signedCadre: "村干签字"
            case .filled: "填册"
            case .handedOver: "移交"
            case .entered: "录入"
            case .deferred: "暂缓"
            case .audited: "审核"
            case .reviewed: "复核"
            case .spotCheck: "抽查"
            }
        }

        /// The plan's name of the deadline that the step is judged by.
        var deadline: String? {
            switch self {
            case .printed: "print"
            case .visited: "visit"
            case .signedHousehold, .signedContact, .signedCadre: "sign"
            case .filled: "fill"
            case .handedOver: "handover"
            case .entered: "entry"
            case .deferred: "deferral"
            case .audited: "audit"
            case .reviewed: "review"
            case .verified, .corrected, .finalized, .spotCheck: nil
            }
        }
    }

    /// `late` = done, after the step's last day; `annulled` = entered, and void by now.
    /// `factual` = entered as a fact although a rule forbids it.
    package enum Status: String, Sendable { case done, late, factual, annulled }

    /// Somebody who did the step, in the role in which they did it.
    package struct Participant: Sendable, Equatable {
        package let id: PersonID
        /// Stored name of the role.
        package let role: String
    }

    package let kind: Kind
    package let status: Status
    /// The item's value before and after the step, where the step says something about it.
    package let before: IndicatorValue?
    package let after: IndicatorValue?
    package let persons: [Participant]
    /// 签字方式, 入户方式 or 核实结论, as stored.
    package let method: String?
    /// Reason, proof or place, in the words that were entered; nil where there are none.
    package let note: String?
    package let stamp: Stamp
    let attached: [Evidence]
    /// Who did it for somebody else.
    package let delegated: [Delegated]

    package var event: Int { stamp.sequence }
    package var time: Moment { stamp.time }
    package var recorded: String { stamp.recorded }
    package var recorder: PersonID { stamp.recorder }
    /// What was entered with it, then what was attached afterwards.
    package var evidence: [Evidence] { stamp.evidence + attached }
}
