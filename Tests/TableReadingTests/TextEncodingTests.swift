import Diagnostics
import TableReading
import TestSupport
import Testing

private let simplified = """
  序号,项目名称,承担单位,设区市,金额（万元）
  1,面向工业互联网的数据安全关键技术研发,南京某某信息科技有限公司,南京市,120.5
  2,“小巨人”企业智能化改造数字化转型,苏州某某精密机械股份有限公司,苏州市,80
  """
private let traditional = """
  序號,計畫名稱,申請單位,縣市,核定金額
  1,臺灣文化資產數位典藏與推廣計畫,財團法人某某文化藝術基金會,臺北市,1200
  2,偏鄉學校圖書設備改善,某某國民小學,屏東縣,350
  """
private let japanese = """
  番号,事業名,補助事業者名,所在地,交付決定額
  1,ものづくり中小企業の設備投資に関する事業,株式会社テスト製作所,東京都,1000
  2,地域医療連携システムの整備,医療法人さくら会,大阪府,2500
  """
private let french = """
  Numéro;Bénéficiaire;Libellé de la subvention;Montant
  1;Association des élèves de l’école élémentaire;Fête du quartier – été;1 200,50 €
  2;Théâtre de la Cité;Création « Hôtel »;3 000 €
  """
private let german = "Empfänger,Zweck,Betrag\nBäckerei Müller,Förderung,10\nStraßenbau Süd,Größe,20\n"

private struct Case: CustomTestStringConvertible {
  let text: String
  let converter: String
  let name: String
  var testDescription: String { "\(name): \(text.prefix(12))" }
}

private let cases = [
  Case(text: simplified, converter: "GB18030", name: "GB18030"),
  Case(text: simplified, converter: "GBK", name: "GB18030"),
  Case(text: "项目名称,单位\n甲,乙\n", converter: "GB18030", name: "GB18030"),
  Case(text: "名称,金额\n城镇老旧小区改造,12\n", converter: "GB18030", name: "GB18030"),
  Case(text: traditional, converter: "BIG5", name: "Big5"),
  Case(text: "項目名稱,金額\n學校圖書館,100\n", converter: "BIG5", name: "Big5"),
  Case(text: japanese, converter: "CP932", name: "Shift_JIS"),
  Case(text: japanese, converter: "EUC-JP", name: "EUC-JP"),
  Case(text: "事業名,補助金額\n商店街の活性化,100\n", converter: "CP932", name: "Shift_JIS"),
  Case(text: "事業名,補助金額\n商店街の活性化,100\n", converter: "EUC-JP", name: "EUC-JP"),
  Case(text: french, converter: "CP1252", name: "Windows-1252"),
  Case(text: german, converter: "CP1252", name: "Windows-1252"),
  Case(text: "a,b\nCafé,1\n", converter: "CP1252", name: "Windows-1252"),
  Case(text: simplified, converter: "UTF-16LE", name: "UTF-16LE"),
  Case(text: traditional, converter: "UTF-16BE", name: "UTF-16BE"),
  Case(text: "a,b\n1,2\n", converter: "UTF-16BE", name: "UTF-16BE"),
]

private func rows(_ text: String) -> [[String]] {
  let delimiter: Character = text.contains(";") ? ";" : ","
  return text.split(separator: "\n").map {
    $0.split(separator: delimiter, omittingEmptySubsequences: false).map(String.init)
  }
}

