import JSONText
import Testing

struct JSONReaderTests {
  @Test func `a value is read with its members in order and its numbers in their own digits`() throws {
    let json = try JSON(reading: Array(#" {"b": [1.50, -0, 1E+2], "a": {"苏": null}, "c": [true, false]} "#.utf8))
    #expect(
      json
        == .object([
          JSON.Member("b", .array([.number("1.50"), .number("-0"), .number("1E+2")])),
          JSON.Member("a", .object([JSON.Member("苏", .null)])),
          JSON.Member("c", .array([.truth(true), .truth(false)])),
        ]))
  }

  @Test func `what a value holds is asked for by kind, name and position`() throws {
    let json = try JSON(reading: Array(#"{"rows":[{"key":"苏南","projects":12,"share":33.30,"open":true}]}"#.utf8))
    let row = try #require(json["rows"]?[0])
    #expect(row["key"]?.text == "苏南")
    #expect(row["projects"]?.integer == 12)
    #expect(row["share"]?.number == "33.30")
    #expect(row["share"]?.integer == nil)
    #expect(row["open"]?.truth == true)
    #expect(row.members?.map(\.name) == ["key", "projects", "share", "open"])
    #expect(json["rows"]?.elements?.count == 1)
    #expect(json["rows"]?[1] == nil && json["rows"]?[-1] == nil && json["rows"]?["key"] == nil && row[0] == nil)
  }

  @Test func `names are told apart byte for byte`() throws {
    let json = try JSON(reading: Array("{\"é\":1,\"e\u{301}\":2}".utf8))
    #expect(json["é"]?.integer == 1)
    #expect(json["e\u{301}"]?.integer == 2)
  }

  @Test(arguments: [
    (#""""#, ""), (#""a\"\\\/\b\t\n\f\rz""#, "a\"\\/\u{8}\t\n\u{C}\rz"), (#""\u82cf\u5357""#, "苏南"),
    (#""\uD842\uDFB7""#, "𠮷"), (#""\u0000""#, "\0"), (#""\uFFFF\u00e9""#, "\u{FFFF}é"), ("\"\u{7F}𠮷\"", "\u{7F}𠮷"),
  ]) func `escapes are undone`(json: String, text: String) throws {
    #expect(try JSON(reading: Array(json.utf8)) == .text(text))
  }

  @Test(arguments: ["0", "-0", "-1", "10.010", "1e5", "1E-05", "0.0e+0", "123456789012345678901234567890"])
  func `numbers are kept whole`(number: String) throws {
    #expect(try JSON(reading: Array(number.utf8)) == .number(number))
    #expect(try JSON(reading: Array("[\(number)]".utf8))[0] == .number(number))
  }

  @Test func `what was written is read again, and written again it is the same bytes`() throws {
    let text = #"{"a":[1.50,{"n":null},[],{}],"t\"\n":"\u2028苏","x":[true,false,"\u0001"]}"#
    var json = JSONWriter()
    json.value(try JSON(reading: Array(text.utf8)))
    #expect(String(decoding: json.bytes, as: UTF8.self) == text)
  }

  @Test func `many members are read in order, and one that comes twice is found`() throws {
    let members = (0..<1000).map { "\"k\($0 * 7919 % 1000)\":\($0)" }
    let json = try JSON(reading: Array("{\(members.joined(separator: ","))}".utf8))
    #expect(json.members?.map { $0.value.integer } == Array(0..<1000))
    let error = #expect(throws: JSONError.self) {
      _ = try JSON(reading: Array("{\(members.joined(separator: ",")),\n\"k3\":0,\"k2\":0}".utf8))
    }
    #expect(error?.problem == .duplicateName("k3"))
    #expect(error?.line == 2 && error?.column == 1)
  }

  @Test func `a hundred thousand brackets are refused, not followed`() {
    let error = #expect(throws: JSONError.self) {
      _ = try JSON(reading: Array(repeating: UInt8(ascii: "["), count: 100_000))
    }
    #expect(
      error?.description == "line 1, column 257 (byte 256): arrays and objects stand more than 256 deep in each other")
  }

  @Test func `containers may stand exactly as deep as the limit`() throws {
    _ = try JSON(reading: Array("[[[]],{}]".utf8), depthLimit: 3)
    #expect(throws: JSONError.self) { _ = try JSON(reading: Array("[[[]]]".utf8), depthLimit: 2) }
  }

  @Test(arguments: ["\n", "\r\n", "\r"]) func `every kind of line end counts once`(lineEnd: String) {
    let error = #expect(throws: JSONError.self) {
      _ = try JSON(reading: Array("[\(lineEnd)\(lineEnd)\"苏𠮷\" x".utf8))
    }
    #expect(error?.line == 3 && error?.column == 6)
    #expect(error?.offset == 1 + 2 * lineEnd.utf8.count + 10)
  }
}
