import DataChecks
import DataReading
import Foundation
import ReportModel

/// Reads a site folder and holds every project against its rules, several times in turn, and compares the medians: what
/// the rules cost is to be said in terms of what reading costs, which does not depend on the machine.
@main
struct RulesBenchmark {
  static func main() throws {
    let folder = URL(fileURLWithPath: CommandLine.arguments.dropFirst().first ?? ".", isDirectory: true)
    let files = SiteFiles(try content(of: folder))
    var reading = [Duration](), judging = [Duration](), projects = 0, answers = 0
    for _ in 0..<5 {
      let clock = ContinuousClock(), start = clock.now
      guard let dataset = SiteReader.read(files).dataset else { throw CocoaError(.fileReadCorruptFile) }
      let read = clock.now
      let results = CheckResults(dataset)
      judging.append(clock.now - read)
      reading.append(read - start)
      (projects, answers) = (dataset.projects.count, results.tallies.reduce(0) { $0 + $1.total })
    }
    let (read, judge) = (milliseconds(median(reading)), milliseconds(median(judging)))
    print("\(projects) projects, \(answers) answers: read in \(read) ms, judged in \(judge) ms,")
    print("judging / reading = \(judge * 100 / max(read, 1)) %")
    exit(judge <= read ? 0 : 1)
  }

  private static func content(of folder: URL) throws -> [String: [UInt8]] {
    var files = [String: [UInt8]]()
    let root = folder.appendingPathComponent("content")
    for path in try FileManager.default.subpathsOfDirectory(atPath: root.path) {
      let file = root.appendingPathComponent(path)
      guard try file.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true else { continue }
      files["content/" + path] = [UInt8](try Data(contentsOf: file))
    }
    return files
  }

  private static func median(_ times: [Duration]) -> Duration { times.sorted()[times.count / 2] }

  private static func milliseconds(_ time: Duration) -> Int64 {
    time.components.seconds * 1000 + time.components.attoseconds / 1_000_000_000_000_000
  }
}
