import Diagnostics
import ParallelWork
import ReportModel
import TableReading

/// All lists of content/projects → projects, organisations and the catalogue.
struct ProjectLists {
  let projects: [Project]
  let organisations: [Organisation]
  let catalogue: Catalogue
  /// What became of the rows, list by list.
  let accounts: [ListAccounting]

  init(
    in files: SiteFiles, guidelines: [Guideline], _ context: ListContext, workers: Int, _ log: inout DiagnosticLog
  ) {
    let sources = ProjectSourceReader(unit: context.site.money).sources(in: files, &log)
    let drafts: [ProjectDraft]
    (drafts, accounts, catalogue) = Self.drafts(
      of: sources, in: files, guidelines: guidelines, context, workers: workers, &log)
    let (register, order) = both(
      workers: workers, { [drafts] in OrganisationRegister.organisations(of: drafts, workers: workers) },
      { [drafts] in Self.order(of: drafts, workers: workers) })
    organisations = register.all
    projects = mapped(order.indices, workers: workers) { [drafts] range in
      order[range].map { index in
        var project = drafts[index].project
        project.organisation = register.index[index]
        return Project(project)
      }
    }
  }

  /// The rows of lists that are projects, in their order, each with its id; what became of the others; and the names
  /// of programmes and categories.
  static func drafts(
    of sources: [ProjectSource], in files: SiteFiles, guidelines: [Guideline], _ context: ListContext,
    workers: Int = 1, _ log: inout DiagnosticLog
  ) -> (drafts: [ProjectDraft], accounts: [ListAccounting], catalogue: Catalogue) {
    var pieces = [[ProjectDraft]](), accounts = [ListAccounting]()
    let ids = guidelines.flatMap { $0.programmes.map(\.id) + $0.annexes.map(\.id) }
    var open = OpenNames(taken: Set(ids))
    // A database is asked one thing at a time.
    let atOnce = sources.contains { $0.database != nil } ? 1 : workers
    for start in stride(from: 0, to: sources.count, by: atOnce) {
      let some = start..<min(start + atOnce, sources.count)
      let found = mapped(some, workers: workers, runs: 1) { run in
        run.map { index in logged { Self.sheets(of: sources[index], in: files, context, &$0) } }
      }
      for (index, (sheets, said)) in zip(some, found) {
        log.add(said)
        for sheet in sheets {
          switch sheet {
          case .unread(let accounting): accounts.append(accounting)
          case .list(let list):
            accounts.append(
              list.read(index: index, list: accounts.count, context, workers: workers, into: &pieces, &open, &log))
          }
        }
      }
    }
    var drafts = joined(pieces, workers: workers)
    for (list, rows) in RepeatedRows.settle(&drafts, sources, &log) { accounts[list].moveKept([.repeated: rows]) }
    return (drafts, accounts, catalogue(guidelines, open))
  }

  private enum Sheet: Sendable {
    case list(ListReading)
    case unread(ListAccounting)
  }

  /// The tables of a source, ready for their rows to be read.
  private static func sheets(
    of source: ProjectSource, in files: SiteFiles, _ context: ListContext, _ log: inout DiagnosticLog
  ) -> [Sheet] {
    SheetChoice.sheets(source.tables(in: files, &log), source, &log).map { sheet in
      switch sheet {
      case .unread(let accounting): .unread(accounting)
      case .list(let table, let plan): .list(ListReading(table, plan, source, context, &log))
      }
    }
  }

  /// Newest year first, no year last, then by id. Only years, ids and indices move while sorting.
  private static func order(of drafts: [ProjectDraft], workers: Int) -> [Int] {
    let keys = drafts.indices.map { (year: drafts[$0].project.year ?? .min, id: drafts[$0].project.id, index: $0) }
    return sorted(keys, workers: workers) { a, b in
      a.year != b.year ? a.year > b.year : precedes(a.id, b.id)
    }.map(\.index)
  }

  /// Categories and programmes of the guidelines, newest first, then those only lists name.
  static func catalogue(_ guidelines: [Guideline], _ open: OpenNames) -> Catalogue {
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
