import ArgumentParser
import DataReading
import Diagnostics
import SiteGeneration

struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "A list as departments publish it to canonical rows, every row accounted for.",
    discussion: """
      Writes CSV with the headers a site reads without any mapping, and says what became of every row: rows read are \
      rows kept and rows left out, by reason. Exit code 1 where an error keeps a row or a value out: what is kept is \
      written all the same, unless --whole is given, and the last line says that it is not the whole list.

      --guess proposes what the columns mean, from their headers and from what stands in them, with how sure it is of \
      each and why, as a mapping to be edited. A mapping has the keys of an entry of sources.yaml.
      """)

  @Argument(help: "The list.")
  var file: String

  @Option(name: .long, help: ArgumentHelp("What the columns mean, as YAML.", valueName: "file"))
  var mapping: String?

  @Option(name: .long, help: "The sheet of a workbook; all of them unless given.")
  var sheet: String?

  @Flag(name: .long, help: "Propose what the columns mean.")
  var guess = false

  @Option(name: .long, help: ArgumentHelp("Where the proposal goes; standard output unless given.", valueName: "file"))
  var mappingTo: String?

  @Option(name: .long, help: ArgumentHelp("Where the canonical rows go.", valueName: "file"))
  var to: String?

  @Option(
    name: .long, help: ArgumentHelp("A site folder whose guideline, places, chains and money count.", valueName: "dir"))
  var site: String?

  @Option(name: .long, help: ArgumentHelp("Write accounting and all findings as JSON.", valueName: "file"))
  var report: String?

  @Flag(name: .long, help: "Write nothing where an error keeps anything out.")
  var whole = false

  @Flag(name: .long, help: "Say nothing but warnings, errors and results.")
  var quiet = false

  func validate() throws {
    if to == nil, !guess {
      throw ValidationError("name the file to write with --to, or ask for a proposal with --guess")
    }
    if guess, mapping != nil { throw ValidationError("--guess makes a mapping: leave --mapping out") }
    if mappingTo != nil, !guess { throw ValidationError("--mapping-to takes what --guess proposes") }
    if whole, to == nil { throw ValidationError("--whole is about the rows written with --to") }
    if report != nil, to == nil { throw ValidationError("--report is about the rows written with --to") }
  }

  func run() throws {
    let terminal = Terminal(isQuiet: quiet)
    try terminal.answeringForTheWorld {
      let list = ListFile(path: file, bytes: try Disk.bytes(of: file), sheet: sheet)
      let known = try site.map { try SiteFolder(path: $0).content(without: ["content/projects/"]) }
      var used = try mapping.map { ListFile(path: $0, bytes: try Disk.bytes(of: $0)) }
      if guess {
        used = try proposal(list, known, terminal)
        if used == nil { throw ExitCode.dataErrors }
      }
      guard let to else { return }
      try write(ListImport(list, mapping: used, site: known), to: to, terminal)
    }
  }

  /// The proposal as a mapping; nil after saying why there is none.
  private func proposal(_ list: ListFile, _ site: SiteFiles?, _ terminal: Terminal) throws(DiskError) -> ListFile? {
    let proposal = MappingProposal(list, site: site)
    guard let yaml = proposal.yaml else {
      terminal.show(proposal.diagnostics, everything: "gongshi import … --report FILE")
      return nil
    }
    if let mappingTo {
      try Disk.write(Array(yaml.utf8), to: mappingTo)
      for line in proposal.lines where !quiet { terminal.result(line) }
    } else {
      terminal.result(Array(yaml.utf8))
    }
    return ListFile(path: mappingTo ?? "the proposal", bytes: Array(yaml.utf8))
  }

  private func write(_ result: ListImport, to path: String, _ terminal: Terminal) throws {
    let isWritten = result.rows.count > 0 && !(whole && result.diagnostics.hasErrors)
    if isWritten {
      var csv = CSVWriter()
      csv.row(result.rows.headers)
      result.rows.forEachRow { csv.row($0) }
      try Disk.write(csv.bytes, to: path)
    }
    if let report { try Disk.write(ImportReport(result).document, to: report) }
    let call = report.map { "see \($0)" } ?? "gongshi import … --report FILE"
    terminal.show(result.diagnostics, everything: call)
    for line in ImportReport(result).lines(to: path, isWritten: isWritten) { terminal.result(line) }
    if result.diagnostics.hasErrors { throw ExitCode.dataErrors }
  }
}
