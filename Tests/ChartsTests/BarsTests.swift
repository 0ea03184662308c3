import Charts
import Markup
import Testing

@Suite struct BarsTests {
  @Test func `a bar chart with a link, a negative value, an unstated row and a missing value`() {
    let bars = Bars(
      [
        .init("南京", value: 300, printed: "3.00", note: "20 项", href: "/cities/320100/"),
        .init("收回", value: -100, printed: "-1.00"),
        .init("未填", value: 50, printed: "0.50", isUnstated: true),
        .init("待公布", value: nil, printed: "无数据"),
      ], noData: "无数据")
    #expect(
      Chart.bars(bars).html(Caption(id: "by-city", title: "支持金额", description: "单位：万元")).text == """
        <div class="c-chart c-bars">
        <svg width="100%" height="188" font-size="14" aria-labelledby="by-city-title by-city-desc">\
        <title id="by-city-title">支持金额</title><desc id="by-city-desc">单位：万元</desc>
        <pattern id="by-city-hatch" width="6" height="6" patternUnits="userSpaceOnUse" \
        patternTransform="rotate(45)"><rect class="c-hatch-ground" width="6" height="6"/>\
        <rect class="c-hatch-line" width="2" height="6"/></pattern>
        <a href="/cities/320100/" class="c-part"><title>南京 3.00 20 项</title>\
        <rect class="c-hit" fill="none" pointer-events="all" x="0" y="0" width="100%" height="50"/>\
        <text class="c-label c-name" x="0" y="14">南京</text>\
        <text class="c-value" text-anchor="end" x="100%" y="14">3.00</text>\
        <rect class="c-bar" x="25%" y="22" width="75%" height="10"/>\
        <line class="c-axis" x1="25%" y1="20" x2="25%" y2="34"/>\
        <text class="c-note" font-size="12" x="0" y="47">20 项</text></a>
        <g class="c-part"><title>收回 -1.00</title>\
        <text class="c-label c-name" x="0" y="76">收回</text>\
        <text class="c-value" text-anchor="end" x="100%" y="76">-1.00</text>\
        <rect class="c-bar" x="0%" y="84" width="25%" height="10"/>\
        <line class="c-axis" x1="25%" y1="82" x2="25%" y2="96"/></g>
        <g class="c-part"><title>未填 0.50</title>\
        <text class="c-label c-name" x="0" y="122">未填</text>\
        <text class="c-value" text-anchor="end" x="100%" y="122">0.50</text>\
        <rect class="c-hatch" fill="url(#by-city-hatch)" x="25%" y="130" width="12.5%" height="10"/>\
        <line class="c-axis" x1="25%" y1="128" x2="25%" y2="142"/></g>
        <g class="c-part"><title>待公布 无数据</title>\
        <text class="c-label c-name" x="0" y="168">待公布</text>\
        <text class="c-note" text-anchor="end" x="100%" y="168">无数据</text>\
        <line class="c-axis" x1="25%" y1="174" x2="25%" y2="188"/></g>
        </svg>
        </div>

        """)
  }

  @Test func `without links the chart is an image, without a description none is named`() {
    let html = drawn(.bars(Bars([.init("南京", value: 1, printed: "1")], noData: "无数据")))
    #expect(html.contains(#"role="img" aria-labelledby="g-title">"#))
    #expect(!html.contains("<desc"))
  }

  @Test func `no rows say so`() {
    #expect(texts("c-note", in: drawn(.bars(Bars([], noData: "无数据")))) == ["无数据"])
  }

  @Test(arguments: [1, 7, 60, 300]) func `bars are in proportion to a tenth of a percent`(count: Int) {
    var numbers = Numbers(state: UInt64(count))
    let values = (0..<count).map { _ in Int.random(in: -1_000_000...9_000_000, using: &numbers) }
    let html = drawn(.bars(Bars(values.map { .init("x", value: $0, printed: "") }, noData: "")))
    let span = Double(max(0, values.max() ?? 0) - min(0, values.min() ?? 0))
    let widths = tags("c-bar", in: html).compactMap { number("width", of: $0) }
    #expect(widths.count == count)
    for (value, width) in zip(values, widths) { #expect(abs(width - Double(abs(value)) / span * 100) < 0.02) }
  }

  @Test func `every bar begins or ends at the one zero line`() throws {
    let html = drawn(.bars(Bars([-7, 0, 3, 11].map { .init("x", value: $0, printed: "") }, noData: "")))
    let zeros = Set(tags("c-axis", in: html).compactMap { attribute("x1", of: $0) })
    #expect(zeros == ["38.89%"])
    let ends = tags("c-bar", in: html).map { [number("x", of: $0) ?? -1, number("width", of: $0) ?? -1] }
    #expect(ends == [[0, 38.89], [38.89, 0], [38.89, 16.67], [38.89, 61.11]])
  }

  @Test(arguments: [
    ([0, 0], ["0%", "0%"]),
    ([Int.max, Int.max / 2], ["100%", "50%"]),
    ([Int.max, Int.min], ["50%", "50%"]),
    ([Int.min, 0], ["100%", "0%"]),
    ([1, Int.max], ["0%", "100%"]),
    ([-4], ["100%"]),
  ])
  func `zero and huge values keep their proportion`(values: [Int], widths: [String]) {
    let html = drawn(.bars(Bars(values.map { .init("x", value: $0, printed: "") }, noData: "")))
    #expect(tags("c-bar", in: html).compactMap { attribute("width", of: $0) } == widths)
  }

  @Test func `no value draws no bar and is not bold, zero draws one of no width`() {
    let html = drawn(
      .bars(Bars([.init("a", value: nil, printed: "无数据"), .init("b", value: 0, printed: "0")], noData: "")))
    #expect(tags("c-bar", in: html).count == 1)
    #expect(texts("c-note", in: html) == ["无数据"])
    #expect(texts("c-value", in: html) == ["0"])
  }
}
