/// One line of the guideline's print, as the text of the PDF has it.
struct PrintedLine: Hashable, Sendable {
  /// Its line in the file, from 1.
  let number: Int
  /// Without blanks around it; empty for a line printed blank.
  let text: String
  /// Its width in columns: 2 for a full-width character, 1 for any other; of a blank line, its blanks.
  let width: Int

  var isBlank: Bool { text.isEmpty }
}

extension PrintedLine {
  /// The printed lines of a text. The PDF's text has an empty line behind most lines; where more than a third of all
  /// lines is empty, empty lines are that and left out, and only lines of blanks count as printed blank.
  static func all(of text: String) -> [PrintedLine] {
    var lines = lines(of: text.unicodeScalars)
    if lines.last?.isEmpty == true { lines.removeLast() }
    let isDoubled = lines.count(where: \.isEmpty) * 3 > lines.count
    return lines.enumerated().compactMap { index, line in
      if line.isEmpty, isDoubled { return nil }
      let scalars = line.drop { isSpace($0) }
      let last = scalars.lastIndex { !isSpace($0) }
      let trimmed = last.map { scalars[...$0] } ?? scalars[scalars.endIndex...]
      let measured = trimmed.isEmpty ? line : trimmed
      return PrintedLine(
        number: index + 1, text: String(trimmed), width: measured.reduce(0) { $0 + (isWide($1) ? 2 : 1) })
    }
  }

  /// A carriage return and the line feed behind it end one line.
  private static func lines(of scalars: String.UnicodeScalarView) -> [Substring.UnicodeScalarView] {
    var lines = [Substring.UnicodeScalarView](), start = scalars.startIndex, hasReturned = false
    for index in scalars.indices {
      let scalar = scalars[index]
      if isNewline(scalar) {
        if !hasReturned || scalar != "\n" { lines.append(scalars[start..<index]) }
        start = scalars.index(after: index)
      }
      hasReturned = scalar == "\r"
    }
    return lines + [scalars[start...]]
  }

  private static func isNewline(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A...0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }

  /// The lines as running text: paragraphs separated by a line break, the wraps inside them undone, and the blanks
  /// dropped that print sets beside Chinese characters. `fullWidth` is the width of a full line: a line clearly
  /// shorter than that ends its paragraph, and so does a blank one.
  static func runningText(_ lines: [PrintedLine], fullWidth: Int) -> String {
    var text = String.UnicodeScalarView(), endsParagraph = false
    for line in lines {
      if line.isBlank {
        endsParagraph = true
        continue
      }
      if !text.isEmpty { text.append(endsParagraph ? "\n" : " ") }
      text.append(contentsOf: line.text.unicodeScalars)
      endsParagraph = line.width * 5 < fullWidth * 4
    }
    return String(droppingPrintedBlanks(text))
  }

  /// A run of blanks stays, as one, only between two characters that are not wide.
  private static func droppingPrintedBlanks(_ text: String.UnicodeScalarView) -> String.UnicodeScalarView {
    var kept = String.UnicodeScalarView(), pending = false
    for scalar in text {
      if scalar != "\n", isSpace(scalar) {
        pending = true
        continue
      }
      if pending, let last = kept.last, isTight(last), isTight(scalar) { kept.append(" ") }
      pending = false
      kept.append(scalar)
    }
    return kept
  }

  private static func isTight(_ scalar: Unicode.Scalar) -> Bool { scalar != "\n" && !isWide(scalar) }
}

/// A blank of any width, a tab, a carriage return, a byte order mark.
func isSpace(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x20, 0x09...0x0D, 0xA0, 0x2000...0x200B, 0x3000, 0xFEFF: true
  default: false
  }
}

/// Whether print gives the character two columns: Chinese characters, full-width forms, Chinese punctuation, and the
/// quotation marks and circled numbers that Chinese fonts print wide.
func isWide(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x2014, 0x2018...0x201D, 0x2026, 0x2460...0x24FF, 0x2E80...0x9FFF, 0xF900...0xFAFF, 0xFE30...0xFE4F,
    0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x20000...0x3FFFF:
    true
  default: false
  }
}
