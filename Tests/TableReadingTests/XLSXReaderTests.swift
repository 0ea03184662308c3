import TableReading
import TestSupport
import Testing

private func rows(_ workbook: TinyWorkbook) -> [[String]] {
  read(XLSXReader.self, workbook.bytes).sheets.first?.rows ?? []
}

private func value(_ number: String, format: String, properties: String = "") -> String? {
  var workbook = TinyWorkbook(rows: "<row><c s=\"1\"><v>\(number)</v></c></row>")
  (workbook.formats, workbook.properties) = ([format], properties)
  return rows(workbook).first?.first
}

struct XLSXReaderTests {
  @Test(arguments: [
    ("<row r='1'><c r='A1'><v>1</v></c><c r='C1'><v>2</v></c></row>", [["1", "", "2"]]),
    ("<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>", [["1", "2"], ["3"]]),
    ("<row r='2'><c r='B2' t='inlineStr'><is><t>甲</t></is></c><c><v>2</v></c></row>", [["", "甲", "2"]]),
    ("<row><c t='inlineStr'><is><r><t>一</t></r><r><t xml:space='preserve'> 二</t></r></is></c></row>", [["一 二"]]),
    ("<row><c t='inlineStr'><is><t>東京</t><rPh sb='0' eb='2'><t>トウキョウ</t></rPh></is></c></row>", [["東京"]]),
    ("<row><c t='s'><v>1</v></c><c t='s'><v>0</v></c><c t='s'><v>1</v></c></row>", [["二 B", "東京", "二 B"]]),
    (
      "<row><c t='str'><f>A1</f><v>x_x000D_y</v></c><c t='b'><v>1</v></c><c t='b'><v>0</v></c></row>",
      [["x\ry", "TRUE", "FALSE"]]
    ),
    (
      "<row><c t='d'><v>2024-03-01T00:00:00.000Z</v></c><c t='d'><v>2024-03-01T08:30:00</v></c></row>",
      [["2024-03-01", "2024-03-01T08:30:00"]]
    ),
    (
      "<row><c t='inlineStr'><is><t>&lt;&amp;&#x4E2D;_x4E2D__xD83D__xDE00__x005F_x0041_ _x0000_ _x00_</t></is></c></row>",
      [["<&中中😀_x0041_ _x0000_ _x00_"]]
    ),
    ("<row><c><f>1+1</f><v>2</v></c><c s='1'/><c s='9'><v>7</v></c></row>", [["2", "", "7"]]),
    ("<row r='1' spans='1:3'/><row><c s='1'/></row>", []),
    ("<row><c r='C1'><v>3</v></c><c r='A1'><v>1</v></c></row>", [["1", "", "3"]]),
    ("<row><c t='s'><v>2</v></c><c><v>1</v></c></row>", [["", "1"]]),
    ("<x:row xmlns:x='x'><x:c t='n'><x:v>5</x:v></x:c></x:row>", [["5"]]),
    ("<row><c><v>1</v><extLst><ext><t>no</t></ext></extLst></c></row>", [["1"]]),
  ]) func `cells are read as they are written`(xml: String, expected: [[String]]) {
    var workbook = TinyWorkbook(rows: xml)
    workbook.strings = [
      "<t>東京</t><rPh><t>no</t></rPh><phoneticPr/>", "<r><t>二</t></r><r><rPr><b/></rPr><t> B</t></r>", "<t/>",
    ]
    #expect(rows(workbook) == expected)
  }

  @Test(arguments: [
    ("0.1", "0.1"), ("0.30000000000000004", "0.3"), ("1234.5599999999999", "1234.56"), ("12", "12"), ("12.0", "12"),
    ("-12.50", "-12.5"), ("1E3", "1000"), ("1.5E-3", "0.0015"), ("1E-10", "0.0000000001"), ("1E-11", "1E-11"),
    ("9.13201E+17", "9.13201E+17"), ("9.1320100123456698e17", "9.13201001234567E+17"),
    ("123456789012345", "123456789012345"),
    ("913201001234567890", "913201001234567890"), ("-0", "0"), ("0.0", "0"), ("00012", "12"), (".5", "0.5"),
    ("5.", "5"),
    ("1.7763568394002505E-15", "1.77635683940025E-15"), ("999999999999999.9", "1E+15"),
    ("99999999999999.96", "100000000000000"),
    ("abc", "abc"), ("1E400", "1E+400"), ("1e", "1e"), ("-", "-"), ("1.2.3", "1.2.3"), ("NaN", "NaN"),
    ("4.9406564584124654E-324", "4.94065645841247E-324"),
  ]) func `numbers are written as a person reads them`(number: String, expected: String) {
    #expect(value(number, format: "General") == expected)
  }

