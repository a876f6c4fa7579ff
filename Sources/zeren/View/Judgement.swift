import Accountability
import HouseholdWork

/// 判断: a view with the record that findings and responsibility are asked of.
struct Judgement {
    let view: LedgerView
    let record: Record
    let findings: [Finding]

    /// - Throws: `CommandFailure` when no plan has been entered: nothing can be judged then.
    init(_ view: LedgerView) throws {
        let households = view.state.histories.values.map(\.state)
        guard
            let record = Record(
                households: Array(households), township: view.township, asOf: view.scope.moment)
        else {
            throw CommandFailure(
                code: "noPlan", exit: .failed, message: "镇工作方案还没有入账，指标、期限无从判断",
                remedy: "先导入“工作方案”表（zeren import 工作台账文件夹 --commit）")
        }
        self.view = view
        self.record = record
        findings = FindingCatalog.all(record)
    }
}

extension Finding {
    var answer: Answer {
        [
            "rule": .text(rule.id), "household": .text(household), "village": .text(village),
            "person": .text(person), "unit": .text(unit), "responsible": .texts(responsible),
            "since": .text(since?.text), "days": .number(days), "events": .numbers(events),
            "basis": .text(rule.basis), "message": .text(message), "key": .text(key),
            "state": .text(state.rawValue), "answer": answered,
        ]
    }

    /// What was said to it last; a text that names somebody is masked.
    private var answered: Answer {
        guard let answer = lastAnswer else { return .null }
        let words: Answer =
            answer.isSealed ? ["masked": .text("***")] : .text(answer.explanation)
        return [
            "state": .text(answer.state.rawValue), "by": .text(answer.stamp.actor),
            "time": .text(answer.stamp.time.text), "event": .number(answer.stamp.sequence),
            "explanation": words, "measure": .text(answer.measure),
        ]
    }

    /// `已答复（莫一 2019-04-15 #402）：户主外出；整改：已补`, nothing while it is open.
    func answerText(_ names: Names) -> String? {
        guard let answer = lastAnswer else { return nil }
        let words = answer.isSealed && !names.isClear ? "说明已封存" : answer.explanation ?? ""
        return "\(answer.state.title)（\(names.person(answer.stamp.actor)) "
            + "\(answer.stamp.time.day.text) #\(answer.stamp.sequence)）：\(words)"
            + (answer.measure.map { "；整改：\($0)" } ?? "")
    }

    /// Whose matter it is, as people say it.
    func place(_ names: Names) -> String {
        if let household { return household }
        if let unit { return names.unit(unit) }
        if let person { return names.person(person) }
        return village.map { names.village($0) } ?? ""
    }
}
