import HouseholdWork

/// Makes the steps of a household, or of one item of its table, out of its state.
struct StepReader {
    let household: Household
    let record: Record
    /// nil = the household as a whole.
    let item: ItemKey?
    /// nil = done or late, as the deadline says.
    var status: Step.Status?

    func steps() -> [Step] {
        papers() + visits() + verification() + signatures() + fillings() + entries() + checks()
    }

    /// The steps of an event that doesn't count.
    func steps(of leftOut: LeftOut) -> [Step] {
        let status: Step.Status = leftOut.isAnnulled ? .annulled : .factual
        return StepReader(household: leftOut.state, record: record, item: item, status: status)
            .steps().filter { $0.stamp.sequence == leftOut.stamp.sequence }
    }

    static func ordered(_ steps: [Step]) -> [Step] {
        steps.sorted { left, right in
            (left.stamp.time, left.stamp.sequence, left.kind.rawValue)
                < (right.stamp.time, right.stamp.sequence, right.kind.rawValue)
        }
    }

    private func step(
        _ kind: Step.Kind, _ stamp: Stamp, persons: [Step.Participant]? = nil,
        before: IndicatorValue? = nil, after: IndicatorValue? = nil, method: String? = nil,
        note: String? = nil
    ) -> Step {
        let deadline = kind.deadline.flatMap { record.plan.deadline($0)?.day }
        let isLate = deadline.map { $0 < stamp.time.day } ?? false
        let doers = persons ?? [Step.Participant(id: stamp.actor, role: stamp.actorRole)]
        let judged: Step.Status = stamp.factual != nil ? .factual : isLate ? .late : .done
        return Step(
            kind: kind, status: status ?? judged, before: before, after: after,
            persons: doers, method: method, note: note, stamp: stamp,
            attached: attached(to: stamp), delegated: delegated(kind, doers, stamp))
    }

    private func attached(to stamp: Stamp) -> [Evidence] {
        (household.attachments + record.township.attachments)
            .filter { $0.target.id == stamp.id }.flatMap(\.evidence)
    }

    private func papers() -> [Step] {
        household.prints.map { print in
            step(
                .printed, print.stamp, after: item.flatMap { household.printed[$0] },
                note: print.tableNumber)
        }
            + household.handovers.map { handover in
                step(
                    .handedOver, handover.stamp,
                    persons: [
                        Step.Participant(id: handover.from, role: Role.contactPerson.rawValue),
                        Step.Participant(id: handover.to, role: Role.villageInfoOfficer.rawValue),
                    ])
            }
    }

    private func visits() -> [Step] {
        household.visits.map { visit in
            step(
                .visited, visit.stamp,
                persons: visit.participants.map {
                    Step.Participant(id: $0.person, role: $0.role.rawValue)
                }, method: visit.mode.rawValue)
        }
    }

    private func verification() -> [Step] {
        var verdicts: [Verdict] = []
        if let item {
            verdicts = [household.verdict(of: item)].compactMap { $0 }
        } else {
            var seen: Set<Int> = []
            let all = Array(household.verdicts.values) + [household.restVerdict].compactMap { $0 }
            verdicts = all.filter { seen.insert($0.stamp.sequence).inserted }
        }
        let corrections = household.corrections.filter { item == nil || $0.item == item }
        return verdicts.map { verdict in
            step(
                .verified, verdict.stamp, before: item.flatMap { household.printed[$0] },
                method: item == nil ? nil : verdict.kind.rawValue, note: verdict.proof)
        }
            + corrections.map { correction in
                step(
                    .corrected, correction.stamp, before: correction.before,
                    after: correction.after, note: correction.reason)
            }
            + household.versions.map { table in
                step(.finalized, table.stamp, after: signedValue(table), note: table.digest)
            }
    }

    private func signatures() -> [Step] {
        household.versions.flatMap { table in
            table.signatures.map { signature in
                let kind: Step.Kind =
                    switch signature.party {
                    case .household: .signedHousehold
                    case .contact: .signedContact
                    case .cadre: .signedCadre
                    }
                return step(
                    kind, signature.stamp,
                    persons: [
                        Step.Participant(id: signature.signer, role: signature.stamp.actorRole)
                    ], after: signedValue(table), method: signature.method.rawValue,
                    note: signature.scan)
            }
        }
    }

    private func fillings() -> [Step] {
        household.fillings.compactMap { filling in
            guard let item else { return step(.filled, filling.stamp, note: filling.handbook) }
            if let values = filling.values {
                guard let value = values[item] else { return nil }
                return step(.filled, filling.stamp, after: value, note: filling.handbook)
            }
            guard record.plan.indicator(id: item.indicator)?.isInHandbook ?? false else {
                return nil
            }
            let table = household.versions.last { $0.version == filling.version }
            return step(
                .filled, filling.stamp, after: table.flatMap(signedValue), note: filling.handbook)
        }
    }

    private func entries() -> [Step] {
        let national = item.map { _ in NationalValues(household, record.plan) }
        let made = household.entries.compactMap { entry -> Step? in
            guard let item else { return step(.entered, entry.stamp) }
            let table = household.versions.last { $0.version == entry.version }
            if let values = entry.values {
                guard let value = values[item] else { return nil }
                return step(.entered, entry.stamp, after: value)
            }
            guard let table, table.changed.contains(item), national?.deferred[item] == nil else {
                return nil
            }
            return step(
                .entered, entry.stamp, before: household.printed[item], after: signedValue(table))
        }
        let deferred = household.deferrals.filter { item == nil || $0.item == item }
        return made
            + deferred.map { step(.deferred, $0.stamp, note: $0.reason.isEmpty ? nil : $0.reason) }
    }

    private func checks() -> [Step] {
        household.audits.map { audit in
            step(.audited, audit.stamp, method: audit.verdict.rawValue)
        }
            + record.reviews(of: household.id).map { review in
                step(
                    .reviewed, review.stamp, persons: reviewers(review),
                    method: review.verdict.rawValue)
            }
            + household.spotChecks.filter { item == nil || $0.item == item }.map { check in
                step(.spotCheck, check.stamp, after: item == nil ? nil : check.observed)
            }
    }

    /// The organizer first, in the role in which he organized; the others in the first they hold.
    private func reviewers(_ review: Review) -> [Step.Participant] {
        let roles: [Role] = [
            .villageInfoOfficer, .workTeamMember, .twoCommitteesMember, .villageSecretary,
            .villageDirector, .villageCadre,
        ]
        let others = review.participants.filter { $0 != review.organizer }.map { person in
            let role = record.township.role(
                of: person, among: roles, on: review.stamp.time.day, village: household.village)
            return Step.Participant(id: person, role: role?.rawValue ?? "")
        }
        return [Step.Participant(id: review.organizer, role: review.stamp.actorRole)] + others
    }

    private func signedValue(_ table: TableVersion) -> IndicatorValue? {
        item.flatMap { TableContent(table.values, record.plan).values[$0] }
    }
}
