/// The header of a column and the unit it states: `支持金额（万元）`, `Amount (£m)`, `資金：千円`.
package struct HeaderText: Sendable, Hashable {
  /// Without the unit.
  package let name: String
  /// What stands in the brackets at its end; nil where there are none.
  package let bracket: String?

  package init(_ header: String) {
    let scalars = header.unicodeScalars
    guard let last = scalars.last, [")", "]", "】", "〕"].contains(halfWidth(last)),
      let open = scalars.lastIndex(where: { ["(", "[", "【", "〔"].contains(halfWidth($0)) }), open > scalars.startIndex
    else {
      (name, bracket) = (header, nil)
      return
    }
    name = tidied(String(scalars[..<open]))
    bracket = tidied(String(scalars[scalars.index(after: open)...].dropLast()))
  }

  /// The name of the unit a bracket states: `万元`, `单位：万元`.
  package var unitName: String? { bracket.map { UnitLine.unitName(in: $0) ?? $0 } }
}

/// A line above a table that states the unit of its amounts: `单位：万元`, `（金额单位：元）`, `単位：千円`, `Unit: £m`.
package enum UnitLine {
  /// The name of the unit; nil where the text is no such line.
  package static func unitName(in text: String) -> String? {
    var text = comparable(text)
    if text.hasPrefix("("), text.hasSuffix(")") { text = String(text.dropFirst().dropLast()) }
    for word in words where text.hasPrefix(word) {
      let rest = text.dropFirst(word.count)
      let isParted = rest.first == ":" || rest.first == "为" || word.hasSuffix("in")
      let name = rest.first == ":" || rest.first == "为" ? rest.dropFirst() : rest
      if isParted, !name.isEmpty { return String(name.last == "." ? name.dropLast() : name) }
    }
    return behindOtherText(text)
  }

  /// `填报日期：2024年3月 单位：万元`.
  private static func behindOtherText(_ text: String) -> String? {
    for word in ["单位:", "単位:"] {
      let pieces = Array(text.unicodeScalars), sought = Array(word.unicodeScalars)
      guard pieces.count > sought.count else { continue }
      let starts = (0..<(pieces.count - sought.count)).last { pieces[$0...].starts(with: sought) }
      if let starts { return String(String.UnicodeScalarView(pieces[(starts + sought.count)...])) }
    }
    return nil
  }

  /// As `comparable` writes them; `amounts in` has no colon.
  private static let words = [
    "单位", "金额单位", "计量单位", "货币单位", "资金单位", "经费单位", "单位(金额)", "単位", "金額単位", "單位", "unit", "units", "currencyunit",
    "allamountsin", "amountsin", "figuresin", "currency",
  ]
}
