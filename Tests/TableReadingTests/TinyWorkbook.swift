/// A workbook of one sheet, with as little around it as a reader needs, and any of it to be replaced.
struct TinyWorkbook {
  /// What stands inside `worksheet`.
  var sheet = ""
  /// The texts of shared strings, each the inside of `si`.
  var strings = [String]()
  /// The format codes of styles 1, 2 and so on.
  var formats = [String]()
  var properties = ""
  var sheets = "<sheet name=\"S\" sheetId=\"1\" r:id=\"r1\"/>"
  /// Parts by name that take the place of those made here, or come in addition.
  var parts = [String: String]()
  var isEncrypted = false

  /// Rows of cells.
  init(rows: String) { sheet = "<sheetData>\(rows)</sheetData>" }
  init(sheet: String) { self.sheet = sheet }

  var bytes: [UInt8] {
    var made: [(name: String, text: String)] = [
      ("_rels/.rels", relations([("officeDocument", "xl/workbook.xml")])),
      (
        "xl/workbook.xml",
        "<workbook xmlns=\"\(main)\" xmlns:r=\"r\">\(properties)<sheets>\(sheets)</sheets></workbook>"
      ),
      (
        "xl/_rels/workbook.xml.rels",
        relations([
          ("worksheet", "worksheets/sheet1.xml"), ("sharedStrings", "sharedStrings.xml"), ("styles", "/xl/styles.xml"),
        ])
      ), ("xl/worksheets/sheet1.xml", "<worksheet xmlns=\"\(main)\">\(sheet)</worksheet>"),
      ("xl/sharedStrings.xml", "<sst xmlns=\"\(main)\">\(strings.map { "<si>\($0)</si>" }.joined())</sst>"),
      ("xl/styles.xml", styles),
    ]
    made = made.map { (name: $0.name, text: parts[$0.name] ?? $0.text) }
    let names = Set(made.map(\.name))
    made += parts.filter { !names.contains($0.key) }.sorted { $0.key < $1.key }.map { (name: $0.key, text: $0.value) }
    return StoredZip(made.filter { $0.text != "absent" }, isEncrypted: isEncrypted).bytes
  }

  private var styles: String {
    let written = formats.enumerated().map {
      "<numFmt numFmtId=\"\(200 + $0)\" formatCode=\"\(escaped($1))\"/>"
    }
    let cells = formats.indices.map { "<xf numFmtId=\"\(200 + $0)\"/>" }
    return "<styleSheet><numFmts>\(written.joined())</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
      + "<cellXfs><xf numFmtId=\"0\"/>\(cells.joined())</cellXfs></styleSheet>"
  }
}

let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"

/// A `.rels` part with relationships r1, r2 and so on.
func relations(_ targets: [(kind: String, target: String)]) -> String {
  let items = targets.enumerated().map {
    "<Relationship Id=\"r\($0 + 1)\" Type=\"http://any/\($1.kind)\" Target=\"\($1.target)\"/>"
  }
  return "<Relationships>\(items.joined())</Relationships>"
}

func escaped(_ text: String) -> String {
  text.replacing("&", with: "&amp;").replacing("\"", with: "&quot;").replacing("<", with: "&lt;")
}
