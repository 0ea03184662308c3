import Charts
import Testing

@Suite struct ColumnsTests {
  private func columns(_ values: [Int?], printed: (Int) -> String = { "\($0)" }) -> String {
    let columns = values.enumerated().map { number, value in
      Columns.Column("\(2000 + number)", value: value, printed: value.map(printed) ?? "–")
    }
    return drawn(.columns(Columns(columns, noData: "无数据")))
  }

  @Test func `three years, one of them negative, one without a value`() {
    #expect(
      columns([4, -1, nil]) == """
        <div class="c-chart c-columns">
        <svg width="100%" height="204" font-size="14" role="img" aria-labelledby="g-title"><title id="g-title">T</title>
        <g class="c-part"><title>2000 4</title>\
        <rect class="c-bar" x="8.33%" y="20" width="16.67%" height="112"/>\
        <text class="c-value" font-size="12" text-anchor="middle" x="16.66%" y="14">4</text>\
        <text class="c-note c-name" font-size="12" text-anchor="middle" x="16.66%" y="196">2000</text></g>
        <g class="c-part"><title>2001 -1</title>\
        <rect class="c-bar" x="41.66%" y="132" width="16.67%" height="28"/>\
        <text class="c-value" font-size="12" text-anchor="middle" x="49.99%" y="174">-1</text>\
        <text class="c-note c-name" font-size="12" text-anchor="middle" x="49.99%" y="196">2001</text></g>
        <g class="c-part"><title>2002 –</title>\
        <text class="c-note" font-size="12" text-anchor="middle" x="83.33%" y="126">–</text>\
        <text class="c-note c-name" font-size="12" text-anchor="middle" x="83.33%" y="196">2002</text></g>
        <line class="c-axis" x1="0" y1="132" x2="100%" y2="132"/>
        </svg>
        </div>

        """)
  }

  @Test(arguments: [[1, 2, 3], [1_000_003, 999_983, 3, 0], [-5, 17, -40, 9], [Int.max, Int.min, 0]])
  func `heights are in proportion and meet the zero line`(values: [Int]) {
    let html = columns(values)
    let span = Double(max(0, values.max() ?? 0)) - Double(min(0, values.min() ?? 0))
    let zero = tags("c-axis", in: html).first.flatMap { number("y1", of: $0) } ?? -1
    for (value, tag) in zip(values, tags("c-bar", in: html)) {
      let top = number("y", of: tag) ?? -1
      let height = number("height", of: tag) ?? -1
      #expect(abs(height / 140 - abs(Double(value)) / span) < 0.001)
      #expect(abs((value < 0 ? top : top + height) - zero) < 0.001)
    }
  }

  @Test func `the last year is always printed, the others as far as there is room`() {
    let html = columns((0..<17).map { 1000 + $0 })
    let shown = texts("c-name", in: html)
    #expect(shown == ["2000", "2002", "2004", "2006", "2008", "2010", "2012", "2014", "2016"])
    let always = texts("c-note", in: html).filter { !texts("c-wide", in: html).contains($0) }
    #expect(always == ["2000", "2004", "2008", "2012", "2016"])
    #expect(partTitles(in: html).contains("2001 1001"))
  }

  @Test func `crowded figures stand in one line below the labels, where no column is`() {
    let html = columns((0..<17).map { $0 - 9 }, printed: { "\($0 * 1000)" })
    #expect(Set(tags("c-value", in: html).compactMap { attribute("y", of: $0) }) == ["194"])
  }

  @Test(arguments: [1, 2, 5, 12, 60, 200]) func `printed texts never overlap nor leave the page`(count: Int) {
    let html = columns((0..<count).map { $0 * 37 }, printed: { "\($0),000.00" })
    let always = tags("c-value", in: html).filter { !$0.contains("c-wide") }.compactMap { number("x", of: $0) }
    let widths = zip(tags("c-value", in: html), texts("c-value", in: html))
      .filter { !$0.0.contains("c-wide") }.map { Double($0.1.utf8.count) * 6.7 / 288 * 100 }
    #expect(!always.isEmpty)
    for index in always.indices.dropFirst() {
      #expect(always[index] - always[index - 1] > (widths[index] + widths[index - 1]) / 2)
    }
    #expect((always.first ?? 0) - (widths.first ?? 0) / 2 > 0)
    #expect((always.last ?? 0) + (widths.last ?? 0) / 2 < 100)
  }

  @Test func `no columns say so`() {
    #expect(texts("c-note", in: columns([])) == ["无数据"])
  }
}
