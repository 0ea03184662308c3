package import Diagnostics

/// One format in which lists are published: bytes → tables with places.
///
/// Whatever the format, a table's rows are the same: cells of UTF-8 text, an amount or a day written as the file writes
/// it, and the number a spreadsheet shows for the row.
package protocol TableReader {
  /// The tables of a file in its order; none after saying why. What can be read is read even when a part is wrong.
  static func tables(
    _ bytes: [UInt8], file: String, _ options: TableOptions, _ log: inout DiagnosticLog
  ) -> [Table]
}

/// What is known of a file beforehand; nil is found out from its bytes.
package struct TableOptions: Sendable, Hashable {
  /// The only sheet or table to read, by its name.
  package var sheet: String?
  /// What a database is asked, in its own language.
  package var query: String?
  /// The character set of a text by its IANA name: `gb18030`, `utf-16le`.
  package var encoding: String?
  /// What separates the cells of a text.
  package var delimiter: UInt8?

  package init() {}
}
