/// A compound file ([MS-CFB]), the container of the office formats of before 2007 and of encrypted documents.
struct CompoundFile {
  private struct Stream {
    let name: String
    let start: Int
    let size: Int
  }

  private static let signature: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
  private static let miniSector = 64
  /// Smaller streams lie in the mini stream.
  private static let miniLimit = 4_096

  private let file: LittleEndian
  private let sectorSize: Int
  /// The sector behind each sector.
  private var chain = [UInt32]()
  private var miniChain = [UInt32]()
  private var miniStream = LittleEndian([])
  private var streams = [Stream]()

  static func recognises(_ bytes: [UInt8]) -> Bool { bytes.starts(with: signature) }

  init(_ bytes: [UInt8]) throws(PartFault) {
    file = LittleEndian(bytes)
    guard Self.recognises(bytes), bytes.count >= 512 else {
      throw PartFault(.notAPackage("it does not begin as a compound file"))
    }
    let shift = file.short(at: 30)
    guard shift == 9 || shift == 12 else { throw PartFault(.damaged("sectors of 2^\(shift) bytes")) }
    sectorSize = 1 << shift
    try readChain()
    try readDirectory()
  }

  var streamNames: [String] { streams.map(\.name) }

  /// The bytes of a stream; nil where there is none of that name.
  func stream(_ name: String) throws(PartFault) -> [UInt8]? {
    guard let stream = streams.first(where: { $0.name == name }) else { return nil }
    let isMini = stream.size < Self.miniLimit
    let bytes = isMini ? try miniBytes(from: stream.start) : try bytes(from: stream.start)
    guard bytes.count >= stream.size else { throw PartFault(.damaged("it ends too early"), part: name) }
    return Array(bytes.prefix(stream.size))
  }

  /// The chain's own sectors are listed in the header and, beyond 109, in sectors that lead from one to the next.
  private mutating func readChain() throws(PartFault) {
    let sectors = file.count / sectorSize + 1
    var lists = (0..<109).map { file.long(at: 76 + 4 * $0) }
    var next = file.long(at: 68), seen = 0
    while next < UInt32(sectors) {
      let start = offset(of: next), last = sectorSize / 4 - 1
      lists += (0..<last).map { file.long(at: start + 4 * $0) }
      next = file.long(at: start + 4 * last)
      seen += 1
      guard seen <= sectors else { throw PartFault(.damaged("its list of sectors runs in a circle")) }
    }
    for sector in lists where sector < UInt32(sectors) {
      let start = offset(of: sector)
      guard chain.count < sectors + sectorSize else { break }
      chain += (0..<(sectorSize / 4)).map { file.long(at: start + 4 * $0) }
    }
  }

  private mutating func readDirectory() throws(PartFault) {
    let directory = LittleEndian(try bytes(from: Int(file.long(at: 48))))
    for entry in stride(from: 0, to: directory.count - 127, by: 128) {
      let start = Int(directory.long(at: entry + 116)), size = Int(directory.long(at: entry + 120))
      switch directory.byte(at: entry + 66) {
      case 2:
        let length = min(31, max(0, directory.short(at: entry + 64) / 2 - 1))
        let name = String(decoding: (0..<length).map { UInt16(directory.short(at: entry + 2 * $0)) }, as: UTF16.self)
        streams.append(Stream(name: name, start: start, size: size))
      case 5 where size > 0 && miniStream.count == 0:
        miniStream = LittleEndian(try bytes(from: start))
        let list = LittleEndian(try bytes(from: Int(file.long(at: 60))))
        miniChain = (0..<(list.count / 4)).map { list.long(at: 4 * $0) }
      default: break
      }
    }
  }

  private func offset(of sector: UInt32) -> Int { (Int(sector) + 1) * sectorSize }

  private func bytes(from start: Int) throws(PartFault) -> [UInt8] {
    try Self.bytes(of: file, from: start, along: chain, by: sectorSize, offset: sectorSize)
  }

  private func miniBytes(from start: Int) throws(PartFault) -> [UInt8] {
    try Self.bytes(of: miniStream, from: start, along: miniChain, by: Self.miniSector, offset: 0)
  }

  /// What lies in the sectors of a chain; a last sector may be cut short by the end of the file.
  private static func bytes(
    of whole: LittleEndian, from start: Int, along chain: [UInt32], by size: Int, offset: Int
  ) throws(PartFault) -> [UInt8] {
    var result = [UInt8](), sector = start
    while sector < chain.count {
      let position = sector * size + offset
      guard position < whole.count, result.count <= whole.count else {
        throw PartFault(.damaged("a chain of sectors leaves the file or runs in a circle"))
      }
      result += whole.bytes[position..<min(position + size, whole.count)]
      sector = Int(chain[sector])
    }
    return result
  }
}
