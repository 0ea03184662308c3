import ArgumentParser
import Diagnostics
import OutputWriting
import ReportModel
import SiteGeneration

struct BuildCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build", abstract: "Check the site folder, generate every page and file, and publish in one step.",
    discussion: """
      Each edition is made whole beside the published one and takes its place in one step. Where anything is wrong \
      nothing is published and the old site stays as it was.
      """)

  @OptionGroup var options: SiteOptions

  @Option(
    name: .long,
    help: ArgumentHelp("The folder of the editions; output/ in the site folder unless given.", valueName: "dir"))
  var output: String?

  @Option(name: .long, help: "Which edition to make.")
  var edition = EditionChoice.all

  @Option(name: .long, help: ArgumentHelp("Where the site will stand; overrides content/site.yaml.", valueName: "url"))
  var baseURL: String?

  func validate() throws {
    guard let baseURL else { return }
    if !baseURL.hasPrefix("http://") && !baseURL.hasPrefix("https://") {
      throw ValidationError("--base-url takes an address that begins with http:// or https://")
    }
  }

  func run() throws {
    let terminal = Terminal(isQuiet: options.quiet)
    try terminal.answeringForTheWorld {
      terminal.progress("reading \(options.site)")
      let source = try SiteSource(
        SiteFolder(path: options.site), baseURL: baseURL.map { $0.hasSuffix("/") ? $0 : $0 + "/" },
        isStrict: options.strict)
      let sites = try Sites(source, of: options.site, editions: edition.editions, workers: options.workers, terminal)
      let folder = output ?? options.site + "/output"
      try Disk.makeFolder(folder)
      for site in sites.trees { try publish(site.tree, as: site.edition, in: folder, terminal) }
    }
  }

  private func publish(_ tree: OutputTree, as edition: Edition, in folder: String, _ terminal: Terminal) throws {
    let path = folder + "/" + edition.rawValue
    terminal.progress("publishing \(path)")
    let publication = try OutputWriter(workers: options.workers).publish(tree, to: path)
    let counts =
      "\(publication.written + publication.kept) files, \(publication.written) written, \(publication.kept) unchanged, "
      + "\(publication.removed) removed"
    if !options.quiet { terminal.result("published \(path): \(counts)") }
    if let trouble = publication.trouble { terminal.say("warning: \(trouble)") }
  }
}
