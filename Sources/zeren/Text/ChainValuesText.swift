import Accountability
import HouseholdWork

/// 八个值、算式、首错, as people read them.
struct ChainValuesText {
    let chain: ResponsibilityChain
    let names: Names

    private var subject: String { Subject.household(chain.household) }

    /// 八值 side by side; nothing for a household as a whole.
    var values: String {
        guard let item = chain.item, let values = chain.values else { return "" }
        func cell(_ value: IndicatorValue?) -> String {
            value == nil ? "无" : names.value(value, of: item.indicator)
        }
        let cells = [
            "打印 \(cell(values.printed))", "核实 \(values.verdict?.title ?? "无")",
            "更正 \(cell(values.corrected))", "签字 \(cell(values.signed))",
            "录入 \(cell(values.entered))", "回读 \(cell(values.readback))",
            "手册 \(cell(values.handbook))", "抽查 \(cell(values.observed))",
        ]
        return "八值：" + cells.joined(separator: "，") + "\n"
    }

    var formula: String {
        guard let derived = chain.derived else { return "" }
        let lines = derived.lines.map { line in
            let terms = line.terms.enumerated().map { index, term in
                let sign = index == 0 && term.sign == "+" ? "" : " \(term.sign) "
                let name = names.indicator(term.item.indicator)
                return "\(sign)\(name) \(names.value(term.value, of: term.item.indicator))"
            }
            return [
                "\(names.indicator(line.item.indicator)) "
                    + names.value(line.value, of: line.item.indicator),
                "= " + terms.joined(),
            ]
        }
        let parts = derived.parts.filter { $0.event != nil || !$0.subsidyEvents.isEmpty }
        return Sections.text("算式", lines) + Sections.text("分项", parts.map(part))
    }

    private func part(_ part: DerivedValue.Part) -> [String] {
        let id = part.item.indicator
        let registrant = part.registrant.map { "\(names.person($0, in: subject))核实" } ?? "没有核实"
        let listed = part.subsidyCents.map {
            names.value(.integer($0), of: id)
        }
        let subsidy =
            part.subsidyEvents.isEmpty
            ? "补贴清单没有" : "补贴清单 \(listed ?? "（已封存）") \(Sections.events(part.subsidyEvents))"
        return [
            names.indicator(id), names.value(part.value, of: id),
            registrant + (part.event.map { " #\($0)" } ?? ""), subsidy,
        ]
    }

    /// Facts and their order; who is to blame for what isn't the ledger's to say.
    var wrong: String {
        guard let kind = chain.firstWrongStep else { return "" }
        let who = chain.wrong.map { "（\(person($0))）" } ?? ""
        let missed = chain.missed.map { "\($0.kind.title) \(person($0))" }
        let line =
            missed.isEmpty
            ? "其后经手的没有：没有签字、审核、复核在它后面"
            : "其后经手而没有指出的，按先后：" + missed.joined(separator: "；")
        return "首错环节：\(kind.title)\(who)\n\(line)\n"
    }

    private func person(_ step: Step) -> String {
        let persons = step.persons.map { names.person($0.id, in: subject) }
        return "\(persons.joined(separator: "、")) #\(step.event)"
    }
}

/// 八个值以外的, for scripts.
extension ChainAnswer {
    var derived: Answer {
        guard let derived = chain.derived else { return .null }
        return [
            "lines": .array(
                derived.lines.map { line in
                    [
                        "id": .text(line.item.indicator),
                        "name": .text(view.names.indicator(line.item.indicator)),
                        "value": ValueAnswer.answer(
                            line.value, of: line.item.indicator, view.names),
                        "terms": .array(
                            line.terms.map { term in
                                [
                                    "sign": .text(term.sign),
                                    "id": .text(term.item.indicator),
                                    "value": ValueAnswer.answer(
                                        term.value, of: term.item.indicator, view.names),
                                ]
                            }),
                    ]
                }),
            "parts": .array(
                derived.parts.map { part in
                    [
                        "id": .text(part.item.indicator),
                        "value": ValueAnswer.answer(
                            part.value, of: part.item.indicator, view.names),
                        "registrant": .text(part.registrant), "event": .number(part.event),
                        "subsidy": part.subsidyCents.map {
                            ValueAnswer.answer(.integer($0), of: part.item.indicator, view.names)
                        } ?? .null, "subsidyEvents": .numbers(part.subsidyEvents),
                    ]
                }),
        ]
    }

    static func brief(_ step: Step) -> Answer {
        [
            "step": .text(step.kind.rawValue), "event": .number(step.event),
            "persons": .texts(step.persons.map(\.id)),
        ]
    }
}
