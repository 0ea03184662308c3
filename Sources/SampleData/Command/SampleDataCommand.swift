import ArgumentParser

/// `sample-data`: writes the sample lists of the repository, or one list of any length for measurements.
@main
struct SampleDataCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sample-data",
    abstract: "Make synthetic lists of projects that keep the rules of the guideline.",
    discussion: """
      Without --projects: 2022.csv, 2023.csv and 2024.csv in content/projects and content/payments of the site folder and
      content/indicators/2024.csv, always the same bytes.
      With --projects: one list of that length, without regard to quotas, to standard output or to the file of --to.
      Every name is invented; every credit code lies in a range that is not assigned.
      """)

  @Option(help: ArgumentHelp("The site folder.", valueName: "dir"))
  var site = "."

  @Option(help: ArgumentHelp("How many rows the list has.", valueName: "n"))
  var projects: Int?

  @Option(help: ArgumentHelp("Which of the many possible lists; the sample lists have their own.", valueName: "s"))
  var seed: UInt64?

  @Option(help: ArgumentHelp("Where the list is written.", valueName: "file"))
  var to: String?

  func validate() throws {
    if let projects, projects < 0 { throw ValidationError("--projects must not be negative.") }
    if projects == nil, seed != nil || to != nil { throw ValidationError("--seed and --to need --projects.") }
  }

  func run() throws {
    let world = try SiteFolder(path: site).world()
    guard let projects else { return try writeSamples(of: world) }
    let file = if let to { try OutputFile(creating: to) } else { OutputFile.standardOutput }
    try BenchmarkList(projects: projects, of: world, seed: seed ?? SampleLists.seed).write { try file.write($0) }
    try file.close()
  }

  private func writeSamples(of world: World) throws {
    for (path, bytes) in SampleLists.files(of: world) {
      let file = try OutputFile(creating: "\(site)/\(path)")
      try file.write(bytes)
      try file.close()
    }
  }
}
