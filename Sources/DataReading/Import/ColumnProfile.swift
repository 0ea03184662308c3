import ReportModel
import TableReading

/// What stands in a column: how many of its cells are amounts, days, codes and so on.
struct ColumnProfile: Sendable {
  /// What a cell can be told to be by itself.
  enum Kind: CaseIterable, Sendable {
    case amount, isoDay, dayFirst, monthFirst, monthOnly, year, creditCode, place, organisation, status, programme,
      person, code, period, shortYear
  }

  /// At most so many rows are looked at, spread over the list.
  static let sample = 4_000

  let column: Int
  let header: String
  /// The parts of a header of several rows.
  let parts: HeaderLevels
  private(set) var filled = 0
  private(set) var rows = 0
  /// Different texts among the cells.
  private(set) var distinct = 0
  /// Whether each number is one more than the last, or 1 again.
  private(set) var isSerial = false
  /// The mean number of characters of a filled cell.
  private(set) var length = 0
  private var counts = [Kind: Int]()
  /// By kind of value, the texts that are of no such kind, the first few.
  private(set) var strangers = [Kind: [String]]()

  init(
    _ column: Int, _ header: ListHeader.Column, _ table: Table, _ rows: ArraySlice<Table.Row>, _ context: ListContext
  ) {
    (self.column, self.header, parts) = (column, header.text, HeaderLevels(header))
    let step = max(1, rows.count / Self.sample)
    var texts = [String: [Kind]](), steps = 0, numbers = 0, last: Int?, characters = 0
    for index in stride(from: rows.startIndex, to: rows.endIndex, by: step) {
      self.rows += 1
      guard let text = table.read(table.cell(rows[index], column), { CellText($0).text }) else { continue }
      filled += 1
      characters += text.unicodeScalars.count
      let kinds = texts[text] ?? CellKinds(text, context).kinds
      texts[text] = kinds
      count(text, kinds)
      if let number = Int(text) {
        numbers += 1
        if last.map({ number > $0 && number <= $0 + step }) ?? true || number == 1 { steps += 1 }
        last = number
      }
    }
    distinct = texts.count
    length = filled == 0 ? 0 : characters / filled
    isSerial = filled > 1 && numbers * 20 >= filled * 19 && steps * 20 >= numbers * 19
  }

  private mutating func count(_ text: String, _ kinds: [Kind]) {
    for kind in kinds { counts[kind, default: 0] += 1 }
    for kind in [Kind.amount, .isoDay, .year] where !kinds.contains(kind) {
      if strangers[kind, default: []].count < 4, strangers[kind]?.contains(text) != true {
        strangers[kind, default: []].append(text)
      }
    }
  }

  /// How many of its filled cells are of a kind.
  func count(_ kind: Kind) -> Int { counts[kind] ?? 0 }

  /// The same of 100; 0 for an empty column.
  func percent(_ kind: Kind) -> Int { filled == 0 ? 0 : count(kind) * 100 / filled }

  /// Of all rows looked at, how many have a filled cell, of 100.
  var fill: Int { rows == 0 ? 0 : filled * 100 / rows }

  /// Of its filled cells, how many are different, of 100.
  var variety: Int { filled == 0 ? 0 : distinct * 100 / filled }
}
