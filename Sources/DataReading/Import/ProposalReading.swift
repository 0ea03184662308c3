import ReportModel
import TableReading

/// Makes a proposal of one table.
struct ProposalReading {
  let list: ListFile
  let table: Table
  let header: ListHeader
  let setting: ImportSetting
  let hasSite: Bool
  var proposed: ProposedMapping

  init(_ list: ListFile, _ table: Table, _ header: ListHeader, _ setting: ImportSetting, hasSite: Bool) {
    (self.list, self.table, self.header, self.setting, self.hasSite) = (list, table, header, setting, hasSite)
    let headers = header.columns.map(\.text), rows = table.rows[(header.rows.upperBound + 1)...]
    let times = Dictionary(grouping: headers.indices) { comparable(headers[$0]) }
    var profiles = [ColumnProfile](), unnamed = [String]()
    for (column, header) in headers.enumerated() {
      let profile = ColumnProfile(column, self.header.columns[column], table, rows, setting.context)
      if header.isEmpty {
        if profile.filled > 0 { unnamed.append("column \(column + 1) has no header") }
      } else if times[comparable(header)]?.count == 1 {
        profiles.append(profile)
      } else {
        unnamed.append("column \(column + 1): another column is called \"\(header)\" too")
      }
    }
    proposed = ProposedMapping(GuessedColumns(profiles))
    proposed.unnamed = unnamed
    proposed.sheet = list.sheet
  }

  /// nil where nobody can be said to have received anything.
  mutating func mapping() -> ProposedMapping? {
    guard hasOrganisation() else { return nil }
    proposeName()
    addYears()
    let marks = marks()
    proposeProgrammes()
    proposeSections(marks)
    proposeFillDown(marks)
    proposeConstants()
    proposeOpenProgrammes()
    proposeUnits()
    proposeDays()
    proposeMissing()
    if proposed.columns[.support] == nil { proposed.unpublished = [.support] }
    proposed.repeats = RepeatEvidence(table, header, proposed.columns, marks).setting
    return proposed
  }

  /// For want of a column with organisations the place, or whoever stands there, counts as the one who received.
  private mutating func hasOrganisation() -> Bool {
    if proposed.columns[.organisation] != nil { return true }
    let others: [ProjectField] = [.county, .city, .recommender, .region]
    let columns = proposed.columns
    guard let other = others.lazy.compactMap({ columns[$0] }).first else { return false }
    proposed.columns.add(
      ColumnGuess(
        .organisation, other.column, 25, "no column names who received support; the \(other.field.rawValue) is taken"))
    return true
  }

  /// In a list of schemes each scheme is what support goes to.
  private mutating func proposeName() {
    guard proposed.columns[.name] == nil, let programme = proposed.columns[.programme] else { return }
    let basis = "no column names the projects; the programme is taken"
    proposed.columns.add(ColumnGuess(.name, programme.column, 25, basis))
  }

  private mutating func proposeProgrammes() {
    let column = proposed.columns[.programme]?.column
    if setting.guidelines.isEmpty {
      let why = hasSite ? "the site has no guideline as data" : "no guideline is there as data"
      proposed.programmes = ProposedMapping.Setting(text: "open", sureness: 99, basis: why)
    } else if let column, column.percent(.programme) < 50 {
      proposed.programmes = ProposedMapping.Setting(
        text: "open", sureness: 60,
        basis: "\(column.count(.programme)) of \(column.filled) cells are programmes of the guideline")
    }
  }

  /// A programme that only the title names is none of the guideline's, as a rule.
  private mutating func proposeOpenProgrammes() {
    guard proposed.programmes == nil,
      let constant = proposed.constants.first(where: { $0.field == .programme }),
      setting.context.programmes.programmes(constant.text).isEmpty
    else { return }
    proposed.programmes = ProposedMapping.Setting(
      text: "open", sureness: 50, basis: "\"\(constant.text)\" is no programme of the guideline")
  }

  /// What every project has and no column states: taken from the title, or the name of the file.
  private mutating func proposeConstants() {
    let title = title, source = title == nil ? "the name of the file is taken" : "the title of the list is taken"
    let text = title ?? list.stem
    if proposed.columns[.name] == nil {
      propose(.name, text, 20, "no column names the projects; \(source)")
    }
    let isGrouped =
      proposed.columns[.category] != nil || proposed.sections.contains { [.programme, .category].contains($0.field) }
    if proposed.columns[.programme] == nil, !isGrouped {
      propose(.programme, text, 20, "no column names a programme or category; \(source)")
    }
    if proposed.columns[.year] == nil, let year = Self.year(in: text) ?? Self.year(in: list.stem) {
      propose(
        .year, year, 50,
        "no column states the year; \(Self.year(in: text) == nil ? "the name of the file has one" : source)")
    }
  }

  private mutating func propose(_ field: ProjectField, _ text: String, _ sureness: Int, _ basis: String) {
    proposed.constants.append(ProposedMapping.Constant(field: field, text: text, sureness: sureness, basis: basis))
  }

  /// The first text above the headers that says what the list is: 附件1 and 单位：万元 say nothing of it.
  private var title: String? {
    let texts = (0..<header.rows.lowerBound).flatMap { row in
      (0..<Int(table.rows[row].count)).lazy.map { table.text(row, $0) }.filter { !$0.isEmpty }
    }
    return texts.first { text in
      let isNumber = Self.attachments.contains { text.contains($0) } && text.unicodeScalars.count <= 6
      return !isNumber && UnitLine.unitName(in: text) == nil
    }
  }

