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
      let end = scan.next("</tr>") ?? range.upperBound
      var row = PageScan(bytes, in: scan.index..<end), cells = [String]()
      while let start = nextCell(row) {
        row = PageScan(bytes, in: start..<end)
        let value = value(bytes, row.range(until: UInt8(ascii: ">"))), text = row.content(until: "</t")
        cells.append(cells.isEmpty ? text : value ?? (ShownFigure(text.utf8) == nil ? "" : text))
      }
      rows.append((cells.first ?? "", Array(cells.dropFirst())))
    }
    return rows
  }

  private static func nextCell(_ scan: PageScan) -> Int? {
    [scan.next("<td"), scan.next("<th")].compactMap { $0 }.min().map { $0 + 3 }
  }

  /// What stands beside the text of a cell, by its attributes.
  private static func value(_ bytes: [UInt8], _ attributes: Range<Int>) -> String? {
    var scan = PageScan(bytes, in: attributes)
    return scan.pass("data-sort-value=\"") ? scan.text(until: UInt8(ascii: "\"")) : nil
  }
}
