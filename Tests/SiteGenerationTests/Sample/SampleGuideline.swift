import ReportModel

/// A guideline of two programmes: one with everything a guideline can say, one with nearly nothing.
enum SampleGuideline {
  static func quotation(_ clause: String, _ text: String) -> Quotation { Quotation(clause: clause, text: text) }

  static func programme(
    _ id: String, annex: String = "1-1", name: String, subsidy: Subsidy.Amount, quota: Quota? = nil,
    conditions: [Condition] = [], cases: [String] = []
  ) -> Programme {
    Programme(
      id: id, annex: annex, name: name, aliases: [], clause: annex + " 一", purpose: nil, form: nil,
      conditions: conditions, subsidy: Subsidy(quotation: quotation(annex + " 一", "按规定补助"), amount: subsidy),
      instalments: nil, applicants: [], materials: nil, quota: quota, cases: cases, consortium: false)
  }

  static let full = Programme(
    id: "rd", annex: "1-1", name: "研发机构提升", aliases: ["研发机构"], clause: "1-1 一", purpose: "支持 <研发> 机构",
    form: "1-1-1",
    conditions: [
      Condition(
        quotation: quotation("1-1 一1", "投入不低于3000万元"),
        rules: [
          Rule(
            id: "investment",
            test: .threshold(
              measure: "investment", unit: "万元",
              bounds: [
                .init(.atLeast(Sample.number("3000")), regions: ["苏南"]),
                .init(.atLeast(Sample.number("1500")), regions: ["苏中"]),
              ]), inPrinciple: true, cases: ["省级"])
        ]),
      Condition(quotation: quotation("1-1 一2", "信誉良好"), rules: []),
    ],
    subsidy: Subsidy(
      quotation: quotation("1-1 二", "不超过10%"),
      amount: .rate(
        base: "设备投入", rate: Sample.number("0.10"),
        cap: .byCase([
          CaseValue(name: "国家级", value: Sample.amount("400")), CaseValue(name: "省级", value: Sample.amount("100")),
        ]))),
    instalments: Instalments(
      quotation: quotation("1-1 二", "首次拨付50%"), first: Sample.number("0.5"), final: "验收后"),
    applicants: [Applicants(quotation: quotation("1-1 一", "省内企业"), cases: ["省级"])],
    materials: quotation("1-1 三", "申报书"),
    quota: Quota(
      quotation: quotation("1-1 四", "不超过3个"), projects: nil,
      byCase: [CaseValue(name: "国家级", value: 1), CaseValue(name: "省级", value: 2)]),
    cases: ["国家级", "省级"], consortium: true)

  static let form = IndicatorForm(
    id: "1-1-1", title: "研发机构绩效目标申报表", fields: ["项目名称", "承担单位"], columns: ["目标值"],
    indicators: [
      Indicator(
        id: "01", name: "研发投入", unit: "万元", level1: "产出", level2: "数量", parent: nil, group: nil,
        minimum: Sample.number("100"), minimumText: "不低于100", openEnded: false, note: "三年", columns: []),
      Indicator(
        id: "02", name: "设备", unit: nil, level1: "产出", level2: "数量", parent: "01", group: "投入", minimum: nil,
        minimumText: nil, openEnded: true, note: nil, columns: ["实际"]),
    ], groups: [.init(name: "投入", atLeast: 1)], ownIndicators: 2, ownPrompts: ["特色"], notes: ["注一"])

  static let clauses = ClauseTree(annexes: [
    Clause(
      citation: "1-1", anchor: "1-1", marker: "1-1", text: "附件引言\n第二段",
      children: [
        Clause(
          citation: "1-1 一", anchor: "1-1.1", marker: "一、", text: "支持 <研发> 机构",
          children: [
            Clause(citation: "1-1 一1", anchor: "1-1.1.1", marker: "1．", text: "投入不低于3000万元", children: []),
            Clause(citation: "1-1 一2", anchor: "1-1.1.2", marker: "2．", text: "信誉良好", children: []),
          ]),
        Clause(citation: "1-1 二", anchor: "1-1.2", marker: "二、", text: "不超过10%；首次拨付50%", children: []),
        Clause(citation: "1-1 三", anchor: "1-1.3", marker: "三、", text: "申报书", children: []),
        Clause(citation: "1-1 四", anchor: "1-1.4", marker: "四、", text: "不超过3个", children: []),
      ]),
    Clause(
      citation: "1-2", anchor: "1-2", marker: "1-2", text: "",
      children: [Clause(citation: "1-2 一", anchor: "1-2.1", marker: "一、", text: "免费诊断", children: [])]),
  ])

  static let guideline = make(programmes: [
    full,
    programme(
      "diagnosis", annex: "1-2", name: "免费诊断",
      subsidy: .perUnit([
        CaseValue(name: "车间", value: Sample.amount("0.5")), CaseValue(name: "工厂", value: Sample.amount("1.5")),
      ]), quota: Quota(quotation: quotation("1-2 一", "择优"), projects: nil, byCase: [])),
  ])

  static func make(programmes: [Programme], year: Int = 2024) -> Guideline {
    Guideline(
      year: year, title: "\(year)年度项目指南",
      annexes: [
        Annex(id: "1-1", title: "产业创新", introduction: quotation("1-1", "附件引言")),
        Annex(id: "1-2", title: "智能制造", introduction: nil),
      ], programmes: programmes, forms: [form], clauses: clauses)
  }
}
