import DataReading
import Diagnostics
import FoundationEssentials
import ReportModel
import Testing

/// A site that says the least; `files` come on top, paths below content/.
func siteFiles(_ files: [String: String], site: String = "") -> SiteFiles {
  var all = [
    "content/site.yaml": Array(
      "title: T\nbaseURL: https://example.org/\npublisher: {name: P}\n\(site)".utf8)
  ]
  for (path, text) in files { all["content/" + path] = Array(text.utf8) }
  return SiteFiles(all)
}

/// The dataset of a minimal site, and what was said.
func read(_ files: [String: String], site: String = "") throws -> (dataset: Dataset, said: [String]) {
  let reading = SiteReader.read(siteFiles(files, site: site))
  return (try #require(reading.dataset), reading.diagnostics.map(\.description))
}

/// Reads one list whose programmes are open.
func read(
  list: String, source: String = "", places: String? = nil, site: String = ""
) throws -> (dataset: Dataset, said: [String]) {
  var files = [
    "projects/a.csv": list, "projects/sources.yaml": "sources:\n  - file: a.csv\n    programmes: open\n\(source)",
  ]
  files["places/divisions.csv"] = places
  return try read(files, site: site)
}

/// A file of the repository.
func repositoryFile(_ path: String) throws -> [UInt8] {
  let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
  return [UInt8](try Data(contentsOf: URL(filePath: "/\(root)/\(path)")))
}

/// The content of a site folder of the repository.
func siteFolder(_ folder: String) throws -> SiteFiles {
  let root = "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/") + "/" + folder
  var files = [String: [UInt8]]()
  for path in try FileManager.default.subpathsOfDirectory(atPath: root + "/content") {
    guard path.contains("."), !path.hasPrefix(".") else { continue }
    files["content/" + path] = [UInt8](try Data(contentsOf: URL(filePath: "\(root)/content/\(path)")))
  }
  return SiteFiles(files)
}
