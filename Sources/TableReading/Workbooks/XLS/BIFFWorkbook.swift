/// What the sheets of a workbook have in common ([MS-XLS] 2.1.7.20.3): the first part of its stream.
struct BIFFWorkbook {
  struct Sheet {
    let name: String
    /// Where its records begin.
    let position: Int
    let isHidden: Bool
  }

  let stream: LittleEndian
  private(set) var sheets = [Sheet]()
  private(set) var text = BIFFText(version: .biff8)
  private(set) var days = DayCount.from1900
  let strings = SharedStrings()
  private var written = [Int: CellFormat]()
  /// By style the number of its format.
  private var styles = [Int]()

  init(_ bytes: [UInt8]) throws(PartFault) {
    stream = LittleEndian(bytes)
    var records = BIFFRecords(stream, from: 0)
    guard let first = try records.next(), first.kind == .begin else {
      throw PartFault(.damaged("it does not begin as a workbook"))
    }
    switch first.body.short(at: 0) {
    case 0x0600: break
    case 0x0500: text = BIFFText(version: .biff5(codePage: 1_252))
    default: throw PartFault(.damaged("it has an unknown version"))
    }
    while let record = try records.next(), record.kind != .end { try take(record, &records) }
  }

  /// The format of a style a cell gives.
  func format(_ style: Int) -> CellFormat {
    guard style < styles.count else { return .plain }
    return written[styles[style]] ?? CellFormat(builtIn: styles[style])
  }

  private mutating func take(_ record: BIFFRecords.Record, _ records: inout BIFFRecords) throws(PartFault) {
    let body = record.body
    switch record.kind {
    case .encryption: throw PartFault(.encrypted)
    case .codePage:
      if case .biff5 = text.version { text = BIFFText(version: .biff5(codePage: body.short(at: 0))) }
    case .days: if body.short(at: 0) == 1 { days = .from1904 }
    case .format:
      let code = text.text(body.dropping(2), text.version == .biff8 ? .short : .byte)
      written[body.short(at: 0)] = CellFormat(code: String(decoding: code, as: UTF8.self))
    case .style: styles.append(body.short(at: 2))
    // Charts and macros have other types.
    case .sheet where body.byte(at: 5) == 0:
      let name = text.text(body.dropping(6), .byte)
      sheets.append(
        Sheet(
          name: String(decoding: name, as: UTF8.self), position: Int(body.long(at: 0)),
          isHidden: body.byte(at: 4) & 3 != 0))
    case .sharedTexts: readTexts([body] + (try records.continuations()))
    case .formula, .end, .continuation, .columns, .sheet, .numbers, .richLabel, .merges, .sharedLabel, .number, .label,
      .truthOrError, .formulaText, .row, .shortNumber, .begin, nil:
      break
    }
  }

  private func readTexts(_ bodies: [LittleEndian]) {
    var scan = BIFFTextScan(bodies)
    scan.skip(4)
    let count = scan.long()
    while strings.count < count, !scan.isAtEnd { strings.append(scan.richText()) }
  }
}
