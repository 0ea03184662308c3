import JSONText
import ReportModel
import Testing

@testable import SiteGeneration

struct GuidelineJSONTests {
  private static let document = GuidelineJSON(guideline: SampleGuideline.guideline, unit: Sample.unit).document()

  @Test func `the whole guideline`() {
    #expect(
      text(GuidelineJSONTests.document) == """
        {"year":2024,"title":"2024年度项目指南","unit":"万元","annexes":[
        {"id":"1-1","title":"产业创新","introduction":{"clause":"1-1","text":"附件引言"}},
        {"id":"1-2","title":"智能制造"}
        ],"programmes":[
        {"id":"rd","annex":"1-1","name":"研发机构提升","aliases":["研发机构"],"clause":"1-1 一","purpose":"支持 <研发> 机构",\
        "form":"1-1-1","quotas":{"国家级":1,"省级":2},"quotaClause":"1-1 四","quotaText":"不超过3个",\
        "subsidy":{"kind":"rate","base":"设备投入","rate":0.1,"caps":{"国家级":400,"省级":100},"clause":"1-1 二",\
        "text":"不超过10%"},"instalments":{"first":0.5,"final":"验收后","clause":"1-1 二","text":"首次拨付50%"},\
        "conditions":[{"clause":"1-1 一1","text":"投入不低于3000万元","rule":[{"id":"investment","kind":"threshold",\
        "measure":"investment","unit":"万元","bounds":[{"atLeast":3000,"regions":["苏南"]},\
        {"atLeast":1500,"regions":["苏中"]}],"inPrinciple":true,"forCase":["省级"]}]},\
        {"clause":"1-1 一2","text":"信誉良好"}],"applicants":[{"clause":"1-1 一","text":"省内企业","forCase":["省级"]}],\
        "materials":{"clause":"1-1 三","text":"申报书"},"cases":["国家级","省级"],"consortium":true},
        {"id":"diagnosis","annex":"1-2","name":"免费诊断","clause":"1-2 一","quotaClause":"1-2 一","quotaText":"择优",\
        "subsidy":{"kind":"perUnit","units":{"车间":0.5,"工厂":1.5},"clause":"1-2 一","text":"按规定补助"},"conditions":[]}
        ],"forms":[
        {"id":"1-1-1","title":"研发机构绩效目标申报表","fields":["项目名称","承担单位"],"columns":["目标值"],"indicators":[\
        {"id":"01","name":"研发投入","unit":"万元","level1":"产出","level2":"数量","minimum":100,"minimumText":"不低于100",\
        "note":"三年"},{"id":"02","name":"设备","level1":"产出","level2":"数量","parent":"01","group":"投入",\
        "openEnded":true,"columns":["实际"]}],"groups":[{"name":"投入","atLeast":1}],"ownIndicators":2,\
        "ownPrompts":["特色"],"notes":["注一"]}
        ],"clauses":[
        {"citation":"1-1","anchor":"1-1","marker":"1-1","text":"附件引言\\n第二段","children":[\
        {"citation":"1-1 一","anchor":"1-1.1","marker":"一、","text":"支持 <研发> 机构","children":[\
        {"citation":"1-1 一1","anchor":"1-1.1.1","marker":"1．","text":"投入不低于3000万元"},\
        {"citation":"1-1 一2","anchor":"1-1.1.2","marker":"2．","text":"信誉良好"}]},\
        {"citation":"1-1 二","anchor":"1-1.2","marker":"二、","text":"不超过10%；首次拨付50%"},\
        {"citation":"1-1 三","anchor":"1-1.3","marker":"三、","text":"申报书"},\
        {"citation":"1-1 四","anchor":"1-1.4","marker":"四、","text":"不超过3个"}]},
        {"citation":"1-2","anchor":"1-2","marker":"1-2","text":"","children":[\
        {"citation":"1-2 一","anchor":"1-2.1","marker":"一、","text":"免费诊断"}]}
        ]}

        """)
  }

  @Test func `it reads back`() throws {
    #expect(try JSON(reading: GuidelineJSONTests.document)["programmes"]?.elements?.count == 2)
  }

  @Test(
    arguments: [
      (.rate(base: nil, rate: Sample.number("0.1"), cap: .none), #""kind":"rate","rate":0.1"#),
      (
        .rate(base: "投入", rate: Sample.number("0.125"), cap: .all(Sample.amount("400"))),
        #""kind":"rate","base":"投入","rate":0.125,"cap":400"#
      ),
      (
        .regionalRate(
          base: "投入",
          rates: [
            CaseValue(name: "苏南", value: Sample.number("0.1")), CaseValue(name: "苏北", value: Sample.number("0.2")),
          ], cap: .all(Sample.amount("1000"))),
        #""kind":"regionalRate","base":"投入","rates":{"苏南":0.1,"苏北":0.2},"cap":1000"#
      ),
      (.fixed(.all(Sample.amount("100"))), #""kind":"fixed","amount":100"#),
      (
        .fixed(.byCase([CaseValue(name: "新建", value: Sample.amount("12.5"))])),
        #""kind":"fixed","amounts":{"新建":12.5}"#
      ),
      (.perUnit([CaseValue(name: "次", value: Sample.amount("1"))]), #""kind":"perUnit","units":{"次":1}"#),
      (
        .graded(base: "评价", cap: .byCase([CaseValue(name: "A", value: Sample.amount("2"))])),
        #""kind":"graded","base":"评价","caps":{"A":2}"#
      ),
      (.competitive, #""kind":"competitive""#), (.contract, #""kind":"contract""#),
      (.actualCost(base: "费用"), #""kind":"actualCost","base":"费用""#), (.announcedLater, #""kind":"announcedLater""#),
    ] as [(Subsidy.Amount, String)])
  func `every kind of subsidy`(_ amount: Subsidy.Amount, _ expected: String) {
    let subsidy = Subsidy(quotation: Quotation(clause: "1-1 一", text: "文"), amount: amount)
    let bytes = JSONWriter.document { json in
      json.object { SubsidyJSON(unit: Sample.unit).members(of: subsidy, in: &$0) }
    }
    #expect(text(bytes) == "{\(expected),\"clause\":\"1-1 一\",\"text\":\"文\"}\n")
  }

  @Test(
    arguments: [
      (
        .window(measure: "start", from: Day(iso: "2023-01-01"), until: nil),
        #""kind":"window","measure":"start","from":"2023-01-01""#
      ),
      (.duration(atMostMonths: 36), #""kind":"duration","atMostMonths":36"#),
      (
        .membership(measure: "industry", oneOf: ["软件", "芯片"]),
        #""kind":"membership","measure":"industry","oneOf":["软件","芯片"]"#
      ),
      (
        .anyOf([.duration(atMostMonths: 1), .anyOf([])]),
        #""kind":"anyOf","tests":[{"kind":"duration","atMostMonths":1},{"kind":"anyOf","tests":[]}]"#
      ),
      (
        .threshold(
          measure: "m", unit: "%",
          bounds: [
            .init(.moreThan(Sample.number("1")), industries: ["软件"]), .init(.atMost(Sample.number("2")), cases: ["甲"]),
            .init(.lessThan(Sample.number("-3"))),
          ]),
        #""kind":"threshold","measure":"m","unit":"%","bounds":[{"moreThan":1,"industries":["软件"]},{"atMost":2,"cases":["甲"]},{"lessThan":-3}]"#
      ),
    ] as [(Rule.Test, String)])
  func `every kind of rule`(_ test: Rule.Test, _ expected: String) {
    let bytes = JSONWriter.document { RuleJSON().write(Rule(id: "r", test: test), to: &$0) }
    #expect(text(bytes) == "{\"id\":\"r\",\(expected)}\n")
  }
}
