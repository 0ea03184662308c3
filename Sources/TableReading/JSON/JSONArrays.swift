import Diagnostics
import JSONText

/// The arrays of objects that a JSON text offers as tables.
struct JSONArrays {
  struct Candidate {
    /// The names that lead to it, joined by dots; nil for the text itself.
    let name: String?
    let start: Int
    let isEmpty: Bool
  }

  private var candidates = [Candidate]()
  private let isObject: Bool

  /// Reads the whole text once, so that one that is no JSON gives no table.
  init(_ text: JSONScan) throws(JSONFault) {
    var scan = text
    scan.skipSpace()
    isObject = scan.next == UInt8(ascii: "{")
    var found = [Candidate]()
    try Self.look(&scan, path: [], depth: 0, &found)
    scan.skipSpace()
    if scan.index < scan.end { throw scan.unexpected(.nothing) }
    candidates = found
  }

  /// Into objects, not into arrays: what stands in an array is a record, not another table.
  private static func look(
    _ scan: inout JSONScan, path: [String], depth: Int, _ found: inout [Candidate]
  ) throws(JSONFault) {
    let start = scan.index
    guard scan.next == UInt8(ascii: "{") else {
      let isArray = scan.next == UInt8(ascii: "[")
      try scan.skipValue(depth: depth)
      var inside = JSONScan(scan.bytes, (start + 1)..<max(start + 1, scan.index))
      inside.skipSpace()
      let isEmpty = inside.next == UInt8(ascii: "]")
      if isArray, path.isEmpty || isEmpty || inside.next == UInt8(ascii: "{") {
        found.append(
          Candidate(name: path.isEmpty ? nil : path.joined(separator: "."), start: start, isEmpty: isEmpty))
      }
      return
    }
    try scan.members(depth: depth) { scan, name throws(JSONFault) in
      var inside = JSONScan(scan.bytes, name), text = [UInt8]()
      try inside.text(to: &text)
      try look(&scan, path: path + [String(decoding: text, as: UTF8.self)], depth: depth + 1, &found)
    }
  }

  /// The array to read; nil after saying why there is none.
  func chosen(_ name: String?, file: String, _ log: inout DiagnosticLog) -> Candidate? {
    let filled = candidates.filter { !$0.isEmpty }
    let usable = filled.isEmpty ? candidates : filled
    let names = candidates.compactMap(\.name)
    if let name, isObject {
      if let named = candidates.first(where: { $0.name == name }) { return named }
      log.error(
        "table.missing-sheet", at: Place(file: file), "the file has no table \"\(name)\"",
        found: names.isEmpty ? nil : names.joined(separator: ", "), suggestion: didYouMean(name, among: names))
      return nil
    }
    if usable.count == 1 { return usable[0] }
    if usable.isEmpty {
      log.error(
        "json.no-table", at: Place(file: file), "the file holds no array of objects",
        expected: "an array of objects, or an object with one")
    } else {
      log.error(
        "json.several-tables", at: Place(file: file), "the file holds \(usable.count) arrays of objects",
        found: usable.compactMap(\.name).joined(separator: ", "), suggestion: "name one of them under table")
    }
    return nil
  }
}
