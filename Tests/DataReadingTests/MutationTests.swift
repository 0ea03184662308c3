import DataReading
import Diagnostics
import ReportModel
import TestSupport
import Testing

/// Sound files with some bytes changed: whatever comes out, it comes to an end, in order and with places.
struct MutationTests {
  private static let files = [
    "content/site.yaml": "title: T\nbaseURL: https://example.org/\npublisher: {name: P}\nmoney: {unit: 元}\n",
    "content/projects/sources.yaml":
      "sources:\n  - file: a.csv\n    programmes: open\n    columns: {name: [题, 目]}\n    dates: dmy\n    measures: all\n",
    "content/projects/a.csv":
      "题,目,承担单位,类别,支持金额,年度,开始时间,设区市,县(市、区),统一社会信用代码\n\"甲\"\"乙\",,A 公司,一类,\"1,234.5\",2024年,1/3/2024,南京市,鼓楼区,91350100M000100Y43\n",
    "content/places/divisions.csv":
      "code,name,city,region,level,note\n320100,南京市,南京市,苏南,,\n320106,鼓楼区,南京市,苏南,,\n",
    "content/places/tiles.csv": "code,column,row\n320100,3,5\n",
    "content/pages/about.md": "---\ntitle: T\norder: 1\n---\n文\n",
  ]

  @Test func `no change of some bytes breaks the reader`() {
    var random = SeededNumbers(seed: 11)
    let names = Self.files.keys.sorted()
    let signs = Array("\"',:[]{}&*?|>-#\n\r\t 0九".utf8) + [0x00, 0x80, 0xFF, 0xC2, 0xE3]
    for _ in 0..<3_000 {
      var files = Self.files.mapValues { Array($0.utf8) }
      let name = names[Int(random.next() % UInt64(names.count))]
      var bytes = files[name] ?? []
      for _ in 0...(random.next() % 4) {
        let index = Int(random.next() % UInt64(bytes.count + 1)), sign = signs[Int(random.next() % UInt64(signs.count))]
        switch random.next() % 3 {
        case 0: bytes.insert(sign, at: index)
        case 1 where index < bytes.count: bytes[index] = sign
        case _: bytes.removeSubrange(min(index, bytes.count)..<min(index + 3, bytes.count))
        }
      }
      files[name] = bytes
      let reading = SiteReader.read(SiteFiles(files))
      #expect(reading.diagnostics == reading.diagnostics.sorted())
      #expect(reading.dataset != nil || reading.diagnostics.hasErrors)
      #expect(reading.diagnostics.allSatisfy { $0.place != nil && !$0.message.isEmpty })
    }
  }
}
