// Times the making of a search index, and nothing else: index-timing SITE
//
// Takes the documents out of a published site's index, makes the index of them anew and prints, as JSON, the seconds
// that took by the clock and of the processor, the documents, and the files and bytes made.

import FoundationEssentials
import Glibc
import JSONText
import SearchIndexing

@main
struct IndexTiming {
  static func main() throws {
    guard CommandLine.arguments.count == 2 else { throw Misuse() }
    let site = PublishedIndex(folder: CommandLine.arguments[1])
    let documents = try site.documents()
    let clock = ContinuousClock()
    var files = [(path: String, bytes: [UInt8])]()
    let before = Glibc.clock()
    let workers = ProcessInfo.processInfo.activeProcessorCount
    let time = clock.measure { files = SearchIndex.files(for: documents, kindOrder: site.kinds, workers: workers) }
    let seconds = Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
    let cpu = Double(Glibc.clock() - before) / Double(CLOCKS_PER_SEC)
    let bytes = files.reduce(0) { $0 + $1.bytes.count }
    print(
      #"{"seconds":\#(seconds),"cpu":\#(cpu),"documents":\#(documents.count),"files":\#(files.count),"bytes":\#(bytes)}"#
    )
  }

  struct Misuse: Error, CustomStringConvertible { let description = "usage: index-timing SITE" }
}

/// The index below `search/` of a published site, read back into documents (amounts left out).
final class PublishedIndex {
  private let folder: String
  private(set) var kinds = [String]()

  init(folder: String) { self.folder = folder + "/search/" }

  func documents() throws -> [SearchDocument] {
    let root = try json("index.json")
    let kinds = root["kinds"]?.elements ?? []
    self.kinds = kinds.compactMap { $0[0]?.text }
    let kindOf = kinds.flatMap { repeatElement(($0[0]?.text ?? "", $0[2]?.truth ?? false), count: $0[1]?.integer ?? 0) }
    let names = kindOf.count { $0.1 }
    let years = (root["years"]?.elements ?? []).flatMap { repeatElement($0[1]?.integer, count: $0[0]?.integer ?? 0) }
    let groups = self.groups(root)
    let codes = try self.codes(root, count: kindOf.count)
    var documents = [SearchDocument]()
    for name in files(root["texts"]) {
      let shard = try json("texts/\(name).json")
      let shared = shard["shared"]?.elements ?? []
      let text: (JSON) -> String = { $0.text ?? $0.integer.flatMap { shared[$0].text } ?? "" }
      for row in shard["rows"]?.elements ?? [] {
        let number = documents.count
        documents.append(
          SearchDocument(
            address: row[0]?.text ?? "", kind: kindOf[number].0, title: row[1]?.text ?? "", isName: kindOf[number].1,
            fields: (row[3]?.elements ?? []).map(text),
            groups: (row[4]?.elements ?? []).map { groups[$0.integer ?? 0] },
            codes: codes[number], lines: (row[2]?.elements ?? []).map(text),
            year: number < names ? nil : years[number - names]))
      }
    }
    return documents
  }

  private func groups(_ root: JSON) -> [SearchDocument.Group] {
    let kinds = (root["groups"]?["kinds"]?.elements ?? []).flatMap {
      repeatElement($0[0]?.text ?? "", count: $0[1]?.integer ?? 0)
    }
    return zip(kinds, root["groups"]?["names"]?.elements ?? []).map { SearchDocument.Group($0, $1.text ?? "") }
  }

  private func codes(_ root: JSON, count: Int) throws -> [[String]] {
    var codes = [[String]](repeating: [], count: count)
    let digits = Array("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_")
    let values = Dictionary(uniqueKeysWithValues: zip(digits, digits.indices))
    for name in files(root["codes"]) {
      let texts = try json("codes/\(name).json").elements ?? []
      for entry in stride(from: 0, to: texts.count - 1, by: 2) {
        var (number, step, shift) = (0, 0, 0)
        for digit in texts[entry + 1].text ?? "" {
          let value = values[digit] ?? 0
          step |= (value & 31) << shift
          shift += 5
          if value < 32 {
            number += step
            codes[number].append(texts[entry].text ?? "")
            (step, shift) = (0, 0)
          }
        }
      }
    }
    return codes
  }

  private func files(_ shards: JSON?) -> [String] {
    let characters = Array(shards?["files"]?.text ?? "")
    return stride(from: 0, to: characters.count, by: 7).map { String(characters[$0..<$0 + 7]) }
  }

  private func json(_ path: String) throws -> JSON {
    try JSON(reading: [UInt8](try Data(contentsOf: URL(filePath: folder + path))))
  }
}
