/// Text set on at most a few lines; what does not fit ends in `…`.
///
/// Breaks between Han characters and after spaces and hyphens, never before a closing or after an opening mark, and
/// never inside a grapheme. A word wider than the line is broken where the line ends. The last line may be empty: then
/// all fits on the lines before, but not beside what `last` leaves room for.
///
/// - Parameters:
///   - text: what to set; control characters count as spaces.
///   - size: the font size in CSS pixels.
///   - width: the room of a line in CSS pixels.
///   - last: the room of the last line, where it is less.
///   - limit: the most lines there may be, at least one.
/// - Returns: at least one line.
func brokenLines(_ text: String, size: Int, within width: Int, last: Int? = nil, atMost limit: Int) -> [String] {
  let text = printable(text)
  let last = (last ?? width) * 100
  if textWidth(text, size: size) <= last { return [text] }
  var setting = Setting(text, size: size)
  var lines = [String]()
  while lines.count + 1 < limit, !setting.restFits(last) { lines.append(setting.nextLine(within: width * 100)) }
  lines.append(setting.lastLine(within: last))
  return lines
}

/// Widths here are in hundredths of a CSS pixel.
private struct Setting {
  private let size: Int
  private var rest: ArraySlice<Character>

  init(_ text: String, size: Int) {
    self.size = size
    rest = ArraySlice(text)
  }

  func restFits(_ width: Int) -> Bool { textWidth(String(rest), size: size) <= width }

  mutating func nextLine(within width: Int) -> String {
    let fitting = max(1, prefixCount(within: width))
    let count = (1...fitting).last { isBreak(after: $0) } ?? fitting
    let line = rest.prefix(count)
    rest = rest.dropFirst(count).drop { $0 == " " }
    return printable(String(line))
  }

  func lastLine(within width: Int) -> String {
    if restFits(width) { return String(rest) }
    let count = prefixCount(within: width - textWidth("…", size: size))
    return printable(String(rest.prefix(count))) + "…"
  }

  private func prefixCount(within room: Int) -> Int {
    var used = 0
    return rest.prefix { character in
      used += textWidth(String(character), size: size)
      return used <= room
    }.count
  }

  private func isBreak(after count: Int) -> Bool {
    guard count < rest.count else { return true }
    let before = rest[rest.startIndex + count - 1]
    let after = rest[rest.startIndex + count]
    if "（《「『【〔“‘([".contains(before) || "，。、；：？！）》」』】〕”’…%,.;:?!)]".contains(after) { return false }
    return before == " " || after == " " || before == "-" || isWide(before) || isWide(after)
  }

  private func isWide(_ character: Character) -> Bool { textWidth(String(character)) >= 1000 }
}
