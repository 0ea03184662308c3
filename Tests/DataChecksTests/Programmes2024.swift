import ReportModel

/// Programmes of the 2024 guideline, by hand from its text.
extension Sample {
  /// 附件 1-3 一: 冶金、化工、机械行业，苏南地区项目总投入不低于2500万元，苏中、苏北地区不低于1500万元；轻工、纺织、建材行业，苏南地区不低于2000万元，
  /// 苏中、苏北不低于1000万元。项目应于2024年底前完成更新改造。不超过本项目总投入的10%，最高不超过1000万元。首次拨付50%。
  static let renewal = programme(
    "obsolete-capacity-renewal", annex: "1-3", clause: "1-3 一",
    conditions: [
      condition(
        "1-3 一（一）2",
        Rule(
          id: "investment",
          test: .threshold(
            measure: "investment", unit: "万元",
            bounds: [
              .init(.atLeast(number("2500")), regions: ["苏南"], industries: ["冶金", "化工", "机械"]),
              .init(.atLeast(number("1500")), regions: ["苏中", "苏北"], industries: ["冶金", "化工", "机械"]),
              .init(.atLeast(number("2000")), regions: ["苏南"], industries: ["轻工", "纺织", "建材"]),
              .init(.atLeast(number("1000")), regions: ["苏中", "苏北"], industries: ["轻工", "纺织", "建材"]),
            ]))),
      condition("1-3 一（一）4", Rule(id: "end", test: .window(measure: "end", from: nil, until: day("2024-12-31")))),
    ],
    subsidy: .rate(base: "本项目总投入", rate: number("0.1"), cap: .all(wan("1000"))), subsidyClause: "1-3 一（二）",
    instalments: Instalments(
      quotation: Quotation(clause: "1-3 一（二）", text: "首次拨付补助资金总额的50%，通过验收后，拨付剩余资金。"), first: number("0.5"),
      final: "通过验收后"),
    quota: Quota(quotation: Quotation(clause: "1-3 一（四）", text: "不超过45个。"), projects: 45, byCase: []))

  /// 附件 1-1 一（一）: 2022年1月1日至2023年12月31日，购置额不低于3000万元；10%，最高不超过400万元。
  static let institution = programme(
    "rd-institution", clause: "1-1 一（一）",
    conditions: [
      condition(
        "1-1 一（一）1（2）",
        Rule(
          id: "purchase-period",
          test: .window(measure: "实际发生时间", from: day("2022-01-01"), until: day("2023-12-31"))),
        Rule(
          id: "equipment-purchase",
          test: .threshold(measure: "base", unit: "万元", bounds: [.init(.atLeast(number("3000")))])))
    ],
    subsidy: .rate(base: "研发设备及配套软件购置额（不含税）", rate: number("0.1"), cap: .all(wan("400"))),
    subsidyClause: "1-1 一（一）2")

  static let unfunded = "未获省级制造业创新中心建设项目资金支持"
  static let fundedOnce = "已获得一次省级制造业创新中心建设项目资金支持"

  /// 附件 1-1 一（二）: 支持资金未满3000万元；已获支持的需通过验收；实施期最长不超过3年；设备购置费占比不低于50%；50%，最高3000万元或2000万元。
  static let centre = programme(
    "innovation-centre", clause: "1-1 一（二）",
    conditions: [
      condition(
        "1-1 一（二）1（2）",
        Rule(
          id: "earlier-support",
          test: .threshold(measure: "省级制造业创新中心建设项目支持资金", unit: "万元", bounds: [.init(.lessThan(number("3000")))])),
        Rule(
          id: "earlier-acceptance", test: .membership(measure: "已获相关项目通过验收", oneOf: ["是"]), cases: [fundedOnce])),
      condition("1-1 一（二）1（4）", Rule(id: "duration", test: .duration(atMostMonths: 36))),
    ],
    subsidy: .rate(
      base: "项目总投入", rate: number("0.5"),
      cap: .byCase([.init(name: unfunded, value: wan("3000")), .init(name: fundedOnce, value: wan("2000"))])),
    subsidyClause: "1-1 一（二）2", cases: [unfunded, fundedOnce])

