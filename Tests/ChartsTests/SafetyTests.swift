import Charts
import FoundationEssentials
import FoundationXML
import Markup
import Testing

/// What holds for every kind of chart.
@Suite struct SafetyTests {
  private static let hostile = #"</title></svg><script>alert("1")</script><img src=x onerror='x'>&amp;"#

  @Test func `no text of anybody's becomes markup`() {
    for chart in everyKind(Self.hostile) {
      let html = chart.html(Caption(id: "g", title: Self.hostile, description: Self.hostile)).text
      #expect(!html.contains("<script"))
      #expect(!html.contains("<img"))
      #expect(html.contains("&lt;/title&gt;&lt;/svg&gt;&lt;script&gt;alert(&quot;1&quot;)"))
      #expect(html.contains("onerror=&#39;x&#39;&gt;&amp;amp;"))
    }
  }

  @Test(arguments: ["南京", hostile, "", "\u{0}\u{8}\u{1F}", "a\u{301}\u{202E}"])
  func `every chart is well-formed`(text: String) {
    for chart in everyKind(text, href: "/x?a=1&b=\"2\"") {
      let html = chart.html(Caption(id: "g", title: text, description: text))
      #expect(XMLParser(data: Data(html.bytes)).parse())
    }
  }

  @Test(arguments: [
    "javascript:alert(1)", "JavaScript:alert(1)", " javascript:alert(1)", "java\tscript:alert(1)",
    "data:text/html,<script>", "vbscript:x", "", "javascript&colon;alert(1)",
  ])
  func `an address that could run something is no link`(href: String) {
    for chart in everyKind("x", href: href) {
      let html = drawn(chart)
      #expect(!html.contains("<a "))
      #expect(!html.contains("href"))
      #expect(html.contains(#"role="img""#))
    }
  }

  @Test(arguments: [
    ("/cities/320100/", "/cities/320100/"), ("../a:b/", "../a:b/"), ("#x", "#x"),
    ("https://x.gov.cn/", "https://x.gov.cn/"),
    (#"/a"b'&<"#, "/a&quot;b&#39;&amp;&lt;"),
  ])
  func `any other address is one, escaped`(href: String, written: String) {
    for chart in everyKind("x", href: href) {
      let html = drawn(chart)
      #expect(html.contains("<a href=\"\(written)\" class=\"c-part\""))
      #expect(!html.contains("role=\"img\""))
    }
  }

  @Test func `nothing needs what the content security policy forbids`() {
    for chart in everyKind("x", href: "/x/") {
      let html = drawn(chart)
      for word in ["style=", "<style", "<script", " on", "http:", "#fff", "rgb("] { #expect(!html.contains(word)) }
    }
  }

  @Test func `every id begins with the caption's`() {
    for chart in everyKind("x") {
      let html = chart.html(Caption(id: "by-year_2", title: "x", description: "x")).text
      let ids = html.split(separator: " id=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
      #expect(ids.count >= 2)
      #expect(Set(ids).count == ids.count)
      #expect(ids.allSatisfy { $0.hasPrefix("by-year_2-") })
    }
  }

  @Test func `the same chart is the same bytes`() {
    #expect(everyKind("示例", href: "/x/").map(drawn) == everyKind("示例", href: "/x/").map(drawn))
  }

  @Test func `no coordinate has more than two decimals`() {
    let values = (1...40).map { $0 * $0 * 7919 }
    let html =
      drawn(.bars(Bars(values.map { .init("x", value: $0, printed: "") }, noData: "")))
      + drawn(.columns(Columns(values.map { .init("x", value: $0, printed: "") }, noData: "")))
    let fractions = html.split(separator: "\"").filter { $0.last == "%" || $0.last?.isNumber == true }
      .compactMap { $0.split(separator: ".").dropFirst().first }
    #expect(fractions.count > 80)
    #expect(fractions.allSatisfy { $0.prefix { $0 != "%" }.count <= 2 })
  }
}
