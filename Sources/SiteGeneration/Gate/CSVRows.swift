/// Reads back the CSV this program writes (`CSVWriter`): byte order mark, CR LF, doubled quotes.
struct CSVRows {
  private(set) var rows = [[String]]()

  init(_ bytes: [UInt8]) {
    var cell = [UInt8](), row = [String](), isQuoted = false
    var rest = bytes.dropFirst(bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0)
    while let byte = rest.popFirst() {
      switch byte {
      case UInt8(ascii: "\"") where isQuoted && rest.first == byte: cell.append(rest.removeFirst())
      case UInt8(ascii: "\""): isQuoted.toggle()
      case UInt8(ascii: ",") where !isQuoted:
        row.append(String(decoding: cell, as: UTF8.self))
        cell = []
      case 0x0D where !isQuoted: break
      case 0x0A where !isQuoted:
        rows.append(row + [String(decoding: cell, as: UTF8.self)])
        (row, cell) = ([], [])
      default: cell.append(byte)
      }
    }
  }
}
