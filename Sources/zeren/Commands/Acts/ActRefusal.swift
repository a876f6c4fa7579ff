import Exchange
import HouseholdWork

/// 被拒的动作: a refusal in the words of the command line.
struct ActRefusal {
    private let refusal: Refusal
    private let act: ActSpecification

    init(_ refusal: Refusal, _ act: ActSpecification) {
        (self.refusal, self.act) = (refusal, act)
    }

    /// Two contents under one number are a conflict: a person has to say which one holds.
    private var exit: ExitStatus { refusal.rule == .duplicate ? .conflict : .usage }

    var failure: CommandFailure {
        CommandFailure(
            code: refusal.rule.id, exit: exit, message: message,
            place: CommandFailure.Place(column: refusal.field), basis: refusal.rule.basis,
            remedy: remedy)
    }

    private var message: String {
        guard let flag else { return refusal.message }
        return "\(refusal.message)（--\(flag)）"
    }

    private var flag: String? {
        refusal.field.flatMap { field in
            ActFlag.flags(of: act).first { $0.heading == field }?.name
        }
    }

    /// Of the plan, not of the ledger's own needs.
    private var isPlans: Bool { refusal.rule.basis != "I" }

    /// Refusals speak of rows and sheets; here a flag is corrected and the act repeated.
    private var remedy: String {
        if refusal.rule == .lateUnexplained {
            return "用 --late-reason 写明为什么补录，用 --evidence 给出凭据（如纸质台账的扫描件）"
        }
        let text = ParserText.replaced(refusal.remedy, "再导入一次", "再登记")
        switch refusal.rule.level {
        case .absolute: return isPlans ? text + "。此条不可豁免（H!）" : text
        case .waivable:
            return text
                + "。确已发生的，加 --factual --reason 情况说明 --approver 批准人 --evidence 凭据 据实登记（H*）"
        case .finding: return text
        }
    }
}
