/// 行业 as the guideline groups industries, and four more.
enum Industry: String, CaseIterable, Sendable {
  case metallurgy = "冶金"
  case chemicals = "化工"
  case machinery = "机械"
  case lightIndustry = "轻工"
  case textiles = "纺织"
  case buildingMaterials = "建材"
  case electronics = "电子"
  case software = "软件"
  case medicine = "医药"
  case vehicles = "汽车"

  /// Those the guideline names for transformation and upgrading (annex 1-3).
  static let traditional: [Industry] = [
    .metallurgy, .chemicals, .machinery, .lightIndustry, .textiles, .buildingMaterials,
  ]

  /// Those that run plants; software alone does not.
  static let manufacturing = allCases.filter { $0 != .software }
}
