/// The row of a page's table that is marked as the total of a dimension: `<tr … data-total="city" …>`.
struct TotalRow {
  /// The text of each cell, without markup and blanks.
  let cells: [String]

  init?(_ bytes: [UInt8], of dimension: String) {
    guard let mark = bytes.firstRange(of: Array("data-total=\"\(dimension)\"".utf8)),
      let end = bytes[mark.upperBound...].firstRange(of: Array("</tr>".utf8))
    else { return nil }
    let text = String(decoding: bytes[mark.upperBound..<end.lowerBound], as: UTF8.self)
    let row = text.drop { $0 != ">" }.dropFirst()
    cells = row.split(separator: "</t").dropLast().map { cell in
      TotalRow.plainText(cell)
    }
  }

  private static func plainText(_ markup: Substring) -> String {
    var text = "", isTag = false
    // What is left of the closing tag before stands first: `d>` or `h>`.
    let content = markup.hasPrefix("d>") || markup.hasPrefix("h>") ? markup.dropFirst(2) : markup
    for character in content {
      if character == "<" {
        isTag = true
      } else if character == ">" {
        isTag = false
      } else if !isTag, !character.isWhitespace {
        text.append(character)
      }
    }
    return text
  }
}
