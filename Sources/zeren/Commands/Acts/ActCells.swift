import Exchange

/// 填好的一行: the cells of an act's form, from flags, from the input, and from what is understood.
struct ActCells {
    private let run: ActRun
    private let context: CommandContext
    private(set) var cells: [String: String] = [:]

    /// - Throws: `CommandFailure` when something is said twice, or can't be read.
    init(_ run: ActRun, recorder: String, _ context: CommandContext) throws {
        self.run = run
        self.context = context
        for (heading, values) in run.typed where !values.isEmpty {
            cells[heading] = try values.map { try value($0, of: heading) }
                .joined(separator: ";")
        }
        try takeSubject()
        try takeValues()
        cells.merge(run.act.preset) { $1 }
        takeReason()
        takeApprover()
        try takeActor(recorder)
        if let scan = cells["扫描件摘要"], !scan.isEmpty {
            cells["扫描件摘要"] = try EvidenceFile.digest(scan, context)
        }
        try askForKeys()
    }

    /// `-` stands for a line of the input.
    private func value(_ typed: String, of heading: String) throws -> String {
        guard typed == "-" else { return typed }
        guard let line = context.terminal.askSecret("\(heading)：") else {
            throw CommandFailure(
                code: "inputEnded", exit: .usage, message: "“\(heading)”要从输入读一行，输入已经结束",
                remedy: "从标准输入给出，一行一个，按旗标的先后")
        }
        return line
    }

    private mutating func takeSubject() throws {
        guard let heading = run.act.subject, let typed = run.extra.subject else { return }
        let plain = typed.hasPrefix("#") ? String(typed.dropFirst()) : typed
        if let flagged = cells[heading], flagged != plain {
            throw CommandFailure(
                code: "usage", exit: .usage, message: "“\(heading)”写了两个：\(plain)、\(flagged)",
                remedy: "只写一个")
        }
        cells[heading] = plain
    }

    private mutating func takeValues() throws {
        for pair in run.extra.values {
            let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard parts.count == 2, !parts[0].isEmpty else {
                throw CommandFailure.malformed("--set", pair, "住房面积=61.00")
            }
            let heading = String(parts[0])
            cells[heading] = try value(String(parts[1]), of: heading)
        }
    }

    /// `--reason` is the act's own reason, unless that was typed.
    private mutating func takeReason() {
        guard let reason = run.options.reason else { return }
        for flag in ActFlag.flags(of: run.act)
        where flag.name == "cause" && cells[flag.heading] == nil { cells[flag.heading] = reason }
    }

    private mutating func takeApprover() {
        guard run.act.form == "作废" else { return }
        cells["批准人"] = run.options.approver
    }

    /// Who did it: the column, else `--actor`, else whoever enters it.
    private mutating func takeActor(_ recorder: String) throws {
        let actor = run.options.actor
        if let heading = run.act.actor {
            cells[heading] = cells[heading] ?? actor ?? recorder
        } else if ActFlag.flags(of: run.act).contains(where: { $0.heading == "参加人" }) {
            guard let actor else { return }
            let others = (cells["参加人"] ?? "").split(separator: ";").map(String.init)
            cells["参加人"] = ([actor] + others.filter { $0 != actor }).joined(separator: ";")
        } else if let actor, actor != recorder {
            throw CommandFailure(
                code: "usage", exit: .usage, message: "这个动作以录入人的身份登记，不写 --actor \(actor)",
                remedy: "去掉 --actor，或用 --as 写明录入人")
        }
    }

    /// On a terminal, what the act can't do without is asked for.
    private mutating func askForKeys() throws {
        guard run.command.global.mayAsk(context) else { return }
        for flag in ActFlag.flags(of: run.act)
        where flag.isKey && (cells[flag.heading] ?? "").isEmpty {
            let prompt = "\(flag.help)："
            let line =
                flag.isPersonal
                ? context.terminal.askSecret(prompt) : context.terminal.ask(prompt)
            cells[flag.heading] = line ?? ""
        }
    }
}
