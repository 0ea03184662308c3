import ArgumentParser

@main
struct Gongshi: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gongshi",
    abstract: "Publish who got public money, under which rule, where and for what.",
    discussion: """
      Reads a site folder (content/ and themes/), holds it against the funding guideline, and writes a searchable \
      static site for each edition.

      Exit codes: 0 done; 1 errors in the data, nothing published; 3 the world failed (disk, permission), the old \
      site untouched; 64 the command was not understood.
      """,
    version: "0.1.0",
    subcommands: [
      BuildCommand.self, CheckCommand.self, VerifyCommand.self, ExplainCommand.self, ImportCommand.self,
      SummariesCommand.self, SearchCommand.self,
      MarkdownCommand.self, DiagnosticsCommand.self,
    ])

  static func main() {
    Memory.returnsLarge()
    main(nil)
  }
}
