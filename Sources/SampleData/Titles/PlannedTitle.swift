/// Titles that try out what prints, quotes and escapes them; each takes the place of a drawn one in the 2024 list.
struct PlannedTitle: Sendable {
  /// The programme's id.
  let programme: String
  /// The row within the programme, from 0.
  let row: Int
  let title: String

  static let all = [
    // A comma and straight quotes: CSV doubles them.
    PlannedTitle(
      programme: "lead-enterprise-challenge", row: 12, title: "V-SLAM, 激光SLAM融合的\"一体化\"导航控制器关键技术攻关"),
    // An ampersand and a less-than sign: HTML and XML escape them.
    PlannedTitle(
      programme: "lead-enterprise-challenge", row: 40, title: "面向R&D验证的线宽<28nm光刻胶中试技术攻关（一期）"),
    PlannedTitle(programme: "first-batch-material", row: 2, title: "800MPa级“超细晶”轴承钢首批次新材料示范应用"),
    PlannedTitle(programme: "smart-factory", row: 5, title: "基于5G与MES集成的“黑灯工厂”建设项目（二期）"),
    // Looks like the formula of a spreadsheet.
    PlannedTitle(programme: "equipment-digitalisation", row: 11, title: "+15°锥度精密主轴产线数控机床更新改造项目"),
  ]
}