  /// 附件 1-1 三（二）4: 中重型卡车20辆以上或轻型卡车50辆以上；实施原则不超过2年；最高不超过1000万元。
  static let fuelCell = programme(
    "fuel-cell-vehicle", clause: "1-1 三（二）4",
    conditions: [
      condition(
        "1-1 三（二）4（1）③",
        Rule(
          id: "trucks",
          test: .anyOf([
            .threshold(measure: "中重型卡车", unit: "辆", bounds: [.init(.atLeast(number("20")))]),
            .threshold(measure: "轻型卡车", unit: "辆", bounds: [.init(.atLeast(number("50")))]),
          ]))),
      condition("1-1 三（二）4（1）⑥", Rule(id: "duration", test: .duration(atMostMonths: 24), inPrinciple: true)),
    ],
    subsidy: .rate(base: "车辆和加氢站设备购置费用", rate: number("0.2"), cap: .all(wan("1000"))),
    subsidyClause: "1-1 三（二）4（2）")

  /// 附件 1-1 三（一）1: 按一定比例或分档，最高不超过200万元。
  static let equipment = programme(
    "first-equipment", clause: "1-1 三（一）1", subsidy: .graded(base: "首台（套）装备累计销售额（含税）", cap: .all(wan("200"))),
    subsidyClause: "1-1 三（一）1（2）")

  /// 附件 1-2 一: 工厂类、车间类诊断分别按照5万元/家、3万元/家。
  static let diagnosis = programme(
    "free-diagnosis", annex: "1-2", clause: "1-2 一",
    subsidy: .perUnit([.init(name: "工厂类", value: wan("5")), .init(name: "车间类", value: wan("3"))]),
    subsidyClause: "1-2 一（二）")

  /// 附件 1-2 二: 苏南20%、苏中30%、苏北50%，每个市最高不超过1000万元；不超过13个。
  static let promotion = programme(
    "industrial-software-promotion", annex: "1-2", clause: "1-2 二",
    subsidy: .regionalRate(
      base: "地方推广应用工业软件优秀产品年支持金额",
      rates: [
        .init(name: "苏南", value: number("0.2")), .init(name: "苏中", value: number("0.3")),
        .init(name: "苏北", value: number("0.5")),
      ], cap: .all(wan("1000"))), subsidyClause: "1-2 二（二）",
    quota: Quota(quotation: Quotation(clause: "1-2 二（四）", text: "不超过13个。"), projects: 13, byCase: []))

  /// 附件 1-4 五: 给予一次性1500万元奖励；入围数量。
  static let competition = programme(
    "national-cluster-competition", annex: "1-4", clause: "1-4 五", subsidy: .fixed(.all(wan("1500"))),
    subsidyClause: "1-4 五（二）",
    quota: Quota(quotation: Quotation(clause: "1-4 五（四）", text: "入围数量。"), projects: nil, byCase: []))

  /// 附件 1-4 六: 中国软件名城2000万元、江苏省软件名园1000万元；3个、5个。
  static let softwareCity = programme(
    "software-city-park", annex: "1-4", clause: "1-4 六",
    subsidy: .fixed(
      .byCase([.init(name: "中国软件名城", value: wan("2000")), .init(name: "江苏省软件名园", value: wan("1000"))])),
    subsidyClause: "1-4 六（二）",
    quota: Quota(
      quotation: Quotation(clause: "1-4 六（四）", text: "支持“中国软件名城”3个、“江苏省软件名园”5个。"), projects: nil,
      byCase: [.init(name: "中国软件名城", value: 3), .init(name: "江苏省软件名园", value: 5)]),
    cases: ["中国软件名城", "江苏省软件名园"])

  /// 附件 1-4 七: 重大活动项目按专项审计后的实际支出予以一定补助。
  static let event = programme(
    "major-event", annex: "1-4", clause: "1-4 七", subsidy: .actualCost(base: "专项审计后的实际支出"),
    subsidyClause: "1-4 七（二）")
}
