import ArgumentParser

@main
struct Zeren: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "zeren", abstract: "责任链")
}
