/// What a chain makes and what its enterprises call themselves: words for titles and names, by the chain's key in
/// content/chains.
struct ChainWords: Sendable {
  let key: String
  let industry: Industry
  /// The trade in the name of an enterprise.
  let trade: String
  let products: [String]
  /// What its yearly output is counted in.
  let units: [String]

  private init(_ key: String, _ industry: Industry, _ trade: String, _ products: String, _ units: String) {
    self.key = key
    self.industry = industry
    self.trade = trade
    self.products = wordList(products)
    self.units = wordList(units)
  }

  static let all = [
    ChainWords("ultra-high-voltage", .machinery, "电气", "换流变压器 气体绝缘开关 避雷器 平波电抗器 复合绝缘子 直流断路器 晶闸管换流阀", "台 套 万套"),
    ChainWords("smart-grid", .electronics, "电力科技", "智能电能表 环网柜 固态变压器 配电终端 故障指示器 台区融合终端 馈线自动化装置", "台 套 万套"),
    ChainWords("cables", .machinery, "电缆", "超导电缆 海底电缆 耐火电缆 架空导线 充电桩电缆 核级电缆 高压直流电缆", "公里 万公里 万吨"),
    ChainWords("photovoltaics", .electronics, "光伏科技", "异质结电池 光伏组件 光伏玻璃 逆变器 单晶炉 钙钛矿叠层电池 跟踪支架", "兆瓦 万套 万件"),
    ChainWords("wind-power", .machinery, "风能装备", "风电叶片 主轴轴承 偏航变桨系统 风电齿轮箱 导管架 风电法兰 变流器", "台套 套 兆瓦"),
    ChainWords("energy-storage", .electronics, "储能科技", "储能变流器 液流电池 钠离子电池 电池管理系统 储能集装箱 飞轮储能装置 液冷储能系统", "兆瓦 万套 万件"),
    ChainWords("hydrogen", .machinery, "氢能科技", "电解槽 储氢瓶 加氢机 燃料电池电堆 质子交换膜 双极板 膜电极", "台套 套 兆瓦"),
    ChainWords("traction-batteries", .chemicals, "新能源", "三元锂电池 磷酸铁锂电芯 电池隔膜 电解液 正极材料 负极材料 固态电池", "兆瓦 万套 万件"),
    ChainWords("new-energy-vehicles", .vehicles, "汽车", "纯电动客车 换电重卡 物流车 增程式越野车 无人配送车 冷藏车 环卫车", "辆 万辆"),
    ChainWords("vehicle-parts", .vehicles, "汽车部件", "电驱动总成 线控转向器 制动卡钳 座椅骨架 热管理阀 车灯模组 变速器壳体", "万套 万件"),
    ChainWords("connected-driving", .electronics, "智能网联科技", "激光雷达 域控制器 毫米波雷达 路侧单元 智能座舱 车规级摄像头 抬头显示器", "台 套 万套"),
    ChainWords("construction-machinery", .machinery, "工程机械", "挖掘机 装载机 起重机 压路机 旋挖钻机 盾构机 高空作业平台", "台 套 万套"),
    ChainWords("farm-machinery", .machinery, "农业装备", "拖拉机 联合收割机 插秧机 植保无人机 谷物烘干机 播种机 秸秆打捆机", "台 套 万套"),
    ChainWords("machine-tools", .machinery, "数控装备", "五轴加工中心 车铣复合中心 电主轴 滚珠丝杠 直线导轨 数控系统 激光切割机", "台 套 万套"),
    ChainWords("industrial-robots", .machinery, "机器人", "谐波减速器 协作机器人 伺服电机 焊接机器人 力矩传感器 运动控制器 移动机器人", "台 套 万套"),
    ChainWords("rail-equipment", .machinery, "轨道装备", "牵引变流器 转向架 制动盘 车门系统 受电弓 车钩缓冲器 屏蔽门", "台 套 万套"),
    ChainWords("logistics-equipment", .machinery, "物流装备", "堆垛机 分拣机 穿梭车 输送线 叉车 拣选货架 包装码垛线", "台 套 万套"),
    ChainWords("precision-castings", .metallurgy, "精铸", "球铁铸件 铝合金压铸件 大型锻件 模具镶件 阀体铸件 齿轮锻坯 环形锻件", "吨 万吨 万件"),
    ChainWords("aero-engines", .metallurgy, "航空动力", "涡轮叶片 燃烧室机匣 整体叶盘 封严环 压气机转子 燃油喷嘴 单晶铸件", "件 套 台套"),
    ChainWords("aircraft-parts", .machinery, "航空装备", "机翼壁板 起落架 复材舱门 机载液压泵 铝锂合金型材 航空紧固件 客舱座椅", "件 套 台套"),
    ChainWords("commercial-space", .electronics, "航天科技", "卫星载荷 星载天线 姿控推力器 太阳翼 遥感相机 星间激光终端 测控终端", "件 套 台套"),
    ChainWords("high-tech-ships", .machinery, "船舶装备", "液化天然气船 双燃料集装箱船 甲醇动力船 汽车运输船 船用发动机 螺旋桨 压载水装置", "艘 台套"),
    ChainWords("offshore-equipment", .machinery, "海洋装备", "风电安装船 半潜平台 海洋绞车 水下机器人 系泊链 铺缆船 海水淡化装置", "艘 台套"),
    ChainWords("chemical-medicines", .medicine, "药业", "缓释胶囊 吸入溶液 靶向抑制剂 透皮贴剂 脂质体注射液 口服固体制剂 造影剂", "万支 万盒 万片"),
    ChainWords("biological-medicines", .medicine, "生物技术", "单克隆抗体 双特异性抗体 重组疫苗 抗体偶联药物 多肽药物 无血清培养基 基因治疗载体", "万支 万盒 万片"),
    ChainWords("chinese-medicines", .medicine, "中药", "中药配方颗粒 中药饮片 银杏提取物 经典名方颗粒 黄芪提取物 薄荷脑 中成药丸剂", "万支 万盒 万片"),
    ChainWords("medical-devices", .medicine, "医疗器械", "磁共振成像仪 骨科植入物 内窥镜 血液透析器 监护仪 手术机器人 体外诊断试剂", "台 套 万套"),
    ChainWords("carbon-fibre", .chemicals, "复合材料", "碳纤维预浸料 碳碳热场 芳纶纸 玻纤织物 拉挤板 蜂窝夹层板 三维编织体", "吨 千吨 万平方米"),
    ChainWords("special-steel", .metallurgy, "特钢", "轴承钢 高温合金管 模具钢 钛合金棒 硅钢片 钢帘线 不锈钢精密带", "吨 万吨 万件"),
    ChainWords("polymers", .chemicals, "高分子材料", "聚酰亚胺薄膜 特种橡胶 光学膜 尼龙弹性体 聚醚醚酮 离子交换树脂 可降解塑料", "吨 千吨 万平方米"),
    ChainWords("graphene", .chemicals, "纳米材料", "石墨烯导热膜 单壁碳纳米管 纳米银线 量子点 气凝胶毡 纳米催化剂 纳米陶瓷粉", "吨 千吨 万平方米"),
    ChainWords("rare-earth-magnets", .metallurgy, "磁材", "钕铁硼磁体 稀土发光粉 软磁铁氧体 磁粉芯 永磁转子 稀土催化剂 闪烁晶体", "吨 千吨 万平方米"),
    ChainWords("ceramics-and-glass", .buildingMaterials, "陶瓷科技", "氮化硅基板 蓝宝石衬底 石英坩埚 电子玻璃 陶瓷封装管壳 耐火材料 微晶玻璃", "万片 万件 吨"),
    ChainWords("chip-design", .electronics, "微电子", "电源管理芯片 射频前端芯片 微控制器 存储控制芯片 安全芯片 驱动芯片 传感器接口芯片", "万片 万颗 万件"),
    ChainWords("chip-packaging", .electronics, "半导体", "晶圆级封装基板 功率模块 测试机 引线框架 塑封料 芯片贴装机 划片刀", "万片 万颗 万件"),
    ChainWords("wide-bandgap", .electronics, "晶体科技", "碳化硅外延片 氮化镓器件 碳化硅衬底 射频功放管 外延生长炉 紫外探测器 快充模块", "万片 万颗 万件"),
    ChainWords("displays", .electronics, "光电科技", "柔性显示模组 迷你背光 微型发光二极管 偏光片 掩膜版 触控模组 导光板", "万片 万颗 万件"),
    ChainWords("optical-communication", .electronics, "光通信", "光模块 光放大器 波分复用器 硅光芯片 光分路器 特种光纤 相干收发器", "万只 万套 万件"),
    ChainWords("mobile-communication", .electronics, "通信设备", "基站天线 小基站 滤波器 功率放大器 射频连接器 专网终端 微波器件", "万只 万套 万件"),
    ChainWords("smart-terminals", .electronics, "智能终端", "智能手表 摄像头模组 精密结构件 声学模组 无线耳机 扫码终端 电子纸", "万只 万套 万件"),
    ChainWords("sensors", .electronics, "传感技术", "压力传感器 气体传感器 惯性测量单元 流量计 激光测距仪 编码器 水质监测仪", "万只 万套 万件"),
    ChainWords("iot-applications", .electronics, "物联网", "智能水表 工业网关 边缘计算盒 定位标签 智慧消防终端 智能门锁 巡检机器人", "万只 万套 万件"),
    ChainWords("industrial-software", .software, "工业软件", "制造执行系统 仿真软件 排产优化系统 能源管理系统 三维建模软件 分布式控制系统 质量追溯系统", "套"),
    ChainWords("trusted-computing", .software, "信息技术", "分布式数据库 嵌入式操作系统 中间件 安全浏览器 低代码平台 容器引擎 云管理平台", "套"),
    ChainWords("data-and-cloud", .software, "数据科技", "数据治理平台 数据湖 隐私计算平台 区块链存证系统 知识图谱 算力调度平台 数据交易系统", "套"),
    ChainWords("chemical-fibres", .textiles, "化纤", "涤纶长丝 差别化锦纶 莱赛尔纤维 氨纶 再生聚酯 阻燃纤维 生物基尼龙", "吨 万吨"),
    ChainWords("home-textiles", .textiles, "纺织", "羊绒纱线 衬衫面料 床品套件 牛仔布 羽绒服 蚕丝被 色织布", "万米 万件 万平方米"),
    ChainWords("technical-textiles", .textiles, "产业用布", "土工布 滤料 非织造布 帘子布 膜结构材料 医用敷料 防护服面料", "万米 万件 万平方米"),
    ChainWords("food-and-brewing", .lightIndustry, "食品", "食用油 黄酒 速冻食品 婴幼儿奶粉 调味酱 植物蛋白 香醋", "吨 万吨 万瓶"),
    ChainWords("green-equipment", .machinery, "环保科技", "污水膜组件 脱硝催化剂 余热锅炉 高效电机 除尘滤筒 空气源热泵 磁悬浮鼓风机", "台 套 万套"),
  ]
}
