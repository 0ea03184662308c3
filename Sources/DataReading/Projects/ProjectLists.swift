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
    let register = OrganisationRegister.organisations(of: drafts)
    organisations = register.all
    projects = Self.order(of: drafts).map { index in
      var project = drafts[index].project
      project.organisation = register.index[index]
      return Project(project)
    }
  }

  /// The rows of lists that are projects, in their order, each with its id; what became of the others; and the names
  /// of programmes and categories.
  static func drafts(
    of sources: [ProjectSource], in files: SiteFiles, guidelines: [Guideline], _ context: ListContext,
    workers: Int = 1, _ log: inout DiagnosticLog
  ) -> (drafts: [ProjectDraft], accounts: [ListAccounting], catalogue: Catalogue) {
    let ids = guidelines.flatMap { $0.programmes.map(\.id) + $0.annexes.map(\.id) }
    var open = OpenNames(taken: Set(ids)), read = ListsRead()
    if workers == 1 || sources.count == 1 || sources.contains(where: \.isReadInTurn) {
      for (index, source) in sources.enumerated() {
        read.add(source, index, in: files, context, workers: workers, &open, &log)
      }
    } else {
      let each = mapped(sources.indices, workers: workers, runs: 1) { run in
        run.map { index in
          logged { log in
            var read = ListsRead(), none = OpenNames()
            read.add(sources[index], index, in: files, context, workers: workers, &none, &log)
            return read
          }
        }
      }
      for (lists, said) in each {
        read.add(lists)
        log.add(said)
      }
    }
    for (list, rows) in RepeatedRows.settle(&read.drafts, sources, &log) {
      read.accounts[list].moveKept([.repeated: rows])
    }
    return (read.drafts, read.accounts, catalogue(guidelines, open))
  }

  /// Newest year first, no year last, then by id. Only years, ids and indices move while sorting.
  private static func order(of drafts: [ProjectDraft]) -> [Int] {
    let keys = drafts.indices.map { (year: drafts[$0].project.year ?? .min, id: drafts[$0].project.id, index: $0) }
    return keys.sorted { a, b in
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

/// The lists of one source or of several in their order.
private struct ListsRead: Sendable {
  var drafts = [ProjectDraft]()
  var accounts = [ListAccounting]()

  /// Reads the lists of a source.
  mutating func add(
    _ source: ProjectSource, _ index: Int, in files: SiteFiles, _ context: ListContext, workers: Int,
    _ open: inout OpenNames, _ log: inout DiagnosticLog
  ) {
    for sheet in SheetChoice.sheets(source.tables(in: files, &log), source, &log) {
      switch sheet {
      case .unread(let accounting): accounts.append(accounting)
      case .list(let table, let plan):
        let list = ListReading(table, plan, source, context, &log)
        accounts.append(
          list.read(index: index, list: accounts.count, context, workers: workers, into: &drafts, &open, &log))
      }
    }
  }

  /// Lists that follow, read by themselves.
  mutating func add(_ later: ListsRead) {
    for var draft in later.drafts {
      draft.list += accounts.count
      drafts.append(draft)
    }
    accounts += later.accounts
  }
}

extension ProjectSource {
  /// Whether its rows wait for those of the sources before it, which may give names that only lists know their ids; and
  /// a database is asked one thing at a time.
  fileprivate var isReadInTurn: Bool { programmes == .open || database != nil }
}
