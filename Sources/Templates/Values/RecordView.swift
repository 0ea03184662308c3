/// A record block as the renderer reads it: a header (the number of fields, a sieve of their ids), the ids, the cells,
/// and behind them the cells of lists and the bytes of texts.
struct RecordView {
  let base: UnsafeRawPointer

  static let headerSize = 16

  var count: Int { base.load(as: Int.self) }

  /// A bit for every id modulo 64: most records that lack a name are passed over without looking at their ids.
  private var sieve: UInt64 { base.load(fromByteOffset: 8, as: UInt64.self) }

  private var ids: UnsafePointer<UInt32> { (base + Self.headerSize).assumingMemoryBound(to: UInt32.self) }

  private var cells: UnsafePointer<Cell> {
    (base + RecordLayout.cellsOffset(count: count)).assumingMemoryBound(to: Cell.self)
  }

  static func sieveBit(_ id: UInt32) -> UInt64 { 1 << UInt64(id & 63) }

  @inline(__always) func cell(of id: UInt32) -> Cell? {
    guard sieve & Self.sieveBit(id) != 0 else { return nil }
    let count = count
    let ids = ids
    for index in 0..<count where ids[index] == id { return cells[index] }
    return nil
  }

  /// The names in the order they were given.
  var names: [Name] { (0..<count).map { Name(id: ids[$0]) } }
}
