extension Profile {
  /// Annex 1-3.
  static let upgrading = [
    Profile(
      "obsolete-capacity-renewal", .enterprise, industries: Industry.traditional,
      titles: [
        "淘汰{process}落后装备及{product}生产线更新改造", "年产{amount}{product}老旧产线工艺升级改造", "{product}{process}工序本质安全提升改造{phase}",
      ],
      size: Size(1000...14000, .audited), period: Period("2022-06-01", "2024-12-31", months: 12...30),
      rows: .quotaLess(1)),
    Profile(
      "green-manufacturing", .enterprise, industries: Industry.traditional,
      titles: ["{product}车间{energy}节能降碳改造项目", "{process}{energy}绿色化提升改造", "年产{amount}{product}产线减污降碳协同改造{phase}"],
      size: Size(1000...13000, .audited), period: Period("2022-06-01", "2024-12-31", months: 12...30),
      rows: .quotaLess(2)),
    Profile(
      "service-oriented-manufacturing", .enterprise, industries: Industry.traditional,
      titles: ["{product}全生命周期管理服务型制造示范", "{quality}{product}总集成总承包服务升级示范", "{product}共享制造与远程运维服务示范"],
      size: Size(1000...7000, .audited), period: Period("2022-03-01", "2024-12-31", months: 14...33),
      rows: .quotaLess(0)),
  ]
}