  @Test(arguments: [
    ("45352", "yyyy-mm-dd", "2024-03-01"), ("45352.354166666664", "yyyy\"年\"m\"月\"d\"日\" h:mm", "2024-03-01T08:30:00"),
    ("45352", "[$-804]yyyy\"年\"m\"月\";@", "2024-03-01"), ("45352", "[$-411]ggge\"年\"m\"月\"d\"日\"", "2024-03-01"),
    ("45352", "aaaa", "2024-03-01"), ("0.5", "h:mm AM/PM", "12:00:00"), ("1.5", "[h]:mm:ss", "36:00:00"),
    ("60", "m/d/yy", "1900-02-29"),
    ("59", "m/d/yy", "1900-02-28"), ("61", "m/d/yy", "1900-03-01"), ("1", "d", "1900-01-01"), ("0", "yyyy", "0"),
    ("-1", "yyyy", "-1"),
    ("2958465", "yyyy", "9999-12-31"), ("2958466", "yyyy", "2958466"), ("45351.999999999", "yyyy", "2024-03-01"),
    ("45352", "mm:ss.000", "2024-03-01"), ("45352", "#,##0.00", "45352"), ("45352", "0\"d\"", "45352"),
    ("45352", "0.00E+00", "45352"),
    ("45352", "[Red]General", "45352"), ("45352", "G/通用格式\"元\"", "45352"), ("45352", "\\y0", "45352"),
    ("45352", "@", "45352"),
    ("45352", "0.00_);[Red]yyyy", "45352"), ("0.125", "0%", "12.5%"), ("0.1", "0.00%;[Red]-0.00%", "10%"),
    ("-0.005", "0.0%", "-0.5%"),
    ("0.07", "0%", "7%"), ("1", "0\"%\"", "1"), ("0.30000000000000004", "0%", "30%"), ("5", "0000", "0005"),
    ("12345", "0000", "12345"),
    ("1.5", "0000", "1.5"), ("5", "0", "5"), ("abc", "yyyy", "abc"), ("abc", "0%", "abc"),
    ("730000.5", "[h]", "17520012:00:00"),
  ]) func `a number is shown as its format says`(number: String, format: String, expected: String) {
    #expect(value(number, format: format) == expected)
  }

  @Test(arguments: [("0", "1904-01-01"), ("43890", "2024-03-01"), ("1", "1904-01-02"), ("0.5", "12:00:00")])
  func `days may be counted from 1904`(number: String, expected: String) {
    #expect(value(number, format: "yyyy-mm-dd", properties: "<workbookPr date1904=\"1\"/>") == expected)
  }

  /// A plain walk from day to day must come to the same days.
  @Test func `every day of a century is the one after the last`() {
    let cells = (61..<37_000).map { "<row><c s=\"1\"><v>\($0)</v></c></row>" }
    var workbook = TinyWorkbook(rows: cells.joined()), (year, month, day) = (1900, 3, 1)
    workbook.formats = ["yyyy"]
    for row in rows(workbook) {
      #expect(row == ["\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"])
      let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
      let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
      day += 1
      if day > lengths[month - 1] { (month, day) = (month + 1, 1) }
      if month > 12 { (year, month) = (year + 1, 1) }
    }
  }

  /// Any double that a program wrote with all its digits is what `%.15g` makes of it, read back.
  @Test func `numbers keep their first 15 digits`() {
    var random = SeededNumbers(seed: 3), numbers = [Double]()
    while numbers.count < 2_000 {
      let number = Double(bitPattern: random.next())
      if number.isFinite, number.magnitude > 1e-300, number.magnitude < 1e300 { numbers.append(number) }
    }
    let found = rows(TinyWorkbook(rows: numbers.map { "<row><c><v>\($0)</v></c></row>" }.joined()))
    for (number, row) in zip(numbers, found) {
      let read = Double(row[0]) ?? .nan
      #expect((read - number).magnitude <= number.magnitude * 6e-15, "\(number) \(row)")
      #expect(row[0].utf8.filter { (0x30...0x39).contains($0) }.count <= 30, "\(number) \(row)")
    }
    #expect(found.count == numbers.count)
  }
}
