private import Markup

/// Fills the block of a record.
struct RecordWriter {
  /// The records the block points to: whoever owns the block keeps them.
  private(set) var children: [Record] = []

  private let base: UnsafeMutableRawPointer
  private let layout: RecordLayout
  private var nextList: UnsafeMutablePointer<Cell>
  private var nextText: UnsafeMutableRawPointer

  init(base: UnsafeMutableRawPointer, layout: RecordLayout) {
    self.base = base
    self.layout = layout
    let cells = (base + RecordLayout.cellsOffset(count: layout.fieldCount)).assumingMemoryBound(to: Cell.self)
    nextList = cells + layout.fieldCount
    nextText = base + layout.textOffset
  }

  mutating func write(_ fields: [(Name, Value)]) {
    let ids = (base + RecordView.headerSize).assumingMemoryBound(to: UInt32.self)
    let cells = nextList - layout.fieldCount
    var sieve: UInt64 = 0
    for index in fields.indices {
      let id = fields[index].0.id
      (ids + index).initialize(to: id)
      sieve |= RecordView.sieveBit(id)
      (cells + index).initialize(to: cell(fields[index].1))
    }
    base.storeBytes(of: fields.count, as: Int.self)
    base.storeBytes(of: sieve, toByteOffset: 8, as: UInt64.self)
  }

  private mutating func cell(_ value: Value) -> Cell {
    switch value {
    case .absent: return Cell(.absent)
    case .flag(let flag): return Cell(flag ? .yes : .no)
    case .text(let text): return copy(text)
    case .html(let html): return html.bytes.withUnsafeBufferPointer { copy($0, .html) }
    case .record(let record):
      children.append(record)
      return record.cell
    case .records(let records):
      children.append(contentsOf: records)
      return list(records.count) { $1.initialize(to: records[$0].cell) }
    case .list(let values):
      let start = nextList
      nextList += values.count
      for index in values.indices { (start + index).initialize(to: cell(values[index])) }
      return Cell(.list, start, count: values.count)
    }
  }

  private mutating func list(_ count: Int, fill: (Int, UnsafeMutablePointer<Cell>) -> Void) -> Cell {
    let start = nextList
    nextList += count
    for index in 0..<count { fill(index, start + index) }
    return Cell(.list, start, count: count)
  }

  private mutating func copy(_ text: String) -> Cell {
    let cell = text.utf8.withContiguousStorageIfAvailable { copy($0, .text) }
    return cell ?? [UInt8](text.utf8).withUnsafeBufferPointer { copy($0, .text) }
  }

  private mutating func copy(_ bytes: UnsafeBufferPointer<UInt8>, _ kind: Cell.Kind) -> Cell {
    let start = nextText
    if let source = bytes.baseAddress { start.copyMemory(from: source, byteCount: bytes.count) }
    nextText += bytes.count
    return Cell(kind, start, count: bytes.count)
  }
}
