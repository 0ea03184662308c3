package import ReportModel

/// A currency and the units lists write it in.
///
/// Names are compared without blanks, width and case (`comparable`): `£ million` and `£Million` are one.
package struct Currency: Sendable {
  /// One unit: all its names, and the power of ten that makes it of the smallest unit.
  package struct Unit: Sendable {
    package let names: [String]
    package let decimals: Int
  }

  package let units: [Unit]
  /// What stands before a number and says no more than which currency it is: `£`, `US$`, `人民币`.
  package let signs: [String]

  /// The currency one of whose units has this name; nil for a name none of them has.
  package static func named(_ name: String) -> Currency? { byName[comparable(name)].map { all[$0] } }

  /// Whether a text names this currency and not only a multiple of it: `$m`, but not `m`.
  func isNamed(in text: String) -> Bool {
    !text.utf8.allSatisfy { $0 < 0x80 } || signs.contains { comparable(text).contains(comparable($0)) }
  }

  private static let byName: [String: Int] = {
    var byName = [String: Int]()
    for (index, currency) in all.enumerated() {
      for name in currency.units.flatMap(\.names) where byName[comparable(name)] == nil {
        byName[comparable(name)] = index
      }
    }
    return byName
  }()

  /// Every currency known by its units.
  package static let all = [
    yuan, yen, .latin("GBP", ["£", "￡", "pounds sterling", "pounds", "pound"], han: ["英镑"]),
    .latin("EUR", ["€", "euros", "euro"], han: ["欧元"]),
    .latin("USD", ["US$", "$", "dollars", "dollar"], han: ["美元"]), .latin("HKD", ["HK$"], han: ["港元", "港币"]),
    .latin("TWD", ["NT$"], han: ["新台币"]), .latin("CAD", ["C$"]), .latin("AUD", ["A$"]), .latin("NZD", ["NZ$"]),
    .latin("CHF", ["SFr."]), .latin("SGD", ["S$"]),
  ]

  /// The units of the yuan, counted in fen.
  private static let yuan = Currency(
    units: [
      Unit(names: ["元", "人民币元", "元人民币", "CNY", "RMB", "yuan", "圆", "块"], decimals: 2),
      Unit(names: ["千元", "人民币千元"], decimals: 5),
      Unit(names: ["万元", "万", "人民币万元", "万元人民币", "萬元", "CNY10,000"], decimals: 6),
      Unit(names: ["百万元", "人民币百万元"], decimals: 8),
      Unit(names: ["亿元", "亿", "人民币亿元", "亿元人民币", "億元"], decimals: 10),
    ], signs: ["¥", "￥", "人民币", "CNY", "RMB", "CN¥"])

  /// The units of the yen, which has no smaller one.
  private static let yen = Currency(
    units: [
      Unit(names: ["円", "JPY", "yen", "日本円", "日元"], decimals: 0),
      Unit(names: ["千円", "千日元", "thousand yen", "JPY thousand"], decimals: 3),
      Unit(names: ["万円", "万日元"], decimals: 4), Unit(names: ["百万円", "百万日元", "million yen", "JPY million"], decimals: 6),
      Unit(names: ["億円", "亿円", "亿日元"], decimals: 8),
    ], signs: ["¥", "￥", "金", "JPY", "JP¥"])

  /// A currency of cents whose multiples are thousands, millions and billions, and where Chinese lists write it in
  /// `han`, 万 and 亿.
  private static func latin(_ code: String, _ others: [String], han: [String] = []) -> Currency {
    let names = [code] + others
    func chinese(_ multiple: String) -> [String] { han.map { multiple + $0 } }
    func multiple(_ endings: [String], _ words: [String], _ others: [String], decimals: Int) -> Unit {
      let written = names.flatMap { name in endings.map { name + $0 } + words.flatMap { [name + $0, $0 + name] } }
      let alone = words + endings.filter { $0.first?.isLetter == true }
      return Unit(names: written + others + alone, decimals: decimals)
    }
    let thousands = ["k", "000", "000s", "'000", "'000s", "’000", "’000s"]
    let units = [
      Unit(names: names + han, decimals: 2),
      multiple(thousands, ["thousand", "thousands", "thousands of"], chinese("千"), decimals: 5),
      Unit(names: chinese("万"), decimals: 6),
      multiple(["m", "mn"], ["million", "millions", "millions of"], chinese("百万"), decimals: 8),
      Unit(names: chinese("亿"), decimals: 10),
      multiple(["bn"], ["billion", "billions", "billions of"], [], decimals: 11),
    ]
    return Currency(units: units.filter { !$0.names.isEmpty }, signs: names + han)
  }
}

/// The units in which the amounts of one site can be written.
package struct MoneyUnitSet: Sendable {
  private struct Named: Sendable {
    let name: String
    let unit: MoneyUnit
  }

  /// Each unit once, under its first name, in the order of size.
  package let units: [MoneyUnit]
  private let names: [Named]
  private let signs: Set<String>

  /// The site's unit with all others of its currency; a unit no currency has stands alone.
  package init(of unit: MoneyUnit) {
    let own = comparable(unit.name)
    guard let currency = Currency.named(unit.name),
      let known = currency.units.first(where: { $0.names.contains { comparable($0) == own } })
    else {
      (units, names, signs) = ([unit], [Named(name: own, unit: unit)], [])
      return
    }
    let shift = unit.decimals - known.decimals
    var units = [MoneyUnit](), names = [Named]()
    for other in currency.units where (0...12).contains(other.decimals + shift) {
      let isOwn = other.decimals == known.decimals
      let made = isOwn ? unit : MoneyUnit(name: other.names[0], decimals: other.decimals + shift)
      units.append(made)
      names += other.names.map { Named(name: comparable($0), unit: made) }
    }
    (self.units, self.names) = (units, names)
    signs = Set(currency.signs.map(comparable))
  }

  /// The unit of that name, however it is spaced.
  package func unit(named name: String) -> MoneyUnit? {
    let name = comparable(name)
    return names.first { $0.name == name }?.unit
  }

  /// Whether a text before a number says only which currency it is.
  package func isSign(_ text: String) -> Bool { signs.contains(comparable(text)) }
}
