private import Markup

/// How large the block of a record is, measured before it is allocated.
struct RecordLayout {
  let fieldCount: Int
  private(set) var listCellCount = 0
  private(set) var textByteCount = 0

  init(_ fields: [(Name, Value)]) {
    fieldCount = fields.count
    for index in fields.indices { measure(fields[index].1) }
  }

  static func cellsOffset(count: Int) -> Int {
    RecordView.headerSize + (count * MemoryLayout<UInt32>.stride + 15) & ~15
  }

  var textOffset: Int {
    Self.cellsOffset(count: fieldCount) + (fieldCount + listCellCount) * MemoryLayout<Cell>.stride
  }

  var byteCount: Int { textOffset + textByteCount }

  private mutating func measure(_ value: Value) {
    switch value {
    case .absent, .flag, .record: break
    case .text(let text): textByteCount += text.utf8.count
    case .html(let html): textByteCount += html.bytes.count
    case .records(let records): listCellCount += records.count
    case .list(let values):
      listCellCount += values.count
      for index in values.indices { measure(values[index]) }
    }
  }
}
