import Diagnostics
import TableReading

extension ProjectSource {
  /// The tables of the source; without those that hold nothing where another does, such as the spare sheets of a
  /// workbook.
  func tables(in files: SiteFiles, _ log: inout DiagnosticLog) -> [Table] {
    guard let bytes = files[file] else { return [] }
    let tables = TableFormat.tables(bytes, file: file, options: options, &log)
    let filled = tables.filter { !$0.rows.isEmpty }
    return filled.isEmpty ? Array(tables.prefix(1)) : filled
  }
}

extension ProjectSourceReader {
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
