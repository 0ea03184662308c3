import ArgumentParser
import ParallelWork

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

  @Flag(name: .long, help: "Put .gz and .br files beside every text file, for web servers that send them.")
  var precompress = false

  @Flag(name: .long, help: "Say at the end where the time went.")
  var timings = false

  func validate() throws {
    guard let baseURL else { return }
    if !baseURL.hasPrefix("http://") && !baseURL.hasPrefix("https://") {
      throw ValidationError("--base-url takes an address that begins with http:// or https://")
    }
  }

  func run() throws {
    let terminal = Terminal(isQuiet: options.quiet), timings = Timings()
    try terminal.answeringForTheWorld {
      terminal.progress("reading \(options.site)")
      let sites = try Sites(
        SiteSource(
          SiteFolder(path: options.site), baseURL: baseURL.map { $0.hasSuffix("/") ? $0 : $0 + "/" },
          isStrict: options.strict, workers: options.workers, timings),
        site: options.site, editions: edition.editions, workers: options.workers, isPrecompressed: precompress,
        timings: timings)
      try sites.publish(in: output ?? options.site + "/output", terminal)
      if self.timings { terminal.say(timings.report) }
      // The program ends before it is gone.
      letGo(sites)
    }
  }
}
