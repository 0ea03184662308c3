import Foundation
import Testing

/// What the world refuses: exit code 3, one sentence, and the old site as it was.
struct WorldTests {
  private func refusal(_ arguments: String...) throws -> String {
    let outcome = try Program().run(arguments)
    #expect(outcome.code == 3)
    #expect(outcome.text == "")
    #expect(outcome.errors.hasPrefix("error: "))
    #expect(outcome.errors.split(separator: "\n").count == 1)
    return outcome.errors
  }

  @Test func `there is no site folder`() throws {
    let scratch = try ScratchFolder()
    #expect(
      try refusal("build", "--site", scratch.path + "/nowhere").contains("nowhere/content")
    )
  }

  @Test func `the place of the edition is a symbolic link`() throws {
    let site = try ScratchFolder.smallSite(), elsewhere = try ScratchFolder("elsewhere")
    try elsewhere.write("kept", to: "file")
    try FileManager.default.createDirectory(at: site.url("output"), withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(at: site.url("output/public"), withDestinationURL: elsewhere.url)
    let refused = try refusal("build", "--site", site.path, "--edition", "public")
    #expect(
      refused == "error: \(site.path)/output/public is a symbolic link, not a folder; "
        + "move it away or name another folder\n")
    #expect(try FolderImage(elsewhere.url).files.keys.sorted() == ["file"])
  }

  @Test func `the folder of the edition holds something that is not ours`() throws {
    let site = try ScratchFolder.smallSite()
    try site.write("a person's work", to: "output/public/thesis.txt")
    #expect(try refusal("build", "--site", site.path, "--edition", "public").contains("thesis.txt"))
    #expect(try site.text("output/public/thesis.txt") == "a person's work")
  }

  @Test func `the output folder is a file`() throws {
    let site = try ScratchFolder.smallSite()
    try site.write("", to: "output")
    #expect(try refusal("build", "--site", site.path).contains("\(site.path)/output"))
  }

  @Test func `there is no published site to search`() throws {
    let scratch = try ScratchFolder()
    _ = try refusal("search", "碳纤维", "--site-output", scratch.path + "/public")
  }

  @Test func `there is no such Markdown file`() throws {
    let scratch = try ScratchFolder()
    _ = try refusal("markdown", scratch.path + "/none.md")
  }

  @Test func `of builds at once into one folder each publishes whole or is told to wait`() throws {
    let site = try ScratchFolder.smallSite()
    let arguments = ["build", "--site", site.path, "--edition", "public", "--jobs", "2"]
    let builds = try (0..<6).map { _ in try Program().started(arguments) }
    let outcomes = try builds.map { try $0.outcome() }
    #expect(outcomes.contains { $0.code == 0 })
    for outcome in outcomes where outcome.code != 0 {
      #expect(outcome.code == 3)
      #expect(
        outcome.errors
          == "error: another build is publishing to \(site.path)/output/public; try again when it is done\n")
    }
    let alone = try ScratchFolder()
    #expect(try Program().run(arguments + ["--output", alone.path]).code == 0)
    let difference = try FolderImage(site.url("output")).differences(from: FolderImage(alone.url))
    #expect(difference == [])
  }
}
