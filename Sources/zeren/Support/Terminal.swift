import Glibc

/// Whether people sit in front of us, and how to ask them for a secret.
struct Terminal: Sendable {
    let isInput: Bool
    let isAnswer: Bool
    let isRemark: Bool
    /// Shows the prompt, reads a line without showing it; nil at the end of the input.
    let askSecret: @Sendable (_ prompt: String) -> String?
    /// Shows the prompt, reads a line; nil at the end of the input.
    let ask: @Sendable (_ prompt: String) -> String?

    static func system() -> Terminal {
        Terminal(
            isInput: SystemProcess.isTerminal(STDIN_FILENO),
            isAnswer: SystemProcess.isTerminal(STDOUT_FILENO),
            isRemark: SystemProcess.isTerminal(STDERR_FILENO), askSecret: readHidden,
            ask: readShown)
    }

    /// Nobody is there.
    static let none = Terminal(
        isInput: false, isAnswer: false, isRemark: false, askSecret: { _ in nil },
        ask: { _ in nil })

    @Sendable private static func readShown(_ prompt: String) -> String? {
        SystemProcess.write(Array(prompt.utf8), to: STDERR_FILENO)
        return readLine(strippingNewline: true)
    }

    @Sendable private static func readHidden(_ prompt: String) -> String? {
        SystemProcess.write(Array(prompt.utf8), to: STDERR_FILENO)
        var shown = termios()
        let isTerminal = tcgetattr(STDIN_FILENO, &shown) == 0
        if isTerminal {
            var hidden = shown
            hidden.c_lflag &= ~tcflag_t(ECHO)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden)
        }
        defer {
            if isTerminal { tcsetattr(STDIN_FILENO, TCSAFLUSH, &shown) }
            SystemProcess.write([0x0A], to: STDERR_FILENO)
        }
        return readLine(strippingNewline: true)
    }
}
