import Charts
import Testing

@Suite struct GaugeTests {
  @Test func `a limit overrun is marked and hatched`() {
    #expect(
      drawn(.gauge(Gauge("智能工厂", used: 3, of: 2, printed: "3 / 2"))) == """
        <div class="c-chart c-gauge">
        <svg width="100%" height="36" font-size="14" role="img" aria-labelledby="g-title"><title id="g-title">T</title>
        <pattern id="g-hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">\
        <rect class="c-hatch-ground" width="6" height="6"/><rect class="c-hatch-line" width="2" height="6"/></pattern>
        <g class="c-part"><title>智能工厂 3 / 2</title>\
        <text class="c-label c-name" x="0" y="14">智能工厂</text>\
        <text class="c-value" text-anchor="end" x="100%" y="14">3 / 2</text>\
        <rect class="c-track" x="0%" y="22" width="100%" height="10"/>\
        <rect class="c-bar" x="0%" y="22" width="66.67%" height="10"/>\
        <rect class="c-hatch" fill="url(#g-hatch)" x="66.67%" y="22" width="33.33%" height="10"/>\
        <line class="c-limit" x1="66.67%" y1="18" x2="66.67%" y2="36"/></g>
        </svg>
        </div>

        """)
  }

  @Test(
    arguments: [
      (0, 20, nil, nil), (18, 20, "90%", nil), (20, 20, "100%", nil), (21, 20, "95.24%", "4.76%"), (5, 0, nil, "100%"),
      (0, 0, nil, nil), (-3, 20, nil, nil), (3, -20, nil, "100%"), (Int.max, 1, nil, "100%"),
      (Int.max, Int.max / 2, "50%", "50%"),
    ] as [(Int, Int, String?, String?)])
  func `used and beyond`(used: Int, total: Int, within: String?, beyond: String?) {
    let html = drawn(.gauge(Gauge("", used: used, of: total, printed: "")))
    #expect(tags("c-bar", in: html).first.flatMap { attribute("width", of: $0) } == within)
    #expect(tags("c-hatch", in: html).first.flatMap { attribute("width", of: $0) } == beyond)
    #expect(tags("c-limit", in: html).count == (beyond == nil ? 0 : 1))
  }

  @Test func `without texts the bar stands alone, fit for the cell of a table`() {
    let html = drawn(.gauge(Gauge("", used: 1, of: 2, printed: "")))
    #expect(html.contains(#"height="18""#))
    #expect(!html.contains("<text"))
  }
}
