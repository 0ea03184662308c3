import Diagnostics
import TableReading
import TestSupport
import Testing

private let grants = """
  CREATE TABLE grants (name TEXT, amount NUMERIC, rate REAL, code TEXT, photo BLOB);
  INSERT INTO grants VALUES ('甲', 12, 0.1, '007', NULL), ('乙 "x"', 3.25, 1e3, NULL, x'00ff'), (NULL, NULL, NULL, NULL, NULL),
    ('', 9007199254740993, 0.1 + 0.2, 'a' || char(10) || 'b', x'01');
  """

struct SQLiteReaderTests {
  @Test func `the only table is read as SQLite prints it, NULL empty, bytes said`() throws {
    let found = read(try database(grants), as: "a.sqlite")
    #expect(
      found.tables == [
        [
          ["name", "amount", "rate", "code", "photo"], ["甲", "12", "0.1", "007"], ["乙 \"x\"", "3.25", "1000.0"],
          ["", "9007199254740993", "0.30000000000000004", "a\nb"],
        ]
      ])
    #expect(
      found.said == [
        """
        a.sqlite: warning: the column "photo" holds bytes that are no text and are left out [database.binary]
          suggestion: leave the column out of the query, or turn it into text there
        """
      ])
  }

  @Test func `one of several tables and views is read by its name`() throws {
    let bytes = try database(
      "CREATE TABLE \"a\"\"b\" (x); INSERT INTO \"a\"\"b\" VALUES (1); CREATE VIEW twice AS SELECT x * 2 AS y FROM \"a\"\"b\";"
    )
    var options = TableOptions()
    #expect(
      read(bytes, as: "a.db", options).said == [
        """
        a.db: error: the database has 2 tables and views [sqlite.several-tables]
          found: a"b, twice
          suggestion: name one of them under table, or write a query
        """
      ])
    options.sheet = "a\"b"
    #expect(read(bytes, as: "a.db", options).tables == [[["x"], ["1"]]])
    options.sheet = "twice"
    #expect(read(bytes, as: "a.db", options).tables == [[["y"], ["2"]]])
    options.sheet = "twise"
    #expect(
      read(bytes, as: "a.db", options).said == [
        """
        a.db: error: the file has no table "twise" [table.missing-sheet]
          found: a"b, twice
          suggestion: did you mean "twice"?
        """
      ])
  }

  @Test(arguments: [
    ("SELECT name AS 名 FROM grants WHERE amount > 10 AND name <> '' ; ", [["名"], ["甲"]]),
    (
      "WITH RECURSIVE n(i) AS (VALUES(1) UNION ALL SELECT i + 1 FROM n LIMIT 3) SELECT i FROM n",
      [["i"], ["1"], ["2"], ["3"]]
    ),
    ("VALUES (1, 'a')", [["column1", "column2"], ["1", "a"]]),
  ]) func `a query is answered`(query: String, rows: [[String]]) throws {
    var options = TableOptions()
    options.query = query
    let found = read(try database(grants), as: "a.sqlite", options)
    #expect(found.tables == [rows])
    #expect(found.said == [])
  }

  @Test(arguments: [
    ("DELETE FROM grants", "the database does not answer the query [database.refused]\n  found: not authorized"),
    ("ATTACH '/tmp/x.db' AS x", "the database does not answer the query [database.refused]\n  found: not authorized"),
    (
      "PRAGMA writable_schema = 1", "the database does not answer the query [database.refused]\n  found: not authorized"
    ),
    (
      "SELECT nam FROM grants",
      "the database does not answer the query [database.refused]\n  found: no such column: nam"
    ),
    (
      "SELECT 1; SELECT 2",
      "the query has more than one statement [sqlite.several-statements]\n  expected: one SELECT, VALUES or WITH"
    ),
    (
      " -- nothing",
      "the query does not ask for rows [sqlite.not-a-question]\n  expected: one SELECT, VALUES or WITH that changes nothing"
    ),
    (
      "WITH RECURSIVE n(i) AS (VALUES(1) UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n",
      "the query was stopped after 200000000 steps [sqlite.too-long]\n  suggestion: write one that joins fewer rows"
    ),
  ]) func `a query that does more than ask is refused`(query: String, said: String) throws {
    var options = TableOptions()
    options.query = query
    let found = read(try database(grants), as: "a.sqlite", options)
    #expect(found.tables == [])
    #expect(found.said == ["a.sqlite: error: \(said)"])
  }

  @Test(arguments: [
    ("1e-6", "0.000001"), ("-2.5e-7", "-0.00000025"), ("1e15", "1000000000000000"), ("1.25e17", "125000000000000000"),
    ("120.0", "120.0"), ("1e300", "1.0e+300"), ("1/3.0", "0.3333333333333333"), ("1234567890.12", "1234567890.12"),
    ("0.0", "0.0"), ("9e999", "Inf"),
  ]) func `a REAL is written out and is the same number`(value: String, text: String) throws {
    #expect(
      read(try database("CREATE TABLE a (x); INSERT INTO a VALUES (\(value));"), as: "a.db").tables == [
        [["x"], [text]]
      ])
  }

  @Test func `a damaged, cut or encrypted database ends in one error`() throws {
    let whole = try database(grants + (0..<200).map { "INSERT INTO grants(name) VALUES ('\($0)甲乙丙丁戊己庚辛');" }.joined())
    var scrambled = whole
    for index in 4096..<scrambled.count { scrambled[index] = UInt8(truncatingIfNeeded: index &* 31) }
    for bytes in [scrambled, Array(whole[..<5000]), Array(whole[..<100]), Array(whole[..<16])] {
      let found = read(bytes, as: "a.sqlite")
      #expect(found.tables == [])
      #expect(found.said.count == 1)
      #expect(
        found.said[0].hasPrefix(
          "a.sqlite: error: the database is damaged or encrypted and is not read [sqlite.damaged]"))
    }
    var random = SeededNumbers(seed: 5)
    let noise = (0..<4096).map { _ in UInt8(truncatingIfNeeded: random.next()) }
    let said = read(noise, as: "a.sqlite").said
    #expect(said.count == 1)
    #expect(
      said[0].hasPrefix(
        "a.sqlite: error: the file is no SQLite database, or an encrypted one, which is not read as a list"))
  }

  @Test func `a database changed at random never stops the reader`() throws {
    let whole = try database(grants)
    var random = SeededNumbers(seed: 11)
    for _ in 0..<300 {
      var bytes = whole
      for _ in 0..<4 {
        bytes[Int(random.next() % UInt64(bytes.count))] = UInt8(truncatingIfNeeded: random.next())
      }
      let found = read(bytes, as: "a.sqlite")
      #expect(!found.tables.isEmpty || !found.said.isEmpty)
    }
  }

  @Test func `a database that keeps a log beside it is read and said`() throws {
    var bytes = try database("CREATE TABLE a (x); INSERT INTO a VALUES (1);")
    (bytes[18], bytes[19]) = (2, 2)
    let found = read(bytes, as: "a.db")
    #expect(found.tables == [[["x"], ["1"]]])
    #expect(
      found.said == [
        """
        a.db: warning: rows that stand only in the database's -wal file are not read [sqlite.write-ahead-log]
          suggestion: close the database in the program that writes it, or run PRAGMA journal_mode = DELETE
        """
      ])
  }

  @Test func `text that is no UTF-8 is an error in its cell`() throws {
    let found = read(
      try database("CREATE TABLE a (x, y); INSERT INTO a VALUES (1, CAST(x'c4e3' AS TEXT));"), as: "a.db")
    #expect(found.tables == [[["x", "y"], ["1"]]])
    #expect(
      found.said == [
        "a.db: sheet \"a\", row 1, column 2 \"y\": error: the text of the cell is not UTF-8 and is left out [database.not-utf8]"
      ])
  }
}
