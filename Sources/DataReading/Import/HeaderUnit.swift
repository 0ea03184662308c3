import ReportModel

/// The unit of money that a header states: `资助经费（万元）`, `金额/元`, `Amount (£m)`, `補助金額（千円）`.
enum HeaderUnit {
  /// The name of the unit; nil where the header states none.
  static func name(in header: String) -> String? {
    let text = HeaderText(header)
    let places = text.brackets + text.withoutBrackets.split { "/／:：_ ".contains($0) }.dropFirst().map(String.init)
    return places.lazy.compactMap { unit(comparable($0)) }.first
  }

  private static func unit(_ text: String) -> String? {
    let word = ["单位:", "単位:", "金额单位:"].first { text.hasPrefix($0) }.map { String(text.dropFirst($0.count)) } ?? text
    return names[word]
  }

  private static let names: [String: String] = [
    "元": "元", "人民币元": "元", "人民币": "元", "rmb": "元", "cny": "元", "万元": "万元", "人民币万元": "万元", "万": "万元", "亿元": "亿元",
    "亿": "亿元",
    "円": "円", "¥": "円", "jpy": "円", "千円": "千円", "百万円": "百万円", "万円": "万円", "£": "GBP", "gbp": "GBP", "£m": "GBP m",
    "£million": "GBP m", "gbpm": "GBP m", "£k": "GBP k", "£000": "GBP k", "£000s": "GBP k", "£'000": "GBP k",
    "$": "USD",
    "usd": "USD", "us$": "USD", "$m": "USD m", "usdm": "USD m", "$000": "USD k", "$k": "USD k", "€": "EUR",
    "eur": "EUR",
    "€m": "EUR m", "€k": "EUR k", "€000": "EUR k",
  ]
}
