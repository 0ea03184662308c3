extension Profile {
  /// Annex 1-2.
  static let digitalisation = [
    Profile(
      "free-diagnosis", .cityBureau, titles: ["{city}规上工业企业智改数转网联免费诊断服务"], size: Size(20...60, .none),
      period: Period("2024-01-01", "2024-12-31", months: 8...11), taxonomy: .none, rows: .quotaLess(0)),
    Profile(
      "industrial-software-promotion", .cityBureau, titles: ["{city}优质工业软件产品推广与普惠应用", "{city}小快轻准工业软件集中采购与推广"],
      size: Size(600...4200, .none), period: Period("2024-01-01", "2024-12-31", months: 8...11),
      taxonomy: .only("industrial-software"), rows: .quotaLess(0)),
    Profile(
      "industry-guide", .institute, titles: ["{chain}智改数转网联实施指南编制", "{product}行业智改数转网联实施指南编制与宣贯"],
      size: Size(30...80, .none, support: 20...48), period: Period("2024-04-01", "2024-12-31", months: 5...8),
      rows: .quotaLess(2)),
    Profile(
      "equipment-digitalisation", .enterprise, industries: Industry.manufacturing,
      titles: [
        "年产{amount}{product}生产线设备数字化改造", "{product}{process}产线{equipment}更新改造",
        "{quality}{product}车间{equipment}数字化改造{phase}",
      ],
      size: Size(2000...14000, .above), period: Period("2023-01-01", "2024-12-31", months: 10...23), rows: .quotaLess(2)
    ),
    Profile(
      "smart-factory", .enterprise, industries: Industry.manufacturing,
      titles: [
        "{quality}{product}智能制造示范工厂建设", "{product}5G全连接工厂建设项目{phase}", "年产{amount}{product}智能工厂建设",
        "基于{technique}的{product}智能工厂建设",
      ],
      size: Size(3000...15000, .audited), period: Period("2021-01-01", "2023-12-31", months: 18...35),
      rows: .quotaLess(2)),
    Profile(
      "identifier-node", .enterprise, industries: [.software, .electronics, .machinery],
      titles: ["工业互联网标识解析二级节点（{product}行业）建设", "{use}行业标识解析二级节点建设与推广"], size: Size(1000...2600, .above),
      period: Period("2023-01-01", "2024-12-31", months: 12...23), rows: .quotaLess(0)),
    Profile(
      "industry-platform", .enterprise, industries: [.software, .electronics, .machinery, .textiles],
      titles: ["面向{use}的{product}行业工业互联网平台", "{city}区域级工业互联网平台建设{phase}", "基于{technique}的{product}行业级工业互联网平台"],
      size: Size(1000...3600, .above), period: Period("2022-03-01", "2024-12-31", months: 16...33), rows: .quotaLess(0)),
    Profile(
      "cross-industry-platform", .enterprise, industries: [.software],
      titles: ["基于{technique}的双跨工业互联网平台建设", "跨行业跨领域{product}工业互联网平台"],
      size: Size(1500...5200, .above), period: Period("2022-03-01", "2024-12-31", months: 16...33), rows: .quotaLess(1)),
    Profile(
      "service-provider", .enterprise, industries: [.software, .electronics, .machinery],
      titles: ["{product}行业系统集成优秀服务商扶持项目", "{use}智能装备优秀服务商能力提升"], size: Size(0...0, .none),
      period: Period("2023-01-01", "2023-12-31", months: 12...12), rows: .quotaLess(0)),
  ]
}
