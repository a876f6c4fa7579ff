import HouseholdWork

/// What every cell asks of the plan's configuration, made once.
struct PlanItems {
    let configuration: PlanConfiguration?
    let formulas: [PlanConfiguration.Formula]
    private let sealed: Set<String>
    private let inHandbook: Set<String>

    /// - Parameter configuration: nil while no plan of the township has been entered.
    init(_ configuration: PlanConfiguration?) {
        self.configuration = configuration
        formulas = configuration?.formulas ?? []
        let indicators = configuration?.indicators ?? []
        sealed = Set(indicators.filter(\.isSealed).map(\.id))
        inHandbook = Set(indicators.filter(\.isInHandbook).map(\.id))
    }

    func isSealed(_ item: ItemKey) -> Bool { sealed.contains(item.indicator) }
    func isInHandbook(_ item: ItemKey) -> Bool { inHandbook.contains(item.indicator) }
}
