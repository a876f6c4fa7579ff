import CanonicalJSON

/// 方案配置: everything of one year's plan that is data: indicators and code sets, categories and
/// their cards, deadlines, thresholds, seals. It enters the ledger with `plan.adopted` of the town.
package struct PlanConfiguration: Sendable, Equatable {
    /// 户类别, and what the plan wants for it.
    package struct Category: Sendable, Equatable {
        package enum State: String, Sendable { case poor, returned, exited, removed }
        /// What the plan does with the contact card: `replace` and `issue` want a new card.
        package enum CardAction: String, Sendable { case keep, issue, replace, none }

        package let name: String
        package let state: State
        package let isInScope: Bool
        package let cardColor: String?
        package let cardAction: CardAction
        /// The plan's own words demand it (a breach is refused); otherwise only inferred.
        package let isCardStated: Bool
    }

    /// 派生指标: (Σ plus − Σ minus) ÷ divisor.
    package struct Formula: Sendable, Equatable {
        package let id: String
        package let plus: [String]
        package let minus: [String]
        package let dividedBy: String?
    }

    /// 截止: a step and the last day for it, that day included (the day before `by` when the plan's
    /// `deadlineInclusive` is false).
    package struct Deadline: Sendable, Equatable {
        package let step: String
        package let day: Day
        package let basis: String
    }

    /// 印章: a seal that a handbook needs before it leaves the town.
    package struct Seal: Sendable, Equatable {
        package let name: String
        package let role: Role
    }

    package let year: Int
    /// The table's name and module, as printed.
    package let module: String
    package let incomeYear: Int
    /// Ages count as of this day.
    package let baseDay: Day
    package let indicators: [Indicator]
    package let formulas: [Formula]
    package let categories: [Category]
    package let seals: [Seal]
    package let thresholds: [String: Int]
    package let deadlines: [Deadline]
    package let annexHeadings: [String]
    /// As many as there are headings.
    package let annexColumns: [AnnexColumn]
    /// Whether a household that was only verified by phone counts as registered.
    package let countsPhoneVisits: Bool
    /// 村代码的位数; nil = any.
    package let villageCodeDigits: Int?
    /// Every meaning has its codes.
    let meanings: [Meaning: Set<String>]

    private let indicatorByID: [String: Int]
    private let indicatorByName: [String: Int]

    package func indicator(id: String) -> Indicator? { indicatorByID[id].map { indicators[$0] } }
    package func indicator(name: String) -> Indicator? {
        indicatorByName[name].map { indicators[$0] }
    }
    package func position(of id: String) -> Int { indicatorByID[id] ?? indicators.count }
    package func category(_ name: String) -> Category? { categories.first { $0.name == name } }
    package func deadline(_ step: String) -> Deadline? { deadlines.first { $0.step == step } }
    package func threshold(_ name: String) -> Int { thresholds[name] ?? 0 }
    package func formula(_ id: String) -> Formula? { formulas.first { $0.id == id } }

    package init(_ object: JSONObject) throws(PayloadError) {
        let reader = PayloadReader(object)
        year = try reader.integer("year")
        module = try reader.string("module")
        incomeYear = try reader.integer("incomeYear")
        baseDay = try reader.day("baseDay")
        indicators = try PlanConfiguration.read(reader, "indicators", Indicator.init(reading:))
        formulas = try PlanConfiguration.read(reader, "formulas", Formula.init(reading:))
        categories = try PlanConfiguration.read(reader, "categories", Category.init(reading:))
        seals = try PlanConfiguration.read(reader, "seals", Seal.init(reading:))
        let isInclusive =
            object["deadlineInclusive"] == nil ? true : try reader.bool("deadlineInclusive")
        deadlines = try PlanConfiguration.read(reader, "deadlines") {
            reader throws(PayloadError) in
            try Deadline(reading: reader, isInclusive: isInclusive)
        }
        annexHeadings = try reader.strings("annexHeadings")
        annexColumns = try PlanConfiguration.columns(reader, headings: annexHeadings)
        countsPhoneVisits =
            object["countsPhoneVisits"] == nil ? false : try reader.bool("countsPhoneVisits")
        villageCodeDigits = try reader.optionalInteger("villageCodeDigits")
        meanings = try PlanConfiguration.meanings(reader)
        guard let limits = object["thresholds"]?.objectValue else {
            throw PayloadError("thresholds")
        }
        var thresholds: [String: Int] = [:]
        for (name, value) in limits.members {
            thresholds[name] = value.integerValue.map { Int($0) }
        }
        self.thresholds = thresholds
        var byID: [String: Int] = [:]
        var byName: [String: Int] = [:]
        for (index, indicator) in indicators.enumerated() {
            guard byID.updateValue(index, forKey: indicator.id) == nil,
                byName.updateValue(index, forKey: indicator.name) == nil
            else { throw PayloadError("indicators") }
        }
        (indicatorByID, indicatorByName) = (byID, byName)
    }

    /// A table without `annexColumns` is the usual one, as far as it has headings.
    private static func columns(_ reader: PayloadReader, headings: [String]) throws(PayloadError)
        -> [AnnexColumn]
    {
        guard reader.object["annexColumns"] != nil else { return AnnexColumn.usual }
        var columns: [AnnexColumn] = []
        for name in try reader.strings("annexColumns") {
            guard let column = AnnexColumn(rawValue: name), !columns.contains(column) else {
                throw PayloadError("annexColumns")
            }
            columns.append(column)
        }
        guard columns.count == headings.count else { throw PayloadError("annexColumns") }
        return columns
    }

    private static func meanings(_ reader: PayloadReader) throws(PayloadError)
        -> [Meaning: Set<String>]
    {
        var meanings = Dictionary(
            uniqueKeysWithValues: Meaning.allCases.map { ($0, Set($0.usual)) })
        guard let member = reader.object["meanings"] else { return meanings }
        guard let object = member.objectValue else { throw PayloadError("meanings") }
        for name in object.keys {
            guard let meaning = Meaning(rawValue: name) else { throw PayloadError("meanings") }
            meanings[meaning] = Set(try PayloadReader(object).strings(name))
        }
        return meanings
    }

    private static func read<Element>(
        _ reader: PayloadReader, _ key: String,
        _ make: (PayloadReader) throws(PayloadError) -> Element
    ) throws(PayloadError) -> [Element] {
        var result: [Element] = []
        for object in try reader.objects(key) { result.append(try make(object)) }
        return result
    }
}

