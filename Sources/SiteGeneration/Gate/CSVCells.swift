/// Reads back the CSV this program writes (`CSVWriter`): byte order mark, CR LF, doubled quotes; cell by cell, without
/// making a text of any.
struct CSVCells {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var index: Int

  /// The bytes must stay where they are as long as the cells are read.
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// Where the next cell stands, quotes and all, and whether it ends its row; nil after the last line break.
  mutating func next() -> (cell: Range<Int>, endsRow: Bool)? {
    let start = index
    var isQuoted = false
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if byte == UInt8(ascii: "\"") {
        isQuoted.toggle()
      } else if !isQuoted, byte == UInt8(ascii: ",") {
        return (start..<index - 1, false)
      } else if !isQuoted, byte == 0x0A {
        let end = index - 1
        return (start..<(end > start && bytes[end - 1] == 0x0D ? end - 1 : end), true)
      }
    }
    return nil
  }
}

/// All rows as texts.
struct CSVRows {
  private(set) var rows = [[String]]()

  init(_ bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { bytes in
      var cells = CSVCells(bytes), row = [String]()
      while let (cell, endsRow) = cells.next() {
        row.append(CSVRows.text(bytes[cell]))
        guard endsRow else { continue }
        rows.append(row)
        row = []
      }
    }
  }

  private static func text(_ cell: Slice<UnsafeBufferPointer<UInt8>>) -> String {
    let quote = UInt8(ascii: "\"")
    guard cell.contains(quote) else { return String(decoding: cell, as: UTF8.self) }
    var text = [UInt8](), isQuoted = false
    for index in cell.indices {
      if cell[index] != quote {
        text.append(cell[index])
      } else {
        // The second of two quotes inside of quotes stands for itself.
        if !isQuoted, index > cell.startIndex, cell[index - 1] == quote { text.append(quote) }
        isQuoted.toggle()
      }
    }
    return String(decoding: text, as: UTF8.self)
  }
}
