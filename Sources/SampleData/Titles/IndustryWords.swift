/// Words of titles that fit one industry and sound wrong in another.
struct IndustryWords: Sendable {
  let qualities: [String]
  let processes: [String]
  /// Figures such as `800MPa`, followed by 级.
  let grades: [String]

  private init(_ qualities: String, _ processes: String, grades: String) {
    self.qualities = wordList(qualities)
    self.processes = wordList(processes)
    self.grades = wordList(grades)
  }

  static func fitting(_ industry: Industry) -> IndustryWords {
    switch industry {
    case .metallurgy: metallurgy
    case .chemicals: chemicals
    case .machinery: machinery
    case .lightIndustry: lightIndustry
    case .textiles: textiles
    case .buildingMaterials: buildingMaterials
    case .electronics: electronics
    case .software: software
    case .medicine: medicine
    case .vehicles: vehicles
    }
  }

  private static let metallurgy = IndustryWords(
    "高强韧 耐高温 抗腐蚀 高纯净 超细晶 轻量化 高疲劳寿命 低偏析", "精密铸造 等温锻造 连铸连轧 炉外精炼 酸洗 渗碳淬火 真空熔炼 粉末冶金 热等静压",
    grades: "800MPa 1200MPa 2000t 0.1mm 650℃")
  private static let chemicals = IndustryWords(
    "高纯度 耐高温 阻燃型 水性 生物基 可回收 高阻隔 低介电 高导热 高比能", "精馏 膜分离 结晶提纯 喷雾干燥 真空浸渍 模压成型 拉挤成型 涂布 聚合",
    grades: "5N 300℃ 5kt 0.1μm 400Wh/kg")
  private static let machinery = IndustryWords(
    "高精度 大功率 高可靠 长寿命 低噪声 模块化 轻量化 无人化 大直径 防爆型", "机加工 焊装 喷涂 总装 热处理 电镀 铸造 激光切割 装配检测",
    grades: "10MW 500kW 2000t 0.1μm 35MPa 100t")
  private static let lightIndustry = IndustryWords(
    "低糖 高蛋白 长保质期 清洁标签 功能性 便携式 无添加 有机", "发酵 灌装 低温研磨 冷冻干燥 无菌包装 酿造 浓缩 分级", grades: "10kt 5kt 2000kg")
  private static let textiles = IndustryWords(
    "阻燃型 抗菌 超细旦 高强 可回收 抗紫外 高支 低碳 吸湿排汗", "熔融纺丝 无水染色 筒子纱染色 数码印花 织造 后整理 加弹 针刺", grades: "1dtex 20kt 150支 10kt")
  private static let buildingMaterials = IndustryWords(
    "高纯 超薄 高透 耐热冲击 低膨胀 高强 轻质 节能型", "高温烧结 流延成型 熔窑 等静压成型 研磨抛光 切割 镀膜", grades: "0.1mm 8英寸 1600℃ 10kt")
  private static let electronics = IndustryWords(
    "高灵敏 低功耗 高集成 宽温域 车规级 高频 微型 高可靠 快响应 抗干扰", "光刻 倒装键合 贴片 封装测试 镀膜 切片 组装 外延生长 老化测试",
    grades: "12英寸 400Gbps 1500V 24GHz 0.1μm 4K")
  private static let software = IndustryWords(
    "高并发 自主可控 轻量化 云原生 可配置 低时延 高可用", "编译优化 模型训练 测试验证 部署运维", grades: "千万 PB 毫秒")
  private static let medicine = IndustryWords(
    "高稳定性 临床急需 国产创新 高通量 新一代 高质量 改良型 高安全性", "连续流合成 无菌灌装 冷冻干燥 发酵提取 蛋白纯化 微囊化 包衣 灭菌", grades: "GMP 2000L 10万 B")
  private static let vehicles = IndustryWords(
    "轻量化 高安全 低能耗 长续航 智能化 一体化 高耐久", "冲压 焊装 涂装 总装 压铸 注塑 电泳 检测", grades: "800V 49t 600km L4")
}
