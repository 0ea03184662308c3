import Diagnostics
import Glibc

/// A file of text as UTF-8, whatever it was written in; text in UTF-8 is not copied.
struct SourceText {
  let bytes: [UInt8]

  /// nil after saying why it cannot be read.
  init?(_ file: [UInt8], file name: String, encoding declared: String?, _ log: inout DiagnosticLog) {
    if declared == nil, Self.isUTF8(file) {
      bytes = Self.withoutNULBytes(file, file: name, &log)
      return
    }
    let place = Place(file: name)
    guard let encoding = Self.encoding(of: file, at: place, declared: declared, &log),
      let text = Self.converted(file, from: encoding, at: place, &log)
    else { return nil }
    bytes = Self.withoutNULBytes(text, file: name, &log)
  }

  private static func isUTF8(_ file: [UInt8]) -> Bool {
    if let marked = TextEncoding(markOf: file), marked.name != TextEncoding.utf8.name { return false }
    guard EncodingGuess.wide(file) == nil else { return false }
    return (try? UTF8Span(validating: file.span)) != nil
  }

  /// What was said counts before a byte order mark, and that before what the bytes look like.
  private static func encoding(
    of file: [UInt8], at place: Place, declared: String?, _ log: inout DiagnosticLog
  ) -> TextEncoding? {
    let marked = TextEncoding(markOf: file)
    guard let declared else { return marked ?? guess(file, at: place, &log) }
    guard let encoding = TextEncoding(named: declared) else {
      log.error(
        "text.unknown-encoding", at: place, "there is no encoding \"\(declared)\"",
        expected: "a name such as utf-8, gb18030, big5, shift_jis, windows-1252, utf-16le",
        suggestion: didYouMean(declared, among: TextEncoding.names))
      return nil
    }
    // Of UTF-16 the mark says which of both it is.
    if let marked, marked.name == encoding.name || declared.lowercased() == "utf-16" { return marked }
    return encoding
  }

  private static func guess(_ file: [UInt8], at place: Place, _ log: inout DiagnosticLog) -> TextEncoding {
    let guess = EncodingGuess(file)
    guard guess.encoding != .utf8 else { return .utf8 }
    if let rival = guess.rival {
      log.warning(
        "text.ambiguous-encoding", at: place,
        "the file does not say its encoding and is read as \(guess.encoding.name), though it could be \(rival.name)",
        suggestion: "look at the text, and state encoding in sources.yaml")
    } else {
      log.note(
        "text.assumed-encoding", at: place,
        "the file does not say its encoding and is read as \(guess.encoding.name)")
    }
    return guess.encoding
  }

  private static func converted(
    _ file: [UInt8], from encoding: TextEncoding, at place: Place, _ log: inout DiagnosticLog
  ) -> [UInt8]? {
    if encoding.name == TextEncoding.utf8.name {
      guard let bad = invalidUTF8(in: file) else { return file }
      log.error(
        "text.not-utf8", at: Place(file: place.file, line: bad.line, column: bad.column), "the file is not UTF-8",
        found: "byte \(bad.hex)", expected: "text in UTF-8", suggestion: "save the file as CSV UTF-8")
      return nil
    }
    guard let conversion = TextConversion(file, encoding.markLength..<file.count, from: encoding) else {
      log.error(
        "text.no-converter", at: place, "this system cannot convert \(encoding.name)",
        expected: "the tables of glibc's iconv, in the folder gconv")
      return nil
    }
    guard let offset = conversion.badByte else { return conversion.text }
    let position = TextPosition(of: conversion.text.count, in: conversion.text)
    log.error(
      "text.bad-byte", at: Place(file: place.file, line: position.line, column: position.column),
      "the file is not \(encoding.name)", found: "byte \(hex(file[offset])) after \(offset) bytes",
      expected: "text in \(encoding.name)", suggestion: "state encoding in sources.yaml, or save the file as UTF-8")
    return nil
  }

  /// NUL stands in no text; it is what broken exports fill fields with.
  private static func withoutNULBytes(_ text: [UInt8], file: String, _ log: inout DiagnosticLog) -> [UInt8] {
    let first = text.withUnsafeBytes { bytes in
      bytes.baseAddress.flatMap { base in memchr(base, 0, bytes.count).map { UnsafeRawPointer($0) - base } }
    }
    guard let first else { return text }
    let position = TextPosition(of: first, in: text), count = text.count { $0 == 0 }
    log.warning(
      "text.nul-bytes", at: Place(file: file, line: position.line, column: position.column),
      "\(count) NUL \(count == 1 ? "byte is" : "bytes are") left out, first here")
    return text.filter { $0 != 0 }
  }
}

/// `0xE9`.
func hex(_ byte: UInt8) -> String { (byte < 16 ? "0x0" : "0x") + String(byte, radix: 16, uppercase: true) }
