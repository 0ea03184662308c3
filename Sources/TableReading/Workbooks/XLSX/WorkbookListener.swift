/// Reads `workbook.xml`: its sheets in their order and how it counts days.
final class WorkbookListener: XMLListener {
  struct Sheet {
    let name: String
    /// The relationship that leads to its part.
    let relationship: String
    let isHidden: Bool
  }

  private(set) var sheets = [Sheet]()
  private(set) var days = DayCount.from1900
  /// The program that wrote the file left it to others to calculate its formulas.
  private(set) var isNotCalculated = false

  func begin(_ name: XMLName, _ attributes: XMLAttributes) -> Bool {
    switch name {
    case "workbookPr": if attributes.isOn("date1904") { days = .from1904 }
    case "calcPr": isNotCalculated = attributes.isOn("fullCalcOnLoad")
    case "sheet":
      let state = attributes.text("state") ?? ""
      var written = Array((attributes.text("name") ?? "").utf8)
      EscapedText.unescape(&written)
      sheets.append(
        Sheet(
          name: String(decoding: written, as: UTF8.self), relationship: attributes.text("id") ?? "",
          isHidden: state == "hidden" || state == "veryHidden"))
    default: break
    }
    return true
  }

  func end(_ name: XMLName) -> Bool { true }
  func text(_ piece: UnsafeBufferPointer<UInt8>) {}
}
