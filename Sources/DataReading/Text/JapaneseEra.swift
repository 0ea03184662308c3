/// Years counted in the era of an emperor: 令和6年3月1日, R6.3.1, 平成31年.
enum JapaneseEra: String, CaseIterable {
  case reiwa = "令和"
  case heisei = "平成"
  case showa = "昭和"
  case taisho = "大正"
  case meiji = "明治"

  /// The year before its first.
  private var base: Int {
    switch self {
    case .reiwa: 2018
    case .heisei: 1988
    case .showa: 1925
    case .taisho: 1911
    case .meiji: 1867
    }
  }

  private var letter: Unicode.Scalar {
    switch self {
    case .reiwa: "R"
    case .heisei: "H"
    case .showa: "S"
    case .taisho: "T"
    case .meiji: "M"
    }
  }

  /// The same text with the year of the common era; nil where it does not begin with an era and a year of it. 元年 is
  /// the first.
  static func western(_ text: String) -> String? {
    var scalars = ArraySlice(text.unicodeScalars.map(halfWidth).filter { !$0.properties.isWhitespace })
    guard let era = allCases.first(where: { $0.isTaken(from: &scalars) }) else { return nil }
    if scalars.first == "元" { scalars = ["1"] + scalars.dropFirst() }
    let digits = scalars.prefix { ("0"..."9").contains($0) }
    guard (1...2).contains(digits.count), let year = Int(String(String.UnicodeScalarView(digits))), year > 0 else {
      return nil
    }
    return String(era.base + year) + String(String.UnicodeScalarView(scalars.dropFirst(digits.count)))
  }

  private func isTaken(from scalars: inout ArraySlice<Unicode.Scalar>) -> Bool {
    let name = Array(rawValue.unicodeScalars)
    if scalars.starts(with: name) {
      scalars = scalars.dropFirst(name.count)
      return true
    }
    guard let first = scalars.first, first.properties.uppercaseMapping == String(letter),
      let second = scalars.dropFirst().first, ("0"..."9").contains(second)
    else { return false }
    scalars = scalars.dropFirst()
    return true
  }
}
