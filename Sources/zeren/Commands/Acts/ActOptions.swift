import ArgumentParser

/// 每个动作通用: what every act understands.
struct ActOptions: ParsableArguments {
    @Option(name: .customLong("as"), help: ArgumentHelp("录入人，用其密钥签名", valueName: "PERSON"))
    var recorder: String?

    @Option(help: ArgumentHelp("办理人（不是录入人时）", valueName: "PERSON"))
    var actor: String?

    @Flag(name: .customLong("dry-run"), help: "只裁决，不写入")
    var isDryRun = false

    @Option(help: ArgumentHelp("什么时候办的（缺省现在），如 \"2009-03-14 09:30\"", valueName: "TIME"))
    var time: String?

    @Option(
        name: .customLong("late-reason"),
        help: ArgumentHelp("补录说明：超过 24 小时才入账的，连同 --evidence", valueName: "TEXT"))
    var lateReason: String?

    @Option(help: ArgumentHelp("凭据文件，只记摘要；可多次写", valueName: "FILE"))
    var evidence: [String] = []

    @Flag(name: .customLong("factual"), help: "H* 规则不许、但确已发生的，据实登记")
    var isFactual = false

    @Option(help: ArgumentHelp("理由；据实登记时为情况说明", valueName: "TEXT"))
    var reason: String?

    @Option(help: ArgumentHelp("批准人：办理人的上一级", valueName: "PERSON"))
    var approver: String?
}