  private static let attachments = ["附件", "附表", "附錄", "別紙", "別添", "Annex", "Appendix"]

  /// The first run of four digits that is a year of our times, or a year of an era.
  private static func year(in text: String) -> String? {
    if let year = JapaneseEra.western(text)?.prefix(4), Int(year) != nil { return String(year) }
    let runs = text.unicodeScalars.map(halfWidth).split { !("0"..."9").contains($0) }
    return runs.map { String(String.UnicodeScalarView($0)) }.first { run in
      run.count == 4 && Int(run).map { (1950...2100).contains($0) } == true
    }
  }
}

extension ProposalReading {
  /// Only where no site says which currency it is: units of the site's own are read from the headers.
  private mutating func proposeUnits() {
    guard !hasSite else { return }
    var currency: MoneyUnit?
    for guess in proposed.columns.guesses.filter(\.field.isMoney).sorted(by: { a, _ in a.field == .support }) {
      let stated = header.columns[guess.column.column].unitName.flatMap { Currency.named($0) == nil ? nil : $0 }
      guard let name = stated ?? ofList ?? Self.assumed(guess.column.header) else { continue }
      guard let plain = MoneyUnit(ofCurrencyOf: name) else { continue }
      let unit = MoneyUnitSet(of: plain).unit(named: name) ?? plain
      let basis =
        stated == nil && ofList == nil ? "no unit is stated; write the currency of the list" : "the list states it"
      if currency == nil || currency == plain { proposed.units.append((guess.field, unit.name, basis)) }
      currency = currency ?? plain
    }
  }

  /// The unit that a line above the headers states, or the one currency in a column of currencies.
  private var ofList: String? { aboveList ?? inColumn }

  private var inColumn: String? {
    let names = Set(["currency", "币种", "货币", "通貨"])
    let columns = proposed.columns.unplaced
    guard let column = columns.first(where: { names.contains(comparable($0.header)) && $0.distinct == 1 }) else {
      return nil
    }
    let rows = table.rows.indices[(header.rows.upperBound + 1)...]
    let text = rows.lazy.map { table.text($0, column.column) }.first { !$0.isEmpty }
    return text.flatMap { Currency.named($0) == nil ? nil : $0 }
  }

  private var aboveList: String? {
    for row in 0..<header.rows.lowerBound {
      for column in 0..<Int(table.rows[row].count) {
        if let name = UnitLine.unitName(in: table.text(row, column)), Currency.named(name) != nil { return name }
      }
    }
    return nil
  }

  /// What an amount without a unit is taken for, by the writing of its header: 万元 for a Chinese one.
  private static func assumed(_ header: String) -> String? {
    if header.unicodeScalars.contains(where: { (0x4E00...0x9FFF).contains($0.value) }) {
      let isJapanese = FieldWords.japanese.contains { $0.field.isMoney && $0.words.contains(HeaderText(header).name) }
      return isJapanese ? "円" : nil
    }
    // ISO 4217: no currency.
    return "XXX"
  }

  private mutating func proposeDays() {
    let columns = [ProjectField.start, .end].compactMap { proposed.columns[$0]?.column }
    guard let column = columns.max(by: { $0.days < $1.days }) else { return }
    if column.order.order != .iso {
      let other = column.order.order == .dmy ? column.count(.monthFirst) : column.count(.dayFirst)
      let isPlain = other < column.count(column.order.kind)
      proposed.dates = ProposedMapping.Setting(
        text: column.order.order.rawValue, sureness: isPlain ? 95 : 50,
        basis: isPlain ? "only so all days are days" : "day and month cannot be told apart")
    }
    proposePeriod(column)
    let months = columns.reduce(0) { $0 + $1.count(.monthOnly) + $1.count(.period) }
    if months > 0 {
      proposed.months = ProposedMapping.Setting(
        text: "whole", sureness: 80, basis: "\(months) cells state months or years without a day")
    }
    let short = columns.reduce(0) { $0 + $1.count(.shortYear) }
    if short > 0 {
      proposed.century = ProposedMapping.Setting(
        text: "2000", sureness: 70, basis: "\(short) cells state years of two digits")
    }
  }

  /// Beginning and end in one cell.
  private mutating func proposePeriod(_ column: ColumnProfile) {
    guard column.count(.period) * 2 > column.filled else { return }
    let basis = "\(column.count(.period)) of \(column.filled) cells are periods with beginning and end"
    let header = max(HeaderMatch(column.parts, mean: .start).score, 60)
    for field in [ProjectField.start, .end] { proposed.columns.replace(ColumnGuess(field, column, header + 8, basis)) }
  }

  private mutating func proposeMissing() {
    for guess in proposed.columns.guesses {
      let kind: ColumnProfile.Kind? =
        guess.field.isMoney
        ? .amount : guess.field == .year ? .year : [.start, .end].contains(guess.field) ? .isoDay : nil
      guard let kind, guess.column.percent(kind) >= 50, let texts = guess.column.strangers[kind] else { continue }
      let wordy = texts.filter { !$0.contains(where: \.isNumber) }
      if !wordy.isEmpty, wordy.count == texts.count, texts.count < 4 { proposed.missing.append((guess.field, wordy)) }
    }
  }
}
