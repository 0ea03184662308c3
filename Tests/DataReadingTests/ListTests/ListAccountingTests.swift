import DataReading
import TestSupport
import Testing

struct RowNumbersTests {
  @Test func `runs are kept as runs`() {
    var rows = RowNumbers()
    #expect(rows.isEmpty && rows.text == "")
    for row in [3, 7, 8, 9] { rows.add(row) }
    rows.add(10...65_357)
    #expect(rows.text == "3, 7-65357" && rows.count == 65_352 && rows.ranges == [3...3, 7...65_357])
    #expect(rows.contains(8) && !rows.contains(4))
  }

  @Test func `a number counts once`() {
    var rows = RowNumbers([5, 2, 5, 3])
    #expect(rows.text == "2-3, 5" && rows.count == 3)
    rows.add(5...6)
    rows.add(6)
    #expect(rows.text == "2-3, 5-6" && rows.count == 4)
  }

  @Test func `any numbers are what their runs hold`() {
    var random = SeededNumbers(seed: 11)
    for _ in 0..<200 {
      let numbers = (0..<40).map { _ in Int(random.next() % 60) }
      let rows = RowNumbers(numbers)
      #expect(rows.ranges.flatMap { $0 } == Set(numbers).sorted() && rows.count == Set(numbers).count)
    }
  }
}

struct ListAccountingTests {
  private let accounting = ListAccounting(
    file: "a.csv", sheet: nil, rowsRead: 10, kept: RowNumbers(4...7),
    leftOut: [.total: RowNumbers([8]), .title: RowNumbers([1, 2]), .header: RowNumbers([3]), .note: RowNumbers()])

  @Test func `rows read are rows kept and rows left out`() {
    #expect(accounting.reasons == [.title, .header, .total])
    #expect(accounting[.title].text == "1-2" && accounting[.note].isEmpty)
    #expect(accounting.rowsLeftOut == 4 && !accounting.isClosed)
    let whole = ListAccounting(
      file: "a.csv", sheet: "一", rowsRead: 3, kept: RowNumbers([2, 3]), leftOut: [.header: RowNumbers([1])])
    #expect(whole.isClosed)
  }
}
