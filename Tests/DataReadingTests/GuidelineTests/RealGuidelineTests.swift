import Diagnostics
import ReportModel
import Testing

import DataReading

/// The guideline of 2024 as data: right (the reader holds it against the text) and complete.
struct RealGuidelineTests {
  let guideline: Guideline
  let log: DiagnosticLog

  init() throws {
    var log = DiagnosticLog()
    guideline = try #require(GuidelineReader.guidelines(in: try GuidelineSource.files(), &log).first)
    self.log = log
  }

  @Test func `it is read without a word to say`() {
    #expect(log.all.sorted().map(\.description) == [])
  }

  @Test func `it has the 33 programmes of the guideline in its order`() {
    let ids = """
      rd-institution innovation-centre national-innovation-centre lead-enterprise-challenge strategic-challenge \
      first-equipment first-batch-material first-version-software big-data-blockchain connected-vehicle-zone \
      battery-swap-truck fuel-cell-vehicle talent-training free-diagnosis industrial-software-promotion industry-guide \
      equipment-digitalisation smart-factory identifier-node industry-platform cross-industry-platform \
      service-provider obsolete-capacity-renewal green-manufacturing service-oriented-manufacturing \
      sme-service-platform cluster-service-platform cluster-promotion-organisation clinical-trial-institution \
      national-cluster-competition software-city-park major-exhibition major-event
      """
    #expect(guideline.programmes.map(\.id).joined(separator: " ") == ids)
    #expect(guideline.programmes.allSatisfy { $0.form != nil })
  }

  @Test func `it has the 31 forms in their order`() {
    let numbers = [("1-1", 11), ("1-2", 9), ("1-3", 3), ("1-4", 8)]
    let forms = numbers.flatMap { annex, count in (1...count).map { "\(annex)-\($0)" } }
    #expect(guideline.forms.map(\.id) == forms)
    #expect(guideline.forms.reduce(0) { $0 + $1.indicators.count } == 257)
  }

  /// 1-1: 20+3+100+20+15+20+10+5+3+3+15, 1-2: 13+13+33+50+100+6+15+5+10, 1-3: 45+45+10, 1-4: 30+50+16+30+(3+5).
  @Test func `its quotas are 693 projects in all`() {
    #expect(guideline.programmes.compactMap { $0.quota?.total }.reduce(0, +) == 693)
    let unlimited = guideline.programmes.filter { $0.quota?.total == nil }.map(\.id)
    let expected = [
      "national-innovation-centre", "strategic-challenge", "national-cluster-competition", "major-exhibition",
      "major-event",
    ]
    #expect(unlimited == expected)
  }

  @Test func `it has every kind of subsidy`() {
    let kinds = guideline.programmes.map(\.subsidy.amount.kind)
    let counts = Subsidy.Kind.allCases.map { kind in "\(kind) \(kinds.count { $0 == kind })" }
    #expect(
      counts == [
        "rate 18", "regionalRate 1", "fixed 6", "perUnit 1", "graded 2", "competitive 2", "contract 1", "actualCost 1",
        "announcedLater 1",
      ])
  }

  /// ClauseWords that only head a clause.
  private static let headings: Set<String> = [
    "支持条件。", "补助标准。", "补助标准:", "申报主体。", "申报主体:", "支持数量。", "支持数量:", "申报数量。", "项目数量。", "申报材料。", "支持对象。",
  ]

  /// Headings over several programmes, and what the names of the two programmes of 1-4 七 leave of theirs.
  private static let groups: Set<String> = [
    "企业创新载体建设", "“1650”产业体系协同攻关项目", "创新产品首购首用", "首台(套)重大装备、首批次新材料、首版次软件示范应用项目", "新模式新业态示范应用项目",
    "企业智改数转网联建设项目", "工业互联网平台建设项目。", "和重大活动",
  ]

  @Test func `no word of the guideline is left out`() {
    var quoted = [String: [String]]()
    func add(_ quotation: Quotation?) {
      if let quotation { quoted[quotation.clause, default: []].append(quotation.text) }
    }
    for annex in guideline.annexes { add(annex.introduction) }
    for programme in guideline.programmes {
      quoted[programme.clause, default: []] += [programme.name + "。", programme.name, programme.purpose ?? ""]
      quoted[programme.clause, default: []] += programme.aliases
      programme.conditions.forEach { add($0.quotation) }
      add(programme.subsidy.quotation)
      add(programme.instalments?.quotation)
      programme.applicants.forEach { add($0.quotation) }
      add(programme.materials)
      add(programme.quota?.quotation)
    }
    let left = guideline.clauses.citations.compactMap { citation -> String? in
      var rest = ComparedText(guideline.clauses[citation]?.text ?? "").text
      for text in (quoted[citation] ?? []).sorted(by: { $0.count > $1.count }) where !text.isEmpty {
        rest = rest.split(separator: ComparedText(text).text, maxSplits: 1).joined()
      }
      let isHeading = Self.headings.contains(rest) || Self.groups.contains(rest)
      return rest.isEmpty || isHeading ? nil : "\(citation): \(rest)"
    }
    #expect(left == [])
  }

  /// What every form prints besides its own words.
  private static let furniture = [
    "(2024年度)", "项目共性绩效指标", "项目绩效指标", "一级指标", "二级指标", "三级指标", "个性指标", "其中:", "其中,", "说明:", "……", "(至少填2项)",
  ]

  @Test func `no word of a form is left out`() throws {
    let text = try #require(try GuidelineSource.text().text)
    let left = guideline.forms.compactMap { form -> String? in
      var rest = text.forms[form.id]?.text.text ?? ""
      var words = [form.title] + form.fields + form.columns + form.notes + form.ownPrompts + form.groups.map(\.name)
      for indicator in form.indicators {
        words += [
          indicator.name + (indicator.unit.map { "（\($0)）" } ?? "") + (indicator.note.map { "（\($0)）" } ?? ""),
          indicator.level1, indicator.level2,
        ]
      }
      for word in (words.map { ComparedText($0).text } + Self.furniture).sorted(by: { $0.count > $1.count }) {
        rest = rest.split(separator: word).joined(separator: "|")
      }
      // The numbers before notes: 1. 2. 3.
      rest = String(rest.filter { $0 != "|" && $0 != "." && !$0.isNumber })
      return rest.isEmpty ? nil : "\(form.id): \(rest)"
    }
    #expect(left == [])
  }
}
