extension Profile {
  /// Annex 1-1.
  static let innovation = [
    Profile(
      "rd-institution", .enterprise,
      titles: ["{product}企业技术中心创新能力提升项目", "{quality}{product}工程技术研究中心研发设备升级项目", "{product}重点实验室研发能力建设{phase}"],
      size: Size(3000...9000, .above), period: Period("2022-01-01", "2023-12-31", months: 12...24), rows: .quotaLess(1)),
    Profile(
      "innovation-centre", .innovationCentre,
      titles: ["省{product}制造业创新中心{technique}试验平台建设", "{product}领域共性技术中试平台能力建设"],
      size: Size(4000...9000, .audited), period: Period("2023-01-01", "2026-12-31", months: 24...36),
      rows: .quotaLess(0)),
    Profile(
      "national-innovation-centre", .innovationCentre, titles: ["国家{product}制造业创新中心能力建设合同配套项目"],
      size: Size(8000...20000, .above, support: 2000...4000),
      period: Period("2023-01-01", "2026-12-31", months: 24...36),
      rows: .count(2)),
    Profile(
      "lead-enterprise-challenge", .enterprise,
      titles: [
        "面向{use}的{quality}{product}关键技术攻关", "基于{technique}的{product}研发及产业化", "{quality}{product}{process}技术协同攻关",
        "{grade}级{quality}{product}研制", "{use}用{quality}{product}国产化攻关{phase}", "{product}“卡点”工艺{process}联合攻关",
      ],
      size: Size(1500...8000, .above), period: Period("2023-03-01", "2025-12-31", months: 18...34), rows: .quotaLess(3)),
    Profile(
      "strategic-challenge", .enterprise, titles: ["面向{use}的{quality}{product}战略攻关", "{grade}级{product}自主可控关键技术协同攻关"],
      size: Size(3000...12000, .above, support: 300...1200),
      period: Period("2024-01-01", "2026-12-31", months: 18...36),
      rows: .count(12)),
    Profile(
      "first-equipment", .enterprise, industries: [.machinery, .electronics],
      titles: ["{model}型{quality}{product}首台（套）示范应用", "{grade}{product}首台（套）重大装备示范应用"],
      size: Size(500...4500, .none), period: Period("2022-01-01", "2024-06-30", months: 8...24), rows: .quotaLess(1)),
    Profile(
      "first-batch-material", .enterprise, industries: [.chemicals, .metallurgy, .buildingMaterials],
      titles: ["{use}用{quality}{product}首批次示范应用", "{grade}{quality}{product}首批次新材料示范应用"],
      size: Size(1000...4200, .none), period: Period("2023-01-01", "2024-06-30", months: 8...16), rows: .quotaLess(0)),
    Profile(
      "first-version-software", .enterprise, industries: [.software],
      titles: ["面向{use}的{software}{version}首版次应用", "{software}{version}（{model}）首版次示范应用"],
      size: Size(200...2600, .none), period: Period("2022-01-01", "2023-12-31", months: 10...23), rows: .quotaLess(1)),
    Profile(
      "big-data-blockchain", .enterprise, industries: [.software, .electronics],
      titles: ["基于{technique}的{use}大数据示范应用", "{use}区块链存证与数据流通示范应用", "{product}行业工业大数据创新应用{phase}"],
      size: Size(1000...2600, .audited), period: Period("2022-06-01", "2025-12-31", months: 18...36),
      rows: .quotaLess(1)),
    Profile(
      "connected-vehicle-zone", .operatingCompany,
      titles: ["{city}车联网先行区车路协同基础设施建设{phase}", "{city}智能网联汽车测试道路与云控平台建设"],
      size: Size(1000...3200, .audited), period: Period("2022-07-01", "2024-06-30", months: 14...23),
      taxonomy: .only("connected-driving"), rows: .quotaLess(0)),
    Profile(
      "battery-swap-truck", .operatingCompany, titles: ["{use}场景{count}台换电重卡规模化示范应用", "{city}干线短倒换电重卡及换电站示范应用"],
      size: Size(2500...7000, .above), period: Period("2023-07-01", "2025-06-30", months: 14...23),
      taxonomy: .only("new-energy-vehicles"), rows: .quotaLess(0)),
    Profile(
      "fuel-cell-vehicle", .operatingCompany, titles: ["{city}{count}辆氢燃料电池重卡示范运营", "{use}氢燃料电池冷链物流车示范线建设"],
      size: Size(2500...7000, .above), period: Period("2023-07-01", "2025-06-30", months: 14...23),
      taxonomy: .only("hydrogen"),
      rows: .quotaLess(0)),
    Profile(
      "talent-training", .enterprise, titles: ["{product}领域在职工程师卓越提升“英才名匠”培育", "{technique}方向“英才名匠”联合培养项目"],
      size: Size(300...1300, .none), period: Period("2022-01-01", "2023-12-31", months: 12...23), rows: .quotaLess(0)),
  ]
}
