/// Reads the part of a sheet into a table, row by row.
final class SheetListener: XMLListener {
  /// What a sheet needs to know of its workbook.
  struct Workbook {
    let strings: SharedStrings
    let formats: [CellFormat]
    let days: DayCount
    let isNotCalculated: Bool
  }

  private let workbook: Workbook
  private var draft = TableDraft()
  private(set) var remarks = SheetRemarks()
  private(set) var fault: PartFault.Kind?
  private var allowance = TableAllowance()
  private var row = 0
  private var nextColumn = 0
  private var isHiddenRow = false
  private var cell = SheetCell()
  private var written = [UInt8]()
  /// Whether text now belongs to the cell: inside `v`, or `t` of an inline text.
  private var isInText = false
  private var isInPhonetic = false
  private var isInCell = false
  private var isInInline = false

  init(_ workbook: Workbook) {
    self.workbook = workbook
    workbook.strings.beginSheet()
  }

  func begin(_ name: XMLName, _ attributes: XMLAttributes) -> Bool {
    switch name.letter {
    case UInt8(ascii: "c"): return beginCell(attributes)
    case UInt8(ascii: "v"): isInText = isInCell
    case UInt8(ascii: "t"): isInText = isInInline && !isInPhonetic
    case UInt8(ascii: "f"): cell.hasFormula = isInCell
    default: return beginOther(name, attributes)
    }
    return true
  }

  func end(_ name: XMLName) -> Bool {
    switch name.letter {
    case UInt8(ascii: "c"): return endCell()
    case UInt8(ascii: "v"), UInt8(ascii: "t"): isInText = false
    default:
      endOther(name)
    }
    return true
  }

  func text(_ piece: UnsafeBufferPointer<UInt8>) {
    if isInText { cell.value.append(contentsOf: piece) }
  }

  /// The table of all rows read.
  func table(file: String, sheet: String) -> Table {
    var whole = TableDraft()
    swap(&whole, &draft)
    return whole.table(file: file, sheet: sheet)
  }

  private func beginOther(_ name: XMLName, _ attributes: XMLAttributes) -> Bool {
    switch name {
    case "row": return beginRow(attributes)
    case "is": isInInline = isInCell
    case "rPh": isInPhonetic = true
    case "col" where attributes.isOn("hidden"):
      if let first = attributes.number("min"), let last = attributes.number("max"), 0 < first, first <= last {
        remarks.hide(columns: first - 1...last - 1)
      }
    case "mergeCell":
      if let merge = attributes.text("ref").flatMap(CellReference.merge) { draft.merge(merge) }
    default: break
    }
    return true
  }

  private func endOther(_ name: XMLName) {
    switch name {
    case "row": endRow()
    case "is": isInInline = false
    case "rPh": isInPhonetic = false
    default: break
    }
  }

  private func beginRow(_ attributes: XMLAttributes) -> Bool {
    row = attributes.number("r") ?? row + 1
    (nextColumn, isHiddenRow) = (0, attributes.isOn("hidden"))
    guard (1...CellReference.maximumRows).contains(row) else { return fail(.outOfBounds(cell: "row \(row)")) }
    return true
  }

  private func endRow() {
    if isHiddenRow, draft.cellCount > 0 { remarks.add(.hiddenRow, row: row) }
    draft.endRow(number: row)
  }

  private func beginCell(_ attributes: XMLAttributes) -> Bool {
    (isInCell, isInInline, isInPhonetic, isInText) = (true, false, false, false)
    cell.begin(column: nextColumn)
    var position = attributes.start
    while let name = position[0], let value = position[1] {
      switch XMLName(name).letter {
      case UInt8(ascii: "r"):
        if let reference = CellReference(value) { cell.column = reference.column }
      case UInt8(ascii: "s"): cell.style = XMLAttributes.number(value) ?? 0
      case UInt8(ascii: "t"): cell.take(kind: value)
      default: break
      }
      position += 2
    }
    guard cell.column < CellReference.maximumColumns else {
      return fail(.outOfBounds(cell: "row \(row), column \(cell.column + 1)"))
    }
    nextColumn = cell.column + 1
    return true
  }

  private func endCell() -> Bool {
    isInCell = false
    if cell.hasFormula { remarkOnFormula() }
    guard !cell.value.isEmpty else { return true }
    let text = kept()
    guard text.length > 0 else { return true }
    if let excess = allowance.take(gap: max(0, cell.column - draft.cellCount)) { return fail(.tooLarge(excess)) }
    guard draft.byteCount <= Table.maximumBytes else { return fail(.tooLarge("2 GiB of text")) }
    remarks.use(column: cell.column)
    if draft.put(text, at: cell.column).length > 0 { remarks.add(.replacedCell, row: row, column: cell.column) }
    return true
  }

  private func remarkOnFormula() {
    if cell.value.isEmpty, cell.kind != .formulaText {
      remarks.add(.formulaWithoutValue, row: row, column: cell.column)
    } else if workbook.isNotCalculated {
      remarks.add(.notCalculated, row: row, column: cell.column)
    }
  }

  /// The text of the cell, kept in the table.
  private func kept() -> Table.Cell {
    switch cell.kind {
    case .shared:
      if let text = cell.index.flatMap({ workbook.strings.cell($0, in: &draft) }) { return text }
      remarks.add(.unknownString, row: row, column: cell.column)
      return .empty
    case .inline, .formulaText: EscapedText.unescape(&cell.value)
    case .boolean: cell.value = Array((cell.value == [0x31] ? "TRUE" : "FALSE").utf8)
    case .error: remarks.add(.errorValue, row: row, column: cell.column)
    case .day: cell.value = Self.day(cell.value)
    case .number: return keptNumber()
    }
    return draft.keep(cell.value)
  }

  private func keptNumber() -> Table.Cell {
    let format = cell.style < workbook.formats.count ? workbook.formats[cell.style] : .plain
    written.removeAll(keepingCapacity: true)
    cell.value.withUnsafeBufferPointer { CellNumber(format: format, days: workbook.days).write($0, to: &written) }
    return draft.keep(written)
  }

  /// A day written as ISO 8601 has it, without a time of midnight.
  private static func day(_ value: [UInt8]) -> [UInt8] {
    let time = value.dropFirst(10)
    let isMidnight = time.first == UInt8(ascii: "T") && time.dropFirst().allSatisfy { "0:.Z".utf8.contains($0) }
    return isMidnight ? Array(value.prefix(10)) : value
  }

  private func fail(_ kind: PartFault.Kind) -> Bool {
    fault = kind
    return false
  }
}
