import Accountability
import HouseholdWork
import Ledger

/// 责任链, for scripts.
struct ChainAnswer {
    let chain: ResponsibilityChain
    let view: LedgerView

    func answer() throws -> Answer {
        let steps = try chain.steps.map(step)
        return [
            "household": .text(chain.household), "indicator": indicator,
            "asOf": .text(chain.asOf.text),
            "knownAt": .number(min(view.scope.last, view.ledger.size - 1)),
            "value": chain.item == nil ? .null : value(chain.value), "values": values,
            "steps": .array(steps), "notDone": .texts(chain.notDone.map(\.rawValue)),
            "firstWrongStep": .text(chain.firstWrongStep?.rawValue),
            "wrong": chain.wrong.map(Self.brief) ?? .null,
            "missed": .array(chain.missed.map(Self.brief)), "derived": derived,
            "responsible": [
                "contact": .text(chain.contact), "unit": .text(chain.unit),
                "principal": .text(chain.principal), "liaisons": .texts(chain.liaisons),
            ],
            "findings": .array(chain.findings.map(\.answer)),
        ]
    }

    private var indicator: Answer {
        guard let item = chain.item else { return .null }
        return [
            "id": .text(item.indicator), "name": .text(view.names.indicator(item.indicator)),
            "member": .text(item.member),
        ]
    }

    private var values: Answer {
        guard let values = chain.values else { return .null }
        return [
            "printed": value(values.printed), "verdict": .text(values.verdict?.rawValue),
            "corrected": value(values.corrected), "signed": value(values.signed),
            "entered": value(values.entered), "readback": value(values.readback),
            "handbook": value(values.handbook), "observed": value(values.observed),
        ]
    }

    private func value(_ value: IndicatorValue?) -> Answer {
        guard let item = chain.item else { return .null }
        return ValueAnswer.answer(value, of: item.indicator, view.names)
    }

    private func step(_ step: Step) throws -> Answer {
        let bytes = try view.ledger.reader.line(step.event)
        var evidence = step.evidence.map { one -> Answer in
            ["kind": .text(one.kind), "digest": .text(one.digest)]
        }
        if step.kind.isSignature, let scan = step.note {
            evidence.append(["kind": .text("paperScan"), "digest": .text(scan)])
        }
        return [
            "step": .text(step.kind.rawValue), "status": .text(step.status.rawValue),
            "before": value(step.before), "after": value(step.after),
            "persons": .array(
                step.persons.map { ["id": .text($0.id), "role": .text($0.role)] }),
            "delegated": .array(
                step.delegated.map { delegated in
                    [
                        "person": .text(delegated.person),
                        "principal": .text(delegated.principal),
                        "document": .text(delegated.document), "event": .number(delegated.event),
                    ]
                }),
            "recorder": .text(step.recorder), "time": .text(step.time.text),
            "recorded": .text(step.recorded), "method": .text(step.method),
            "evidence": .array(evidence), "event": .number(step.event),
            "leaf": .text(view.ledger.identity.suite.makeHasher().leaf(bytes).hex),
        ]
    }
}

/// 指标值, for scripts: the integer in the catalogue's unit and the text that people read.
enum ValueAnswer {
    static func answer(_ value: IndicatorValue?, of id: String, _ names: Names) -> Answer {
        guard let value else { return .null }
        if names.isSealed(id), !names.isClear {
            return ["masked": .text(names.value(value, of: id))]
        }
        return ["integer": .number(value.integer), "text": .text(names.value(value, of: id))]
    }
}

extension Step.Kind {
    var isSignature: Bool {
        [.signedHousehold, .signedContact, .signedCadre].contains(self)
    }
}
