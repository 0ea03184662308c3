import DataReading
import Diagnostics
import JSONText

/// What became of the rows of a list, for people and for programs.
struct ImportReport {
  private let result: ListImport

  init(_ result: ListImport) { self.result = result }

  /// The accounting of each table, and where the rows went.
  func lines(to path: String, isWritten: Bool) -> [String] {
    var lines = [String]()
    for account in result.accounts {
      let name = account.file + (account.sheet.map { ", sheet \"\($0)\"" } ?? "")
      lines.append(
        "\(name): \(account.rowsRead) rows read = \(account.kept.count) kept + \(account.rowsLeftOut) left out")
      for reason in account.reasons {
        lines.append("  \(account[reason].count) \(reason.words): \(rows(account[reason]))")
      }
    }
    guard result.rows.count > 0 else { return lines + ["nothing is written: no row is kept"] }
    guard isWritten else { return lines + ["nothing is written: errors keep something out, and --whole is given"] }
    lines.append("\(path): \(result.rows.count) rows, \(result.rows.headers.count) columns")
    lines.append("as an entry of content/projects/sources.yaml:")
    lines += result.rows.entry(file: path.split(separator: "/").last.map(String.init) ?? path).map { "  " + $0 }
    return result.diagnostics.hasErrors ? lines + ["\(path) is not the whole list: see the errors"] : lines
  }

  /// `row 1`, `rows 3, 7-12`; of many runs the first.
  private func rows(_ numbers: RowNumbers) -> String {
    let shown = 8
    guard numbers.ranges.count > shown else { return (numbers.count == 1 ? "row " : "rows ") + numbers.text }
    var first = RowNumbers()
    for range in numbers.ranges.prefix(shown) { first.add(range) }
    return "rows \(first.text) and \(numbers.count - first.count) more"
  }

  /// Accounting and findings; numbers of rows as runs from first to last.
  var document: [UInt8] {
    JSONWriter.document { json in
      json.object { json in
        json.member("rowsRead", result.accounts.reduce(0) { $0 + $1.rowsRead })
        json.member("rowsKept", result.accounts.reduce(0) { $0 + $1.kept.count })
        json.member("rowsLeftOut", result.accounts.reduce(0) { $0 + $1.rowsLeftOut })
        json.member("tables", array: result.accounts, layout: .lines) { json, account in
          json.object { table(account, in: &$0) }
        }
        json.report(result.diagnostics)
      }
    }
  }

  private func table(_ account: ListAccounting, in json: inout JSONWriter) {
    json.member("file", account.file)
    json.member("sheet", account.sheet)
    json.member("rowsRead", account.rowsRead)
    json.member("rowsKept", account.kept.count)
    json.member("rowsLeftOut", account.rowsLeftOut)
    json.member("reasons", array: account.reasons) { json, reason in
      json.object { json in
        json.member("reason", reason.rawValue)
        json.member("count", account[reason].count)
        json.member("rows", array: account[reason].ranges) { json, range in
          json.array { json in
            json.value(range.lowerBound)
            json.value(range.upperBound)
          }
        }
      }
    }
  }
}

extension ListAccounting.Reason {
  /// Behind a number of rows.
  fileprivate var words: String {
    switch self {
    case .blank: "blank"
    case .title: "above the headers"
    case .unitLine: "stating the unit"
    case .header: "of headers"
    case .repeatedHeader: "with the headers again"
    case .section: "heading the rows below"
    case .total: "with totals"
    case .note: "of notes below the rows"
    case .repeated: "repeating earlier ones"
    case .rejected: "kept out by errors"
    case .otherSheet: "of a sheet that is no list"
    }
  }
}
