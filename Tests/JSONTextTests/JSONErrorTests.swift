import JSONText
import Testing

struct JSONErrorTests {
  @Test(arguments: [
    ("", "line 1, column 1 (byte 0): the text ends where a value is due"),
    (" \n ", "line 2, column 2 (byte 3): the text ends where a value is due"),
    ("[1,", "line 1, column 4 (byte 3): the text ends where a value is due"),
    ("[1,]", #"line 1, column 4 (byte 3): "]" stands where a value is due"#),
    ("[1 2]", #"line 1, column 4 (byte 3): "2" stands where a comma or "]" is due"#),
    ("[1", #"line 1, column 3 (byte 2): the text ends where a comma or "]" is due"#),
    ("{,}", #"line 1, column 2 (byte 1): "," stands where a name in quotation marks or "}" is due"#),
    (#"{"a":1,}"#, #"line 1, column 8 (byte 7): "}" stands where a name in quotation marks is due"#),
    (#"{"苏" 1}"#, #"line 1, column 6 (byte 7): "1" stands where a colon is due"#),
    (#"{"a":1;"b":2}"#, #"line 1, column 7 (byte 6): ";" stands where a comma or "}" is due"#),
    ("1 2", #"line 1, column 3 (byte 2): "2" stands where nothing more is due"#),
    ("// note", #"line 1, column 1 (byte 0): "/" stands where a value is due"#),
    ("“a”", #"line 1, column 1 (byte 0): "“" stands where a value is due"#),
    ("'a'", #"line 1, column 1 (byte 0): "'" stands where a value is due"#),
    ("NaN", #"line 1, column 1 (byte 0): "N" stands where a value is due"#),
    ("[nul]", #"line 1, column 2 (byte 1): "n" stands where a value is due"#),
    ("\0", "line 1, column 1 (byte 0): U+0000 stands where a value is due"),
    ("\u{A0}1", "line 1, column 1 (byte 0): \"\u{A0}\" stands where a value is due"),
    ("\u{FEFF}1", "line 1, column 1 (byte 0): JSON must not start with a byte order mark"),
    (#""a"#, "line 1, column 3 (byte 2): the text ends where a closing quotation mark is due"),
    (#""a\"#, "line 1, column 4 (byte 3): the text ends where a closing quotation mark is due"),
    (#""a\n"#, "line 1, column 5 (byte 4): the text ends where a closing quotation mark is due"),
    ("\"a\tb\"", "line 1, column 3 (byte 2): the control character U+0009 must be escaped"),
    ("\"\u{1F}\"", "line 1, column 2 (byte 1): the control character U+001F must be escaped"),
    (#""\x41""#, "line 1, column 2 (byte 1): there is no such escape in JSON"),
    (#""\u12G4""#, "line 1, column 2 (byte 1): there is no such escape in JSON"),
    (#""\u123"#, "line 1, column 2 (byte 1): there is no such escape in JSON"),
    (#""苏\ud842""#, "line 1, column 3 (byte 4): half a surrogate pair is no character"),
    (#""\udfb7\ud842""#, "line 1, column 2 (byte 1): half a surrogate pair is no character"),
    (#""\ud842\u0041""#, "line 1, column 2 (byte 1): half a surrogate pair is no character"),
    (#"{"a":1,"b":{"a":2},"a":3}"#, #"line 1, column 20 (byte 19): the name "a" stands twice in one object"#),
    (#"{"a":1,"\u0061":3}"#, #"line 1, column 8 (byte 7): the name "a" stands twice in one object"#),
  ]) func `what is wrong is said with its place`(text: String, message: String) {
    #expect(error(in: Array(text.utf8))?.description == message)
  }

  @Test(arguments: [
    "01", "-", "-a", "1.", "1.e2", "1e", "1e+", "0x1F", "1.5.2", "1_000", "1a", "2024-06-01", "00", "-01",
  ])
  func `what is not quite a number is called that`(text: String) {
    let expected = text == "1_000" ? #""_" stands where nothing more is due"# : "this is not a number as JSON writes it"
    #expect(error(in: Array(text.utf8))?.message == expected)
  }

  @Test(arguments: [".5", "+1", "Infinity"]) func `what does not start as a number is unexpected`(text: String) throws {
    let first = try #require(text.unicodeScalars.first)
    #expect(error(in: Array(text.utf8))?.problem == .unexpected(first, due: .value))
  }

  @Test(
    arguments: [
      ([0x22, 0xFF, 0x22], 1), ([0x22, 0xE8, 0x8B, 0x22], 1), ([0x31, 0xC0, 0x80], 1),
      ([0x22, 0xED, 0xA0, 0x80, 0x22], 1),
      ([0x22, 0xF4, 0x90, 0x80, 0x80, 0x22], 1), ([0x80], 0),
    ] as [([UInt8], Int)]) func `bytes that are not UTF-8 are refused where they stand`(bytes: [UInt8], offset: Int)
  {
    #expect(error(in: bytes)?.problem == .notUTF8)
    #expect(error(in: bytes)?.offset == offset)
    #expect(error(in: bytes)?.message == "the text is not UTF-8 here")
  }

  @Test func `a text cut at any byte is never read`() throws {
    let whole = Array(#"{"a":[1.5,"苏\u82cf\n",true,null],"b":{"c":-0}}"#.utf8)
    _ = try JSON(reading: whole)
    for length in 0..<whole.count {
      #expect(error(in: Array(whole[..<length])) != nil)
    }
  }
}

private func error(in bytes: [UInt8]) -> JSONError? {
  do {
    _ = try JSON(reading: bytes)
    return nil
  } catch {
    return error
  }
}
