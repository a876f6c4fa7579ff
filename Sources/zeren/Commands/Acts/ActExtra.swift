import ArgumentParser

/// 栏目之外: what some acts take beside the columns of their form.
enum ActExtra {
    struct Typed {
        /// What stands first, without its flag.
        var subject: String?
        /// `指标=值`, of a household or of a member.
        var values: [String] = []
        /// 镇代码.
        var township: String?
        /// A file with the configuration that the town's plan brings in.
        var plan: String?
        /// Not one event but all of its workbook.
        var isWholeImport = false
    }

    private static let values = FlagKey("set")
    private static let township = FlagKey("township")
    private static let plan = FlagKey("plan")
    private static let wholeImport = FlagKey("import")

    static func takesValues(_ act: ActSpecification) -> Bool {
        act.form == "户" || act.form == "成员"
    }

    private static func takesTownship(_ act: ActSpecification) -> Bool {
        act.form == "盖章" || act.form == "权限开放"
    }

    private static func takesImport(_ act: ActSpecification) -> Bool { act.form == "作废" }

    static func takesPlan(_ act: ActSpecification) -> Bool { act.form == "工作方案" }

    static func argument(_ heading: String) -> Any {
        Argument<String?>(help: ArgumentHelp("\(heading)（可不写旗标，放在最前）", valueName: heading))
    }

    static func children(of act: ActSpecification) -> [Mirror.Child] {
        var children: [Mirror.Child] = []
        if takesValues(act) {
            let help = ArgumentHelp("指标=值，如 住房面积=61.00；值写 - 则另行输入；可多次写", valueName: "指标=值")
            children.append(
                (
                    values.stringValue,
                    Option<[String]>(wrappedValue: [], name: .customLong("set"), help: help)
                ))
        }
        if takesTownship(act) {
            let help = ArgumentHelp("镇代码（缺省账本里的）", valueName: "CODE")
            children.append(
                (
                    township.stringValue,
                    Option<String?>(name: .customLong("township"), help: help)
                ))
        }
        if takesImport(act) {
            let help = ArgumentHelp("同一份工作台账入账的全部作废：整份导错时；--approver 可写几人，用 ; 隔开")
            children.append(
                (
                    wholeImport.stringValue,
                    Flag<Bool>(wrappedValue: false, name: .customLong("import"), help: help)
                ))
        }
        if takesPlan(act) {
            let help = ArgumentHelp("方案配置文件（镇的方案；缺省程序自带的该年配置）", valueName: "FILE")
            children.append(
                (plan.stringValue, Option<String?>(name: .customLong("plan"), help: help)))
        }
        return children
    }

    static func typed(
        _ act: ActSpecification, _ container: KeyedDecodingContainer<FlagKey>
    ) throws -> Typed {
        var typed = Typed()
        if act.subject != nil {
            typed.subject = try container.decode(Argument<String?>.self, forKey: .subject)
                .wrappedValue
        }
        if takesValues(act) {
            typed.values = try container.decode(Option<[String]>.self, forKey: values).wrappedValue
        }
        if takesTownship(act) {
            typed.township = try container.decode(Option<String?>.self, forKey: township)
                .wrappedValue
        }
        if takesImport(act) {
            typed.isWholeImport = try container.decode(Flag<Bool>.self, forKey: wholeImport)
                .wrappedValue
        }
        if takesPlan(act) {
            typed.plan = try container.decode(Option<String?>.self, forKey: plan).wrappedValue
        }
        return typed
    }
}
