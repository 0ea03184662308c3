/// Where a text that names a period can be parted into its beginning and its end.
enum PeriodText {
  /// Every way to part it, the surest first. An end that leaves out its year has that of the beginning.
  static func halves(of text: String) -> [(first: String, last: String)] {
    let scalars = Array(text.unicodeScalars)
    var found = [(first: String, last: String)]()
    for sign in signs {
      let sign = Array(sign.unicodeScalars)
      guard scalars.count > sign.count + 1 else { continue }
      for index in 1..<(scalars.count - sign.count) where scalars[index...].starts(with: sign) {
        let first = trimmed(scalars[..<index]), last = trimmed(scalars[(index + sign.count)...])
        guard !first.isEmpty, !last.isEmpty else { continue }
        found.append((first, completed(last, by: first)))
      }
    }
    return found
  }

  private static let signs = ["至", "到", "～", "~", "〜", "—", "–", "－", " to ", " - ", "から", "-", "/"]

  /// `12月` after `2024年3月` is `2024年12月`.
  private static func completed(_ last: String, by first: String) -> String {
    guard let year = first.unicodeScalars.firstIndex(of: "年"), !last.unicodeScalars.contains("年"),
      last.unicodeScalars.contains("月")
    else { return last }
    return String(first.unicodeScalars[...year]) + last
  }

  private static func trimmed(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var scalars = scalars
    while let first = scalars.first, first.properties.isWhitespace || first == "—" { scalars.removeFirst() }
    while let last = scalars.last, last.properties.isWhitespace || last == "—" || last == "止" { scalars.removeLast() }
    return String(String.UnicodeScalarView(scalars))
  }
}
