import DataReading
import Testing

struct AccountingOfListsTests {
  @Test func `every row of a list is kept, or left out for a reason`() throws {
    let list = "\n某某名单,,,,\n项目名称,承担单位,类别,支持金额\n甲,A,一类,1\n,,,\n甲,A,一类,1\n,B,一类,1\n乙,B,一类,2\n\n,,\n"
    let reading = SiteReader.read(
      siteFiles([
        "projects/a.csv": list,
        "projects/sources.yaml": "sources: [{file: a.csv, programmes: open, headerRow: 3, repeats: drop}]",
      ]))
    let accounting = try #require(reading.lists.first)
    #expect(reading.lists.count == 1 && accounting.file == "content/projects/a.csv" && accounting.sheet == nil)
    #expect(accounting.rowsRead == 10 && accounting.isClosed)
    #expect(accounting.kept.text == "4, 8")
    #expect(accounting[.header].text == "3" && accounting[.title].text == "2")
    #expect(accounting[.blank].text == "1, 5, 9-10")
    #expect(accounting[.repeated].text == "6" && accounting[.rejected].text == "7")
  }
}
