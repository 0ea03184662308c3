/// A compound file of one stream, as [MS-CFB] has it: header, list of sectors, directory, stream.
func compoundFile(_ name: String, _ stream: [UInt8]) -> [UInt8] {
  // Streams of less than 4,096 bytes would lie in the mini stream.
  let padded = stream + Array(repeating: 0, count: max(4_096, (stream.count + 511) / 512 * 512) - stream.count)
  let sectors = padded.count / 512, lists = (sectors + 2) / 128 + 1
  let none = 0xFFFF_FFFF, end = 0xFFFF_FFFE, list = 0xFFFF_FFFD
  var header: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + Array(repeating: 0, count: 16)
  header += short(0x3E) + short(3) + short(0xFFFE) + short(9) + short(6) + Array(repeating: 0, count: 10)
  header += long(lists) + long(lists) + long(0) + long(4_096) + long(end) + long(0) + long(end) + long(0)
  for index in 0..<109 { header += long(index < lists ? index : none) }
  var chain = Array(repeating: list, count: lists) + [end]
  chain += (0..<sectors).map { $0 == sectors - 1 ? end : lists + 2 + $0 }
  chain += Array(repeating: none, count: lists * 128 - chain.count)
  let directory =
    entry("Root Entry", kind: 5, start: end, size: 0) + entry(name, kind: 2, start: lists + 1, size: padded.count)
    + Array(repeating: 0, count: 256)
  return header + chain.flatMap(long) + directory + padded
}

private func entry(_ name: String, kind: UInt8, start: Int, size: Int) -> [UInt8] {
  let units = Array(name.utf16)
  let text = units.flatMap { short(Int($0)) } + Array(repeating: 0, count: 64 - 2 * units.count)
  return text + short(2 * units.count + 2) + [kind, 1] + Array(repeating: 0xFF, count: 12)
    + Array(repeating: 0, count: 36) + long(start) + long(size) + long(0)
}

/// A record of a workbook stream.
func record(_ kind: Int, _ body: [UInt8]) -> [UInt8] { short(kind) + short(body.count) + body }

/// A workbook stream of one sheet named `S`.
func workbookStream(
  version: Int = 0x0600, globals: [[UInt8]] = [], sheet: [[UInt8]], sheetsBefore: Int = 0, position: Int? = nil
) -> [UInt8] {
  let begin = record(0x0809, short(version) + short(5) + Array(repeating: 0, count: 12))
  let name = version == 0x0600 ? [1, 0, 0x53] : [1, 0x53] as [UInt8]
  let before = begin + globals.flatMap { $0 }, length = 4 + 6 + name.count
  let start = position ?? before.count + length * (sheetsBefore + 1) + 4
  let outline = Array(repeating: record(0x85, long(start) + [0, 0] + name), count: sheetsBefore + 1).flatMap { $0 }
  return before + outline + record(0x0A, [])
    + record(0x0809, short(version) + short(16) + Array(repeating: 0, count: 12))
    + sheet.flatMap { $0 } + record(0x0A, [])
}

/// A cell's record: place, style, and what it holds.
func cellRecord(_ kind: Int, _ row: Int, _ column: Int, style: Int = 0, _ rest: [UInt8]) -> [UInt8] {
  record(kind, short(row) + short(column) + short(style) + rest)
}

func double(_ number: Double) -> [UInt8] {
  let bits = number.bitPattern
  return (0..<8).map { UInt8(truncatingIfNeeded: bits >> (8 * UInt64($0))) }
}
