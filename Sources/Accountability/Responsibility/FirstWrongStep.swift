import HouseholdWork

/// 首错环节: the first step whose value differs from what a spot check saw while the step before it
/// was right. An error that the very next step put right is no error of today.
enum FirstWrongStep {
    private struct Link {
        let step: Step.Kind
        let isRight: Bool
    }

    static func find(
        _ item: ItemKey, _ values: ResponsibilityChain.Values, _ plan: PlanConfiguration
    ) -> Step.Kind? {
        guard let observed = values.observed else { return nil }
        let content = TableContent([:], plan)
        func isRight(_ value: IndicatorValue?) -> Bool? {
            value.map { content.isSame(item, $0, observed) }
        }
        let printed = isRight(values.printed)
        // "Agrees" is right about a right print, "differs" about a wrong one.
        let verified = printed.flatMap { right -> Bool? in
            switch values.verdict {
            case .match: right
            case .mismatch: !right
            case .unverifiable, nil: nil
            }
        }
        let table = links([
            (.printed, printed), (.verified, verified), (.corrected, isRight(values.corrected)),
            (.finalized, isRight(values.signed)),
        ])
        if let wrong = firstWrong(table) { return wrong }
        // Both copies were made from the signed table, which is right.
        return firstWrong(links([(.filled, isRight(values.handbook))]))
            ?? firstWrong(links([(.entered, isRight(values.entered))]))
    }

    private static func links(_ steps: [(Step.Kind, Bool?)]) -> [Link] {
        steps.compactMap { step, isRight in isRight.map { Link(step: step, isRight: $0) } }
    }

    private static func firstWrong(_ links: [Link]) -> Step.Kind? {
        for (index, link) in links.enumerated() where !link.isRight {
            let isPutRight = index + 1 < links.count && links[index + 1].isRight
            if !isPutRight { return link.step }
        }
        return nil
    }
}
