import Diagnostics
import ReportModel
import TableReading

/// Rows without an id that repeat each other: same year, programme, name and organisation.
struct RepeatedContent {
  /// A row that is read here.
  struct LocalRow {
    let content: Int64
    let organisation: Int64
    let name: String
    let source: Int
  }

  let pushed: [(source: PushedSource, meanings: CellMeanings)]
  let ids: PushedIDs
  let sources: [ProjectSource]
  let local: [LocalRow]
  /// Numbers of contents (year and programme) and of the names organisations are compared by.
  let numbers: ContentNumbers

  /// Finds groups of rows whose names are the same but for white space and a mark of text, and looks at their names.
  func check(_ session: borrowing PostgreSQLSession, _ log: inout DiagnosticLog) throws(PostgreSQLError) {
    var parameters = SQL.Parameters()
    var arms = pushed.indices.compactMap { arm($0, &parameters) }
    guard !arms.isEmpty else { return }
    if !local.isEmpty { arms.append(localArm(&parameters)) }
    var repeated = [(names: [String], sources: [Int], count: Int)]()
    try session.ask(
      """
      SELECT array_to_string(array_agg(name), E'\\x01'), string_agg(DISTINCT source::text, ','), count(*) \
      FROM (\(arms.joined(separator: " UNION ALL "))) AS rows (content, organisation, name, source) \
      GROUP BY content, organisation, ltrim(\(OddText.bared("name")), '''') HAVING count(*) > 1
      """, parameters.texts
    ) { row in
      let names = row.text(0).split(separator: "\u{1}", omittingEmptySubsequences: false).map(String.init)
      repeated.append((names, row.text(1).split(separator: ",").compactMap { Int($0) }, Int(row.int(2) ?? 0)))
    }
    for group in repeated { report(group.names, group.sources.sorted(), &log) }
  }

  private func arm(_ position: Int, _ parameters: inout SQL.Parameters) -> String? {
    let (source, meanings) = pushed[position]
    let mayRepeat = source.source.repeats != .keep || !local.isEmpty || pushed.count > 1
    guard mayRepeat, let name = source.plan.columns[.name]?.first, let unstated = ids.isUnstated(position, &parameters)
    else { return nil }
    let contents = meanings.rules.values.map { Optional(numbers.content($0.content)) }
    let names = meanings.organisations.values.map { $0.map { numbers.organisation($0.name.identity) } }
    let joins = [
      join("m1", .rule, meanings.rules.hashes, contents, source, &parameters),
      join("m2", .organisation, meanings.organisations.hashes, names, source, &parameters),
    ]
    return """
      SELECT m1.n, m2.n, \(PushedCells.cell(name)), \(source.index) FROM \(source.cells.table) \
      \(joins.joined(separator: " ")) WHERE \(unstated)
      """
  }

  private func join(
    _ name: String, _ group: CellGroup, _ hashes: [Int64], _ numbers: [Int64?], _ source: PushedSource,
    _ parameters: inout SQL.Parameters
  ) -> String {
    let columns = [
      parameters.add(SQL.array(hashes)) + "::int8[]", parameters.add(SQL.array(numbers)) + "::int4[]",
    ]
    return "JOIN unnest(\(columns.joined(separator: ", "))) AS \(name) (h, n) "
      + "ON \(name).h = \(PushedCells.hash(of: source.columns(of: group)))"
  }

  private func localArm(_ parameters: inout SQL.Parameters) -> String {
    let columns = [
      parameters.add(SQL.array(local.map { Optional($0.content) })) + "::int4[]",
      parameters.add(SQL.array(local.map { Optional($0.organisation) })) + "::int4[]",
      parameters.add(SQL.array(local.map(\.name))) + "::text[]",
      parameters.add(SQL.array(local.map { Optional(Int64($0.source)) })) + "::int4[]",
    ]
    return "SELECT * FROM unnest(\(columns.joined(separator: ", ")))"
  }

  /// Names that differ in more than white space repeat nothing.
  private func report(_ names: [String], _ owners: [Int], _ log: inout DiagnosticLog) {
    let counts = Dictionary(names.map { (Self.compared($0), 1) }, uniquingKeysWith: +).filter { $0.value > 1 }
    guard let (bytes, count) = counts.min(by: { $0.key.lexicographicallyPrecedes($1.key) }) else { return }
    let name = String(decoding: bytes, as: UTF8.self)
    let place = Place(file: sources[owners.first ?? 0].file), rules = Set(owners.map { sources[$0].repeats })
    if rules == [.keep] { return }
    guard rules == [.error] else {
      return log.add(
        .notPushedDown("what becomes of rows that repeat others, their order decides", at: place, found: "\"\(name)\""))
    }
    log.add(
      Diagnostic(
        .error, "project.repeated-row", at: place,
        "the row repeats an earlier one: same year, programme, name and organisation", found: "\"\(name)\"",
        suggestion: "give ids, or set repeats to drop or keep in sources.yaml"
      ).inRows(count))
  }

  /// What makes a name the same as another, as `ProjectDraft.contentHash` has it.
  private static func compared(_ name: String) -> [UInt8] {
    let text = CellText(Array(name.utf8).span).text ?? ""
    return text.utf8.filter { $0 != 0x20 }
  }
}

/// Numbers for what rows without ids are told apart by.
struct ContentNumbers {
  private var contents = [[String?]: Int64]()
  /// By their bytes: two writings of one sign are two names.
  private var organisations = [[UInt8]: Int64]()

  mutating func add(_ meanings: CellMeanings) {
    for rule in meanings.rules.values { add(rule.content) }
    for case let entry? in meanings.organisations.values { add(entry.name.identity) }
  }

  mutating func add(_ content: [String?]) { contents[content] = contents[content] ?? Int64(contents.count) }

  mutating func add(_ identity: String) {
    let bytes = Array(identity.utf8)
    organisations[bytes] = organisations[bytes] ?? Int64(organisations.count)
  }

  func content(_ content: [String?]) -> Int64 { contents[content] ?? -1 }

  func organisation(_ identity: String) -> Int64 { organisations[Array(identity.utf8)] ?? -1 }
}
