/// The row of a page's table that is marked as the total of a dimension: `<tr … data-total="city" …>`.
struct TotalRow {
  /// The text of each cell, without markup and blanks.
  let cells: [String]

  init?(_ bytes: [UInt8], of dimension: String) {
    let text = String(decoding: bytes, as: UTF8.self)
    guard let mark = text.firstRange(of: "data-total=\"\(dimension)\""),
      let end = text[mark.upperBound...].firstRange(of: "</tr>")
    else { return nil }
    let row = text[mark.upperBound..<end.lowerBound].drop { $0 != ">" }.dropFirst()
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
