import HouseholdWork
import RuleMarks
import Testing

func given(_ scenario: Scenario) -> Given { Given(scenario: scenario) }

struct Given {
    let scenario: Scenario

    func when(_ act: any Act) -> Outcome {
        do throws(Refusal) {
            let drafts = try act.decided(scenario)
            RuleLog.note(accepted: "\(type(of: act))")
            return Outcome(scenario: scenario, drafts: drafts, refusal: nil)
        } catch {
            RuleLog.note(refusedBy: error.rule.id)
            return Outcome(scenario: scenario, drafts: [], refusal: error)
        }
    }
}

struct Outcome {
    let scenario: Scenario
    let drafts: [Draft]
    let refusal: Refusal?

    /// Refused by this rule, at this field, with a message and a remedy, and without the sealed
    /// values that the ledger knows or that the act brought (`hiding`).
    func thenRefused(
        _ rule: Rule, field: String? = nil, need: Need? = nil, saying: String = "",
        hiding: [String] = [], sourceLocation: SourceLocation = #_sourceLocation
    ) {
        guard let refusal else {
            Issue.record("nothing was refused", sourceLocation: sourceLocation)
            return
        }
        #expect(refusal.rule.id == rule.id, "\(refusal)", sourceLocation: sourceLocation)
        #expect(refusal.field == field, sourceLocation: sourceLocation)
        #expect(refusal.need == need, sourceLocation: sourceLocation)
        #expect(!refusal.message.isEmpty, sourceLocation: sourceLocation)
        #expect(!refusal.remedy.isEmpty, sourceLocation: sourceLocation)
        if !saying.isEmpty {
            #expect(refusal.message.contains(saying), sourceLocation: sourceLocation)
        }
        for secret in secrets + hiding {
            #expect(!refusal.message.contains(secret), sourceLocation: sourceLocation)
            #expect(!refusal.remedy.contains(secret), sourceLocation: sourceLocation)
        }
    }

    /// Accepted in a role; what the ledger holds afterwards.
    @discardableResult
    func thenAccepted(
        as role: Role, by actor: PersonID, subject: String,
        sourceLocation: SourceLocation = #_sourceLocation
    ) -> Scenario {
        if let refusal {
            Issue.record(
                "refused: \(refusal.rule.id) \(refusal.message)", sourceLocation: sourceLocation)
        }
        #expect(!drafts.isEmpty, sourceLocation: sourceLocation)
        for draft in drafts {
            #expect(draft.actorRole == role, sourceLocation: sourceLocation)
            #expect(draft.actor == actor, sourceLocation: sourceLocation)
            #expect(draft.subject == subject, sourceLocation: sourceLocation)
        }
        var next = scenario
        next.record(drafts, sourceLocation)
        return next
    }

    @discardableResult
    func thenAccepted(
        as role: Role, by actor: PersonID, _ household: HouseholdID,
        sourceLocation: SourceLocation = #_sourceLocation
    ) -> Household {
        thenAccepted(
            as: role, by: actor, subject: "household/" + household,
            sourceLocation: sourceLocation
        ).household(household)
    }

    private var secrets: [String] {
        guard let configuration = scenario.township.configuration else { return [] }
        return scenario.histories.values.flatMap { history in
            history.state.values.compactMap { item, value in
                guard let indicator = configuration.indicator(id: item.indicator),
                    indicator.isSealed, indicator.codes.isEmpty
                else { return nil }
                return indicator.cellText(of: value)
            }
        }
    }
}

/// 三月某日某时, 2030.
func at(_ day: Int, _ hour: Int = 9, _ minute: Int = 0) -> ActContext {
    ActContext(time: moment(day, hour, minute), recorder: Who.keeper)
}

func moment(_ day: Int, _ hour: Int = 9, _ minute: Int = 0) -> Moment {
    Moment(day: march(day), hour: hour, minute: minute)
}

func march(_ day: Int) -> Day { Day(number: 21_974).advanced(by: day - 1) }
