import ArgumentParser

@main
struct Gongshi: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "gongshi")
}
