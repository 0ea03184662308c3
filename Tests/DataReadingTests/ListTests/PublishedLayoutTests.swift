import DataReading
import Testing

/// The layouts of lists that departments of the provinces publish, each with its defects; contents are made up where a
/// list holds names of persons.
struct PublishedLayoutTests {
  @Test(arguments: sciences + industry) func `a list is read as it is published`(_ layout: Layout) throws {
    try layout.check()
  }

  static let sciences = [
    Layout(
      name: "广东: title, unit line, two columns of amounts",
      list: """
        2024年度广东省自然科学基金拟立项项目,,,,,,,
        ,,,,,,,单位：万元
        序号,主管部门,项目名称,申报单位,负责人,拟立项金额,拨付金额,项目类型
        1,某大学,甲研究,某大学,张,10,6,面上项目
        2,某局,乙研究,某院,李,100,60,重点项目

        """,
      source: """
            columns: {recommender: 主管部门, name: 项目名称, organisation: 申报单位, support: 拟立项金额, firstInstalment: 拨付金额}
            ignore: [序号, 负责人]
        """, projects: 2, support: "110", leftOut: [.title: "1", .unitLine: "2"]),
    Layout(
      name: "福建: a header of two rows, sums of several kinds, years as a period",
      list: """
        附件1,,,,,,,,,,
        2024年福建省自然科学基金计划项目（省级）,,,,,,,,,,
        序号,项目编号,项目名称,项目类型,起止年限,主管部门,承担单位,负责人,经费（万元）,,备注
        ,,,,,,,,计划总数,当年,
        合计,,,,,,,,35.5,20,
        一,,面上项目,,,,,,15.5,10,
        1,2024J01001,甲研究,面上项目,2024/2027,某厅,某大学,张,7,5,
        2,2024J01002,乙研究,面上项目,2024/2026,某厅,某大学,李,8.5,5,
        ,,小计,,,,,,15.5,10,
        二,,重点项目,,,,,,20,10,
        3,2024J02001,丙研究,重点项目,2024/2027,某厅,某医院,王,20,10,
        ,,小计,,,,,,20,10,

        """,
      source: """
            columns: {recommender: 主管部门, support: 经费 计划总数, firstInstalment: 当年, start: 起止年限, end: 起止年限}
            months: whole
            sections: programme
            ignore: [序号, 负责人, 备注]
        """, projects: 3, support: "35.5", leftOut: [.title: "1-2", .total: "5, 9, 12", .section: "6, 10"],
      said: ["list.headings"]),
    Layout(
      name: "海南: headings with their figures",
      list: """
        序号,批准号,项目名称,申报单位,负责人,起止时间,资助经费（万元）
        一、面上项目2项，经费12万元,,,,,,
        1,A1,甲,某校,张,2024-03-01至2027-02-28,5
        2,A2,乙,某校,李,2024.03-2027.02,7
        二、青年基金项目1项，经费4.5万元,,,,,,
        3,A3,丙,某院,王,2024年3月—2026年2月,4.5
        合计,,,,,,16.5

        """,
      source: """
            columns: {id: 批准号, organisation: 申报单位, start: 起止时间, end: 起止时间, support: 资助经费}
            months: whole
            sections: programme
            ignore: [序号, 负责人]
        """, projects: 3, support: "16.5", leftOut: [.section: "2, 5", .total: "7"], said: ["list.headings"]),
    Layout(
      name: "浙江: blanks of line wraps, rows published again",
      list: """
        序号,项目名称,立项编号,负责人,依托单位
        一、重大项目,,,,
        1,青年提 升研究,LD24A01,张,浙江某 大学
        2,乙,LD24A02,李,某院
        1,青年提升研究,LD24A01,张,浙江某大学

        """,
      source: """
            columns: {id: 立项编号, organisation: 依托单位}
            sections: programme
            unpublished: [support]
            repeats: drop
            ignore: [序号, 负责人]
        """, projects: 2, leftOut: [.section: "2", .repeated: "5"],
      said: ["list.headings", "project.repeats-dropped", "text.repaired"]),
    Layout(
      name: "重庆: no number, a remark below",
      list: """
        序号,项目名称,申报单位,负责人,管理处室,备注
        1,甲,某校,张,基础处,
        ,乙,某院,李,基础处,
        1,丙,某所,王,农村处,
        注：排名不分先后。,,,,,

        """,
      source: """
            columns: {organisation: 申报单位}
            constants: {programme: 面上项目, year: 2024}
            unpublished: [support]
            ignore: [序号, 负责人, 管理处室, 备注]
        """, projects: 3, leftOut: [.note: "5"], said: ["list.remarks"]),
    Layout(
      name: "黑龙江 and 辽宁: four columns, the headers on every page",
      list: """
        序号,项目名称,负责人,依托单位
        1,甲,张,某校
        2,乙,李,某院
        序号,项目名称,负责人,依托单位
        3,丙,王,某所

        """,
      source: """
            columns: {organisation: 依托单位}
            constants: {programme: 联合引导}
            unpublished: [support]
            ignore: [序号, 负责人]
        """, projects: 3, leftOut: [.repeatedHeader: "4"]),
    Layout(
      name: "上海: a period in words",
      list: """
        序号,项目编号,项目名称,项目承担单位,项目负责人,项目实施周期
        1,23ZR01,甲,某校,张,2023年4月1日 至 2026年3月31日
        2,23ZR02,乙,某校,李,2023/04/01-2026/03/31

        """,
      source: """
            columns: {organisation: 项目承担单位, start: 项目实施周期, end: 项目实施周期}
            constants: {programme: 面上项目}
            unpublished: [support]
            ignore: [序号, 项目负责人]
        """, projects: 2, said: ["text.repaired"]),
    Layout(
      name: "山东: spaced headers, a team in a cell",
      list: """
        项 目 名 称,申 报 者,依 托 单 位,项目 类别
        甲,张三/李四、王五,某校,面上
        乙,王,某院,青年

        """,
      source: """
            columns: {organisation: 依托单位, programme: 项目类别}
            unpublished: [support]
            ignore: 申报者
        """, projects: 2),
    Layout(
      name: "国家社科基金: a row of more than 99 cells",
      list: "序号,涉及学科,课题名称,申请人,责任单位,批准号\n1,哲学,甲,张,某校,24BZX001\n2,哲学,乙,李,某校,24BZX002"
        + String(repeating: ",", count: 94) + "x\n",
      source: """
            columns: {id: 批准号, name: 课题名称, organisation: 责任单位, programme: 涉及学科}
            unpublished: [support]
            ignore: [序号, 申请人]
        """, projects: 2, said: ["csv.long-row"]),
  ]

