import ArgumentParser

/// 补全: the script with which a shell completes our commands and options.
struct CompletionCommand: ZerenCommand {
    enum Shell: String, ExpressibleByArgument, CaseIterable, Sendable { case bash, zsh, fish }

    static let configuration = CommandConfiguration(
        commandName: "completion", abstract: "补全：命令行外壳的补全脚本",
        discussion: """
            例：
              zeren completion bash > ~/.local/share/bash-completion/completions/zeren
              zeren completion zsh > ~/.zfunc/_zeren
              zeren completion fish > ~/.config/fish/completions/zeren.fish
            """, aliases: ["补全"])

    @OptionGroup var global: GlobalOptions
    @Argument(help: ArgumentHelp("bash、zsh 或 fish", valueName: "SHELL")) var shell: Shell

    func run(in context: CommandContext) throws -> ExitStatus {
        let script = Zeren.completionScript(for: kind)
        print(
            context, text: script.hasSuffix("\n") ? script : script + "\n",
            json: ["shell": .text(shell.rawValue), "script": .text(script)])
        return .done
    }

    private var kind: CompletionShell {
        switch shell {
        case .bash: .bash
        case .zsh: .zsh
        case .fish: .fish
        }
    }
}
