/// How much a converted text looks like one that somebody wrote: the mean of what its signs beyond ASCII are worth,
/// about 10 for common text, below 3 for text read in the wrong character set.
struct TextPlausibility {
  private let encoding: TextEncoding
  private var worth = 0
  private var count = 0

  /// Nothing has been found that speaks for or against.
  var isEmpty: Bool { count == 0 }

  var score: Double { count == 0 ? 0 : Double(worth) / Double(count) }

  /// Reads a part of a file; what is no text in the encoding costs and is skipped, up to a bound.
  init?(_ bytes: [UInt8], _ range: Range<Int>, as encoding: TextEncoding) {
    self.encoding = encoding
    var start = range.lowerBound, faults = 0
    while start < range.upperBound {
      guard let conversion = TextConversion(bytes, start..<range.upperBound, from: encoding) else { return nil }
      add(conversion.text)
      guard let bad = conversion.badByte else { break }
      // A sign may be cut off at the end of the part.
      if range.upperBound - bad > 4 { add(-40) }
      start = bad + 1
      faults += 1
      if faults == 32 { break }
    }
  }

  private mutating func add(_ worth: Int) {
    self.worth += worth
    count += 1
  }

  private mutating func add(_ text: [UInt8]) {
    let scalars = Array(String(decoding: text, as: UTF8.self).unicodeScalars)
    for index in scalars.indices where !scalars[index].isASCII {
      let isAlone =
        (index == 0 || scalars[index - 1].isASCII) && (index + 1 == scalars.count || scalars[index + 1].isASCII)
      add(worth(of: scalars[index], isAlone: isAlone))
    }
  }

  private func worth(of scalar: Unicode.Scalar, isAlone: Bool) -> Int {
    if encoding == .windows1252 { return western(scalar, isAlone: isAlone) }
    let isJapanese = encoding == .shiftJIS || encoding == .eucJP
    switch scalar.value {
    case 0x4E00...0x9FFF: return frequent.contains(scalar) ? 10 : 2
    case 0x3040...0x30FF: return isJapanese ? 9 : -4
    case 0x3000...0x301F, 0xFF01...0xFF5E, 0x2010...0x203B: return 6
    case 0x2150...0x217F, 0x2460...0x24FF, 0x3200...0x33FF, 0xA7, 0xB0, 0xB1, 0xB7, 0xD7, 0xF7, 0x2103: return 3
    case 0xFF61...0xFF9F: return -2
    case 0x3400...0x4DBF: return -4
    case 0xE000...0xF8FF, 0x80...0x9F: return -10
    default: return -3
    }
  }

  /// Letters with marks stand among plain ones; two bytes of Han side by side look like neighbours of them.
  private func western(_ scalar: Unicode.Scalar, isAlone: Bool) -> Int {
    let isKnown =
      switch scalar.value {
      case 0xC0...0xFF, 0x152, 0x153, 0x160, 0x161, 0x178, 0x17D, 0x17E: scalar.value != 0xD7 && scalar.value != 0xF7
      case 0x2013...0x2026, 0x20AC, 0xA3, 0xA7, 0xA9, 0xAB, 0xAE, 0xB0, 0xB2, 0xB3, 0xBB...0xBE, 0xA0: true
      default: false
      }
    return isKnown && isAlone ? 8 : -3
  }

  private var frequent: FrequentSigns {
    switch encoding {
    case .big5: .traditional
    case .shiftJIS, .eucJP: .japanese
    default: .simplified
    }
  }
}
