import Diagnostics
package import ReportModel

/// The units amounts are written in.
package enum MoneyUnits {
  /// Units of the yuan, all counted in fen.
  package static let yuan = [
    MoneyUnit(name: "元", decimals: 2), MoneyUnit.tenThousandYuan, MoneyUnit(name: "亿元", decimals: 10),
  ]
}

extension SiteConfiguration {
  /// `money`: a unit of the yuan has its own decimals; any other has 2 unless stated.
  static func moneyUnit(_ value: YAMLValue, _ log: inout DiagnosticLog) -> MoneyUnit? {
    guard let mapping = value.mapping(MoneyKey.self, &log) else { return nil }
    let name = mapping.required(.unit, &log)?.text(&log)
    let known = MoneyUnits.yuan.first { $0.name == name }
    let decimals = optional(mapping[.decimals], else: known?.decimals ?? 2) { $0.decimals(upTo: 12, &log) }
    let shown = optional(mapping[.shownDecimals], else: 0) { $0.decimals(upTo: decimals ?? 12, &log) }
    guard let name, let decimals, let shown else { return nil }
    return MoneyUnit(name: name, decimals: decimals, shownDecimals: shown)
  }
}

extension YAMLValue {
  /// A number of decimals from 0 to `limit`.
  fileprivate func decimals(upTo limit: Int, _ log: inout DiagnosticLog) -> Int? {
    guard let count = int(&log) else { return nil }
    if (0...limit).contains(count) { return count }
    reject("\(count)", expected: "a whole number from 0 to \(limit)", &log)
    return nil
  }

  /// An absolute address of the web; a final slash is added where it is missing.
  func baseURL(_ log: inout DiagnosticLog) -> String? {
    guard let text = text(&log) else { return nil }
    let scheme = ["https://", "http://"].first { text.hasPrefix($0) }
    let rest = text.dropFirst(scheme?.count ?? 0)
    let isPlain = rest.utf8.allSatisfy { byte in
      byte > 0x20 && byte < 0x7F && !"?#\"<>\\^`{|}".utf8.contains(byte)
    }
    guard scheme != nil, isPlain, let first = rest.first, first != "/" else {
      reject(text, expected: "an absolute address such as https://example.org/funds/", &log)
      return nil
    }
    return text.hasSuffix("/") ? text : text + "/"
  }
}
