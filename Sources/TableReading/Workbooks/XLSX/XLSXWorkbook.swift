import Diagnostics

/// A workbook in its package: what its sheets have in common, and where they are.
struct XLSXWorkbook {
  private let package: DocumentPackage
  private let file: String
  private let outline = WorkbookListener()
  private let parts: [String: Relationship]
  private let shared: SheetListener.Workbook

  init(_ package: DocumentPackage, file: String) throws(PartFault) {
    (self.package, self.file) = (package, file)
    let main = try package.mainPart(orElse: "xl/workbook.xml")
    guard !main.hasSuffix(".bin") else {
      throw PartFault(.otherFormat(found: "a binary workbook (.xlsb)", suggestion: "save it as .xlsx"), part: main)
    }
    try package.read(main, "workbook", outline)
    let parts = try package.relationships(of: main)
    self.parts = Dictionary(parts.map { ($0.id, $0) }) { first, _ in first }
    let strings = SharedStringListener(), styles = StyleListener()
    if let part = parts.first(where: { $0.kind == "sharedStrings" })?.target, package.has(part) {
      try package.read(part, "texts", strings)
      if strings.isTooLarge { throw PartFault(.tooLarge("2 GiB of text"), part: part) }
    }
    if let part = parts.first(where: { $0.kind == "styles" })?.target, package.has(part) {
      try package.read(part, "styles", styles)
    }
    shared = SheetListener.Workbook(
      strings: strings.strings, formats: styles.formats, days: outline.days, isNotCalculated: outline.isNotCalculated)
  }

  /// The tables of all sheets that have cells, or of the one asked for.
  func tables(_ options: TableOptions, _ log: inout DiagnosticLog) -> [Table] {
    let sheets = outline.sheets.filter { options.sheet == nil || $0.name == options.sheet }
    if sheets.isEmpty { log.add(noSheet(options.sheet)) }
    return sheets.compactMap { table($0, &log) }
  }

  private func table(_ sheet: WorkbookListener.Sheet, _ log: inout DiagnosticLog) -> Table? {
    guard let part = parts[sheet.relationship] else {
      log.add(PartFault(.missing("part for a sheet")).diagnostic(file: file, sheet: sheet.name))
      return nil
    }
    // Sheets of charts, dialogues and macros have no cells.
    guard part.kind == "worksheet" else { return nil }
    let listener = SheetListener(shared)
    do throws(PartFault) {
      try package.read(part.target, "part for a sheet", listener)
      if let fault = listener.fault { throw PartFault(fault, part: part.target) }
    } catch {
      log.add(error.diagnostic(file: file, sheet: sheet.name))
    }
    listener.remarks.report(file: file, sheet: sheet.name, &log)
    let table = listener.table(file: file, sheet: sheet.name)
    if sheet.isHidden, !table.rows.isEmpty { log.add(SheetRemarks.hiddenSheet(sheet.name, file: file)) }
    return table
  }

  private func noSheet(_ name: String?) -> Diagnostic {
    SheetRemarks.noSheet(name, among: outline.sheets.map(\.name), file: file)
  }
}
