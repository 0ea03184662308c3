import DataReading
import ReportModel
import Testing

private let pounds = MoneyUnit(name: "GBP", decimals: 2)

private func read(_ text: String, _ unit: MoneyUnit, _ style: NumberStyle = .point) -> AmountReading.Outcome {
  AmountReading(unit: unit, units: MoneyUnitSet(of: unit), style: style).amount(text)
}

struct AmountReadingTests {
  @Test(
    arguments: [
      ("300", 300_000_000), ("300万元", 300_000_000), ("1.2亿元", 12_000_000_000), ("3000元", 300_000),
      ("￥300", 300_000_000),
      ("人民币300万元整", 300_000_000), ("１，２３４．５", 1_234_500_000), ("1，234.5", 1_234_500_000), ("(300)", -300_000_000),
      ("（300）", -300_000_000), ("-3", -3_000_000), ("▲1,234", -1_234_000_000), ("¥-3", -3_000_000),
      (" 5 万元 ", 5_000_000),
      (".5", 500_000), ("2百万元", 200_000_000),
    ] as [(String, Int64)]) func `amounts of the yuan state their unit or have that of the column`(
      text: String, fen: Int64
    )
  {
    #expect(read(text, .tenThousandYuan) == .amount(Money(minorUnits: fen)))
  }

  @Test(
    arguments: [
      ("£1,200", 120_000), ("GBP 1,200.50", 120_050), ("£1.2m", 120_000_000), ("£300k", 30_000_000),
      ("1 million", 100_000_000),
      ("£-5", -500), ("(£5)", -500), ("1.5E+03", 150_000), ("12e-2", 12), ("1.25E1", 1_250),
    ] as [(String, Int64)]) func `amounts of another currency`(text: String, pence: Int64)
  {
    let outcome = read(text, pounds)
    #expect(outcome == .amount(Money(minorUnits: pence)) || outcome == .rounded(Money(minorUnits: pence)))
  }

  @Test(arguments: ["5万美元", "$5m", "US$ 300", "€20", "£1,200", "HK$5", "300万日元", "2亿欧元"])
  func `an amount of another currency is never one of the site's`(text: String) {
    guard case .otherCurrency = read(text, .tenThousandYuan) else {
      Issue.record("\(text) is \(read(text, .tenThousandYuan))")
      return
    }
    #expect(read("5m", .tenThousandYuan) == .unreadable && read("5 million", .tenThousandYuan) == .unreadable)
  }

  @Test func `units of another currency in Chinese words`() {
    let dollars = MoneyUnit(name: "USD", decimals: 2)
    #expect(read("5万美元", dollars) == .amount(Money(minorUnits: 5_000_000)))
    #expect(read("1.5亿美元", dollars) == .amount(Money(minorUnits: 15_000_000_000)))
    #expect(read("美元5", dollars) == .amount(Money(minorUnits: 500)))
  }

  @Test func `yen have no smaller unit`() {
    let yen = MoneyUnit(name: "千円", decimals: 3)
    #expect(read("1,500", yen) == .amount(Money(minorUnits: 1_500_000)))
    #expect(read("1,500円", yen) == .amount(Money(minorUnits: 1_500)))
    #expect(read("0.0005", yen) == .tooFine(yen))
  }

  @Test(
    arguments: [
      (NumberStyle.comma, "1.234,5", 1_234_500_000), (.comma, "1234,5", 1_234_500_000),
      (.spaced, "1 234,5", 1_234_500_000),
      (.spaced, "1\u{A0}234\u{202F}567", 1_234_567_000_000),
    ] as [(NumberStyle, String, Int64)]) func `the signs of numbers are those of the list`(
      style: NumberStyle, text: String, fen: Int64
    )
  { #expect(read(text, .tenThousandYuan, style) == .amount(Money(minorUnits: fen))) }

  @Test(arguments: [
    "", "-", "一百", "1,23", "1,2345", "1,234,5", "1.2.3", "300-500", "约300", "12%", "1 000", "2024.3.1",
    "300万台",
    "--3", "(-3)", "E5", "1E", "1,234.5,6",
  ]) func `anything else is no amount`(text: String) { #expect(read(text, .tenThousandYuan) == .unreadable) }

  @Test func `what the unit cannot hold is told apart from what cannot be read`() {
    #expect(read("0.0000001", .tenThousandYuan) == .tooFine(.tenThousandYuan))
    #expect(read("0.001元", .tenThousandYuan) == .tooFine(MoneyUnit(name: "元", decimals: 2)))
    #expect(read("9000001", .tenThousandYuan) == .tooLarge(.tenThousandYuan))
    #expect(read("1E+400", .tenThousandYuan) == .tooLarge(.tenThousandYuan))
    #expect(read("9.13E+06", MoneyUnit(name: "元", decimals: 2)) == .rounded(Money(minorUnits: 913_000_000)))
  }

  @Test func `a currency nobody knows has its own unit only`() {
    let units = MoneyUnitSet(of: MoneyUnit(name: "龙币", decimals: 2))
    #expect(units.units.map(\.name) == ["龙币"] && units.unit(named: "龙 币")?.decimals == 2)
    #expect(units.unit(named: "万元") == nil && !units.isSign("￥"))
  }

  @Test func `units keep to the site's smallest unit`() {
    let units = MoneyUnitSet(of: MoneyUnit(name: "£m", decimals: 6))
    #expect(units.unit(named: "GBP")?.decimals == 0 && units.unit(named: "£ million")?.name == "£m")
    #expect(Currency.named("Pounds Sterling")?.units.count == 6 && Currency.named("贝壳") == nil)
  }
}

struct HeaderTextTests {
  @Test(
    arguments: [
      ("支持金额（万元）", "支持金额", "万元"), ("Amount (£m)", "Amount", "£m"), ("金额（单位：元）", "金额", "元"),
      ("首台(套)装备名称", "首台(套)装备名称", nil),
      ("补助金额[千円]", "补助金额", "千円"), ("(万元)", "(万元)", nil), ("县(市、区)", "县", "市、区"),
    ] as [(String, String, String?)]) func `a header and its unit are told apart`(
      header: String, name: String, unit: String?
    )
  {
    #expect(HeaderText(header).name == name && HeaderText(header).unitName == unit)
  }

  @Test(
    arguments: [
      ("单位：万元", "万元"), ("（金额单位：元）", "元"), ("单 位: 人民币万元", "人民币万元"), ("単位：千円", "千円"), ("Unit: £m", "£m"),
      ("Amounts in £ million", "£million"), ("填报日期：2024年3月 单位：亿元", "亿元"), ("单位名称", nil), ("单位", nil), ("万元", nil),
    ] as [(String, String?)]) func `a line that states the unit is known`(text: String, unit: String?)
  {
    #expect(UnitLine.unitName(in: text) == unit)
  }
}