extension Indicator {
    init(reading reader: PayloadReader) throws(PayloadError) {
        self.init(
            id: try reader.string("id"), name: try reader.string("name"),
            scope: try reader.choice("scope", Scope.self), section: try reader.string("section"),
            kind: try reader.choice("type", Kind.self),
            unit: try reader.optionalString("unit") ?? "",
            codes: reader.object["codes"] == nil ? [] : try reader.strings("codes"),
            max: try reader.optionalInteger("max"), isRequired: try reader.bool("required"),
            sensitivity: try reader.choice("sensitivity", Sensitivity.self),
            isInHandbook: try reader.bool("inHandbook"))
    }
}

extension PlanConfiguration.Category {
    init(reading reader: PayloadReader) throws(PayloadError) {
        name = try reader.string("name")
        state = try reader.choice("state", State.self)
        isInScope = try reader.bool("inScope")
        cardColor = try reader.optionalString("cardColor")
        cardAction = try reader.choice("cardAction", CardAction.self)
        isCardStated = try reader.bool("cardStated")
    }
}

extension PlanConfiguration.Formula {
    init(reading reader: PayloadReader) throws(PayloadError) {
        id = try reader.string("id")
        plus = try reader.strings("plus")
        minus = try reader.strings("minus")
        dividedBy = try reader.optionalString("dividedBy")
    }
}

extension PlanConfiguration.Deadline {
    /// - Parameter isInclusive: Whether what happens on the day itself is in time.
    init(reading reader: PayloadReader, isInclusive: Bool) throws(PayloadError) {
        step = try reader.string("step")
        day = try reader.day("by").advanced(by: isInclusive ? 0 : -1)
        basis = try reader.string("basis")
    }
}

extension PlanConfiguration.Seal {
    init(reading reader: PayloadReader) throws(PayloadError) {
        name = try reader.string("name")
        role = try reader.choice("role", Role.self)
    }
}
