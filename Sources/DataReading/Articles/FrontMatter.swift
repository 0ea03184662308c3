import Diagnostics

/// A Markdown file in two: the YAML between two lines of `---`, and the prose below.
struct FrontMatter {
  let yaml: YAMLText
  let markdown: [UInt8]
  /// The line on which the prose begins, from 1.
  let firstLine: Int

  /// nil after saying that the file does not begin with front matter or that it never ends.
  init?(_ bytes: [UInt8], file: String, _ log: inout DiagnosticLog) {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var lines = Lines(bytes: bytes, position: start)
    guard lines.next() == "---" else {
      log.error(
        "article.no-front-matter", at: Place(file: file, line: 1), "the page does not begin with front matter",
        expected: "a line --- , a title and a line ---")
      return nil
    }
    let yamlStart = lines.position
    var yamlEnd = yamlStart
    while let line = lines.next() {
      if line == "---" {
        yaml = YAMLText(Array(bytes[yamlStart..<yamlEnd]), file: file, firstLine: 2)
        markdown = Array(bytes[lines.position...])
        firstLine = lines.count + 1
        return
      }
      yamlEnd = lines.position
    }
    log.error(
      "article.open-front-matter", at: Place(file: file, line: 1), "the front matter is never closed",
      expected: "a line --- below it")
    return nil
  }
}

/// The lines of a text, ended by LF, CRLF or CR.
private struct Lines {
  let bytes: [UInt8]
  var position: Int
  private(set) var count = 0

  init(bytes: [UInt8], position: Int) { (self.bytes, self.position) = (bytes, position) }

  /// The next line without its end and without blanks behind it; nil at the end of the text.
  mutating func next() -> String? {
    guard position < bytes.count else { return nil }
    let rest = bytes[position...]
    let end = rest.firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count
    let isPair = end + 1 < bytes.count && bytes[end] == 0x0D && bytes[end + 1] == 0x0A
    let line = bytes[position..<end]
    position = min(bytes.count, end + (isPair ? 2 : 1))
    count += 1
    let trimmed = line.lastIndex { $0 != 0x20 && $0 != 0x09 }.map { line[...$0] } ?? []
    return String(decoding: trimmed, as: UTF8.self)
  }
}
