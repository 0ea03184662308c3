import ArgumentParser
import ReportModel

struct SummariesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "summaries", abstract: "The tables of a site's figures as JSON, without building the site.",
    discussion: """
      The bytes are those of the site's /api/summaries/. One table goes to standard output; --to writes each into a file
      of its own, without --by every table that is published.

      With --in-database the rows stay in their PostgreSQL database: it is asked for the distinct texts of its cells, is told
      what they mean, and adds up. The bytes are the same, and where they might not be nothing is given and the reason is said.
      Lists that are files are read here and counted with the others.
      """)

  @Option(name: .long, help: ArgumentHelp("The site folder: content/ and themes/.", valueName: "dir"))
  var site = "."

  @Option(
    name: .long,
    help: ArgumentHelp(
      "What to sum up by, such as region, or two of them, region-by-year; may be repeated.", valueName: "dimension"))
  var by = [TableName]()

  @Flag(name: .long, help: "Leave the rows in their database and have it add up.")
  var inDatabase = false

  @Option(name: .long, help: "As which edition may show it: public or internal.")
  var edition = Edition.public

  @Option(name: .long, help: ArgumentHelp("Write each table into a file of this folder.", valueName: "dir"))
  var to: String?

  @Option(name: .long, help: ArgumentHelp("How long the database may take for one answer.", valueName: "seconds"))
  var timeout = 600

  @Flag(name: .long, help: "Say nothing but findings and results.")
  var quiet = false

  func validate() throws {
    if timeout < 1 { throw ValidationError("--timeout takes a number of at least 1") }
    if to == nil, by.count != 1 {
      throw ValidationError("one table goes to standard output: give one --by, or a folder with --to")
    }
  }

  func run() throws {
    let terminal = Terminal(isQuiet: quiet)
    try terminal.answeringForTheWorld {
      let names = by.isEmpty ? TableName.published : by
      let tables = try SummaryTables(
        SiteFolder(path: site), edition, names, inDatabaseWithin: inDatabase ? timeout : nil, terminal)
      guard let to else { return terminal.result(tables.document(names[0])) }
      try Disk.makeFolder(to)
      for name in names { try Disk.write(tables.document(name), to: "\(to)/\(name.text).json") }
    }
  }
}

extension Edition: ExpressibleByArgument {}
