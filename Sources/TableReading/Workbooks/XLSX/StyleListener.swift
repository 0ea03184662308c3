/// Reads `styles.xml`: the format of each style a cell can have.
final class StyleListener: XMLListener {
  /// By the number a cell gives.
  private(set) var formats = [CellFormat]()
  private var written = [Int: CellFormat]()
  private var isInCellStyles = false

  func begin(_ name: XMLName, _ attributes: XMLAttributes) -> Bool {
    switch name {
    case "numFmt":
      if let id = attributes.number("numFmtId"), let code = attributes.text("formatCode") {
        written[id] = CellFormat(code: code)
      }
    case "cellXfs": isInCellStyles = true
    case "xf" where isInCellStyles:
      let id = attributes.number("numFmtId") ?? 0
      formats.append(written[id] ?? CellFormat(builtIn: id))
    default: break
    }
    return true
  }

  func end(_ name: XMLName) -> Bool {
    if "cellXfs" ~= name { isInCellStyles = false }
    return true
  }

  func text(_ piece: UnsafeBufferPointer<UInt8>) {}
}
