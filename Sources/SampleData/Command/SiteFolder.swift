import DataReading
import Diagnostics
import Glibc
import ReportModel

/// The files of a site folder that lists are made of.
package struct SiteFolder: Sendable {
  let path: String

  package init(path: String) { self.path = path }

  /// Reads the guideline, the places and the chains.
  package func world() throws -> World {
    var files = [String: [UInt8]]()
    for folder in ["content/guidelines", "content/places", "content/chains"] { try read(folder, into: &files) }
    let site = SiteFiles(files)
    var log = DiagnosticLog()
    let guidelines = GuidelineReader.guidelines(in: site, &log)
    let divisions = DivisionReader.divisions(in: site, &log)
    let taxonomy = TaxonomyReader.taxonomy(in: site, &log)
    guard !log.hasErrors else { throw Failure.unreadable(log.all.filter { $0.severity == .error }) }
    guard let newest = guidelines.max(by: { $0.year < $1.year }) else { throw Failure.noGuideline(path) }
    guard let world = World(guideline: newest, divisions: divisions, taxonomy: taxonomy) else {
      throw Failure.unknownChain(path)
    }
    return world
  }

  /// Files of a folder and those below it; a folder that is not there has none.
  private func read(_ folder: String, into files: inout [String: [UInt8]]) throws {
    guard let stream = opendir("\(path)/\(folder)") else { return }
    defer { closedir(stream) }
    while let entry = readdir(stream) {
      let name = entryName(entry)
      guard !name.hasPrefix(".") else { continue }
      let below = "\(folder)/\(name)"
      if entry.pointee.d_type == UInt8(DT_DIR) {
        try read(below, into: &files)
      } else {
        files[below] = try bytes(of: "\(path)/\(below)")
      }
    }
  }

  private func entryName(_ entry: UnsafeMutablePointer<dirent>) -> String {
    withUnsafeBytes(of: &entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
  }

  private func bytes(of file: String) throws -> [UInt8] {
    let descriptor = open(file, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Failure.file(file, errno) }
    defer { close(descriptor) }
    var bytes = [UInt8](), chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Glibc.read(descriptor, &chunk, chunk.count)
      guard count >= 0 else { throw Failure.file(file, errno) }
      if count == 0 { return bytes }
      bytes += chunk[..<count]
    }
  }
}

/// Why there is no list.
enum Failure: Error, CustomStringConvertible {
  case file(String, Int32)
  case unreadable([Diagnostic])
  case noGuideline(String)
  case unknownChain(String)

  var description: String {
    switch self {
    case .file(let name, let code): "\(name): \(String(cString: strerror(code)))"
    case .unreadable(let diagnostics): diagnostics.map { "\($0)" }.joined(separator: "\n")
    case .noGuideline(let path): "\(path)/content/guidelines has no guideline"
    case .unknownChain(let path): "\(path)/content has no places, or a chain the generator has no words for"
    }
  }
}
