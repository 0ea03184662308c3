import Diagnostics
import ReportModel

/// Gives every draft its id, and applies the rule of its list to rows that repeat an earlier one.
struct RepeatedRows {
  private let sources: [ProjectSource]
  private var indexByID = [String: Int]()
  /// Rows left out by the rule `drop`, by source.
  private var dropped = [Int: [Int]]()

  private init(_ sources: [ProjectSource], count: Int) {
    self.sources = sources
    indexByID.reserveCapacity(count)
  }

  /// Rows left out are gone afterwards; returns their numbers by list.
  static func settle(
    _ drafts: inout [ProjectDraft], _ sources: [ProjectSource], _ log: inout DiagnosticLog
  ) -> [Int: Set<Int>] {
    var rows = RepeatedRows(sources, count: drafts.count)
    var leftOut = Set<Int>()
    for index in drafts.indices where !rows.isKept(index, &drafts, &log) { leftOut.insert(index) }
    let numbers = Dictionary(grouping: leftOut) { drafts[$0].list }
      .mapValues { Set($0.compactMap { drafts[$0].project.place.line }) }
    if !leftOut.isEmpty { drafts = drafts.indices.filter { !leftOut.contains($0) }.map { drafts[$0] } }
    rows.reportDropped(&log)
    return numbers
  }

  private mutating func isKept(_ index: Int, _ drafts: inout [ProjectDraft], _ log: inout DiagnosticLog) -> Bool {
    let isStated = !drafts[index].project.id.isEmpty
    if !isStated { drafts[index].project.id = drafts[index].contentID }
    let id = drafts[index].project.id
    guard let earlier = indexByID[id] else {
      indexByID[id] = index
      return true
    }
    let isSame = drafts[earlier].contentHash == drafts[index].contentHash
    switch sources[drafts[index].source].repeats {
    case .drop where isSame:
      dropped[drafts[index].source, default: []].append(drafts[index].project.place.line ?? 0)
      return false
    case .keep where !isStated:
      drafts[index].project.id = numbered(id, index)
      return true
    case .error, .keep, .drop:
      reject(drafts[index], earlier: drafts[earlier], isStated: isStated, &log)
      return false
    }
  }

  private mutating func numbered(_ id: String, _ index: Int) -> String {
    var number = 2
    while indexByID["\(id)-\(number)"] != nil { number += 1 }
    indexByID["\(id)-\(number)"] = index
    return "\(id)-\(number)"
  }

  private func reject(
    _ draft: ProjectDraft, earlier: ProjectDraft, isStated: Bool, _ log: inout DiagnosticLog
  ) {
    let first = "first at \(earlier.project.place)"
    if isStated {
      log.error(
        "project.repeated-id", at: draft.project.place, "the id \"\(draft.project.id)\" is given twice", found: first)
    } else {
      log.error(
        "project.repeated-row", at: draft.project.place,
        "the row repeats an earlier one: same year, programme, name and organisation", found: first,
        suggestion: "give ids, or set repeats to drop or keep in sources.yaml")
    }
  }

  private func reportDropped(_ log: inout DiagnosticLog) {
    for (source, rows) in dropped.sorted(by: { $0.key < $1.key }) {
      log.note(
        "project.repeats-dropped", at: Place(file: sources[source].file),
        "\(rows.count) \(rows.count == 1 ? "row that repeats" : "rows that repeat") an earlier one left out",
        found: "rows \(RowNumbers(rows).text)")
    }
  }
}
