import Diagnostics
import FoundationEssentials

import DataReading

/// The whole small guideline that content/guidelines/README.md shows: its files by the names given there.
enum GuidelineExample {
  static func files() throws -> [String: String] {
    let readme = GuidelineSource.folder.deletingLastPathComponent().appending(path: "README.md")
    let lines = String(decoding: try Data(contentsOf: readme), as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
    var files = [String: String](), name: String?, isInside = false
    for line in lines {
      if line.hasPrefix("`content/guidelines/2031/"), line.hasSuffix("`:") {
        name = String(line.dropFirst().dropLast(2))
      } else if line.hasPrefix("```") {
        isInside.toggle()
        if !isInside { name = nil }
      } else if isInside, let name {
        files[name, default: ""] += line + "\n"
      }
    }
    return files
  }

  /// Everything the reader says to the example after one change of one of its files.
  static func messages(in file: String, replacing old: String, with new: String) throws -> [String] {
    var files = try files()
    let path = "content/guidelines/2031/\(file)", text = files[path] ?? ""
    let parts = text.split(separator: old, maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2 else { return ["the example has no \(old)"] }
    files[path] = parts[0] + new + parts[1]
    return messages(of: files)
  }

  static func messages(of files: [String: String]) -> [String] {
    var log = DiagnosticLog()
    _ = GuidelineReader.guidelines(in: SiteFiles(files.mapValues { Array($0.utf8) }), &log)
    return log.all.map { "\($0)" }
  }
}
