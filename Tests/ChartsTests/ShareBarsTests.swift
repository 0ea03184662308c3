import Charts
import Testing

@Suite struct ShareBarsTests {
  private func bars(_ parts: [[Int]]) -> String {
    let series = parts.first?.indices.map { "s\($0)" } ?? ["s0"]
    return drawn(
      .shares(
        ShareBars(
          series: series, rows: parts.map { .init("r", $0.map { .init($0, printed: "\($0)") }) }, noData: "无数据")))
  }

  @Test func `shares inside and below the bar, a year without any, a legend`() {
    let shares = ShareBars(
      series: ["苏南", "苏北"],
      rows: [
        .init("2023", [.init(2, printed: "66.67%"), .init(1, printed: "33.33%")], printed: "3"),
        .init("2024", [.init(99, printed: "99.00%"), .init(1, printed: "1.00%")]),
        .init("2025", [.init(0, printed: "0.00%"), .init(0, printed: "0.00%")]),
      ], noData: "无数据")
    #expect(
      drawn(.shares(shares)) == """
        <div class="c-chart c-shares">
        <svg width="100%" height="172" font-size="14" role="img" aria-labelledby="g-title"><title id="g-title">T</title>
        <pattern id="g-hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">\
        <rect class="c-hatch-ground" width="6" height="6"/><rect class="c-hatch-line" width="2" height="6"/></pattern>
        <g class="c-part"><title>2023 3 苏南 66.67% 苏北 33.33%</title>\
        <text class="c-label c-name" x="0" y="14">2023</text>\
        <text class="c-value" text-anchor="end" x="100%" y="14">3</text>\
        <rect class="c-seg-1" x="0%" y="22" width="66.67%" height="22"/>\
        <text class="c-on-seg-1" font-size="12" text-anchor="middle" x="33.33%" y="37">66.67%</text>\
        <rect class="c-seg-2" x="66.67%" y="22" width="33.33%" height="22"/>\
        <text class="c-on-seg-2" font-size="12" text-anchor="middle" x="83.33%" y="37">33.33%</text></g>
        <g class="c-part"><title>2024 苏南 99.00% 苏北 1.00%</title>\
        <text class="c-label c-name" x="0" y="70">2024</text>\
        <rect class="c-seg-1" x="0%" y="78" width="99%" height="22"/>\
        <text class="c-on-seg-1" font-size="12" text-anchor="middle" x="49.5%" y="93">99.00%</text>\
        <rect class="c-seg-2" x="99%" y="78" width="1%" height="22"/>\
        <text class="c-note" font-size="12" x="0" y="114">苏北 1.00%</text></g>
        <g class="c-part"><title>2025 无数据</title>\
        <text class="c-label c-name" x="0" y="142">2025</text>\
        <rect class="c-hatch" fill="url(#g-hatch)" x="0" y="150" width="100%" height="22"/>\
        <text class="c-on-hatch" font-size="12" text-anchor="middle" x="50%" y="165">无数据</text></g>
        </svg>
        <ul class="c-legend">
        <li><svg class="c-key" width="14" height="14" aria-hidden="true">\
        <rect class="c-seg-1" x="0" y="0" width="14" height="14"/></svg><span>苏南</span></li>
        <li><svg class="c-key" width="14" height="14" aria-hidden="true">\
        <rect class="c-seg-2" x="0" y="0" width="14" height="14"/></svg><span>苏北</span></li>
        </ul>
        </div>

        """)
  }

  @Test(arguments: [
    [1, 1, 1], [1, 2, 3, 5, 8, 13, 21, 34], [0, 1, 0, 1_000_000], [Int.max, Int.max, Int.max], [7],
  ])
  func `the parts fill the bar and each is exact to a hundredth of a percent`(parts: [Int]) {
    let html = bars([parts])
    let total = parts.reduce(0.0) { $0 + Double($1) }
    var end = 0.0
    for (number, part) in parts.enumerated() {
      guard let tag = tags("c-seg-\(number + 1)", in: html).first(where: { $0.contains("%") }) else {
        #expect(Double(part) / total < 0.00005)
        continue
      }
      #expect(abs((ChartsTests.number("x", of: tag) ?? -1) - end) < 0.001)
      let width = ChartsTests.number("width", of: tag) ?? -1
      #expect(abs(width - Double(part) / total * 100) <= 0.0101)
      end += width
    }
    #expect(abs(end - 100) < 0.001)
  }

  @Test func `no figure is hidden: what does not fit stands below`() {
    let html = bars([[900, 60, 40, 0]])
    #expect(texts("c-on-seg-1", in: html) == ["900"])
    #expect(texts("c-on-seg-2", in: html) == [])
    #expect(texts("c-note", in: html) == ["s1 60\u{2003}s2 40\u{2003}s3 0"])
  }

  @Test func `what stands below is set on as many lines as it needs`() {
    let row = ShareBars.Row("r", (0..<8).map { .init($0 + 1, printed: "示例数据 \($0)") })
    let html = drawn(.shares(ShareBars(series: (0..<8).map { "系列\($0)" }, rows: [row], noData: "")))
    #expect(texts("c-note", in: html).count == 4)
    #expect(texts("c-note", in: html).joined(separator: "\u{2003}").split(separator: "\u{2003}").count == 8)
  }

  @Test(arguments: [[0, 0], [5, -1], [-5, 5]]) func `a row without shares shows no data`(parts: [Int]) {
    let html = bars([parts])
    #expect(texts("c-on-hatch", in: html) == ["无数据"])
    #expect(partTitles(in: html) == ["r 无数据"])
    #expect(tags("c-hatch", in: html).count == 1)
  }

  @Test func `no rows say so, the legend stays`() {
    let html = drawn(.shares(ShareBars(series: ["a"], rows: [], noData: "无数据")))
    #expect(texts("c-note", in: html) == ["无数据"])
    #expect(html.contains("<span>a</span>"))
  }
}
