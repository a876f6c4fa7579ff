import ArgumentParser
import Exchange
import HouseholdWork
import Ledger

/// 动作命令: one act of the catalogue. Its flags are the columns of its form, so they aren't
/// properties: the parser sees them in the mirror, as it sees properties.
struct ActCommand<Form: ActForm>: ZerenCommand, CustomReflectable {
    static var configuration: CommandConfiguration {
        let act = Form.act
        let examples = act.examples.map { "  zeren \($0)" }.joined(separator: "\n")
        return CommandConfiguration(
            commandName: act.name, abstract: act.abstract, discussion: "例：\n\(examples)",
            aliases: [act.alias])
    }

    /// One shape for all acts.
    static var answerSchema: String? { "act" }

    @OptionGroup var global: GlobalOptions
    @OptionGroup var options: ActOptions
    /// By heading, as typed.
    private var typed: [String: [String]] = [:]
    private var extra = ActExtra.Typed()

    init() {}

    init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: FlagKey.self)
        _global = try values.decode(OptionGroup<GlobalOptions>.self, forKey: .global)
        _options = try values.decode(OptionGroup<ActOptions>.self, forKey: .options)
        for flag in ActFlag.flags(of: Form.act) {
            let key = FlagKey(flag.name)
            typed[flag.heading] =
                flag.isList
                ? try values.decode(Option<[String]>.self, forKey: key).wrappedValue
                : try values.decode(Option<String?>.self, forKey: key).wrappedValue.map { [$0] }
        }
        extra = try ActExtra.typed(Form.act, values)
    }

    var customMirror: Mirror {
        let act = Form.act
        var children: [Mirror.Child] = []
        if let subject = act.subject {
            children.append((FlagKey.subject.stringValue, ActExtra.argument(subject)))
        }
        for flag in ActFlag.flags(of: act) {
            let help = ArgumentHelp("\(flag.help)", valueName: flag.valueName)
            let name = NameSpecification.customLong(flag.name)
            let option: Any =
                flag.isList
                ? Option<[String]>(wrappedValue: [], name: name, help: help) as Any
                : Option<String?>(name: name, help: help) as Any
            children.append((flag.name, option))
        }
        children += ActExtra.children(of: act)
        children += [
            (FlagKey.options.stringValue, _options), (FlagKey.global.stringValue, _global),
        ]
        return Mirror(self, children: children)
    }

    func run(in context: CommandContext) throws -> ExitStatus {
        try ActRun(act: Form.act, typed: typed, extra: extra, command: self, options: options)
            .run(in: context)
    }
}

/// The name under which the parser keeps a flag's value.
struct FlagKey: CodingKey {
    static let global = FlagKey("global")
    static let options = FlagKey("options")
    static let subject = FlagKey("subject")

    let stringValue: String
    let intValue: Int? = nil

    init(_ name: String) { stringValue = name }
    init?(stringValue: String) { self.init(stringValue) }
    init?(intValue: Int) { nil }
}
