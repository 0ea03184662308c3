import Foundation
import Testing

/// What each room may import: SwiftPM accepts undeclared imports silently, so every `import` line is held against this.
private let mayImport: [String: Set<String>] = [
  "Diagnostics": [],
  "JSONText": [],
  "ParallelWork": [],
  "Markup": ["CCMark", "CMemorySearch"],
  "Templates": ["Markup", "Diagnostics"],
  "Charts": ["Markup"],
  "SearchIndexing": ["JSONText", "ParallelWork"],
  "OutputWriting": ["CFileExchange", "CCrypto", "CDeflate", "CBrotli", "JSONText", "ParallelWork"],
  "ReportModel": ["Diagnostics"],
  "TableReading": ["Diagnostics", "JSONText", "CZip", "CExpat", "CSQLite", "CPostgreSQL"],
  "DataReading": ["ReportModel", "TableReading", "Diagnostics", "ParallelWork", "Yams"],
  "DataChecks": ["ReportModel", "Diagnostics", "ParallelWork"],
  "Summaries": ["ReportModel", "ParallelWork"],
  "SiteGeneration": [
    "Diagnostics", "JSONText", "Markup", "Templates", "Charts", "SearchIndexing", "OutputWriting", "ParallelWork",
    "ReportModel",
    "DataChecks", "Summaries",
  ],
  "gongshi": [
    "Diagnostics", "JSONText", "Markup", "SearchIndexing", "OutputWriting", "ParallelWork", "ReportModel",
    "DataReading",
    "DataChecks", "Summaries", "SiteGeneration", "ArgumentParser", "CMalloc",
  ],
  "SampleData": ["Diagnostics", "ReportModel", "DataReading", "ArgumentParser"],
]

/// What comes with the toolchain. Only the rooms named may touch the disk, the clock or the threads of the system, or
/// search and compare memory by its library (Markup, SearchIndexing).
private let system: [String: Set<String>] = [
  "Glibc": ["Markup", "SearchIndexing", "OutputWriting", "TableReading", "DataReading", "gongshi", "SampleData"],
  "Dispatch": ["ParallelWork"],
  "Synchronization": ["ParallelWork", "Templates", "OutputWriting", "SiteGeneration", "gongshi"],
]

struct ImportTests {
  @Test func `every import stands in the table of the house`() throws {
    for file in try swiftFiles(below: "Sources") {
      let room = file.room
      let allowed = try #require(mayImport[room], "\(room) is not a room of the house")
      for (number, line) in file.lines.enumerated() {
        guard let module = importedModule(line) else { continue }
        let isAllowed = allowed.contains(module) || system[module]?.contains(room) == true
        #expect(isAllowed, "\(file.path):\(number + 1): \(room) may not import \(module)")
      }
    }
  }

  @Test func `every room of the table has a folder and every folder a row`() throws {
    let rooms = Set(try swiftFiles(below: "Sources").map(\.room))
    #expect(rooms == Set(mayImport.keys))
  }

  @Test func `no module bears the name of a type declared in it`() throws {
    for file in try swiftFiles(below: "Sources") {
      for kind in ["struct", "enum", "class", "protocol", "actor"] {
        #expect(!file.lines.contains { $0.contains("\(kind) \(file.room) ") }, "\(file.path)")
      }
    }
  }

  @Test func `nothing but the command reads the clock or prints`() throws {
    for file in try swiftFiles(below: "Sources") where file.room != "gongshi" {
      for (number, line) in file.lines.enumerated() {
        for word in ["print(", "Date()", "clock_gettime", "time(nil)", "getenv("] where line.contains(word) {
          let isComment = line.drop { $0 == " " }.hasPrefix("//")
          let isPartOfName = line.contains("func \(word)") || line.contains("Fingerprint(")
          #expect(isComment || isPartOfName, "\(file.path):\(number + 1): \(word)")
        }
      }
    }
  }
}

private struct SourceFile {
  let path: String
  let room: String
  let lines: [String]
}

private func swiftFiles(below folder: String) throws -> [SourceFile] {
  let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  let base = root.appendingPathComponent(folder)
  let names = try FileManager.default.subpathsOfDirectory(atPath: base.path).filter { $0.hasSuffix(".swift") }
  return try names.sorted().map { name in
    let text = try String(contentsOf: base.appendingPathComponent(name), encoding: .utf8)
    return SourceFile(
      path: folder + "/" + name, room: String(name.prefix { $0 != "/" }),
      lines: text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init))
  }
}

/// The module of an `import` line, whatever its access level, attributes or submodule.
private func importedModule(_ line: String) -> String? {
  let words = line.split(separator: " ")
  guard let position = words.firstIndex(of: "import"), position + 1 < words.count,
    words[..<position].allSatisfy({
      $0.hasPrefix("@") || ["package", "public", "internal", "private", "fileprivate"].contains($0)
    })
  else { return nil }
  let kinds: Set<Substring> = ["struct", "enum", "class", "protocol", "func", "var", "typealias"]
  let name = kinds.contains(words[position + 1]) ? words.last ?? "" : words[position + 1]
  return String(name.prefix { $0 != "." })
}
