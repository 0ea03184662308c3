import Diagnostics
import ReportModel

/// The organisations one cell names: the first leads, the others are its partners.
struct OrganisationCell {
  let lead: ProjectDraft.OrganisationName
  let partners: [String]

  init(_ names: [String]) {
    lead = ProjectDraft.OrganisationName(names.first ?? "")
    partners = Array(names.dropFirst())
  }
}

/// Parts `A公司（牵头）；B大学` into its names, but no name in itself.
///
/// `;`, `；` and `|` always part. `、`, `，`, `/` and line breaks part only where every piece has the name of a kind of
/// organisation in it, as a name may hold them, too. Nothing parts inside brackets.
struct OrganisationNames: Sendable {
  /// Names that are never parted, by `comparable`.
  let whole: Set<String>

  init(whole: some Sequence<String>) { self.whole = Set(whole.map(comparable)) }

  /// Their names; one where the text is one name.
  func names(_ text: String) -> [String] {
    if whole.contains(comparable(text)) { return [text] }
    let sure = pieces(text) { Self.sureSigns.contains($0) }
    return sure.flatMap { piece in
      if whole.contains(comparable(piece)) { return [piece] }
      let parts = pieces(piece) { Self.likelySigns.contains($0) }.map(tidied)
      return parts.count > 1 && parts.allSatisfy(Self.isOrganisation) ? parts : [tidied(piece)]
    }.map(Self.withoutRole).filter { !$0.isEmpty }
  }

  /// Whether a text is one name, whatever it says: no sign in it parts names or opens a bracket at its end.
  func isPlain(_ text: String) -> Bool {
    var beforeLast: UInt8 = 0, last: UInt8 = 0, byte: UInt8 = 0
    for next in text.utf8 {
      (beforeLast, last, byte) = (last, byte, next)
      switch (beforeLast, last, byte) {
      case (_, _, 0..<0x20), (_, _, UInt8(ascii: ";")), (_, _, UInt8(ascii: "/")), (_, _, UInt8(ascii: "|")):
        return false
      case (0xE3, 0x80, 0x81), (0xEF, 0xBC, 0x9B), (0xEF, 0xBC, 0x8C), (0xEF, 0xBC, 0x8F), (0xEF, 0xBD, 0x9C),
        (0xE2, 0x80, 0xA8):
        return false
      default: break
      }
    }
    return byte != UInt8(ascii: ")") && !((beforeLast, last, byte) == (0xEF, 0xBC, 0x89))
  }

  /// Whether a text looks like several names that cannot be told apart.
  func isUnclear(_ text: String) -> Bool {
    guard !whole.contains(comparable(text)), names(text).count == 1 else { return false }
    return pieces(text) { $0 == "、" }.count > 1
  }

  private static let sureSigns: Set<Unicode.Scalar> = [";", "；", "|", "｜"]
  private static let likelySigns: Set<Unicode.Scalar> = ["、", "，", "/", "／", "\n", "\r", "\u{2028}"]

  private func pieces(_ text: String, at isSign: (Unicode.Scalar) -> Bool) -> [String] {
    Self.pieces(text, at: isSign)
  }

  /// What stands between some signs, but not inside brackets; a bracket that is never closed is none.
  static func pieces(_ text: String, at isSign: (Unicode.Scalar) -> Bool) -> [String] {
    var pieces = [String](), piece = String.UnicodeScalarView(), depth = 0
    let isClosed = isBalanced(text)
    for scalar in text.unicodeScalars {
      if isClosed { depth = max(0, depth + depthChange(scalar)) }
      if depth == 0, isSign(scalar) {
        pieces.append(String(piece))
        piece = String.UnicodeScalarView()
      } else {
        piece.append(scalar)
      }
    }
    return (pieces + [String(piece)]).filter { !tidied($0).isEmpty }
  }

  private static func isBalanced(_ text: String) -> Bool {
    var depth = 0
    for scalar in text.unicodeScalars {
      depth += depthChange(scalar)
      if depth < 0 { return false }
    }
    return depth == 0
  }

  /// 1 for a bracket that opens, -1 for one that closes.
  private static func depthChange(_ scalar: Unicode.Scalar) -> Int {
    switch halfWidth(scalar) {
    case "(", "〔", "【", "[", "{", "《", "〈", "「", "『", "“": 1
    case ")", "〕", "】", "]", "}", "》", "〉", "」", "』", "”": -1
    default: 0
    }
  }

  /// Whether a piece is the name of an organisation by its kind: ends in one, or begins with one in Japan.
  static func isOrganisation(_ name: String) -> Bool {
    let bare = withoutBrackets(name)
    if continuations.contains(where: { name.hasPrefix($0) }) { return false }
    return endings.contains { bare.hasSuffix($0) } || beginnings.contains { bare.hasPrefix($0) }
  }

  private static let endings = [
    "公司", "大学", "学院", "学校", "研究院", "研究所", "研究中心", "医院", "中心", "集团", "协会", "学会", "联盟", "商会", "实验室", "工厂", "委员会", "合作社",
    "设计院", "科学院", "农科院", "事务所", "局", "厅", "会社", "大學", "機構", "法人", "組合", "研究機関", "病院", "高専",
  ]
  /// What only a line wrap puts at the beginning.
  private static let continuations = ["附属", "下属", "直属", "第", "分", "(", "（"]
  private static let beginnings = ["株式会社", "有限会社", "合同会社", "国立大学法人", "学校法人", "一般社団法人", "公益財団法人", "独立行政法人", "国立研究開発法人"]
  private static let roles = [
    "牵头单位", "牵头", "牵头方", "主持单位", "主持", "合作单位", "参与单位", "参加单位", "联合体", "联合体成员", "代表", "代表機関", "lead",
  ]

  /// A name without what a bracket at its end says of its part: （牵头）.
  static func withoutRole(_ name: String) -> String {
    let scalars = Array(name.unicodeScalars)
    guard let last = scalars.last, halfWidth(last) == ")",
      let open = scalars.lastIndex(where: { halfWidth($0) == "(" }), open > 0
    else { return name }
    let inside = String(String.UnicodeScalarView(scalars[(open + 1)..<(scalars.count - 1)]))
    return roles.contains(comparable(inside)) ? tidied(String(String.UnicodeScalarView(scalars[..<open]))) : name
  }

  private static func withoutBrackets(_ name: String) -> String {
    let scalars = Array(name.unicodeScalars)
    guard let last = scalars.last, halfWidth(last) == ")",
      let open = scalars.lastIndex(where: { halfWidth($0) == "(" })
    else { return name }
    return String(String.UnicodeScalarView(scalars[..<open]))
  }
}
