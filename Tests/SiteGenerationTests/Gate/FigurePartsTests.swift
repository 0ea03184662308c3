import Testing

@testable import SiteGeneration

struct FigurePartsTests {
  @Test(arguments: [
    ("1,300.50", "1300.5", true), ("1,300.5", "1300.50001", true), ("1,300.500001", "1300.500002", false),
    ("12.34%", "12.34", true), ("12.35%", "12.34", false), ("—", "", true), ("0", "", false), ("-3", "3", false),
    ("82（中位数）", "82", true), ("83（中位数）", "82", false), ("2.345", "2.3451", true), ("2.35", "2.345", false),
    ("苏州", "suzhou", true), ("苏州", "3", false), ("2.34", "2.345", true),
    (String(repeating: "9", count: 40), "1", false), ("1." + String(repeating: "0", count: 40), "1", false),
  ]) func `a cell's text begins with the figure of its value`(text: String, value: String, agree: Bool) {
    #expect(PageCells.agree(text.utf8, value.utf8) == agree)
  }

  @Test(arguments: [
    (Int128(5), Int64(2), Int64(2)), (7, 2, 4), (-5, 2, -2), (-7, 2, -4), (1, 3, 0), (2, 3, 1), (-1, 3, 0), (6, 3, 2),
  ]) func `quotients are rounded half to even`(a: Int128, b: Int64, rounded: Int64) {
    #expect(halfEven(a, b) == rounded)
  }

  @Test func `the marked table of a page, its rows and its closing rows`() throws {
    let html = """
      <table><tbody><tr><th>x</th><td>1</td></tr></tbody><tfoot><tr data-total="year"><th>t</th></tr></tfoot></table>
      <table>
      <tbody>
      <tr>
      <th scope="row"><a href="x">苏 州</a></th>
      <td class="n" data-sort-value="1234.5">1,234.50</td>
      <td class="n">7</td>
      </tr>
      </tbody>
      <tfoot><tr class="unstated"><th>未填</th><td data-sort-value="">—</td><td>0</td></tr>
      <tr class="total" data-total="city"><th>合计</th><td data-sort-value="1234.5">1,234.5</td><td>7</td></tr></tfoot>
      </table>
      """
    let table = try #require(PageTable(Array(html.utf8), marked: "city"))
    #expect(table.rows.map(\.name) == ["苏 州"] && table.rows.map(\.values) == [["1234.5", "7"]])
    #expect(
      table.closing.map(\.name) == ["未填", "合计"] && table.closing.map(\.values) == [["", "0"], ["1234.5", "7"]])
    #expect(PageTable(Array(html.utf8), marked: "town") == nil)
  }

  @Test(arguments: [
    "", "<tbody>", "<tbody></tbody>", "<tbody><tr><td></tbody></tfoot>", "data-sort-value=\"", "data-sort-value=\"1\"",
  ])
  func `a page cut off anywhere is read to its end`(html: String) {
    #expect(PageTable(Array(html.utf8), marked: "city") == nil)
    _ = PageCells.differences(Array(html.utf8))
  }

  @Test func `markup and blanks around a figure are no part of it`() {
    let html = """
      <td data-sort-value="12.5">
      <a href="x">12.50</a> </td><td data-sort-value="12.5"><b>13</b></td><td data-sort-value=""> 7</td>
      """
    #expect(PageCells.differences(Array(html.utf8)).map(\.text) == ["13", "7"])
  }

  @Test(
    arguments: [
      (["50.00", "50.00"], [Int64(1), 1], 0), (["33.34", "33.33", "33.33"], [1, 1, 1], 0),
      (["33.33", "33.33", "33.33"], [1, 1, 1], 1),
      (["33.36", "33.32", "33.32"], [1, 1, 1], 3), ([nil, nil], [0, 0], 0), (["0.00", nil], [0, 0], 1),
      (["100.00", nil], [3, 0], 1),
    ] as [([String?], [Int64], Int)]) func `shares are the nearest parts and add up`(
      shares: [String?], values: [Int64], faults: Int
    )
  {
    let rows = ["a", "b", "c"].prefix(values.count)
    #expect(ShareCheck.faults("p", "share", Array(rows), shares: shares, of: values).count == faults)
  }
}
