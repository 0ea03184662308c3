import DataReading
import ReportModel
import TestSupport

/// A list whose cells are written in all the ways people write them, as a query of a database.
struct OddList {
  let columns: [String]
  let rows: [[String?]]

  /// A wild list may also have mistakes, sums, headings, blank rows and rows that repeat others.
  init(rows count: Int, hasIDs: Bool, isWild: Bool, _ random: inout SeededNumbers) {
    columns = (hasIDs ? ["id"] : []) + Self.fields.map(\.column)
    var rows = [[String?]]()
    for number in 0..<count {
      if isWild, random.below(30) == 0, let earlier = rows.last {
        rows.append(earlier)
        continue
      }
      var row = Self.fields.map { random.below(isWild ? 40 : 1_000_000) == 0 ? nil : random.pick($0.texts) }
      row[0] = row[0].map { "\($0)（\(number)）" }
      if isWild, random.below(25) == 0 {
        let odd = random.pick(Self.oddRows)
        for index in row.indices { row[index] = index < odd.count ? odd[index] : nil }
      } else if isWild, random.below(12) == 0 {
        row[random.below(row.count)] = random.pick(Self.mistakes)
      }
      rows.append((hasIDs ? [Self.id(number, isWild: isWild, &random)] : []) + row)
    }
    self.rows = rows
  }

  private static func id(_ number: Int, isWild: Bool, _ random: inout SeededNumbers) -> String? {
    if isWild, random.below(40) == 0 { return random.pick(["A-1", " A-1", "a/b", ".x", "无"]) }
    return random.pick(["A-\(number)", "A-\(number)", " A-\(number) ", "苏工〔2024〕\(number)号", nil, "—", ""])
  }

  /// One `SELECT` that gives the rows.
  var query: String {
    let values = rows.map { row in "(" + row.map { $0.map(Self.literal) ?? "NULL" }.joined(separator: ", ") + ")" }
    let names = columns.map { "\"\($0)\"" }.joined(separator: ", ")
    return "SELECT * FROM (VALUES \(values.joined(separator: ", "))) AS rows (\(names))"
  }

  /// In one line of ASCII, so that YAML and shells leave it alone.
  private static func literal(_ text: String) -> String {
    "E'"
      + text.unicodeScalars.map { scalar -> String in
        if scalar == "'" || scalar == "\\" { return "\\" + String(scalar) }
        if scalar.isASCII, scalar.value >= 0x20 { return String(scalar) }
        let digits = String(scalar.value, radix: 16)
        return "\\U" + String(repeating: "0", count: 8 - digits.count) + digits
      }.joined() + "'::text"
  }

  private static let fields: [(column: String, texts: [String])] = [
    (
      "name",
      [
        "智能工厂建设", "计算机辅助设计院平台", " 前后有空格 ", "甲\u{3000}乙\n丙", "'=一减一", "Total quality", "合计算力服务", "x",
        "“带引号”\"的\"项目\\",
      ]
    ),
    (
      "organisation",
      [
        "示例甲有限公司", "示例甲有限公司", "示例甲(集团)有限公司", "示例甲（集团）有限公司", " 示例甲有限公司\u{00A0}", "示例\u{3000}乙 有限公司", "示例乙有限公司",
        "示例丙有限公司（牵头）；某大学", "示例丁公司、示例戊大学", "某研究院\n某大学", "B Ltd.", "b ltd.", "设计院",
      ]
    ),
    (
      "creditCode",
      [
        "", "", "—", "91321182XX4TFYQR5R", "91321182xx4tfyqr5r", "９１３２０１０４XX1W0G7A1B", "91320104XX1W0G7A1B",
        "91320104XX1W0G7A1C",
        "9.13E+17", "无",
      ]
    ),
    ("year", ["2024", "2023", " 2024 ", "2024年度", "二〇二四年度", "令和6年度", "", "—", "2022"]),
    ("programme", ["智能制造示范工厂建设项目", "smart-factory", " 企业研发机构创新能力提升项目", "rd-institution", "企业研发机构\u{3000}创新能力提升项目"]),
    ("category", ["", "1-1", "1-2", "—"]),
    ("region", ["", "苏南", "苏北", "/"]),
    ("city", ["苏州市", "苏州", "苏州市 ", "南京", "320500", "昆山市", "江苏省苏州市昆山市", "无锡市", "", "连云港市"]),
    ("county", ["", "", "", "无"]),
    ("cluster", ["新能源集群", "新能源产业集群", "新能源（智能网联）汽车集群", "新能源(智能网联)汽车集群", "没有的集群", "", "new-energy"]),
    ("chain", ["智能电网", "智能电网产业链", "smart-grid", "没有的链", "", "-", "晶硅光伏产业链"]),
    ("status", ["公示中", "已下达", " 实施中", "", "N/A"]),
    (
      "support",
      [
        "12.5", " 1,200.00 ", "", "—", "３００", "300万元", "0.5亿元", "0", "-3.5", "12.500000000", "007.50", "1.2E+02",
        "0.000001",
        "(300)", "12.5", "99.999999", "9000000", "1234567.5",
      ]
    ),
    ("investment", ["100", "", "—", "1,000", "2.25", "3亿元", "-1", "77.7", "0.000002"]),
    ("start", ["2024-01-01", "2024年1月5日", "", "2023/12/31", "20240101"]),
    ("end", ["2026-01-01", "", "2025.6.30"]),
    ("base", ["", "10", "1,000", "12.3456"]),
  ]

  /// What is wrong somewhere, or everywhere.
  private static let mistakes = [
    "没有的地方", "十二", "5万美元", "1.23456789", "2024-13-45", "鼓楼区", "苏南", "2019-01-01", "\u{3000}", "NULL", "合计",
    "99999999999", "终止？", "1-9",
  ]

  /// Rows that are no projects.
  private static let oddRows: [[String?]] = [
    ["合计", nil, nil, nil, nil, nil, nil, nil, nil, nil, nil, nil, "1,234.5"], ["一、南京市"], ["小计", "小计"], ["苏州市"],
    ["注：以上名单"], [" "], ["\u{3000}", "\u{200B}"], [], ["name", "organisation", "creditCode", "year"], ["单位：万元"],
    [nil, "只有单位的公司"],
    ["只有名称的项目"], ["总　计", "示例甲有限公司"], ["1"], ["小计（3）", "示例甲有限公司"],
  ]
}
