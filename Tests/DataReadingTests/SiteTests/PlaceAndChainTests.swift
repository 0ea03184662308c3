import DataReading
import Diagnostics
import ReportModel
import Testing

private let table = """
  code,name,city,region,level,note
  320100,南京市,南京市,苏南,地级,
  320106,鼓楼区,南京市,苏南,市辖区,
  320300,徐州市,徐州市,苏北,地级,
  320302,鼓楼区,徐州市,苏北,市辖区,

  """

private func read(_ files: [String: String]) -> (divisions: Divisions, said: [String]) {
  var log = DiagnosticLog()
  let divisions = DivisionReader.divisions(in: siteFiles(files), &log)
  return (divisions, log.all.sorted().map(\.description))
}

struct DivisionReaderTests {
  @Test func `places keep the order of the file, regions that of their first appearance`() {
    let (divisions, said) = read(["places/divisions.csv": table])
    #expect(said == [])
    #expect(divisions.all.map(\.code) == ["320100", "320106", "320300", "320302"])
    #expect(divisions.cities.map(\.name) == ["南京市", "徐州市"] && divisions["320302"]?.city == "320300")
    #expect(divisions.regions == ["苏南", "苏北"])
    #expect(divisions.named("鼓楼区").map(\.code) == ["320106", "320302"])
  }

  @Test func `other names, retired names and tiles are read`() {
    let (divisions, said) = read([
      "places/divisions.csv": table, "places/regions.yaml": "regions: [苏北, 苏南]",
      "places/aliases.csv": "name,code,note\n宁,320100,\n",
      "places/retired.csv":
        "old_code,old_name,current_code,current_name,note\n320107,下关区,320106,鼓楼区,\n320301,市辖区,320302,鼓楼区,\n320101,市辖区,320106,鼓楼区,\n320304,九里区,320302 320300,鼓楼区 徐州市,\n320212,马山区,,,未知\n",
      "places/tiles.csv": "code,column,row\n320100,3,5\n",
    ])
    #expect(said == [])
    #expect(divisions.regions == ["苏北", "苏南"])
    #expect(divisions.named("宁").map(\.code) == ["320100"] && divisions.named("下关区").map(\.code) == ["320106"])
    #expect(divisions.named("320107").map(\.code) == ["320106"])
    #expect(divisions.named("市辖区").isEmpty && divisions.named("九里区").isEmpty && divisions.named("马山区").isEmpty)
    #expect(divisions.tiles == [Divisions.Tile(city: "320100", column: 3, row: 5)])
  }

  @Test func `mistakes are said with their cell`() {
    let (_, said) = read([
      "places/divisions.csv": table + "320100,建邺区,南京市,苏南,,\n320105,建邺区,南京,苏南,,\n,玄武区,南京市,苏南,,\n320104,秦淮区,南京市,苏中,,\n",
      "places/regions.yaml": "regions: [苏南, 苏北]", "places/aliases.csv": "name,code,remark\n宁,320199,\n",
      "places/tiles.csv": "code,column,row\n320100,x,5\n",
    ])
    #expect(
      said == [
        """
        content/places/aliases.csv: row 1, column 3: warning: the column "remark" is not read [table.unknown-column]
          expected: one of name, code, note
        """,
        "content/places/aliases.csv: row 2, column 2 \"code\": error: divisions.csv has no code \"320199\" [places.unknown-code]",
        """
        content/places/divisions.csv: row 6, column 1 "code": error: the code 320100 is given twice [places.duplicate-code]
          found: first in row 2
        """,
        """
        content/places/divisions.csv: row 7, column 3 "city": error: no row of the table is the city "南京" [places.unknown-city]
          expected: the name of a row whose city is itself
          suggestion: did you mean "南京市"?
        """,
        "content/places/divisions.csv: row 8, column 1 \"code\": error: the row has no \"code\" [table.missing-value]",
        """
        content/places/regions.yaml: error: the list has no region "苏中" [places.unknown-region]
          found: 秦淮区 320104 in divisions.csv
          suggestion: did you mean "苏南"?
        """,
        """
        content/places/tiles.csv: row 2, column 2 "column": error: the value of "column" cannot be read [table.bad-value]
          found: "x"
          expected: a whole number from 0 to 99
        """,
      ])
  }

  @Test func `a site without places has none`() {
    let (divisions, said) = read(["places/tiles.csv": "code,column,row\n"])
    #expect(divisions.all.isEmpty)
    #expect(
      said == [
        "content/places/tiles.csv: warning: the file is not read without content/places/divisions.csv [places.unused]"
      ])
  }

  @Test func `a table without a column it needs is an error`() {
    #expect(
      read(["places/divisions.csv": "code,name,name\n1,a,b\n"]).said == [
        "content/places/divisions.csv: row 1: error: the table has no column \"city\" [table.missing-column]",
        "content/places/divisions.csv: row 1, column 3: error: the column \"name\" is there twice [table.duplicate-column]",
      ])
  }
}

struct TaxonomyReaderTests {
  private func read(_ files: [String: String]) -> (taxonomy: Taxonomy, said: [String]) {
    var log = DiagnosticLog()
    let taxonomy = TaxonomyReader.taxonomy(in: siteFiles(files), &log)
    return (taxonomy, log.all.sorted().map(\.description))
  }

  @Test func `clusters and chains say where they come from`() {
    let (taxonomy, said) = read([
      "chains/clusters.csv": "key,name,aliases,source\nsoft,软件,软件业| 信息技术 ,示例\n",
      "chains/chains.csv": "key,name,aliases,cluster,source\nind-soft,工业软件,,soft,指南\n",
    ])
    #expect(said == [])
    #expect(taxonomy.clusters == [Taxonomy.Entry(key: "soft", name: "软件", aliases: ["软件业", "信息技术"], source: "示例")])
    #expect(taxonomy.chains == [Taxonomy.Entry(key: "ind-soft", name: "工业软件", source: "指南", cluster: "soft")])
  }

  @Test func `a missing source, an unknown cluster and a word for two entries are errors`() {
    let (taxonomy, said) = read([
      "chains/clusters.csv": "key,name,aliases,source\nsoft,软件,,\nchip,芯片,集成电路,示例\nic,集成电路,,示例\n",
      "chains/chains.csv": "key,name,cluster,source\na,甲,chp,示例\n",
    ])
    #expect(taxonomy.clusters.map(\.key) == ["chip"])
    #expect(
      said == [
        """
        content/chains/chains.csv: row 2, column 3 "cluster": error: clusters.csv has no key "chp" [chains.unknown-cluster]
          suggestion: did you mean "chip"?
        """,
        """
        content/chains/clusters.csv: error: "集成电路" stands for two entries [chains.duplicate]
          found: chip and ic
          expected: each key, name and alias once
        """,
        "content/chains/clusters.csv: row 2, column 4 \"source\": error: the row has no \"source\" [table.missing-value]",
      ])
  }
}
