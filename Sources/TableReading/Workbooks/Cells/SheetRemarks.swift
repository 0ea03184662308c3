import Diagnostics

/// What is to be said of a sheet besides its cells, each kind once with its number and its first place.
struct SheetRemarks {
  enum Kind: Int, CaseIterable {
    case unknownString, replacedCell, formulaWithoutValue, notCalculated, errorValue, hiddenRow
  }

  private struct Tally {
    var count = 0
    var row = 0
    var column: Int?
  }

  private var tallies = Array(repeating: Tally(), count: Kind.allCases.count)
  private var hiddenColumns = [ClosedRange<Int>]()
  private var lastColumn = -1

  /// `column` from 0.
  mutating func add(_ kind: Kind, row: Int, column: Int? = nil) {
    if tallies[kind.rawValue].count == 0 { (tallies[kind.rawValue].row, tallies[kind.rawValue].column) = (row, column) }
    tallies[kind.rawValue].count += 1
  }

  mutating func hide(columns: ClosedRange<Int>) { hiddenColumns.append(columns) }

  mutating func use(column: Int) { lastColumn = max(lastColumn, column) }

  func report(file: String, sheet: String, _ log: inout DiagnosticLog) {
    for kind in Kind.allCases where tallies[kind.rawValue].count > 0 {
      let tally = tallies[kind.rawValue]
      let place = Place(file: file, sheet: sheet, row: tally.row, column: tally.column.map { $0 + 1 })
      log.add(Self.diagnostic(kind, count: tally.count, at: place))
    }
    let hidden = hiddenColumns.filter { $0.lowerBound <= lastColumn }.map { columns in
      let first = CellReference.letters(columns.lowerBound)
      let last = CellReference.letters(min(columns.upperBound, lastColumn))
      return first == last ? first : "\(first) to \(last)"
    }
    guard !hidden.isEmpty else { return }
    log.warning(
      "workbook.hidden-columns", at: Place(file: file, sheet: sheet, row: 1),
      "the sheet has hidden columns; they are read like the others", found: hidden.joined(separator: ", "),
      suggestion: Self.look)
  }

  private static let look = "see whether they are meant to be published"

  private static func diagnostic(_ kind: Kind, count: Int, at place: Place) -> Diagnostic {
    switch kind {
    case .unknownString:
      Diagnostic(
        .error, "workbook.unknown-string", at: place,
        "\(cells(count)) to a text that the workbook does not hold\(first(count))",
        suggestion: "get the file again, or open it in a spreadsheet program and save it anew"
      )
    case .replacedCell:
      Diagnostic(
        .error, "workbook.cell-twice", at: place,
        "\(count == 1 ? "a cell is" : "\(count) cells are") written twice in the file\(first(count)); the last is read")
    case .formulaWithoutValue:
      Diagnostic(
        .warning, "workbook.formula-without-value", at: place,
        "\(formulas(count)) no value in the file and \(count == 1 ? "is" : "are") read as empty\(first(count))",
        suggestion: "open the file in a spreadsheet program, which calculates it, and save it")
    case .notCalculated:
      Diagnostic(
        .warning, "workbook.not-calculated", at: place,
        "\(formulas(count)) a value that the program which wrote the file did not calculate\(first(count))",
        suggestion: "open the file in a spreadsheet program, which calculates it, and save it")
    case .errorValue:
      Diagnostic(
        .warning, "workbook.error-value", at: place,
        "\(count == 1 ? "a cell shows" : "\(count) cells show") an error such as #N/A instead of a value\(first(count))"
      )
    case .hiddenRow:
      Diagnostic(
        .warning, "workbook.hidden-rows", at: place,
        "\(count == 1 ? "a row is hidden and" : "\(count) rows are hidden and") read like the others\(first(count))",
        suggestion: look)
    }
  }

  private static func cells(_ count: Int) -> String { count == 1 ? "a cell points" : "\(count) cells point" }
  private static func formulas(_ count: Int) -> String { count == 1 ? "a formula has" : "\(count) formulas have" }
  private static func first(_ count: Int) -> String { count == 1 ? "" : ", the first of them here" }
}

extension SheetRemarks {
  static func hiddenSheet(_ sheet: String, file: String) -> Diagnostic {
    Diagnostic(
      .warning, "workbook.hidden-sheet", at: Place(file: file, sheet: sheet, row: 1),
      "the sheet is hidden; it is read like the others", suggestion: "see whether it is meant to be published")
  }

  /// `name` is the sheet asked for; nil where the workbook has none at all.
  static func noSheet(_ name: String?, among names: [String], file: String) -> Diagnostic {
    guard let name else {
      return Diagnostic(.error, "workbook.no-sheet", at: Place(file: file), "the workbook has no sheet")
    }
    return Diagnostic(
      .error, "workbook.unknown-sheet", at: Place(file: file), "the workbook has no sheet \"\(name)\"",
      expected: "one of \(names.joined(separator: ", "))", suggestion: didYouMean(name, among: names))
  }
}
