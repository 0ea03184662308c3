import Diagnostics
import TableReading

extension ProjectSource {
  /// The tables of the source; without those that hold nothing where another does, such as the spare sheets of a
  /// workbook.
  func tables(in files: SiteFiles, _ log: inout DiagnosticLog) -> [Table] {
    if let database { return answer(of: database, in: files, &log).map { [$0] } ?? [] }
    guard let bytes = files[file] else { return [] }
    let tables = TableFormat.tables(bytes, file: file, options: options, &log)
    let filled = tables.filter { !$0.rows.isEmpty }
    return filled.isEmpty ? Array(tables.prefix(1)) : filled
  }

  private func answer(of database: Words, in files: SiteFiles, _ log: inout DiagnosticLog) -> Table? {
    question(to: database, in: files, &log).flatMap { PostgreSQLReader.table($0, &log) }
  }

  /// What its database is asked; nil after saying that nobody knows where it is.
  func question(
    to database: Words, in files: SiteFiles, _ log: inout DiagnosticLog
  ) -> PostgreSQLReader.Question? {
    guard let connection = files.connections[database.text], !connection.isEmpty else {
      log.error(
        "sources.no-variable", at: database.place, "the environment has no variable \"\(database.text)\"",
        expected: "where the database is, such as postgresql://reader@localhost/grants")
      return nil
    }
    return PostgreSQLReader.Question(connection: connection, query: options.query ?? "", name: file)
  }
}

extension ProjectSourceReader {
  /// A source that is a file of the folder.
  func file(_ entry: YAMLMapping<SourceKey>, _ log: inout DiagnosticLog) -> ProjectSource? {
    guard let value = entry.required(.file, &log), let name = value.text(&log) else { return nil }
    guard TableFormat(named: name) != nil else {
      let known = TableFormat.extensions.map { ".\($0)" }.joined(separator: ", ")
      value.reject(name, expected: "the name of a file in \(Self.folder) that ends in one of \(known)", &log)
      return nil
    }
    return ProjectSource(file: "\(Self.folder)/\(name)", place: value.place)
  }

  /// A source that is what a database answers.
  func database(_ entry: YAMLMapping<SourceKey>, _ log: inout DiagnosticLog) -> ProjectSource? {
    let query = entry.required(.query, &log)
    guard let value = entry[.database], let name = value.text(&log) else { return nil }
    for key in [SourceKey.file, .sheet, .table, .encoding, .delimiter] {
      guard let other = entry[key] else { continue }
      log.error(
        "sources.database-and-file", at: other.place, "a source with a database has no \"\(key.rawValue)\"")
    }
    guard query != nil else { return nil }
    var source = ProjectSource(file: "database:\(name)", place: value.place)
    source.database = ProjectSource.Words(text: name, place: value.place)
    return source
  }

  /// What is said of how the file is written.
  func tableOptions(_ entry: YAMLMapping<SourceKey>, _ log: inout DiagnosticLog) -> TableOptions {
    var options = TableOptions()
    options.sheet = entry[.sheet]?.text(&log)
    options.query = entry[.query]?.text(&log)
    options.encoding = entry[.encoding]?.text(&log)
    options.delimiter = entry[.delimiter].flatMap { delimiter($0, &log) }
    guard let table = entry[.table] else { return options }
    if options.sheet != nil || options.query != nil {
      log.error("sources.two-tables", at: table.place, "a source has only one of sheet, table and query")
    }
    options.sheet = table.text(&log)
    return options
  }

  /// One sign of ASCII, or the word `tab`.
  private func delimiter(_ value: YAMLValue, _ log: inout DiagnosticLog) -> UInt8? {
    guard let text = value.text(&log) else { return nil }
    let sign = text == "tab" ? "\t" : text
    if let byte = sign.utf8.first, sign.utf8.count == 1, !"\"\r\n".utf8.contains(byte) { return byte }
    value.reject(text, expected: "one sign such as \",\" or \";\", or tab", &log)
    return nil
  }
}
