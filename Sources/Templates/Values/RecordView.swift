/// A record as the renderer reads it: a header (how many fields it has and has room for, a sieve of their ids), the ids
/// and the cells. Lists, texts and nested records stand elsewhere.
struct RecordView {
  let base: UnsafeRawPointer

  private static let headerSize = 16

  private static func cellsOffset(room: Int) -> Int {
    headerSize + (room * MemoryLayout<UInt32>.stride + 15) & ~15
  }

  /// The bytes of a record with room for so many fields.
  static func size(fields: Int) -> Int { cellsOffset(room: fields) + fields * MemoryLayout<Cell>.stride }

  var count: Int { Int(base.load(as: UInt32.self)) }

  private var room: Int { Int(base.load(fromByteOffset: 4, as: UInt32.self)) }

  /// A bit for every id modulo 64: most records that lack a name are passed over without looking at their ids.
  private var sieve: UInt64 { base.load(fromByteOffset: 8, as: UInt64.self) }

  private var ids: UnsafePointer<UInt32> { (base + Self.headerSize).assumingMemoryBound(to: UInt32.self) }

  private var cells: UnsafePointer<Cell> {
    (base + Self.cellsOffset(room: room)).assumingMemoryBound(to: Cell.self)
  }

  @inline(__always) func cell(of id: UInt32) -> Cell? {
    guard sieve & Self.sieveBit(id) != 0 else { return nil }
    let count = count
    let ids = ids
    for index in 0..<count where ids[index] == id { return cells[index] }
    return nil
  }

  /// The names in the order they were given.
  var names: [Name] { (0..<count).map { Name(id: ids[$0]) } }

  private static func sieveBit(_ id: UInt32) -> UInt64 { 1 << UInt64(id & 63) }

  /// An empty record at memory with enough room.
  static func start(at base: UnsafeMutableRawPointer, room: Int) {
    base.storeBytes(of: 0, as: UInt32.self)
    base.storeBytes(of: UInt32(room), toByteOffset: 4, as: UInt32.self)
    base.storeBytes(of: 0, toByteOffset: 8, as: UInt64.self)
  }

  /// Adds a field to a record that is being made and has room for it.
  static func append(_ cell: Cell, _ name: Name, to base: UnsafeMutableRawPointer) {
    let view = RecordView(base: UnsafeRawPointer(base)), count = view.count
    precondition(count < view.room, "the record has room for fewer fields")
    UnsafeMutablePointer(mutating: view.ids)[count] = name.id
    (UnsafeMutablePointer(mutating: view.cells) + count).initialize(to: cell)
    base.storeBytes(of: UInt32(count + 1), as: UInt32.self)
    base.storeBytes(of: view.sieve | sieveBit(name.id), toByteOffset: 8, as: UInt64.self)
  }
}
