import Charts
import Testing

@Suite struct LabelTests {
  /// The label's lines on the narrowest page and on a wide one.
  private func lines(_ label: String, printed: String = "1,234.56") -> (narrow: [String], wide: [String]) {
    let html = drawn(.bars(Bars([.init(label, value: 1, printed: printed)], noData: "")))
    let narrow = texts("c-narrow", in: html)
    return narrow.isEmpty ? (texts("c-name", in: html), texts("c-name", in: html)) : (narrow, texts("c-wide", in: html))
  }

  @Test(arguments: [
    ("南京", ["南京"], ["南京"]),
    ("企业研发机构创新能力提升项目", ["企业研发机构创新能力提升项目"], ["企业研发机构创新能力提升项目"]),
    (
      "国家先进制造业集群发展促进组织培育与推广应用项目", ["国家先进制造业集群发展促进组织培育与推广", "应用项目"],
      ["国家先进制造业集群发展促进组织培育与推广应用项目"]
    ),
    (
      "首台（套）重大装备及关键部件认定和推广应用（一期）", ["首台（套）重大装备及关键部件认定和推广应", "用（一期）"],
      ["首台（套）重大装备及关键部件认定和推广应用（一期）"]
    ),
    (
      "Industrial software promotion and identifier node services for enterprises",
      ["Industrial software promotion and", "identifier node services for…"],
      ["Industrial software promotion and identifier node services for", "enterprises"]
    ),
  ])
  func `a label takes the lines it needs`(label: String, narrow: [String], wide: [String]) {
    let set = lines(label)
    #expect(set.narrow == narrow)
    #expect(set.wide == wide)
  }

  @Test func `what is cut is whole in the title`() {
    let label = String(repeating: "产业链标志性产品推广应用", count: 6)
    let set = lines(label)
    #expect(set.narrow == ["产业链标志性产品推广应用产业链标志性产品", "推广应用产业链标志性产品推广…"])
    #expect(
      partTitles(in: drawn(.bars(Bars([.init(label, value: 1, printed: "9")], noData: "")))) == [label + " 9"])
  }

  @Test func `no line begins with a closing mark or ends with an opening one`() {
    let twenty = String(repeating: "某", count: 20)
    #expect(lines(twenty + "，有限公司").narrow == [String(twenty.dropLast()), "某，有限公司"])
    #expect(lines(twenty.dropLast() + "（有限公司）").narrow == [String(twenty.dropLast()), "（有限公司）"])
  }

  @Test func `a grapheme is never cut`() {
    let family = "👨‍👩‍👧‍👦"
    let set = lines(String(repeating: family, count: 40))
    #expect(set.narrow.allSatisfy { $0.allSatisfy { $0 == Character(family) || $0 == "…" } })
    #expect(set.narrow.last?.last == "…")
    #expect(
      lines(String(repeating: "e\u{301}", count: 90)).narrow.joined().allSatisfy { $0 == "e\u{301}" || $0 == "…" })
  }

  @Test func `a word wider than the line is broken where the line ends`() {
    let set = lines(String(repeating: "A", count: 90))
    #expect(set.narrow == [String(repeating: "A", count: 27), String(repeating: "A", count: 19) + "…"])
  }

  @Test func `a value leaves no room beside it and stands below the label`() throws {
    let printed = "9,223,372,036,854,775,807.00 万元"
    let html = drawn(.bars(Bars([.init("企业研发机构创新能力提升项目", value: 1, printed: printed)], noData: "")))
    #expect(texts("c-narrow", in: html) == ["企业研发机构创新能力提升项目"])
    #expect(tags("c-narrow", in: html).compactMap { attribute("y", of: $0) } == ["14"])
    #expect(tags("c-value", in: html).compactMap { attribute("y", of: $0) } == ["32"])
    #expect(texts("c-value", in: html) == [printed])
  }

  @Test func `line breaks and other controls become spaces`() {
    #expect(lines("南\u{0}京\n市\u{85} ").narrow == ["南 京 市"])
  }

  @Test func `full-width, half-width and combining characters are told apart`() {
    // 20 Han characters fill the line but for 8 px; the width of what follows decides.
    func isOneLine(_ tail: String) -> Bool {
      lines(String(repeating: "某", count: 20) + tail, printed: "").narrow.count == 1
    }
    #expect(isOneLine("i"))
    #expect(isOneLine("\u{301}\u{200D}\u{FE0F}"))
    #expect(!isOneLine("W"))
    #expect(!isOneLine("，"))
  }
}
