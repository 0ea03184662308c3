import ArgumentParser
import ReportModel

/// Where the site folder is and how much is said.
struct SiteOptions: ParsableArguments {
  @Option(name: .long, help: ArgumentHelp("The site folder: content/ and themes/.", valueName: "dir"))
  var site = "."

  @Option(name: .long, help: ArgumentHelp("How many threads work; all processors unless given.", valueName: "n"))
  var jobs: Int?

  @Flag(name: .long, help: "Treat warnings and failed checks as errors.")
  var strict = false

  @Flag(name: .long, help: "Say nothing but findings and results.")
  var quiet = false

  func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("--jobs takes a number of at least 1") }
  }

  var workers: Int { jobs ?? processorCount }
}

/// Which editions are made.
enum EditionChoice: String, CaseIterable, ExpressibleByArgument {
  case `public`, `internal`, all

  var editions: [Edition] {
    switch self {
    case .public: [.public]
    case .internal: [.internal]
    case .all: Edition.allCases
    }
  }
}
