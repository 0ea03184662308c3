package import Diagnostics

/// Workbooks of Office Open XML (ECMA-376, ISO/IEC 29500), transitional and strict: one table of each sheet.
///
/// Numbers are as a spreadsheet shows them, days in ISO 8601, formulas their value when the file was saved. What is hidden
/// is read and said.
package enum XLSXReader: TableReader {
  package static func tables(
    _ bytes: [UInt8], file: String, _ options: TableOptions, _ log: inout DiagnosticLog
  ) -> [Table] {
    do throws(PartFault) {
      return try DocumentPackage.read(bytes) { package throws(PartFault) in
        try XLSXWorkbook(package, file: file).tables(options, &log)
      }
    } catch {
      log.add(error.diagnostic(file: file))
      return []
    }
  }

  /// Whether a file is a workbook of this format, by the first element of its main part.
  package static func recognises(_ bytes: [UInt8]) -> Bool {
    DocumentPackage.mainElement(bytes) == "workbook"
  }
}