struct TextEncodingTests {
  @Test(arguments: cases) private func `an encoding nobody states is found out and said`(_ example: Case) throws {
    let bytes = try #require(encoded(example.text, as: example.converter))
    let found = read(bytes, as: "a.csv")
    #expect(found.tables == [rows(example.text)])
    #expect(
      found.said.filter { !$0.contains("[csv.delimiter]") } == [
        "a.csv: note: the file does not say its encoding and is read as \(example.name) [text.assumed-encoding]"
      ])
  }

  @Test(arguments: [simplified, traditional, japanese, french, german, "a,é\n", "\u{FEFF}a,b\n1,2\n"])
  func `what is UTF-8 is UTF-8, and nothing is said`(text: String) {
    let found = read(Array(text.utf8), as: "a.csv")
    #expect(found.tables == [rows(text.hasPrefix("\u{FEFF}") ? String(text.unicodeScalars.dropFirst()) : text)])
    #expect(found.said.filter { !$0.contains("[csv.delimiter]") } == [])
  }

  @Test(arguments: ["UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"])
  func `a byte order mark says which encoding it is`(name: String) throws {
    let found = read(try #require(encoded("\u{FEFF}" + simplified, as: name)), as: "a.csv")
    #expect(found.tables == [rows(simplified)])
    #expect(found.said == [])
  }

  @Test(arguments: [
    ("gb18030", simplified, "GB18030"), ("GB2312", simplified, "GBK"), ("Big5", traditional, "BIG5"),
    ("shift_jis", japanese, "CP932"), ("euc-jp", japanese, "EUC-JP"), ("windows-1252", german, "CP1252"),
    ("utf-16le", simplified, "UTF-16LE"), ("utf-16", simplified, "UTF-16LE"), ("koi8-r", "а,б\n", "KOI8-R"),
    ("euc-kr", "사업명,금액\n", "EUC-KR"),
  ]) func `a stated encoding counts`(name: String, text: String, converter: String) throws {
    var options = TableOptions()
    options.encoding = name
    let found = read(try #require(encoded(text, as: converter)), as: "a.csv", options)
    #expect(found.tables == [rows(text)])
    #expect(found.said == [])
  }

  @Test(arguments: [
    ("gb1803", "\n  suggestion: did you mean \"gb18030\"?"), ("utf-8//ignore", ""), ("", ""),
  ]) func `an encoding that is none is an error`(name: String, suggestion: String) {
    var options = TableOptions()
    options.encoding = name
    let found = read(Array("a\n".utf8), as: "a.csv", options)
    #expect(found.tables == [])
    #expect(
      found.said.map { $0.replacing("\n  suggestion: did you mean \"utf-8\"?", with: "") } == [
        """
        a.csv: error: there is no encoding "\(name)" [text.unknown-encoding]
          expected: a name such as utf-8, gb18030, big5, shift_jis, windows-1252, utf-16le\(suggestion)
        """
      ])
  }

  @Test func `the first byte that is no text has a line and a column`() throws {
    var bytes = try #require(encoded(simplified, as: "GB18030"))
    let second = try #require(bytes.firstIndex(of: 0x0A)) + 1
    bytes[second + 2] = 0xFF
    let found = read(bytes, as: "a.csv")
    #expect(found.tables == [])
    #expect(
      found.said.last == """
        a.csv:2:3: error: the file is not GB18030 [text.bad-byte]
          found: byte 0xFF after \(second + 2) bytes
          expected: text in GB18030
          suggestion: state encoding in sources.yaml, or save the file as UTF-8
        """)
  }

  @Test func `UTF-8 with damage stays UTF-8 and is refused with its place`() {
    let found = read(Array("名称,金额\n甲公司,".utf8) + [0xC4, 0x0A] + Array("乙公司,2\n".utf8), as: "a.csv")
    #expect(found.tables == [])
    #expect(
      found.said == [
        """
        a.csv:2:5: error: the file is not UTF-8 [text.not-utf8]
          found: byte 0xC4
          expected: text in UTF-8
          suggestion: save the file as CSV UTF-8
        """
      ])
  }

  @Test func `text that could be two things names both`() {
    let found = read(Array("a,b\n1,".utf8) + [0xC4, 0xE3, 0xBA, 0xC3, 0x0A], as: "a.csv")
    #expect(found.said.count == 1)
    #expect(found.tables == [[["a", "b"], ["1", "你好"]]])
  }

  @Test func `NUL bytes are left out and said`() {
    let found = read(Array("a,b\n1\u{0}\u{0},2\n".utf8), as: "a.csv")
    #expect(found.tables == [[["a", "b"], ["1", "2"]]])
    #expect(found.said == ["a.csv:2:2: warning: 2 NUL bytes are left out, first here [text.nul-bytes]"])
  }
}
