import Diagnostics
import ReportModel

/// One figure read back from the bytes of a file beside what the rows give.
struct FigureFault {
  let path: String
  /// What it is: `support of 苏州市`.
  let name: String
  let found: String?
  let expected: String?

  var diagnostic: Diagnostic {
    Diagnostic(
      .error, "gate.figure", at: Place(file: path), "\(name) is not what the rows give", found: found ?? "nothing",
      expected: expected ?? "nothing")
  }
}

extension FigureFault {
  /// nil where the text is the number expected, counted in units of so many decimals.
  static func difference(
    _ path: String, _ name: String, _ found: String?, _ expected: Int64?, decimals: Int
  ) -> FigureFault? {
    if let found {
      if let expected, scaledDecimal(found, decimals: decimals) == expected { return nil }
    } else if expected == nil {
      return nil
    }
    return FigureFault(
      path: path, name: name, found: found, expected: expected.map { decimalText($0, decimals: decimals) })
  }

  /// The figures of one row of a summary that differ; `text` gives a figure as it is published, nil where it is not.
  static func differences(
    _ path: String, _ row: String, _ entry: Ledger.Entry, _ figures: [PublishedFigure], unit: MoneyUnit,
    _ text: (PublishedFigure) -> String?
  ) -> [FigureFault] {
    figures.compactMap { figure in
      difference(
        path, "\(figure.rawValue) of \(row)", text(figure), figure.value(entry), decimals: figure.decimals(unit))
    }
  }
}
