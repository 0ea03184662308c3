/// What became of every row of one list: rows read = rows kept + rows left out, by reason.
package struct ListAccounting: Sendable, Hashable {
  /// Why a row is no project.
  package enum Reason: String, CaseIterable, Sendable {
    /// Nothing is written in it, or nothing but a serial number.
    case blank
    /// What stands above the headers: the title of the list, who publishes it, when.
    case title
    /// 单位：万元.
    case unitLine
    case header
    /// The headers again, as on every page of a printed list.
    case repeatedHeader
    /// A heading for the rows below it.
    case section
    /// 合计, 小计: a sum of other rows.
    case total
    /// What stands below the rows: remarks, sources, who is answerable.
    case note
    /// The same project again.
    case repeated
    /// An error keeps it from being a project.
    case rejected
    /// A row of a sheet that is not read as a list.
    case otherSheet
  }

  package let file: String
  package let sheet: String?
  /// How many rows the file or sheet has, blank ones among them.
  package let rowsRead: Int
  package private(set) var kept: RowNumbers
  private var leftOut: [Reason: RowNumbers]

  package init(
    file: String, sheet: String?, rowsRead: Int, kept: RowNumbers = RowNumbers(),
    leftOut: [Reason: RowNumbers] = [:]
  ) {
    (self.file, self.sheet, self.rowsRead) = (file, sheet, rowsRead)
    (self.kept, self.leftOut) = (kept, leftOut.filter { !$0.value.isEmpty })
  }

  /// The numbers of the rows left out for a reason.
  package subscript(reason: Reason) -> RowNumbers { leftOut[reason] ?? RowNumbers() }

  /// The reasons for which rows are left out, in their own order.
  package var reasons: [Reason] { Reason.allCases.filter { leftOut[$0] != nil } }

  package var rowsLeftOut: Int { reasons.reduce(0) { $0 + self[$1].count } }

  /// Whether every row is accounted for once.
  package var isClosed: Bool { rowsRead == kept.count + rowsLeftOut }

  /// Rows taken as projects before it was known that they repeat others.
  mutating func moveKept(_ rows: [Reason: Set<Int>]) {
    let gone = rows.values.reduce(into: Set<Int>()) { $0.formUnion($1) }
    guard !gone.isEmpty else { return }
    kept = RowNumbers(kept.ranges.lazy.flatMap { $0 }.filter { !gone.contains($0) })
    for (reason, numbers) in rows where !numbers.isEmpty {
      leftOut[reason] = RowNumbers(self[reason].ranges.flatMap { $0 } + numbers)
    }
  }
}
