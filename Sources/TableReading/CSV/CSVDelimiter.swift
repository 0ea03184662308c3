import Diagnostics

/// What separates the cells of a file, and where its first row begins.
struct CSVDelimiter {
  let sign: UInt8
  /// The offset behind a byte order mark and Excel's line `sep=;`.
  let start: Int
  /// Lines before the start: 1 behind `sep=`.
  let lines: Int
  /// Whether nobody said so and it is not what one expects of the file's name.
  private let isFound: Bool

  init(_ text: [UInt8], file: String, declared: UInt8?) {
    let mark = text.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let stated = Self.statement(in: text[mark...])
    start = stated?.end ?? mark
    lines = stated == nil ? 0 : 1
    if let told = declared ?? stated?.sign {
      (sign, isFound) = (told, false)
    } else {
      let usual = file.utf8.suffix(4).elementsEqual(".tsv".utf8) ? tab : comma
      sign = Self.mostRegular(in: text, from: start, usual: usual)
      isFound = sign != usual
    }
  }

  /// What it is called in a sentence, with its article.
  var name: String { noun.hasPrefix("\"") ? noun : "a \(noun)" }

  var noun: String {
    switch sign {
    case comma: "comma"
    case tab: "tab"
    case semicolon: "semicolon"
    default: "\"\(Unicode.Scalar(sign))\""
    }
  }

  func note(on file: String) -> Diagnostic? {
    isFound ? Diagnostic(.note, "csv.delimiter", at: Place(file: file), "the cells are separated by \(name)") : nil
  }

  /// Excel's first line `sep=` and one sign.
  private static func statement(in text: ArraySlice<UInt8>) -> (sign: UInt8, end: Int)? {
    let line = Array(text.prefix(7))
    guard line.starts(with: "sep=".utf8), line.count > 5, line[4] < 0x80,
      line[5] == lineFeed || line[5] == carriageReturn
    else { return nil }
    let isPair = line[5] == carriageReturn && line.count > 6 && line[6] == lineFeed
    return (line[4], text.startIndex + (isPair ? 7 : 6))
  }

  /// The sign that cuts most of the first rows into the same number of cells. One that stands in the first row counts
  /// for more: several names in one cell are often separated by semicolons, the headers above them are not.
  private static func mostRegular(in text: [UInt8], from start: Int, usual: UInt8) -> UInt8 {
    var best = (sign: usual, regularity: -1.0, cells: 0)
    for sign in [usual] + [comma, tab, semicolon, bar].filter({ $0 != usual }) {
      let (regularity, cells) = regularity(of: sign, in: text, from: start)
      if regularity > best.regularity + 0.1 || (regularity > best.regularity - 0.02 && cells > best.cells) {
        best = (sign, regularity, cells)
      }
    }
    return best.sign
  }

  /// The share of rows that have the most usual number of cells, and that number; one more where the first row has it.
  /// A sign that stands in fewer than three rows of five separates nothing.
  private static func regularity(of sign: UInt8, in text: [UInt8], from start: Int) -> (Double, cells: Int) {
    var scan = CSVScan(delimiter: sign, reserving: 0)
    let part = text[..<min(text.count, start + 0x1_0000)]
    part.withUnsafeBufferPointer { scan.read($0, from: start, line: 0, limit: 200) }
    let counts = scan.rows.map { Int($0.count) }
    let usual = Set(counts).filter { $0 > 1 }.map { count in (count, rows: counts.count { $0 == count }) }
    guard let (count, rows) = usual.max(by: { ($0.rows, $0.0) < ($1.rows, $1.0) }), rows * 5 >= counts.count * 3 else {
      return (0, 1)
    }
    return (Double(rows) / Double(counts.count) + (counts[0] == count ? 1 : 0), count)
  }
}

let comma = UInt8(ascii: ",")
let tab = UInt8(ascii: "\t")
let semicolon = UInt8(ascii: ";")
let bar = UInt8(ascii: "|")
let quote = UInt8(ascii: "\"")
let lineFeed = UInt8(ascii: "\n")
let carriageReturn = UInt8(ascii: "\r")
