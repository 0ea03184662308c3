import Diagnostics
import ReportModel
import TableReading

/// The ids of all sources: whether each can be part of an address and is given once. Those that mean themselves stay in
/// their databases, the others are read here.
struct PushedIDs {
  /// By source of those pushed down how many rows state no id; nil where it has no ids.
  private(set) var unstated = [Int?]()
  /// By the same the cells that state an id, but not as it is written.
  private(set) var stated = [[String]]()
  /// Ids that were read here, with their sources.
  private var known = [(id: String, source: Int)]()
  private let pushed: [PushedSource]
  private let sources: [ProjectSource]

  /// `local` are the ids of rows that are read here anyway, with the indices of their sources.
  init(_ pushed: [PushedSource], _ sources: [ProjectSource], local: [(id: String, source: Int)]) {
    (self.pushed, self.sources, known) = (pushed, sources, local)
  }

  /// What a source's id column is called in SQL; nil where it has none.
  private static func column(_ source: PushedSource) -> String? {
    source.plan.columns[.id]?.first.map(PushedCells.cell)
  }

  /// True where a row of the source states an id that means itself; such a row never lacks one.
  static func isPlain(_ source: PushedSource) -> String? {
    column(source).map { cell in
      let marks = MissingMark.all.union(source.source.missing[.id] ?? []).sorted()
      return """
        (octet_length(\(cell)) <= 120 AND \(cell) NOT IN (\(SQL.list(marks))) AND \(cell) ~ \(SQL.literal(plain)))
        """
    }
  }

  /// Whether any row that was pushed down states no id.
  var areMissing: Bool { unstated.contains { $0 != 0 } }

  /// The condition that a row of a source states no id, by its position among those pushed down; nil where none does.
  func isUnstated(_ position: Int, _ parameters: inout SQL.Parameters) -> String? {
    guard let count = unstated[position] else { return "true" }
    guard count > 0, let cell = Self.column(pushed[position]), let plain = Self.isPlain(pushed[position]) else {
      return nil
    }
    return "NOT \(plain) AND \(cell) <> ALL (\(parameters.add(SQL.array(stated[position])))::text[])"
  }

  /// Reads the ids that may mean something else than they are.
  mutating func readOdd(
    _ session: borrowing PostgreSQLSession, _ log: inout DiagnosticLog
  ) throws(PostgreSQLError) {
    for source in pushed {
      guard let cell = Self.column(source), let plain = Self.isPlain(source) else {
        unstated.append(nil)
        stated.append([])
        continue
      }
      var draft = source.draft(), counts = [Int](), empty = 0
      try session.ask(
        "SELECT count(*), \(cell) FROM \(source.cells.table) WHERE NOT \(plain) GROUP BY \(cell)"
      ) { row in
        guard draft.byteCount < Table.maximumBytes else { return }
        if row.text(1).isEmpty { return empty = Int(row.int(0) ?? 0) }
        counts.append(Int(row.int(0) ?? 0))
        draft.skip(to: source.plan.columns[.id]?.first ?? 0)
        row.append(1, to: &draft)
        draft.endRow(number: 0)
      }
      guard draft.byteCount < Table.maximumBytes else { throw .tooLarge }
      stated.append([])
      unstated.append(empty + read(draft.table(file: source.source.file, sheet: nil), counts, of: source, &log))
      warn(of: source, &log)
    }
  }

  /// Enters the ids of a table of distinct cells; returns how many rows state none after all.
  private mutating func read(
    _ table: Table, _ counts: [Int], of source: PushedSource, _ log: inout DiagnosticLog
  ) -> Int {
    var silent = DiagnosticLog(), none = 0
    var reader = source.reader(of: table, &silent)
    for (row, count) in zip(table.rows.dropFirst(), counts) {
      var said = DiagnosticLog()
      if let id = reader.id(row, &said) {
        if id.unicodeScalars.contains(where: mayBeWrittenOtherwise) {
          log.add(
            .notPushedDown(
              "the signs of an id can be written in several ways", at: Place(file: table.file), found: "\"\(id)\""))
        }
        stated[stated.count - 1].append(table.read(table.cell(row, source.plan.columns[.id]?.first ?? 0), string))
        known += [(id: String, source: Int)](repeating: (id, source.index), count: count)
        continue
      }
      if said.hasErrors { for diagnostic in said.all { log.add(diagnostic.inRows(count)) } } else { none += count }
    }
    return none
  }

  private func warn(of source: PushedSource, _ log: inout DiagnosticLog) {
    guard case let count?? = unstated.last, count > 0 else { return }
    log.add(
      Diagnostic(
        .warning, "project.no-id", at: Place(file: source.source.file),
        "the row has no id and gets one made of its content"
      ).inRows(count))
  }

  /// Says which ids are given twice.
  func checkRepeats(_ session: borrowing PostgreSQLSession, _ log: inout DiagnosticLog) throws(PostgreSQLError) {
    var parameters = SQL.Parameters()
    let ids = parameters.add(SQL.array(known.map(\.id)))
    let owners = parameters.add(SQL.array(known.map { Int64($0.source) }))
    let arms = pushed.compactMap { source -> String? in
      guard let cell = Self.column(source), let plain = Self.isPlain(source) else { return nil }
      return "SELECT \(cell), \(source.index) FROM \(source.cells.table) WHERE \(plain)"
    }
    let all = (arms + ["SELECT * FROM unnest(\(ids)::text[], \(owners)::int[])"]).joined(separator: " UNION ALL ")
    // -1 is no source.
    let dropping = [-1] + sources.indices.filter { sources[$0].repeats == .drop }
    var repeated = [(id: String, count: Int, source: Int, isDropped: Bool)]()
    try session.ask(
      """
      SELECT id COLLATE "C", count(*), min(source), bool_or(source IN (\(dropping.map(String.init).joined(separator: ", ")))) \
      FROM (\(all)) AS ids (id, source) GROUP BY id COLLATE "C" HAVING count(*) > 1 ORDER BY 1
      """, parameters.texts
    ) { row in
      repeated.append((row.text(0), Int(row.int(1) ?? 0), Int(row.int(2) ?? 0), row.text(3) == "t"))
    }
    for (id, count, source, isDropped) in repeated {
      let place = Place(file: sources[source].file)
      if isDropped {
        log.add(
          .notPushedDown(
            "which of the rows that repeat an id is dropped, their order decides", at: place, found: "\"\(id)\""))
      } else {
        log.add(
          Diagnostic(.error, "project.repeated-id", at: place, "the id \"\(id)\" is given twice").inRows(count))
      }
    }
  }

  /// Signs that can be part of an address and are written in one way alone: those of ASCII, Chinese characters and
  /// some brackets.
  private static let plain: String = {
    let safe = (1..<0x80).compactMap(Unicode.Scalar.init).filter { isPathSafe("a\($0)") && $0 != "-" && $0 != "." }
    let signs = safe.map { String($0) }.joined() + "\u{4E00}-\u{9FFF}〔〕【】（）"
    return "^[\(signs)-][.\(signs)-]*$"
  }()
}

/// Whether Unicode has another writing for a text with that sign: a character that is another one, or a mark that
/// stands for itself and could be part of the letter before it.
private func mayBeWrittenOtherwise(_ scalar: Unicode.Scalar) -> Bool {
  if scalar.isASCII { return false }
  switch scalar.properties.generalCategory {
  case .nonspacingMark, .spacingMark, .enclosingMark: return true
  default: return scalar.properties.isFullCompositionExclusion || (0x1100...0x11FF).contains(scalar.value)
  }
}
