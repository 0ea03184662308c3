/// 二〇二四年三月一日 → 2024年3月1日.
enum ChineseNumerals {
  /// The text with every run of Chinese numerals as digits; a run that is no number stays as it is.
  static func arabic(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isNumeral) else { return text }
    var result = String.UnicodeScalarView(), run = [Unicode.Scalar]()
    for scalar in text.unicodeScalars {
      if isNumeral(scalar) {
        run.append(scalar)
      } else {
        close(&run, &result)
        result.append(scalar)
      }
    }
    close(&run, &result)
    return String(result)
  }

  /// The number of a run: digits as in a year, or tens and ones as in 二十一; nil for anything else.
  static func number(_ run: [Unicode.Scalar]) -> Int? {
    guard let tens = run.firstIndex(where: { $0 == "十" || $0 == "廿" || $0 == "卅" }) else {
      return run.count <= 4
        ? run.reduce(0) { total, scalar in total.flatMap { t in digit(scalar).map { t * 10 + $0 } } } : nil
    }
    let before = run[..<tens], after = run[(tens + 1)...]
    guard before.count <= 1, after.count <= 1 else { return nil }
    let base = run[tens] == "十" ? 10 : run[tens] == "廿" ? 20 : 30
    guard base == 10 || before.isEmpty else { return nil }
    let head = before.first.map(digit) ?? 1, tail = after.first.map(digit) ?? 0
    guard let head, let tail, head > 0 else { return nil }
    return head * base + tail
  }

  private static func close(_ run: inout [Unicode.Scalar], _ result: inout String.UnicodeScalarView) {
    if run.isEmpty { return }
    if let number = number(run) {
      result.append(contentsOf: String(number).unicodeScalars)
    } else {
      result.append(contentsOf: run)
    }
    run = []
  }

  static func isNumeral(_ scalar: Unicode.Scalar) -> Bool {
    digit(scalar) != nil || scalar == "十" || scalar == "廿" || scalar == "卅"
  }

  private static func digit(_ scalar: Unicode.Scalar) -> Int? {
    switch scalar {
    case "〇", "零", "○", "Ｏ", "◯": 0
    case "一", "壹": 1
    case "二", "贰": 2
    case "三", "叁": 3
    case "四", "肆": 4
    case "五", "伍": 5
    case "六", "陆": 6
    case "七", "柒": 7
    case "八", "捌": 8
    case "九", "玖": 9
    default: nil
    }
  }
}
