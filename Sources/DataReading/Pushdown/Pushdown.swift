import Diagnostics
import ReportModel
import TableReading

/// Counts the projects of a site where their rows are.
struct Pushdown {
  let files: SiteFiles
  let guidelines: [Guideline]
  let context: ListContext
  let question: DatabaseSums.Question

  /// nil after saying what is wrong.
  func sums(_ log: inout DiagnosticLog) -> DatabaseSums? {
    let sources = ProjectSourceReader(unit: context.site.money).sources(in: files, &log)
    guard let questions = questions(sources, &log), let first = questions.compactMap({ $0 }).first, !log.hasErrors
    else {
      return nil
    }
    do {
      let session = try PostgreSQLSession(first.connection, timeout: question.timeout)
      guard session.encoding == "UTF8" else {
        log.add(.notPushedDown("it keeps texts as \(session.encoding)", at: Place(file: first.name)))
        return nil
      }
      return try sums(sources, questions, session, &log)
    } catch {
      log.add(error.diagnostic(at: Place(file: first.name)))
      return nil
    }
  }

  /// By source what its database is asked, nil for a file; nil where there is no single database.
  private func questions(
    _ sources: [ProjectSource], _ log: inout DiagnosticLog
  ) -> [PostgreSQLReader.Question?]? {
    let questions = sources.map { source in source.database.flatMap { source.question(to: $0, in: files, &log) } }
    guard let first = questions.lazy.compactMap({ $0 }).first else {
      if !log.hasErrors {
        log.add(.notPushedDown("no source has a database", at: Place(file: ProjectSourceReader.file)))
      }
      return nil
    }
    for (source, question) in zip(sources, questions) where question.map({ $0.connection != first.connection }) == true
    {
      log.add(.notPushedDown("they are in two databases, \(first.name) and \(source.file)", at: source.place))
    }
    return questions
  }

  private func sums(
    _ sources: [ProjectSource], _ questions: [PostgreSQLReader.Question?], _ session: borrowing PostgreSQLSession,
    _ log: inout DiagnosticLog
  ) throws(PostgreSQLError) -> DatabaseSums? {
    var lists = PushedLists(sources, guidelines: guidelines)
    for (index, source) in sources.enumerated() {
      if let question = questions[index] {
        guard let pushed = try PushedSource(source, index: index, question, session, context, &log) else { continue }
        try lists.add(pushed, session, &log)
      } else {
        lists.add(source, index: index, files, context, &log)
      }
    }
    lists.settle(&log)
    try lists.check(session, &log)
    if log.hasErrors { return nil }
    let organisations = lists.organisations
    let dataset = Dataset(
      site: context.site, guidelines: guidelines, divisions: context.places.divisions, taxonomy: context.taxonomy,
      catalogue: lists.catalogue, organisations: organisations.all, projects: [], articles: []
    ).edition(question.edition)
    let facts = lists.facts(by: Set(question.sets.joined()), in: dataset, question.edition, organisations.index)
    checkOrder(facts, &log)
    if log.hasErrors { return nil }
    let sums = try facts.sums(by: question.sets, organisations: dataset.organisations, session)
    let isSame = try lists.isSame(session), whole = sums?[[]]?[[]]?.projects
    guard let sums, isSame, whole == nil || whole == lists.count else {
      log.error(
        "database.not-repeatable", at: Place(file: sources[questions.firstIndex { $0 != nil } ?? 0].file),
        "the query does not give the same rows each time it is asked",
        expected: "a query without random values and without a LIMIT that any rows fulfil",
        suggestion: "add ORDER BY, or read the rows once: leave --in-database away")
      return nil
    }
    return DatabaseSums(dataset: dataset, sums: sums)
  }

  /// Regions that only lists name stand in the order of the projects, which is not known here.
  private func checkOrder(_ facts: Facts, _ log: inout DiagnosticLog) {
    let known = Set(context.places.divisions.regions), others = facts.keys(of: .region).filter { !known.contains($0) }
    guard others.count > 1 else { return }
    log.add(
      .notPushedDown(
        "regions the site does not know stand in the order of its projects", at: Place(file: ProjectSourceReader.file),
        found: others.sorted { precedes($0, $1) }.joined(separator: ", ")))
  }
}
