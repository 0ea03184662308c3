import Glibc

/// One pass over the bytes of a CSV file: where its cells and rows are, and which quotes are wrong.
struct CSVScan {
  private(set) var cells = [Table.Cell]()
  private(set) var rows = [Table.Row]()
  private(set) var faults = [CSVFault]()
  private var number = 0
  private let delimiter: UInt8
  /// No byte above it means anything.
  private let highest: UInt8

  init(delimiter: UInt8, reserving bytes: Int) {
    (self.delimiter, highest) = (delimiter, max(delimiter, quote))
    cells.reserveCapacity(bytes / 12)
  }

  /// Reads from an offset, `line` rows after the first, to the end or until it has `limit` rows.
  mutating func read(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, line: Int, limit: Int = .max) {
    number = line
    var position = start
    while position < bytes.count, rows.count < limit { position = record(bytes, from: position) }
  }

  /// Reads one record and returns where the next one begins.
  private mutating func record(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    let first = cells.count
    var position = start, isBlank = true
    number += 1
    while true {
      let isQuoted = position < bytes.count && bytes[position] == quote
      position = isQuoted ? quoted(bytes, from: position) : plain(bytes, from: position)
      if let cell = cells.last, cell.length > 0 || isQuoted { isBlank = false }
      guard position < bytes.count, bytes[position] == delimiter else { break }
      position += 1
    }
    if isBlank {
      cells.removeLast(cells.count - first)
    } else {
      rows.append(
        Table.Row(firstCell: UInt32(first), count: UInt32(cells.count - first), number: UInt32(number)))
    }
    return afterLineEnd(bytes, position)
  }

  /// An unquoted cell: everything up to the next delimiter or line end. A quote inside is kept and said.
  private mutating func plain(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    let delimiter = delimiter, highest = highest
    var position = start
    while position < bytes.count {
      let byte = bytes[position]
      // Most bytes of a list are above those that mean something.
      if byte <= highest {
        if byte == delimiter || byte == lineFeed || byte == carriageReturn { break }
        if byte == quote { faults.append(CSVFault(.strayQuote, at: position, record: number)) }
      }
      position += 1
    }
    cells.append(Table.Cell(offset: start, length: position - start))
    return position
  }

  /// A quoted cell; line breaks and delimiters inside belong to it, `""` is a quote.
  private mutating func quoted(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var position = start + 1, hasDoubled = false
    while let end = next(quote, in: bytes, from: position) {
      position = end + 1
      guard position < bytes.count, bytes[position] == quote else {
        cells.append(Table.Cell(offset: start + 1, length: end - start - 1, isQuoted: hasDoubled))
        return afterText(bytes, position)
      }
      hasDoubled = true
      position += 1
    }
    faults.append(CSVFault(.unclosedQuote, at: start, record: number))
    cells.append(Table.Cell(offset: start + 1, length: bytes.count - start - 1, isQuoted: hasDoubled))
    return bytes.count
  }

  /// Skips what stands between a closing quote and the next delimiter or line end: nothing, in a sound file.
  private mutating func afterText(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
    var position = start
    while position < bytes.count, bytes[position] != delimiter, bytes[position] != lineFeed,
      bytes[position] != carriageReturn
    { position += 1 }
    if position > start { faults.append(CSVFault(.textAfterQuote, at: start, record: number)) }
    return position
  }

  private func afterLineEnd(_ bytes: UnsafeBufferPointer<UInt8>, _ position: Int) -> Int {
    guard position < bytes.count else { return position }
    let isPair = bytes[position] == carriageReturn && position + 1 < bytes.count && bytes[position + 1] == lineFeed
    return position + (isPair ? 2 : 1)
  }

  private func next(_ byte: UInt8, in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    guard start < bytes.count, let address = bytes.baseAddress,
      let found = memchr(address + start, Int32(byte), bytes.count - start)
    else { return nil }
    return UnsafeRawPointer(found) - UnsafeRawPointer(address)
  }
}
