import Diagnostics
import ReportModel
import Summaries
import Testing

private func indicator(
  _ id: String, unit: String?, name: String = "", group: String? = nil, openEnded: Bool = false
) -> Indicator {
  Indicator(
    id: id, name: name.isEmpty ? id : name, unit: unit, level1: "", level2: "", parent: nil, group: group, minimum: nil,
    minimumText: nil, openEnded: openEnded, note: nil, columns: [])
}

private func programme(_ id: String, form: String?) -> Programme {
  let words = Quotation(clause: "1", text: "x")
  return Programme(
    id: id, annex: "1-1", name: id, aliases: [], clause: "1", purpose: nil, form: form, conditions: [],
    subsidy: Subsidy(quotation: words, amount: .competitive), instalments: nil, applicants: [], materials: nil,
    quota: nil, cases: [], consortium: false)
}

private func guideline(_ indicators: [Indicator], groups: [IndicatorForm.Group] = []) -> Guideline {
  let form = IndicatorForm(
    id: "1-1-1", title: "t", fields: [], columns: ["c"], indicators: indicators, groups: groups, ownIndicators: 3,
    ownPrompts: [], notes: [])
  return Guideline(
    year: 2024, title: "g", annexes: [], programmes: [programme("p", form: "1-1-1"), programme("q", form: nil)],
    forms: [form], clauses: ClauseTree(annexes: []))
}

private func entry(_ text: String?) -> IndicatorValue.Entry? {
  text.map { IndicatorValue.Entry(text: $0, quantity: Quantity(decimal: $0)) }
}

private func value(_ project: String, _ id: String, _ target: String?, _ actual: String? = nil) -> IndicatorValue {
  IndicatorValue(
    project: project, form: "1-1-1", subject: id == "own" ? .own(id, unit: nil) : .printed(id), target: entry(target),
    actual: entry(actual), place: Place(file: "i"))
}

private func project(_ id: String, programme: String? = "p", year: Int = 2024) -> Project {
  var project = Sample.project(id, year: year, support: "1")
  project.fields.programme = programme
  return project
}

private func tables(_ guideline: Guideline, _ values: [IndicatorValue]) -> [IndicatorTable] {
  let projects = ["a", "b", "c"].map { project($0) } + [project("d", programme: "q"), project("e", year: 2023)]
  return SummaryBook(Sample.dataset(projects, guidelines: [guideline], values: values)).indicatorTables
}

struct IndicatorTableTests {
  private let form = guideline([
    indicator("patents", unit: "个"), indicator("rate", unit: "%"), indicator("words", unit: nil),
  ])

  @Test func `what adds up is summed, shares have a median, words are counted`() throws {
    let table = try #require(
      tables(
        form,
        [
          value("a", "patents", "10", "5"), value("b", "patents", "20.5", "30"), value("c", "patents", "4"),
          value("a", "rate", "80", "91"), value("b", "rate", "90.000001", "70"), value("a", "words", "好"),
          value("a", "own", "1"),
        ]
      ).first)
    let patents = table.figures[0], rate = table.figures[1], words = table.figures[2]
    #expect(
      patents.target.text == "34.5" && patents.actual.text == "35" && patents.targets == 3 && patents.actuals == 2)
    #expect(patents.both?.projects == 2 && patents.both?.target == 30_500_000 && patents.both?.actual == 35_000_000)
    #expect(patents.both?.completion == "114.8")
    #expect(rate.target.text == "85" && rate.actual.text == "80.5" && rate.both == nil)
    #expect(words.target == .none && words.targets == 1 && words.actuals == 0 && words.target.text == nil)
    #expect(table.own == 1 && table.withActual == 2)
  }

  @Test func `a form is complete, incomplete with what is missing, or missing`() throws {
    let table = try #require(
      tables(
        form,
        [
          value("a", "patents", "1"), value("a", "rate", "1"), value("a", "words", "x"), value("b", "patents", "1"),
          value("b", "words", nil, "x"),
        ]
      ).first)
    #expect(table.complete == 1 && table.incomplete == 1 && table.missing == 1)
    guard case .incomplete(let missing) = table.fillings[1].state else {
      Issue.record("b is \(table.fillings[1].state)")
      return
    }
    #expect(missing.map(\.id) == ["rate", "words"])
  }

  @Test func `of the groups of a form one must have enough, and rows that are numbered on need not be there`() throws {
    let guideline = guideline(
      [
        indicator("g1", unit: "个", group: "一"), indicator("g2", unit: "个", group: "一"),
        indicator("h1", unit: "个", group: "二"), indicator("h2", unit: nil, group: "二", openEnded: true),
        indicator("all", unit: "个"),
      ], groups: [.init(name: "一", atLeast: 2), .init(name: "二", atLeast: 2)])
    let table = try #require(
      tables(
        guideline,
        [
          value("a", "g1", "1"), value("a", "g2", "1"), value("a", "all", "1"), value("b", "h1", "1"),
          value("b", "h2", "x"), value("b", "all", "1"), value("c", "g1", "1"), value("c", "all", "1"),
        ]
      ).first)
    #expect(table.fillings.map(\.state).prefix(2) == [.complete, .complete])
    #expect(table.fillings[2].state == .incomplete([indicator("g2", unit: "个", group: "一")]))
  }

  @Test func `projects of a year without a guideline or a programme without a form have none`() {
    let projects = [project("a"), project("d", programme: "q"), project("e", year: 2023), project("f", programme: nil)]
    let book = SummaryBook(Sample.dataset(projects, guidelines: [form]))
    let tables = book.indicatorTables
    #expect(tables.map(\.programme.id) == ["p"] && tables[0].missing == 1)
    #expect(book.projectsWithoutForm(tables) == [1, 2, 3])
  }

  @Test func `sums beyond 64 bits stay exact`() throws {
    let largest = Quantity(millionths: .max)
    let table = try #require(
      tables(
        form, ["a", "b", "c"].map { value($0, "patents", largest.text, largest.text) }
      ).first)
    #expect(table.figures[0].target.text == "27670116110564.327421")
    #expect(table.figures[0].both?.completion == "100.0")
  }

  @Test(
    arguments: [
      (["1", "2"], "1.5"), (["0.000001", "0.000002"], "0.000002"), (["0.000003", "0.000002"], "0.000002"),
      (["-0.000001", "0"], "0"), (["3", "1", "2"], "2"),
    ] as [([String], String)])
  func `a median is the middle or the mean of the two middle ones, half to even`(values: [String], median: String)
    throws
  {
    let rows = zip(["a", "b", "c"], values).map { value($0, "rate", $1) }
    #expect(try #require(tables(form, rows).first).figures[1].target.text == median)
  }
}
