/// The unit that a form prints behind the name of an indicator.
struct IndicatorUnit: Sendable {
  let text: String
  /// 个 of `个，并填写具体企业、产品名称`, in half width.
  let head: String
  /// Whether the unit asks for words behind the number.
  let asksForWords: Bool
  private let names: Set<String>

  init(_ text: String) {
    let head = String(text.prefix { $0 != "，" && $0 != "," })
    (self.text, self.head) = (text, halfWidthText(head))
    asksForWords = self.head != halfWidthText(text)
    names = Set([text, head].map(comparable))
  }

  /// Whether a row that states this unit means the form's.
  func isMeant(by stated: TableWord) -> Bool { stated.text == text || names.contains(stated.compared) }
}
