/// The argument parser's fixed English words in Chinese. It has no hook for other languages.
enum ParserText {
    private static let words: [(String, String)] = [
        ("OVERVIEW: ", ""), ("USAGE: ", "用法："), ("ARGUMENTS:", "参数："), ("OPTIONS:", "选项："),
        ("SUBCOMMANDS:", "命令："), ("Show help information.", "显示帮助"),
        ("Show the version.", "显示版本"), ("<subcommand>", "<命令>"),
        ("<options>", "<选项>"), ("(default: ", "（缺省 "), ("(values: ", "（可取 "),
        ("  See '", "  某个命令的说明："), ("' for detailed help.", ""), ("; default: ", "；缺省 "),
        ("default: ", "缺省 "),
        ("--help' for more information.", "--help"),
    ]

    static func help(_ text: String) -> String {
        var result = text
        for (english, chinese) in words { result = replaced(result, english, chinese) }
        return result
    }

    /// The parser's own 64 becomes 2.
    static func failure(_ message: String) -> CommandFailure {
        CommandFailure(
            code: "usage", exit: .usage, message: "命令写法不对：\(chinese(message))",
            remedy: "看说明：zeren help，或 zeren 命令 --help")
    }

    private static func chinese(_ message: String) -> String {
        let patterns: [(String, String)] = [
            ("Missing expected argument ", "缺少参数 "), ("Missing one of: ", "须有其一："),
            ("Missing value for ", "缺少值："), ("Unknown option ", "没有这个选项 "),
            ("Unexpected argument ", "多出的参数 "), ("The value ", "值 "),
            (" unexpected arguments: ", " 个多出的参数："),
            (" is invalid for ", " 不能用于 "), ("Please provide one of ", "须为其中之一："),
            ("Did you mean ", "是不是想写 "), ("Value to be set with ", "已经设置过："),
        ]
        return patterns.reduce(message) { replaced($0, $1.0, $1.1) }
    }

    /// Without Foundation.
    static func replaced(_ text: String, _ old: String, _ new: String) -> String {
        text.split(separator: old, omittingEmptySubsequences: false).joined(separator: new)
    }
}
