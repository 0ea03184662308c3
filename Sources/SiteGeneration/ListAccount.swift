/// What became of the rows of one list that was read: rows = kept + left out, by reason.
package struct ListAccount: Sendable, Hashable {
  /// The rows left out for one reason.
  package struct LeftOut: Sendable, Hashable {
    /// The word `left-out-<reason>` says it to readers.
    let reason: String
    let count: Int
    /// Which rows they are: `3, 7-12`.
    let rows: String

    package init(reason: String, count: Int, rows: String) {
      self.reason = reason
      self.count = count
      self.rows = rows
    }
  }

  /// The file, and the sheet where it has several.
  let file: String
  let sheet: String?
  let rowsRead: Int
  let rowsKept: Int
  let leftOut: [LeftOut]

  package init(file: String, sheet: String?, rowsRead: Int, rowsKept: Int, leftOut: [LeftOut]) {
    self.file = file
    self.sheet = sheet
    self.rowsRead = rowsRead
    self.rowsKept = rowsKept
    self.leftOut = leftOut
  }

  /// `2024.csv`, or `2024.xlsx: 名单`.
  var name: String {
    let file = file.split(separator: "/").last.map(String.init) ?? file
    return sheet.map { "\(file): \($0)" } ?? file
  }
}