  static let industry = [
    Layout(
      name: "建德: headers with the unit in brackets",
      list: """
        序号,乡镇,单位详细名称,奖励金额(万元)
        1,新安江街道,农夫山泉(建德)新安江饮品有限公司,30
        2,新安江街道,农夫山泉(建德)新安江饮用水有限公司,26
        3,新安江街道,农夫山泉(建德)新安江饮料有限公司,14
        4,洋溪街道,杭州三耐环保科技股份有限公司,4
        5,经开区(梅城),浙江东大特种材料有限公司,22

        """,
      source: """
            columns: {organisation: 单位详细名称, name: 单位详细名称, support: 奖励金额}
            constants: {programme: 大企业奖励, year: 2023}
            measures: [乡镇]
            ignore: 序号
        """, projects: 5, support: "96"),
    Layout(
      name: "广东 2015: the sum is the first row",
      list: """
        地市,计划安排额度(万元)
        小计,140000
        汕头市,19600
        韶关市,14000
        河源市,7000
        梅州市,9800
        汕尾市,7000
        阳江市,9800
        湛江市,14000
        茂名市,14000
        清远市,9800
        潮州市,8400
        揭阳市,16800
        云浮市,9800

        """,
      source: """
            columns: {organisation: 地市, support: 计划安排额度}
            constants: {name: 技术改造, programme: 技术改造, year: 2015}
        """, projects: 12, support: "140000", leftOut: [.total: "2"]),
    Layout(
      name: "泉州: no amounts, brackets in names",
      list: """
        企业名称,首台(套)装备名称
        泉州市汉威机械制造有限公司,HW-KZ-300型口罩生产设备
        福建鸿益机械有限公司,仿石路侧石成型生产线(HY1000)

        """,
      source: """
            columns: {organisation: 企业名称, name: 首台(套)装备名称}
            constants: {programme: 首台套}
            unpublished: [support]
        """, projects: 2),
    Layout(
      name: "金华: a first instalment, rows by the ten thousand blank, amounts in yuan",
      list: "（金额单位：元）,,,\n企业名称,补助项目,补助金额,首次兑付\n甲公司,高企,\"200,000\",\"160,000.00\"\n"
        + String(repeating: ",,,\n", count: 30_000) + "乙公司,高企,１００，０００,80000\n"
        + String(repeating: ",,,\n", count: 10_000),
      source: """
            columns: {organisation: 企业名称, name: 补助项目, programme: 补助项目, support: 补助金额, firstInstalment: 首次兑付}
        """, projects: 2, support: "30",
      leftOut: [.unitLine: "1", .blank: "4-30003, 30005-40004"]),
    Layout(
      name: "泰州: amounts of two decimals, cities as headings with counts",
      list: """
        某市2023年工业经济转型升级专项资金,,
        企业,项目,金额（万元）
        海陵区（2项）,,
        甲公司,技改,1965.1
        乙公司,技改,2054.75
        姜堰区（2项）,,
        丙公司,技改,400.9
        丁公司,技改,102.15
        总计,4项,4522.9
        某市工业和信息化局,,
        2023年12月1日,,

        """,
      source: """
            columns: {organisation: 企业, name: 项目, programme: 项目, support: 金额}
        """,
      places: "code,name,city\n321200,泰州市,泰州市\n321202,海陵区,泰州市\n321204,姜堰区,泰州市\n", projects: 4, support: "4522.9",
      leftOut: [.title: "1", .section: "3, 6", .total: "9", .note: "10-11"], said: ["list.headings", "list.remarks"]),
  ]
}
