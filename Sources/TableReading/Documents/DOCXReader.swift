package import Diagnostics

/// Documents of Office Open XML (ECMA-376, ISO/IEC 29500): every table of the main part, named `table 1` and so on in
/// their order, rows numbered from 1. Paragraphs of a cell are parted by a line break.
package enum DOCXReader: TableReader {
  package static func tables(
    _ bytes: [UInt8], file: String, _ options: TableOptions, _ log: inout DiagnosticLog
  ) -> [Table] {
    let listener = DocumentListener(file: file)
    do throws(PartFault) {
      try DocumentPackage.read(bytes) { package throws(PartFault) in
        let main = try package.mainPart(orElse: "word/document.xml")
        try package.read(main, "document", listener)
        if let fault = listener.fault { throw PartFault(fault, part: main) }
      }
    } catch {
      log.add(error.diagnostic(file: file))
      return chosen(listener.finishedTables(), options)
    }
    report(listener, file: file, &log)
    let tables = listener.finishedTables(), found = chosen(tables, options)
    if found.isEmpty { log.add(none(options.sheet, among: tables.compactMap(\.sheet), file: file)) }
    return found
  }

  /// Whether a file is a document of this format, by the first element of its main part.
  package static func recognises(_ bytes: [UInt8]) -> Bool {
    DocumentPackage.mainElement(bytes) == "document"
  }

  private static func chosen(_ tables: [Table], _ options: TableOptions) -> [Table] {
    tables.filter { options.sheet == nil || $0.sheet == options.sheet }
  }

  private static func report(_ listener: DocumentListener, file: String, _ log: inout DiagnosticLog) {
    let (rows, texts) = (listener.deletedRows, listener.deletedTexts)
    guard rows > 0 || texts > 0 else { return }
    log.warning(
      "document.tracked-changes", at: Place(file: file),
      "the tables have tracked changes: what is deleted is left out, what is inserted is read",
      found: "\(rows) deleted row\(rows == 1 ? "" : "s"), \(texts) deleted piece\(texts == 1 ? "" : "s") of text",
      suggestion: "accept or reject the changes and save the document")
  }

  private static func none(_ name: String?, among names: [String], file: String) -> Diagnostic {
    guard let name, !names.isEmpty else {
      return Diagnostic(.error, "document.no-table", at: Place(file: file), "the document has no table")
    }
    return Diagnostic(
      .error, "document.unknown-table", at: Place(file: file), "the document has no \"\(name)\"",
      expected: names.count == 1 ? "table 1" : "table 1 to table \(names.count)",
      suggestion: didYouMean(name, among: names))
  }
}
