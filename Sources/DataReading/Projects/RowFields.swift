import Diagnostics
import ReportModel

/// What the rows of a list are understood by: the same for all its sources.
struct ListContext: Sendable {
  let site: Site
  let programmes: ProgrammeIndex
  let places: PlaceIndex
  let taxonomy: Taxonomy
  /// Whether places, clusters, chains and statuses are taken as they are written: there is no site that knows them.
  var isOpen = false
}

/// The readers of all fields of one list.
struct RowFields {
  var id: FieldReader<String>
  var year: FieldReader<Int>
  var programme: FieldReader<String>
  var category: FieldReader<String>
  var name: FieldReader<String>
  var organisation: FieldReader<OrganisationCell>
  var creditCode: FieldReader<String>
  var partners: FieldReader<[String]>
  var recommender: FieldReader<String>
  var region: FieldReader<String>
  var city: FieldReader<Divisions.Division>
  var county: FieldReader<PlaceIndex.Candidates>
  var industry: FieldReader<String>
  var cluster: FieldReader<String>
  var chain: FieldReader<String>
  var start: FieldReader<Day>
  var end: FieldReader<Day>
  var ruleCase: FieldReader<String>
  var base: FieldReader<Money>
  var investment: FieldReader<Money>
  var support: FieldReader<Money>
  var firstInstalment: FieldReader<Money>
  var status: FieldReader<String>
  var measures: [ColumnReader<Measure>]

  init(
    _ plan: ColumnPlan, _ units: ColumnUnits, _ source: ProjectSource, _ context: ListContext,
    _ log: inout DiagnosticLog
  ) {
    func text(_ field: ProjectField, _ log: inout DiagnosticLog) -> FieldReader<String> {
      FieldReader(field, plan, source, &log, Understanding.text)
    }
    func money(_ field: ProjectField, _ log: inout DiagnosticLog) -> FieldReader<Money> {
      FieldReader(money: field, plan, units, source, &log)
    }
    id = FieldReader(.id, plan, source, &log, quick: Understanding.quickText, Understanding.text)
    year = FieldReader(.year, plan, source, &log, Understanding.year)
    (programme, category) = (text(.programme, &log), text(.category, &log))
    name = FieldReader(.name, plan, source, &log, quick: Understanding.quickText, Understanding.text)
    organisation = FieldReader(
      .organisation, plan, source, &log, keepsLines: true,
      Understanding.organisations(OrganisationNames(whole: source.wholeNames)))
    creditCode = FieldReader(.creditCode, plan, source, &log, Understanding.creditCode)
    partners = FieldReader(.partners, plan, source, &log, Understanding.partners)
    recommender = text(.recommender, &log)
    region = FieldReader(.region, plan, source, &log, context.places.region)
    let places = context.places, hasPlaces = !places.divisions.all.isEmpty
    city = FieldReader(.city, plan, source, &log) { text in
      if context.isOpen { return Understanding.openCity(text) }
      return hasPlaces ? places.city(text) : Understood(nil)
    }
    county = FieldReader(.county, plan, source, &log) { text in
      if context.isOpen { return Understanding.openCounty(text) }
      return hasPlaces ? places.county(text) : Understood(nil)
    }
    if !hasPlaces, !context.isOpen, !city.isAbsent || !county.isAbsent {
      log.warning(
        "places.none", at: Place(file: source.file), "the places of the list are not read: the site knows none",
        expected: DivisionReader.folder + "divisions.csv")
    }
    industry = text(.industry, &log)
    cluster = FieldReader(
      .cluster, plan, source, &log,
      context.isOpen
        ? Understanding.text
        : Understanding.taxonomy(context.taxonomy.clusters, "cluster.unknown", file: "content/chains/clusters.csv"))
    chain = FieldReader(
      .chain, plan, source, &log,
      context.isOpen
        ? Understanding.text
        : Understanding.taxonomy(context.taxonomy.chains, "chain.unknown", file: "content/chains/chains.csv"))
    let form = { Self.dayForm($0, plan, source) }
    start = FieldReader(.start, plan, source, &log, Understanding.day(source.days, bound: .first, form(.start)))
    end = FieldReader(.end, plan, source, &log, Understanding.day(source.days, bound: .last, form(.end)))
    ruleCase = text(.case, &log)
    (base, investment) = (money(.base, &log), money(.investment, &log))
    (support, firstInstalment) = (money(.support, &log), money(.firstInstalment, &log))
    status = FieldReader(
      .status, plan, source, &log, context.isOpen ? Understanding.text : Understanding.status(context.site.statuses))
    measures = plan.measures.map {
      let header = plan.headers[$0]
      return ColumnReader(column: $0, header: header, missing: [], Understanding.measure(header, source.days))
    }
  }

  /// Beginning and end in one column are a period.
  private static func dayForm(_ field: ProjectField, _ plan: ColumnPlan, _ source: ProjectSource)
    -> Understanding.DayForm
  {
    if source.serialDates.contains(field) { return .serial }
    guard let start = plan.columns[.start], let end = plan.columns[.end] else { return .day }
    return start == end ? .period : .day
  }

  /// What was put in order, by column: readers of one list have the same columns in the same order.
  var remarks: [ColumnRemarks] {
    let texts =
      id.remarks + programme.remarks + category.remarks + name.remarks + creditCode.remarks + recommender.remarks
      + region.remarks
    let words =
      industry.remarks + cluster.remarks + chain.remarks + ruleCase.remarks + status.remarks + partners.remarks
    let values = year.remarks + organisation.remarks + city.remarks + county.remarks + start.remarks + end.remarks
    let amounts = base.remarks + investment.remarks + support.remarks + firstInstalment.remarks
    return texts + words + values + amounts + measures.map(\.remarks)
  }
}
