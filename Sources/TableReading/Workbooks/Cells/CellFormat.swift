/// How a spreadsheet shows the number of a cell: as much of it as changes what a person reads.
enum CellFormat: Hashable {
  case plain
  /// A day, a time of day or both; the number counts days.
  case date
  /// Hours that run on beyond a day: `[h]:mm`.
  case duration
  case percent
  /// Whole numbers with leading zeros, such as codes kept as numbers: `000000`.
  case digits(Int)

  /// The formats that are not written out in the file (ECMA-376 part 1, 18.8.30); 27 to 36 and 50 to 58 are the dates
  /// of the Chinese, Japanese and Korean editions.
  init(builtIn id: Int) {
    switch id {
    case 9, 10: self = .percent
    case 46: self = .duration
    case 14...22, 27...36, 45, 47, 50...58: self = .date
    default: self = .plain
    }
  }

  /// A format as it is written: up to four sections, of which the first is that of positive numbers.
  init(code: String) {
    var scan = FormatScan()
    scan.read(Array(code.utf8))
    self = scan.format
  }
}

/// One look at a format's first section.
private struct FormatScan {
  private var hasPlace = false
  private var hasDatePart = false
  private var isRunningOn = false
  private var hasPercent = false
  private var zeros = 0
  private var isOnlyZeros = true
  /// Behind the seconds of a time, where `.000` are fractions.
  private var isBehindSeconds = false

  var format: CellFormat {
    if hasDatePart && !hasPlace { return isRunningOn ? .duration : .date }
    if hasPercent { return .percent }
    return isOnlyZeros && zeros > 1 ? .digits(zeros) : .plain
  }

  mutating func read(_ code: [UInt8]) {
    var index = 0
    while index < code.count, code[index] != UInt8(ascii: ";") {
      switch code[index] {
      case UInt8(ascii: "\""): index = skip(code, from: index, to: UInt8(ascii: "\""))
      case UInt8(ascii: "["): index = bracket(code, from: index)
      case UInt8(ascii: "\\"), UInt8(ascii: "_"), UInt8(ascii: "*"), UInt8(ascii: "!"):
        isOnlyZeros = false
        index += 2
      default:
        let general = lengthOfGeneral(code, at: index)
        if general == 0 { sign(code[index]) }
        index += max(1, general)
      }
    }
  }

  /// `General` and what Chinese editions write for it hold letters that stand for parts of a date.
  private mutating func lengthOfGeneral(_ code: [UInt8], at index: Int) -> Int {
    guard code[index] | 0x20 == UInt8(ascii: "g") else { return 0 }
    for word in ["general", "g/通用格式"] {
      let length = word.utf8.count
      guard code.count - index >= length, zip(code[index...], word.utf8).allSatisfy({ $0 == $1 || $0 | 0x20 == $1 })
      else { continue }
      isOnlyZeros = false
      return length
    }
    return 0
  }

  private mutating func sign(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "0"):
      if !isBehindSeconds { hasPlace = true }
      zeros += 1
      return
    case UInt8(ascii: "#"), UInt8(ascii: "?"): hasPlace = true
    case UInt8(ascii: "%"): hasPercent = true
    case UInt8(ascii: "."):
      isOnlyZeros = false
      return
    // y, m, d, h, s; e and g are years and eras of the emperors and of the Republic, a the day of the week.
    case let letter where "ymdhsega".utf8.contains(letter | 0x20): hasDatePart = true
    default: break
    }
    isBehindSeconds = byte | 0x20 == UInt8(ascii: "s")
    isOnlyZeros = false
  }

  private mutating func skip(_ code: [UInt8], from start: Int, to end: UInt8) -> Int {
    isOnlyZeros = false
    return (code[(start + 1)...].firstIndex(of: end) ?? code.count - 1) + 1
  }

  /// `[Red]`, `[$-804]`, `[>1]` mean nothing here; `[h]`, `[mm]`, `[s]` are hours, minutes or seconds that run on.
  private mutating func bracket(_ code: [UInt8], from start: Int) -> Int {
    let end = skip(code, from: start, to: UInt8(ascii: "]"))
    let inside = code[(start + 1)..<max(start + 1, end - 1)]
    guard let first = inside.first, inside.allSatisfy({ $0 | 0x20 == first | 0x20 }) else { return end }
    if "hms".utf8.contains(first | 0x20) {
      (hasDatePart, isRunningOn) = (true, true)
      isBehindSeconds = first | 0x20 == UInt8(ascii: "s")
    }
    return end
  }
}
