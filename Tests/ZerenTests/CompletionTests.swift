import Foundation
import Testing

@testable import zeren

@Suite("补全")
struct CompletionTests {
    @Test("每种外壳的脚本都认得每个命令", arguments: ["bash", "zsh", "fish"])
    func namesCommands(shell: String) throws {
        let script = try Workbench().run("completion", shell)
        #expect(script.exit == .done)
        for command in Zeren.configuration.subcommands {
            let name = try #require(command.configuration.commandName)
            #expect(script.text.contains(name), "\(name)")
        }
        #expect(script.text.contains("passphrase-file"))
    }

    @Test("bash 的脚本 bash 读得懂")
    func bashReads() throws {
        let bench = try Workbench()
        let path = bench.root + "/zeren.bash"
        try Data(bench.run("补全", "bash").bytes).write(to: URL(fileURLWithPath: path))
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/bash")
        process.arguments = [
            "-c", "source '\(path)' && complete -p zeren",
        ]
        process.standardOutput = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
    }

    @Test("别的外壳退出码为 2")
    func unknownShell() throws {
        #expect(try Workbench().run("completion", "csh").exit == .usage)
    }
}
