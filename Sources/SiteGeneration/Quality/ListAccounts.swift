import ReportModel

/// The accounting of the import: for each list the rows read, kept as projects, and left out by reason.
struct ListAccounts {
  let presentation: Presentation
  let accounts: [ListAccount]

  private var words: Words { presentation.words }

  /// nil where nothing was read.
  var section: Section? {
    guard !accounts.isEmpty else { return nil }
    let reasons = accounts.flatMap(\.leftOut).map(\.reason)
    let used = reasons.enumerated().filter { reasons.firstIndex(of: $1) == $0 }.map(\.element)
    var rows = accounts.map { account in
      Table.Row(cells: [Table.Cell(account.name)] + counts([account], used).map(presentation.count))
    }
    rows.append(
      Table.Row(kind: .total, cells: [Table.Cell(words[.total])] + counts(accounts, used).map(presentation.count)))
    let labels = [words[.rowsRead], words[.rowsKept]] + used.map(words.name(ofReason:)) + [words[.rowsUnaccounted]]
    let table = Table(
      caption: words[.importAccounting],
      columns: [Table.Column(label: words[.listName])] + labels.map { Table.Column(label: $0, isNumeric: true) },
      rows: rows)
    return Section(
      id: "import", heading: words[.importAccounting],
      blocks: [.text(words[.importAccountingNote]), .table(table)] + leftOutRows)
  }

  /// Read, kept, left out by each reason, and what none of these accounts for: always 0.
  private func counts(_ accounts: [ListAccount], _ reasons: [String]) -> [Int] {
    let read = accounts.reduce(0) { $0 + $1.rowsRead }, kept = accounts.reduce(0) { $0 + $1.rowsKept }
    let left = reasons.map { reason in
      accounts.reduce(0) { $0 + ($1.leftOut.first { $0.reason == reason }?.count ?? 0) }
    }
    return [read, kept] + left + [read - kept - left.reduce(0, +)]
  }

  /// Which rows these are, where any but headers and blank rows were left out.
  private var leftOutRows: [Section.Block] {
    let rows = accounts.flatMap { account in
      account.leftOut.filter { $0.reason != "header" && $0.reason != "blank" }.map { left in
        Table.Row(cells: [account.name, words.name(ofReason: left.reason), left.rows].map { Table.Cell($0) })
      }
    }
    guard !rows.isEmpty else { return [] }
    let columns = [Word.listName, .leftOutReason, .leftOutRows].map { Table.Column(label: words[$0]) }
    return [.table(Table(caption: words[.leftOutRows], columns: columns, rows: rows))]
  }
}
