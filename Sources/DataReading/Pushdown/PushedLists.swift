import Diagnostics
import ReportModel
import TableReading

/// All lists of a site: those whose rows stay in the database with what their texts mean, and the rows of the others.
struct PushedLists {
  private let sources: [ProjectSource]
  private let guidelines: [Guideline]
  private var open: OpenNames
  private var pushed = [(source: PushedSource, meanings: CellMeanings)]()
  private var prints = [Fingerprint]()
  private var drafts = [ProjectDraft]()

  init(_ sources: [ProjectSource], guidelines: [Guideline]) {
    (self.sources, self.guidelines) = (sources, guidelines)
    open = OpenNames(taken: Set(guidelines.flatMap { $0.programmes.map(\.id) + $0.annexes.map(\.id) }))
  }

  /// Takes in a list that stays where it is.
  mutating func add(
    _ source: PushedSource, _ session: borrowing PostgreSQLSession, _ log: inout DiagnosticLog
  ) throws(PostgreSQLError) {
    let before = try Fingerprint(source, session)
    guard try OddRows(source: source).check(session, &log) else { return }
    prints.append(before)
    pushed.append((source, CellMeanings(try CellEntries(source, session), of: source, &open, &log)))
  }

  /// Reads a list that is a file.
  mutating func add(
    _ source: ProjectSource, index: Int, _ files: SiteFiles, _ context: ListContext, _ log: inout DiagnosticLog
  ) {
    var pieces = [[ProjectDraft]]()
    for sheet in SheetChoice.sheets(source.tables(in: files, &log), source, &log) {
      guard case .list(let table, let plan) = sheet else { continue }
      let list = ListReading(table, plan, source, context, &log)
      _ = list.read(index: index, list: 0, context, workers: 1, into: &pieces, &open, &log)
    }
    drafts += pieces.joined()
  }

  /// Applies the rules for repeated rows to those that were read.
  mutating func settle(_ log: inout DiagnosticLog) { _ = RepeatedRows.settle(&drafts, sources, &log) }

  /// Holds the rows of all lists against each other.
  func check(_ session: borrowing PostgreSQLSession, _ log: inout DiagnosticLog) throws(PostgreSQLError) {
    let stated = drafts.filter { !$0.hasContentID }.map { (id: $0.project.id, source: $0.source) }
    var ids = PushedIDs(pushed.map(\.source), sources, local: stated)
    try ids.readOdd(session, &log)
    try ids.checkRepeats(session, &log)
    if log.hasErrors || !ids.areMissing { return }
    var numbers = ContentNumbers()
    for (_, meanings) in pushed { numbers.add(meanings) }
    let local = drafts.filter(\.hasContentID)
    for draft in local { numbers.add(draft) }
    try RepeatedContent(
      pushed: pushed, ids: ids, sources: sources, local: local.map { numbers.row(of: $0) }, numbers: numbers
    ).check(session, &log)
  }

  /// The categories and programmes of guidelines and lists.
  var catalogue: Catalogue { ProjectLists.catalogue(guidelines, open) }

  /// Who is who: those of each list's combinations in their order, then those of the rows that were read.
  var organisations: (all: [Organisation], index: [Int]) {
    let entries = pushed.flatMap { _, meanings in
      zip(meanings.organisations.values, meanings.organisations.counts).compactMap { entry, count in
        entry.map { OrganisationRegister.Entry(name: $0.name, code: $0.code, count: count) }
      }
    }
    return OrganisationRegister.organisations(
      of: entries + drafts.map { OrganisationRegister.Entry(name: $0.organisation, code: $0.creditCode) }, workers: 1)
  }

  /// The rows as numbers; `organisations` as `organisations` gives them.
  func facts(
    by fields: Set<ProjectField>, in dataset: Dataset, _ edition: Edition, _ organisations: [Int]
  ) -> Facts {
    var facts = Facts(by: fields, shown: dataset.site.editions[edition] ?? []), rest = organisations[...]
    for (source, meanings) in pushed {
      let count = meanings.organisations.values.count
      facts.add(source, meanings, organisations: rest.prefix(count))
      rest = rest.dropFirst(count)
    }
    facts.add(drafts.map { Project($0.project) }, organisations: rest)
    return facts
  }

  /// How many projects there are.
  var count: Int { prints.reduce(drafts.count) { $0 + $1.rows } }

  /// Whether the database still has the rows that were understood.
  func isSame(_ session: borrowing PostgreSQLSession) throws(PostgreSQLError) -> Bool {
    for (list, before) in zip(pushed, prints) where try Fingerprint(list.source, session) != before { return false }
    return true
  }
}

extension ProjectDraft {
  /// Whether its row states no id.
  fileprivate var hasContentID: Bool { project.id.hasPrefix(contentID) }
}

extension ContentNumbers {
  fileprivate static func content(_ project: Project.Fields) -> [String?] {
    [project.year.map { String($0) }, project.programme ?? project.category]
  }

  fileprivate mutating func add(_ draft: ProjectDraft) {
    add(Self.content(draft.project))
    add(draft.organisation.identity)
  }

  fileprivate func row(of draft: ProjectDraft) -> RepeatedContent.LocalRow {
    RepeatedContent.LocalRow(
      content: content(Self.content(draft.project)), organisation: organisation(draft.organisation.identity),
      name: draft.project.name, source: draft.source)
  }
}
