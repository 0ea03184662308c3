/// A header of one row or several: 承担单位 above 名称.
struct HeaderLevels: Sendable, Hashable {
  /// All that is written above the column.
  let text: String
  /// The lowest part, without its unit.
  let leaf: String
  /// What groups the columns, from top to bottom, as it is compared; empty for a header of one row.
  let groups: [String]

  init(_ column: ListHeader.Column) {
    (text, leaf, groups) = (column.text, HeaderText(column.leaf).name, column.groups)
  }

  init(_ text: String) { (self.text, leaf, groups) = (text, text, []) }

  /// The lowest part without digits, as it is compared.
  var withoutNumbers: String {
    String(String.UnicodeScalarView(comparable(leaf).unicodeScalars.filter { !("0"..."9").contains($0) }))
  }

  /// Whether its lowest part says nothing without its group: 名称, 编号.
  var isGeneral: Bool { Self.general.contains(comparable(leaf)) }

  private static let general = Set(
    ["名称", "名", "全称", "编号", "代码", "号", "番号", "name", "number", "no", "no.", "code"].map(comparable))
}
