package import Diagnostics
import ReportModel
import TableReading

/// A list as a department publishes it → canonical rows, and what became of every row of the list.
package struct ListImport: Sendable {
  package let rows: CanonicalRows
  /// One for each table of the file that was read.
  package let accounts: [ListAccounting]
  /// Sorted by place.
  package let diagnostics: [Diagnostic]

  /// Reads a list; what cannot be understood is said and left out.
  ///
  /// - Parameters:
  ///   - list: the file.
  ///   - mapping: what its columns mean: keys as in an entry of sources.yaml; nil where its headers are canonical.
  ///   - site: the content of the site folder whose places, guidelines, chains and money it is read by; nil for none.
  package init(_ list: ListFile, mapping: ListFile?, site: SiteFiles?) {
    var log = DiagnosticLog()
    let setting = ImportSetting(mapping, site, &log)
    let source = setting.source(of: list, &log)
    let (drafts, accounts, catalogue) = ProjectLists.drafts(
      of: [source], in: SiteFiles([list.path: list.bytes]), guidelines: setting.guidelines, setting.context, &log)
    rows = CanonicalRows(drafts, source, catalogue, setting.context)
    self.accounts = accounts
    if drafts.isEmpty, !log.hasErrors {
      log.error(
        "import.no-rows", at: Place(file: list.path), "the list has no row that is a project",
        suggestion: "name the row with the headers by headerRow, or the sheet by --sheet")
    }
    diagnostics = log.all.sorted()
  }

  /// Whether every row of every table is kept or left out for a reason.
  package var isClosed: Bool {
    accounts.allSatisfy(\.isClosed) && rows.count == accounts.reduce(0) { $0 + $1.kept.count }
  }
}

/// A file as the command read it.
package struct ListFile: Sendable {
  /// As the user wrote it.
  package let path: String
  package let bytes: [UInt8]
  /// The only sheet or table to read.
  package let sheet: String?

  package init(path: String, bytes: [UInt8], sheet: String? = nil) {
    (self.path, self.bytes, self.sheet) = (path, bytes, sheet)
  }

  /// Its name without folder and extension.
  var stem: String {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return name }
    return String(name[..<dot])
  }
}
