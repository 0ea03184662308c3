import Diagnostics
import ReportModel
import TableReading

/// All lists of content/projects → projects, organisations and the catalogue.
struct ProjectLists {
  private(set) var projects = [Project]()
  private(set) var organisations = [Organisation]()
  let catalogue: Catalogue

  init(in files: SiteFiles, guidelines: [Guideline], _ context: ListContext, _ log: inout DiagnosticLog) {
    let sources = ProjectSourceReader(unit: context.site.money).sources(in: files, &log)
    var drafts = [ProjectDraft]()
    let ids = guidelines.flatMap { $0.programmes.map(\.id) + $0.annexes.map(\.id) }
    var open = OpenNames(taken: Set(ids))
    for (index, source) in sources.enumerated() {
      for table in source.tables(in: files, &log) {
        guard let plan = ColumnPlan(table, for: source, &log) else { continue }
        var reader = RowReader(table, plan, source, index: index, context, &log)
        for row in plan.rows {
          Self.checkLength(row, of: table, headers: plan.headers, &log)
          if let draft = reader.draft(row, &open, &log) { drafts.append(draft) }
        }
        for note in reader.fields.notes { log.add(note) }
      }
    }
    catalogue = Self.catalogue(guidelines, open)
    RepeatedRows.settle(&drafts, sources, &log)
    let register = OrganisationRegister.organisations(of: drafts, &log)
    organisations = register.all
    projects = Self.order(of: drafts).map { index in
      var project = drafts[index].project
      project.organisation = register.index[index]
      return project
    }
  }

  /// Newest year first, no year last, then by id. Only years, ids and indices move while sorting.
  private static func order(of drafts: [ProjectDraft]) -> [Int] {
    let keys = drafts.indices.map { (year: drafts[$0].project.year ?? .min, id: drafts[$0].project.id, index: $0) }
    return keys.sorted { a, b in
      a.year != b.year ? a.year > b.year : precedes(a.id, b.id)
    }.map(\.index)
  }

  /// A row longer than the headers holds something nobody reads; a shorter one may have lost something.
  private static func checkLength(
    _ row: Table.Row, of table: Table, headers: [String], _ log: inout DiagnosticLog
  ) {
    let count = Int(row.count)
    if table.keepsRowLengths, count < headers.count {
      log.warning(
        "csv.short-row", at: table.place(row), "the row is shorter than the headers", found: "\(count) cells",
        expected: "\(headers.count) cells")
    }
    guard count > headers.count else { return }
    for column in headers.count..<count where table.cell(row, column).length > 0 {
      log.error(
        "csv.long-row", at: table.place(row, column), "the row is longer than the headers", found: "\(count) cells",
        expected: "\(headers.count) cells", suggestion: "quote cells that hold a comma")
      return
    }
  }

  /// Categories and programmes of the guidelines, newest first, then those only lists name.
  private static func catalogue(_ guidelines: [Guideline], _ open: OpenNames) -> Catalogue {
    var categories = [Catalogue.Category](), programmes = [Catalogue.Entry](), taken = Set<String>()
    for guideline in guidelines {
      for annex in guideline.annexes where taken.insert(annex.id).inserted {
        categories.append(Catalogue.Category(id: annex.id, name: annex.title))
      }
    }
    taken = []
    for programme in guidelines.flatMap(\.programmes) where taken.insert(programme.id).inserted {
      programmes.append(
        Catalogue.Entry(
          id: programme.id, name: programme.name, aliases: programme.aliases, category: programme.annex))
    }
    return Catalogue(categories: categories + open.categories, programmes: programmes + open.programmes)
  }
}
