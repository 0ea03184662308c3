/// The texts that the cells of a workbook point to. A sheet's table holds each once, however many cells show it.
final class SharedStrings {
  private var bytes = [UInt8]()
  private var ends = [0]
  /// The cell of each text in the table of `sheet`, where its `sheets` says so.
  private var cells = [Table.Cell]()
  private var sheets = [UInt32]()
  private var sheet: UInt32 = 0

  var count: Int { ends.count - 1 }
  var byteCount: Int { bytes.count }

  func append(_ text: [UInt8]) {
    bytes += text
    ends.append(bytes.count)
  }

  /// Begins a table that holds none of the texts yet.
  func beginSheet() {
    if cells.count != count {
      cells = Array(repeating: .empty, count: count)
      sheets = Array(repeating: 0, count: count)
    }
    sheet += 1
  }

  /// The text in the table being written; nil where there is none of that number.
  func cell(_ index: Int, in draft: inout TableDraft) -> Table.Cell? {
    guard index >= 0, index < count else { return nil }
    if sheets[index] != sheet {
      cells[index] = draft.keep(bytes.span.extracting(ends[index]..<ends[index + 1]))
      sheets[index] = sheet
    }
    return cells[index]
  }
}

/// Reads `sharedStrings.xml`: the text of each item, of all its runs, without what says how to pronounce it.
final class SharedStringListener: XMLListener {
  let strings = SharedStrings()
  private(set) var isTooLarge = false
  private var text = [UInt8]()
  private var isInText = false
  private var isInPhonetic = false

  func begin(_ name: XMLName, _ attributes: XMLAttributes) -> Bool {
    switch name {
    case "si": text.removeAll(keepingCapacity: true)
    case "t": isInText = !isInPhonetic
    case "rPh": isInPhonetic = true
    default: break
    }
    return true
  }

  func end(_ name: XMLName) -> Bool {
    switch name {
    case "si":
      EscapedText.unescape(&text)
      strings.append(text)
      isTooLarge = strings.byteCount > Table.maximumBytes
    case "t": isInText = false
    case "rPh": isInPhonetic = false
    default: break
    }
    return !isTooLarge
  }

  func text(_ piece: UnsafeBufferPointer<UInt8>) {
    if isInText { text.append(contentsOf: piece) }
  }
}
