import Foundation
import Testing

/// Same input, same bytes: whatever the folder, the time zone, the locale, the umask and the number of threads.
struct ReproducibilityTests {
  /// A copy of the repository's own site.
  private func ownSite(in name: String) throws -> ScratchFolder {
    let folder = try ScratchFolder(name)
    for part in ["content", "themes"] {
      try FileManager.default.copyItem(at: Repository.root.appendingPathComponent(part), to: folder.url(part))
    }
    return folder
  }

  @Test func `the repository's own site comes out the same under other circumstances, and a rebuild writes nothing`()
    throws
  {
    let here = try ownSite(in: "a"), there = try ownSite(in: "第二次 build in a much longer path/of the same site")
    let first = Program(
      folder: here.url, environment: ["TZ": "Pacific/Kiritimati", "LANG": "C", "LC_ALL": "C"],
      script: #"umask 022; exec "$0" "$@""#)
    let second = Program(
      folder: there.url, environment: ["TZ": "America/New_York", "LANG": "zh_CN.UTF-8", "LC_ALL": "zh_CN.UTF-8"],
      script: #"umask 077; exec "$0" "$@""#)
    let builds = [
      try first.started(["build", "--quiet", "--jobs", "1"]), try second.started(["build", "--quiet", "--jobs", "7"]),
    ]
    let outcomes = try builds.map { try $0.outcome() }
    #expect(outcomes.map(\.code) == [0, 0])
    #expect(outcomes.first?.errors == outcomes.last?.errors)
    let made = try FolderImage(here.url("output"))
    #expect(made.files.count > 4_000)
    #expect(made.differences(from: try FolderImage(there.url("output"))) == [])

    let again = try second.run("build", "--jobs", "3", "--site", here.path)
    #expect(again.lines.count == 2)
    #expect(again.lines.allSatisfy { $0.contains(" 0 written, ") && $0.hasSuffix(" 0 removed") })
    #expect(try FolderImage(here.url("output")) == made)
  }

  @Test func `what is wrong is said in the same order in every run`() throws {
    let site = Repository.sites.appendingPathComponent("broken-link")
    let said = try Set((1...12).map { jobs in try Program(folder: site).run("check", "--jobs", "\(jobs)").errors })
    #expect(said.count == 1)
  }
}
