import TestSupport

/// A workbook as a department makes it: sheets of texts with merged cells.
struct MergedWorkbook {
  struct Sheet {
    let name: String
    let rows: [[String]]
    /// Such as `A1:D1`.
    let merges: [String]
  }

  let sheets: [Sheet]

  var bytes: [UInt8] {
    let numbers = sheets.indices.map { $0 + 1 }
    let list = numbers.map { "<sheet name=\"\(sheets[$0 - 1].name)\" sheetId=\"\($0)\" r:id=\"r\($0)\"/>" }.joined()
    let targets = numbers.map { ("r\($0)", "worksheet", "worksheets/sheet\($0).xml") }
    let parts = [
      ("_rels/.rels", relations([("r1", "officeDocument", "xl/workbook.xml")])),
      ("xl/workbook.xml", "<workbook xmlns=\"\(namespace)\" xmlns:r=\"r\"><sheets>\(list)</sheets></workbook>"),
      ("xl/_rels/workbook.xml.rels", relations(targets)),
    ]
    return StoredZip(
      (parts + numbers.map { ("xl/worksheets/sheet\($0).xml", xml(sheets[$0 - 1])) }).map { (name: $0.0, text: $0.1) }
    )
    .bytes
  }

  private let namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"

  init(_ sheets: [Sheet]) { self.sheets = sheets }

  private func xml(_ sheet: Sheet) -> String {
    let rows = sheet.rows.enumerated().map { row, cells in
      let written = cells.enumerated().filter { !$0.element.isEmpty }.map { column, text in
        "<c r=\"\(letter(column))\(row + 1)\" t=\"inlineStr\"><is><t>\(text)</t></is></c>"
      }
      return "<row r=\"\(row + 1)\">\(written.joined())</row>"
    }
    let merges = sheet.merges.map { "<mergeCell ref=\"\($0)\"/>" }.joined()
    return "<worksheet xmlns=\"\(namespace)\"><sheetData>\(rows.joined())</sheetData>"
      + (merges.isEmpty ? "" : "<mergeCells>\(merges)</mergeCells>") + "</worksheet>"
  }

  private func letter(_ column: Int) -> String { String(UnicodeScalar(UInt8(ascii: "A") + UInt8(column))) }

  private func relations(_ targets: [(id: String, kind: String, target: String)]) -> String {
    let items = targets.map { "<Relationship Id=\"\($0.id)\" Type=\"http://any/\($0.kind)\" Target=\"\($0.target)\"/>" }
    return "<Relationships>\(items.joined())</Relationships>"
  }
}
