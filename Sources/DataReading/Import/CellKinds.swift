import ReportModel

/// What a text can be told to be without knowing the column it stands in.
struct CellKinds {
  let kinds: [ColumnProfile.Kind]

  init(_ text: String, _ context: ListContext) {
    kinds = ColumnProfile.Kind.allCases.filter { Self.isOne(text, $0, context) }
  }

  private static func isOne(_ text: String, _ kind: ColumnProfile.Kind, _ context: ListContext) -> Bool {
    switch kind {
    case .amount: AmountText.plain(text)?.contains(where: \.isNumber) == true
    case .isoDay: DayText().day(text) != nil
    case .dayFirst: DayText(order: .dmy, century: 2000).day(text) != nil
    case .monthFirst: DayText(order: .mdy, century: 2000).day(text) != nil
    case .shortYear:
      [DayText.Order.dmy, .mdy].contains {
        DayText(order: $0).day(text) == nil && DayText(order: $0, century: 2000).day(text) != nil
      }
    case .period:
      DayText(months: .whole).day(text) == nil && DayText(months: .whole).period(text, bound: .first) != nil
    case .monthOnly: DayText().day(text) == nil && DayText(months: .whole).day(text) != nil
    case .year: isYear(text)
    case .creditCode: CreditCode.hasForm(CreditCode.folded(text)) && text.contains(where: \.isNumber)
    case .place: isPlace(text, context.places.divisions)
    case .organisation:
      organisations.contains { text.hasSuffix($0) } || organisationWords.contains { text.contains($0) }
    case .status: context.site.statuses.contains(text)
    case .programme: !context.programmes.programmes(text).isEmpty
    case .person: isPerson(text)
    case .code: text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F } && text.contains(where: \.isNumber)
    }
  }

  /// 2024 and 2024年度科普专题, but no day and no month.
  private static func isYear(_ text: String) -> Bool {
    guard let year = Understanding.year(text).value, (1900...2100).contains(year) else { return false }
    let days = DayText(months: .whole)
    return days.day(text) == nil && days.period(text, bound: .first) == nil
  }

  static func isPlace(_ text: String, _ places: Divisions) -> Bool {
    if places[text] != nil || !places.named(text).isEmpty { return true }
    let count = text.unicodeScalars.count
    return (2...9).contains(count) && placeEndings.contains { text.hasSuffix($0) }
      && !organisations.contains { text.hasSuffix($0) }
  }

  /// Two or three Chinese characters, the first a frequent family name.
  private static func isPerson(_ text: String) -> Bool {
    let scalars = Array(text.unicodeScalars)
    guard (2...3).contains(scalars.count), scalars.allSatisfy({ (0x4E00...0x9FFF).contains($0.value) }) else {
      return false
    }
    return familyNames.contains(scalars[0])
  }

  private static let placeEndings = ["市", "区", "县", "州", "盟", "旗", "省", "都", "道", "府", "県", "町", "村"]

  private static let organisations = [
    "公司", "厂", "大学", "学院", "学校", "医院", "研究院", "研究所", "研究中心", "中心", "协会", "学会", "集团", "合作社", "事务所", "实验室", "基金会",
    "委员会", "局", "馆", "所", "院", "株式会社", "有限会社", "合同会社", "法人", "組合", "機構", "企業", "大學", "Ltd", "Ltd.", "Limited", "LLC",
    "Inc",
    "Inc.", "plc", "PLC", "CIC", "University", "College", "Council", "Trust", "Museum", "Library", "Society",
    "Foundation",
    "Institute", "Association", "Hospital", "School", "GmbH", "Committee", "Church", "Centre", "Center",
  ]

  private static let organisationWords = [
    "University of", "Institute of", "株式会社", "Council", "College of", "有限公司", "Society", "Foundation", "Museum",
    "University",
  ]

  private static let familyNames = Set(
    ("王李张刘陈杨黄赵周吴徐孙朱马胡郭林何高梁郑罗宋谢唐韩曹许邓萧冯曾程蔡彭潘袁于董余苏叶吕魏蒋田杜丁沈姜范江傅钟卢汪戴崔任陆廖姚方金邱夏谭韦贾邹石熊孟秦阎薛侯"
      + "雷白龙段郝孔邵史毛常万顾赖武康贺严尹钱施牛洪龚").unicodeScalars)
}
