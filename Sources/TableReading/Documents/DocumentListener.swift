/// Reads the main part of a document: the tables in it, nested ones as tables of their own.
final class DocumentListener: XMLListener {
  private(set) var tables = [Table?]()
  private(set) var fault: PartFault.Kind?
  private(set) var deletedRows = 0
  /// Pieces of text that were deleted or moved away.
  private(set) var deletedTexts = 0
  private let file: String
  private var open = [OpenTable]()
  /// Elements open since one that is left out with all it holds, that one counted.
  private var leftOut = 0
  private var isInText = false
  private var isInRowProperties = false

  init(file: String) { self.file = file }

  func begin(_ name: XMLName, _ attributes: XMLAttributes) -> Bool {
    if leftOut > 0 || isLeftOut(name) {
      leftOut += 1
      return true
    }
    if "tbl" ~= name {
      tables.append(nil)
      open.append(OpenTable(number: tables.count))
    } else if let table = open.last {
      begin(name, attributes, in: table)
    }
    return true
  }

  func end(_ name: XMLName) -> Bool {
    if leftOut > 0 {
      leftOut -= 1
      return true
    }
    guard let table = open.last else { return true }
    switch name {
    case "tbl":
      tables[table.number - 1] = table.table(file: file)
      open.removeLast()
    case "tr": table.endRow()
    case "trPr": isInRowProperties = false
    case "tc": fault = table.endCell()
    case "p": table.endParagraph()
    case "t": isInText = false
    default: break
    }
    return fault == nil
  }

  func text(_ piece: UnsafeBufferPointer<UInt8>) {
    if isInText, leftOut == 0 { open.last?.append(piece) }
  }

  /// The tables read, those left open by a fault as far as they go.
  func finishedTables() -> [Table] {
    for table in open { tables[table.number - 1] = table.table(file: file) }
    open = []
    return tables.compactMap { $0 }
  }

  private func begin(_ name: XMLName, _ attributes: XMLAttributes, in table: OpenTable) {
    switch name {
    case "t": isInText = true
    case "tr": table.beginRow()
    case "tc": table.beginCell()
    case "trPr": isInRowProperties = true
    case "gridBefore": table.skip(columns: min(attributes.number("val") ?? 0, CellReference.maximumColumns))
    case "gridSpan": table.span(columns: min(attributes.number("val") ?? 1, CellReference.maximumColumns + 1))
    case "vMerge": table.merge(attributes.text("val") == "restart" ? .first : .continued)
    case "tab", "ptab": table.append("\t".utf8)
    case "br", "cr": table.append("\n".utf8)
    case "noBreakHyphen": table.append("-".utf8)
    case "sym": symbol(attributes, in: table)
    default: break
    }
  }

  /// What was deleted or moved away, what properties were before, the second form of what has two, how to pronounce a
  /// text, and the properties of paragraphs.
  private func isLeftOut(_ name: XMLName) -> Bool {
    switch name {
    case "del":
      if isInRowProperties {
        open.last?.deleteRow()
        deletedRows += 1
      } else if !open.isEmpty {
        deletedTexts += 1
      }
      return true
    case "moveFrom":
      if !open.isEmpty { deletedTexts += 1 }
      return true
    case "pPr", "rPr", "Fallback", "rt", "tcPrChange", "trPrChange", "tblPrChange", "tblPrExChange", "sectPr":
      return true
    default: return false
    }
  }

  /// A character of a font of symbols, where it is one that other fonts have too.
  private func symbol(_ attributes: XMLAttributes, in table: OpenTable) {
    guard let code = attributes.text("char").flatMap({ UInt32($0, radix: 16) }), code >= 0x20, code & 0xF000 != 0xF000,
      let scalar = Unicode.Scalar(code)
    else { return }
    table.append(String(scalar).utf8)
  }
}
