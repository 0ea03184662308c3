package import Diagnostics

/// Workbooks of Excel 5 to 2003 (BIFF5 and BIFF8, [MS-XLS]): one table of each sheet, as `XLSXReader` gives them.
///
/// Read here and not by libfreexl, the one library for it in Debian: version 1.0.6 gives neither the values of formulas
/// nor merged cells nor what is hidden, opens paths only, keeps every sheet as a full rectangle, and crashed on one of
/// 1,200 mutated files.
package enum XLSReader: TableReader {
  private static let streams = ["Workbook", "WORKBOOK", "Book", "BOOK"]

  package static func tables(
    _ bytes: [UInt8], file: String, _ options: TableOptions, _ log: inout DiagnosticLog
  ) -> [Table] {
    do throws(PartFault) {
      let workbook = try BIFFWorkbook(stream(of: bytes))
      let sheets = workbook.sheets.filter { options.sheet == nil || $0.name == options.sheet }
      if sheets.isEmpty {
        log.add(SheetRemarks.noSheet(options.sheet, among: workbook.sheets.map(\.name), file: file))
      }
      return tables(sheets, of: workbook, file: file, &log)
    } catch {
      log.add(error.diagnostic(file: file))
      return []
    }
  }

  /// Whether a file is a workbook of this format, by the names of its streams.
  package static func recognises(_ bytes: [UInt8]) -> Bool {
    guard CompoundFile.recognises(bytes), let file = try? CompoundFile(bytes) else { return false }
    return file.streamNames.contains(where: streams.contains)
  }

  private static func stream(of bytes: [UInt8]) throws(PartFault) -> [UInt8] {
    // Excel 2 to 4 wrote the records of a single sheet, and nothing around them.
    if bytes.count > 4, bytes[0] == 0x09, bytes[1] <= 0x04, bytes[2] <= 0x08, bytes[3] == 0 {
      throw PartFault(
        .otherFormat(
          found: "a sheet of Excel 2 to 4", suggestion: "open it in a spreadsheet program and save it as .xlsx"))
    }
    let file = try CompoundFile(bytes)
    for name in streams {
      if let stream = try file.stream(name) { return stream }
    }
    guard !file.streamNames.contains("EncryptedPackage") else { throw PartFault(.encrypted) }
    throw PartFault(.missing("workbook"))
  }

  /// As the sheets of a sound file do not overlap, all of them together take no more bytes than there are.
  private static func tables(
    _ sheets: [BIFFWorkbook.Sheet], of workbook: BIFFWorkbook, file: String, _ log: inout DiagnosticLog
  ) -> [Table] {
    var tables = [Table](), left = 2 * workbook.stream.count
    for sheet in sheets {
      guard left > 0 else {
        log.add(PartFault(.damaged("its sheets overlap")).diagnostic(file: file, sheet: sheet.name))
        break
      }
      tables.append(table(sheet, of: workbook, file: file, left: &left, &log))
    }
    return tables
  }

  private static func table(
    _ sheet: BIFFWorkbook.Sheet, of workbook: BIFFWorkbook, file: String, left: inout Int, _ log: inout DiagnosticLog
  ) -> Table {
    var cells = BIFFSheet(workbook)
    do throws(PartFault) {
      left -= try cells.read(from: sheet.position)
    } catch {
      left -= workbook.stream.count
      log.add(error.diagnostic(file: file, sheet: sheet.name))
    }
    let read = cells.table(file: file, sheet: sheet.name)
    if let fault = read.fault { log.add(PartFault(fault).diagnostic(file: file, sheet: sheet.name)) }
    read.remarks.report(file: file, sheet: sheet.name, &log)
    if sheet.isHidden, !read.table.rows.isEmpty { log.add(SheetRemarks.hiddenSheet(sheet.name, file: file)) }
    return read.table
  }
}
