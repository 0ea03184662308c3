import Diagnostics
import FoundationEssentials

import DataReading

/// The real guideline of 2024: its source text and its data, as the repository has them.
enum GuidelineSource {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "content/guidelines/2024")

  static func bytes(_ name: String) throws -> [UInt8] { Array(try Data(contentsOf: folder.appending(path: name))) }

  /// The source text and what reading it had to say.
  static func text() throws -> (text: GuidelineText?, log: DiagnosticLog) {
    var log = DiagnosticLog()
    let text = GuidelineText(try bytes("guideline-2024.txt"), file: "guideline-2024.txt", &log)
    return (text, log)
  }

  static let names =
    ["guideline.yaml", "guideline-2024.txt"]
    + ["1-1", "1-2", "1-3", "1-4"].flatMap { ["\($0).yaml", "forms-\($0).yaml"] }

  /// The whole folder.
  static func files() throws -> SiteFiles {
    SiteFiles(
      Dictionary(
        uniqueKeysWithValues: try names.map { ("content/guidelines/2024/\($0)", try bytes($0)) }))
  }
}
