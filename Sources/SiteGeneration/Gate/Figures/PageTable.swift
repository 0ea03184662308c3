/// The table of a page that is marked for the gate: `<tr … data-total="city" …>` is its last row.
struct PageTable {
  /// For each row its first cell and the values of the others: where none stands beside the text, the text, or nothing
  /// where it is no figure but a dash.
  let rows: [(name: String, values: [String])]
  /// The unstated bucket and the total.
  let closing: [(name: String, values: [String])]

  init?(_ bytes: [UInt8], marked mark: String) {
    var scan = PageScan(bytes), body = 0..<0
    while scan.pass("<tbody>") {
      let start = scan.index
      guard let middle = scan.next("</tbody>"), scan.pass("</tfoot>") else { return nil }
      let foot = middle..<scan.index
      guard Self.isMarked(bytes, foot, mark) else { continue }
      body = start..<middle
      rows = Self.rows(bytes, body)
      closing = Self.rows(bytes, foot)
      return
    }
    return nil
  }

  private static func isMarked(_ bytes: [UInt8], _ range: Range<Int>, _ mark: String) -> Bool {
    var scan = PageScan(bytes, in: range)
    return scan.pass("data-total=\"") && scan.text(until: UInt8(ascii: "\"")) == mark
  }

  private static func rows(_ bytes: [UInt8], _ range: Range<Int>) -> [(name: String, values: [String])] {
    var scan = PageScan(bytes, in: range), rows = [(name: String, values: [String])]()
    while scan.pass("<tr") {
      var row = PageScan(bytes, in: scan.index..<(scan.next("</tr>") ?? range.upperBound)), cells = [String]()
      while let start = nextCell(row) {
        row = PageScan(bytes, in: start..<(scan.next("</tr>") ?? range.upperBound))
        let attributes = row.text(until: UInt8(ascii: ">"))
        let text = row.content(until: "</t")
        cells.append(cells.isEmpty ? text : value(attributes) ?? (ShownFigure(text.utf8) == nil ? "" : text))
      }
      rows.append((cells.first ?? "", Array(cells.dropFirst())))
    }
    return rows
  }

  private static func nextCell(_ scan: PageScan) -> Int? {
    [scan.next("<td"), scan.next("<th")].compactMap { $0 }.min().map { $0 + 3 }
  }

  private static func value(_ attributes: String) -> String? {
    let parts = attributes.split(separator: "data-sort-value=\"", maxSplits: 1, omittingEmptySubsequences: false)
    return parts.count == 2 ? String(parts[1].prefix { $0 != "\"" }) : nil
  }
}
