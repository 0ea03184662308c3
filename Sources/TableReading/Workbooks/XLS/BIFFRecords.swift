/// The records of a workbook stream ([MS-XLS] 2.1.4): a number, a length and a body each.
struct BIFFRecords {
  struct Record {
    let kind: BIFFRecordKind?
    let body: LittleEndian
  }

  private let stream: LittleEndian
  private(set) var position: Int

  init(_ stream: LittleEndian, from position: Int) { (self.stream, self.position) = (stream, position) }

  /// The next record; nil at the end. One whose body is cut short is a fault.
  mutating func next() throws(PartFault) -> Record? {
    guard position + 4 <= stream.count else { return nil }
    let kind = BIFFRecordKind(rawValue: stream.short(at: position)), length = stream.short(at: position + 2)
    let start = position + 4
    guard start + length <= stream.count else { throw PartFault(.damaged("its last record is cut short")) }
    position = start + length
    let body = LittleEndian(
      stream.bytes[(stream.bytes.startIndex + start)..<(stream.bytes.startIndex + start + length)])
    if let kind, length < kind.minimumLength {
      throw PartFault(.damaged("record \(kind) at byte \(start - 4) has only \(length) bytes"))
    }
    return Record(kind: kind, body: body)
  }

  /// The bodies of the records that continue the last one.
  mutating func continuations() throws(PartFault) -> [LittleEndian] {
    var bodies = [LittleEndian]()
    while stream.short(at: position) == BIFFRecordKind.continuation.rawValue, let record = try next() {
      bodies.append(record.body)
    }
    return bodies
  }
}

/// The records that are read.
enum BIFFRecordKind: Int {
  case formula = 0x0006
  case end = 0x000A
  case days = 0x0022
  case encryption = 0x002F
  case continuation = 0x003C
  case codePage = 0x0042
  case columns = 0x007D
  case sheet = 0x0085
  case numbers = 0x00BD
  case richLabel = 0x00D6
  case style = 0x00E0
  case merges = 0x00E5
  case sharedTexts = 0x00FC
  case sharedLabel = 0x00FD
  case number = 0x0203
  case label = 0x0204
  case truthOrError = 0x0205
  case formulaText = 0x0207
  case row = 0x0208
  case shortNumber = 0x027E
  case format = 0x041E
  case begin = 0x0809

  /// Bytes without which it cannot be understood.
  var minimumLength: Int {
    switch self {
    case .end, .continuation, .encryption, .formulaText: 0
    case .days, .codePage, .merges: 2
    case .format: 3
    case .begin, .style: 4
    case .sheet: 7
    case .label, .richLabel, .truthOrError, .sharedTexts: 8
    case .columns, .sharedLabel, .shortNumber: 10
    case .numbers: 12
    case .number, .row, .formula: 14
    }
  }
}
