import Diagnostics
import TableReading
import TestSupport
import Testing

private let rows = [["name", "sum"], ["甲", "0.10"], ["乙", "1000"]]

struct JSONTableTests {
  @Test(arguments: [
    #"[{"name":"甲","sum":0.10},{"name":"乙","sum":1e3}]"#,
    "\u{FEFF} [ {\"name\" : \"\\u7532\", \"sum\":0.10},\r\n{\"sum\":1e3,\"name\":\"乙\"}]\n",
    #"{"licence":"CC0","grants":[{"name":"甲","sum":0.10},{"name":"乙","sum":1e3}],"tags":["x"],"none":[]}"#,
    #"{"success":true,"result":{"total":2,"records":[{"name":"甲","sum":0.10},{"name":"乙","sum":1e3}]}}"#,
  ]) func `an array of objects is a table wherever it stands`(text: String) {
    let found = read(Array(text.utf8), as: "a.json")
    #expect(found.tables == [rows])
    #expect(found.said == [])
  }

  @Test func `what is nested has columns of its own, texts in a list share a cell`() {
    let text = """
      [{"id":"1","recipientOrganization":[{"name":"A","id":null},{"name":"B"}],"place":{"city":{"code":320100}}},
       {"id":"2","tags":["x","y",3],"open":true,"place":{"city":{}},"late":[[1,2],[3]]}]
      """
    let found = read(Array(text.utf8), as: "a.json")
    #expect(
      found.tables == [
        [
          [
            "id", "recipientOrganization.0.name", "recipientOrganization.0.id", "recipientOrganization.1.name",
            "place.city.code", "tags", "open", "late.0", "late.1",
          ],
          ["1", "A", "", "B", "320100"], ["2", "", "", "", "", "x;y;3", "true", "1;2", "3"],
        ]
      ])
    #expect(found.said == [])
  }

  @Test func `a record's number is its row`() {
    var log = DiagnosticLog()
    let tables = TableFormat.tables(Array(#"[{"a":1},{},{"a":2}]"#.utf8), file: "a.json", &log)
    #expect(tables[0].rows.map(\.number) == [0, 1, 3])
    #expect(tables[0].place(tables[0].rows[2], 0, header: "a").description == "a.json: row 3, column 1 \"a\"")
    #expect(tables[0].place(tables[0].rows[0], 0).description == "a.json")
  }

  @Test func `a name that stands twice and what is no object are said with their place`() {
    let found = read(Array("[{\"a\":1,\n\"b\":2,\"a\":3},\n 7,\n{\"a\":{\"b\":1},\"a.b\":2}]".utf8), as: "a.json")
    #expect(found.tables == [[["a", "b", "a.b"], ["3", "2"], ["", "", "2"]]])
    #expect(
      found.said == [
        #"a.json:2:12: warning: the name "a" stands twice in record 1, and the second counts [json.repeated-name]"#,
        """
        a.json:3:2: error: record 2 is no object and is left out [json.not-an-object]
          expected: an object with the names of the columns
        """,
        #"a.json:4:21: warning: the name "a.b" stands twice in record 3, and the second counts [json.repeated-name]"#,
      ])
  }

  @Test(arguments: [
    ("[{\"a\":1},\n {\"a\":}]", "a.json:2:7: error: \"}\" stands where a value is due [json.syntax]"),
    ("[{\"a\":01}]", "a.json:1:7: error: this is not a number as JSON writes it [json.syntax]"),
    ("[{\"a\":\"\n\"}]", "a.json:1:8: error: the control character U+000A must be escaped [json.syntax]"),
    ("[{\"a\":1}", "a.json:1:9: error: the text ends where a comma or \"]\" is due [json.syntax]"),
    ("[{\"a\":\"\\ud800\"}]", "a.json:1:8: error: half a surrogate pair is no character [json.syntax]"),
    ("[{\"a\":\"\\x\"}]", "a.json:1:8: error: there is no such escape in JSON [json.syntax]"),
    ("[{\"a\":1}] x", "a.json:1:11: error: \"x\" stands where nothing more is due [json.syntax]"),
    (
      "[{\"a\":" + String(repeating: "[", count: 70),
      "a.json:1:69: error: arrays and objects stand more than 64 deep in each other [json.syntax]"
    ),
    ("hello", "a.json:1:1: error: \"h\" stands where a value is due [json.syntax]"),
    (
      "{\"a\":1}",
      """
      a.json: error: the file holds no array of objects [json.no-table]
        expected: an array of objects, or an object with one
      """
    ),
    (
      "{\"a\":[{\"x\":1}],\"b\":[{\"x\":1}]}",
      """
      a.json: error: the file holds 2 arrays of objects [json.several-tables]
        found: a, b
        suggestion: name one of them under table
      """
    ),
  ]) func `what is no table is one error with its place`(text: String, said: String) {
    let found = read(Array(text.utf8), as: "a.json")
    #expect(found.tables == [])
    #expect(found.said == [said])
  }

  @Test func `one of several tables is read by its name`() {
    var options = TableOptions()
    options.sheet = "b"
    let text = Array(#"{"a":[{"x":1}],"b":[{"x":2}]}"#.utf8)
    #expect(read(text, as: "a.json", options).tables == [[["x"], ["2"]]])
    options.sheet = "c"
    #expect(
      read(text, as: "a.json", options).said == [
        """
        a.json: error: the file has no table "c" [table.missing-sheet]
          found: a, b
          suggestion: did you mean "a"?
        """
      ])
  }

  @Test func `records of other names each are refused before they fill the memory`() {
    let records = (0..<20_000).map { "{\"n\($0)\":1}" }.joined(separator: ",")
    let found = read(Array("[\(records)]".utf8), as: "a.json")
    #expect(found.tables == [])
    #expect(
      found.said == [
        """
        a.json: error: the records have too many different names to be one table [json.too-sparse]
          expected: at most 16384 names, most of them in most records
        """
      ])
  }

  @Test func `NDJSON keeps the lines that are right`() {
    let text =
      "{\"name\":\"甲\",\"sum\":0.10}\r\n\n{\"name\":\"丙\",}\n{\"name\":\"乙\",\"sum\":1e3}\n[1]\n{\"sum\":1} x\n"
    let found = read(Array(text.utf8), as: "a.jsonl")
    #expect(found.tables == [rows])
    #expect(
      found.said == [
        "a.jsonl:3:13: error: \"}\" stands where a name in quotation marks is due [json.syntax]",
        """
        a.jsonl:5:1: error: record 5 is no object and is left out [json.not-an-object]
          expected: an object with the names of the columns
        """, "a.jsonl:6:11: error: \"x\" stands where nothing more is due [json.syntax]",
      ])
    var log = DiagnosticLog()
    let tables = TableFormat.tables(Array(text.utf8), file: "a.jsonl", &log)
    #expect(tables[0].rows.map(\.number) == [0, 1, 4])
  }

  @Test(arguments: [
    ("a.json", "{\"a\":1}\n{\"a\":2}\n", ".json, but the file is NDJSON"),
    ("a.ndjson", "[{\"a\":1},\n{\"a\":2}]", ".ndjson, but the file is JSON"),
    ("a.csv", "[ {\"a\":1},{\"a\":2}]", ".csv, but the file is JSON"),
    ("a.csv", "{ \"a\":1}\n{\"a\":2}\n", ".csv, but the file is NDJSON"),
  ]) func `JSON of either kind is read as what it is`(file: String, text: String, note: String) {
    let found = read(Array(text.utf8), as: file)
    #expect(found.tables == [[["a"], ["1"], ["2"]]])
    #expect(found.said == ["\(file): note: the name ends in \(note) and is read as that [table.other-format]"])
  }

  @Test(arguments: ["[1],b\n2,3\n", "{x},b\n2,3\n"]) func `a bracket alone makes no JSON`(text: String) {
    let found = read(Array(text.utf8), as: "a.csv")
    #expect(found.tables.first?.last == ["2", "3"])
    #expect(found.said == [])
  }

  @Test func `JSON may be written in any encoding a text may`() throws {
    let text = #"[{"name":"甲","sum":0.10},{"name":"乙","sum":1e3}]"#
    let found = read(try #require(encoded("\u{FEFF}" + text, as: "UTF-16LE")), as: "a.json")
    #expect(found.tables == [rows])
    #expect(found.said == [])
  }
}
