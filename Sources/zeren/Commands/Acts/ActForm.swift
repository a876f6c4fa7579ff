import ArgumentParser

/// 动作的说明: one act as people ask for it; its flags are the columns of its form.
struct ActSpecification: Sendable {
    /// `visit`
    let name: String
    /// `入户`
    let alias: String
    /// What it does, in Chinese.
    let abstract: String
    /// A sheet of the workbook, or a form of its own (`SheetCatalog.actForm`).
    let form: String
    /// Stored names of the events that it makes, without their version.
    let events: [String]
    /// The column of who did it; nil = whoever enters it stands for it.
    var actor: String?
    /// The column that may stand first, without its flag.
    var subject: String?
    /// Columns that the act itself decides.
    var preset: [String: String] = [:]
    /// Complete lines behind `zeren `.
    let examples: [String]
}

/// An act of the catalogue; a type, since the argument parser wants one a command.
protocol ActForm: SendableMetatype {
    static var act: ActSpecification { get }
}

/// 动作目录: every act, in groups.
enum ActCatalog {
    struct Group: Sendable {
        /// In Chinese, as help shows it.
        let title: String
        let forms: [any ActForm.Type]
    }

    static let groups = [
        visiting, entering, correcting, preparing, registering, supervising,
    ]

    static var forms: [any ActForm.Type] { groups.flatMap(\.forms) }
    static var acts: [ActSpecification] { forms.map { $0.act } }

    static var commandGroups: [CommandGroup] {
        groups.map { group in
            CommandGroup(name: group.title, subcommands: group.forms.map { command($0) })
        }
    }

    private static func command<Form: ActForm>(_ form: Form.Type) -> any ParsableCommand.Type {
        ActCommand<Form>.self
    }
}
