private import Markup

/// Writes the fields of a record into its memory, one after the other, and what is nested in it behind them. To set more
/// fields than the record has room for is a mistake of the program, and ends it.
package struct RecordWriter: ~Copyable {
  private let block: RecordBlock
  /// Where the next bytes go, and where the piece of memory ends.
  private var next: UnsafeMutableRawPointer
  private var end: UnsafeMutableRawPointer
  /// The record whose fields are being set.
  private var record: UnsafeMutableRawPointer

  private static let pieceSize = 4_096

  init(_ size: RecordSize) {
    block = .make(byteCount: size.byteCount)
    record = block.base
    RecordView.start(at: record, room: size.fields)
    next = record + RecordView.size(fields: size.fields)
    end = record + size.byteCount
  }

  consuming func finish() -> RecordBlock { block }

  /// Plain text, or absent where there is none.
  package mutating func set(_ name: Name, _ text: String?) {
    set(name, text.map { copy($0) } ?? Cell(.absent))
  }

  /// A flag, which shows or hides a section.
  package mutating func set(_ name: Name, _ flag: Bool) { set(name, Cell(flag ? .yes : .no)) }

  /// Any value; a record in it is kept by this one.
  package mutating func set(_ name: Name, _ value: Value) { set(name, cell(value)) }

  /// A record of its own, which somebody else keeps for as long as this one is in use: what all pages share is not
  /// counted by each.
  package mutating func set(_ name: Name, keptElsewhere record: Record?) { set(name, record?.cell ?? Cell(.absent)) }

  /// A record within this one, with room for so many fields.
  package mutating func set(_ name: Name, fields: Int, _ write: (inout RecordWriter) -> Void) {
    set(name, nested(fields, write))
  }

  /// A list of so many records within this one, each written by its position.
  package mutating func set(
    _ name: Name, count: Int, fields: Int, _ write: (_ position: Int, inout RecordWriter) -> Void
  ) {
    let list = list(count)
    for position in 0..<count { (list + position).initialize(to: nested(fields) { write(position, &$0) }) }
    set(name, Cell(.list, list, count: count))
  }

  private func set(_ name: Name, _ cell: Cell) { RecordView.append(cell, name, to: record) }

  private mutating func nested(_ fields: Int, _ write: (inout RecordWriter) -> Void) -> Cell {
    let outer = record, inner = room(for: RecordView.size(fields: fields), alignment: MemoryLayout<Cell>.stride)
    RecordView.start(at: inner, room: fields)
    record = inner
    write(&self)
    record = outer
    return Cell(.record, inner)
  }

  private mutating func cell(_ value: Value) -> Cell {
    switch value {
    case .absent: return Cell(.absent)
    case .flag(let flag): return Cell(flag ? .yes : .no)
    case .text(let text): return copy(text)
    case .html(let html): return html.bytes.withUnsafeBufferPointer { copy($0, .html) }
    case .record(let record):
      block.header.children.append(record)
      return record.cell
    case .records(let records):
      block.header.children.append(contentsOf: records)
      let list = list(records.count)
      for index in records.indices { (list + index).initialize(to: records[index].cell) }
      return Cell(.list, list, count: records.count)
    case .list(let values):
      let list = list(values.count)
      for index in values.indices { (list + index).initialize(to: cell(values[index])) }
      return Cell(.list, list, count: values.count)
    }
  }

  private mutating func list(_ count: Int) -> UnsafeMutablePointer<Cell> {
    let stride = MemoryLayout<Cell>.stride
    return room(for: count * stride, alignment: stride).assumingMemoryBound(to: Cell.self)
  }

  private mutating func copy(_ text: String) -> Cell {
    // A text that came from elsewhere than Swift is not of one piece; it is rare.
    var text = text
    return text.withUTF8 { copy($0, .text) }
  }

  private mutating func copy(_ bytes: UnsafeBufferPointer<UInt8>, _ kind: Cell.Kind) -> Cell {
    let start = room(for: bytes.count, alignment: 1)
    if let source = bytes.baseAddress { start.copyMemory(from: source, byteCount: bytes.count) }
    return Cell(kind, start, count: bytes.count)
  }

  private mutating func room(for byteCount: Int, alignment: Int) -> UnsafeMutableRawPointer {
    let start = next.alignedUp(toMultipleOf: alignment)
    guard start + byteCount <= end else { return furtherRoom(for: byteCount) }
    next = start + byteCount
    return start
  }

  private mutating func furtherRoom(for byteCount: Int) -> UnsafeMutableRawPointer {
    let size = max(byteCount, Self.pieceSize)
    let piece = UnsafeMutableRawPointer.allocate(byteCount: size, alignment: MemoryLayout<Cell>.stride)
    block.header.furtherPieces.append(piece)
    (next, end) = (piece + byteCount, piece + size)
    return piece
  }
}
