extension TitlePattern.Slot {
  /// A word that fits the chain and its industry.
  func word(_ chain: ChainWords, _ source: inout RandomSource) -> String {
    let fitting = IndustryWords.fitting(chain.industry)
    return switch self {
    case .product: source.pick(chain.products)
    case .quality: source.pick(fitting.qualities)
    case .process: source.pick(fitting.processes)
    case .grade: source.pick(fitting.grades)
    case .amount: String(source.pick(TitleWords.amounts)) + source.pick(chain.units)
    case .technique: source.pick(TitleWords.techniques)
    case .use: source.pick(TitleWords.uses)
    case .phase: source.pick(TitleWords.phases)
    case .software: source.pick(TitleWords.software)
    case .equipment: source.pick(TitleWords.equipment)
    case .energy: source.pick(TitleWords.energy)
    case .model: TitleWords.model(&source)
    case .count: String(source.within(4...40) * 5)
    case .version: "V" + String(source.within(1...8)) + "." + String(source.below(10))
    case .chain, .city, .year: ""
    }
  }
}

/// The vocabulary of titles.
enum TitleWords {
  static let techniques = wordList(
    """
    机器视觉 数字孪生 知识图谱 边缘计算 联邦学习 强化学习 多源感知 故障诊断 寿命预测 拓扑优化 多物理场仿真 张力控制 力位混合控制 视觉伺服 \
    协同调度 能效优化 柔性排产 质量追溯 在线检测 缺陷识别 工艺参数优化 远程运维 时间敏感网络 隐私计算 大模型 点云配准 V-SLAM 5G专网 AI质检 MES与ERP集成
    """)
  static let uses = wordList(
    """
    海上风电 高速铁路 城市轨道交通 低空飞行器 北斗应用 智慧港口 智慧矿山 智慧园区 智慧水务 智慧物流 新能源汽车 动力电池回收 分布式光伏 \
    虚拟电厂 数据中心 超高清视频 应急救援 冷链运输 装配式建筑 桥梁隧道 核电站 钢铁流程 石化园区 纺织印染 食品加工 电子组装 半导体制造 显示面板 模具加工 船舶建造 \
    工程机械 汽车焊装 家具定制 包装印刷 制药车间 港口岸电 内河航运 规模化养殖
    """)
  static let software = wordList(
    """
    嵌入式实时操作系统 PLC编程软件 DCS控制软件 SCADA数据采集软件 三维CAD设计软件 CAE结构仿真软件 CAPP工艺规划软件 EDA版图验证软件 BIM协同软件 \
    集成电路企业CIM系统 船舶企业MES系统 航空企业MES系统 石化企业MES系统 分布式关系数据库 时序数据库 消息中间件 低代码工具软件 自动化测试工具 流式办公软件 水利监测软件 政务协同平台
    """)
  static let equipment = wordList("数控机床 工业机器人 工控系统 智能检测装备 自动化装配线 AGV物流系统 激光加工中心 精密注塑机组 智能仓储系统 柔性制造单元")
  static let energy = wordList("空压机站 循环水系统 工业窑炉 加热炉 导热油炉 制冷机组 余热余压 电机系统 污水处理站 废气处理系统 溶剂回收系统 除尘系统 干燥机组")
  static let phases = ["", "", "", "", "（一期）", "（二期）", "（三期）"]
  static let amounts = [3, 5, 8, 10, 12, 15, 20, 30, 36, 50, 60, 80, 100, 120, 150, 200, 300, 500, 1000, 2000]

  static func model(_ source: inout RandomSource) -> String {
    let letters = Array("ABCDEFGHJKLMNPQRSTUVWXYZ")
    return String([source.pick(letters), source.pick(letters)]) + "-" + String(source.within(10...990) * 10)
  }
}

/// The words of a text, separated by blanks or line breaks.
func wordList(_ text: String) -> [String] { text.split { $0 == " " || $0 == "\n" }.map(String.init) }
