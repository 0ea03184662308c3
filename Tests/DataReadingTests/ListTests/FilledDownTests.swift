import DataReading
import Diagnostics
import ReportModel
import Testing

/// CSV saved from a workbook whose cells were merged over rows.
struct FilledDownTests {
  private static let list = """
    设区市,类别,项目名称,承担单位,支持金额
    南京市,技改,甲,A公司,10
    ,,乙,B公司,20
    ,研发,丙,C公司,5
    小计,,,,35
    无锡市,技改,丁,D公司,1
    ,,戊,E公司,2
    　,研发,己,F公司,3

    """
  private static let places =
    "code,name,city,region,level,note\n320100,南京市,南京市,苏南,地级,\n320200,无锡市,无锡市,苏南,地级,\n"

  @Test func `empty cells say what stands above them where sources.yaml says so, and how many is said`() throws {
    let (dataset, said) = try read(list: Self.list, source: "    fillDown: [city, category]\n", places: Self.places)
    let places = Dictionary(uniqueKeysWithValues: dataset.projects.map { ($0.name, $0.city) })
    #expect(
      places == ["甲": "320100", "乙": "320100", "丙": "320100", "丁": "320200", "戊": "320200", "己": "320200"])
    let categories = Dictionary(uniqueKeysWithValues: dataset.projects.map { ($0.name, $0.category) })
    #expect(categories == ["甲": "技改", "乙": "技改", "丙": "研发", "丁": "技改", "戊": "技改", "己": "研发"])
    #expect(
      said == [
        "content/projects/a.csv: row 3, column 1 \"设区市\": note: 4 empty cells were filled from above, first here "
          + "[list.filled-down]\n  found: \"南京市\"",
        "content/projects/a.csv: row 3, column 2 \"类别\": note: 2 empty cells were filled from above, first here "
          + "[list.filled-down]\n  found: \"技改\"",
      ])
  }

  @Test func `without it nothing is filled`() throws {
    let (dataset, said) = try read(list: Self.list, places: Self.places)
    #expect(dataset.projects.filter { $0.city == nil }.count == 4)
    #expect(said.filter { $0.contains("neither \"programme\"") }.count == 2)
  }

  @Test func `an organisation of several projects is filled, and a heading ends what stood above it`() throws {
    let (dataset, said) = try read(
      list: "项目名称,承担单位,项目类型,支持金额\n甲,A公司,一,1\n乙,,一,2\n二、无锡市,,,\n丙,,一,3\n",
      source: "    fillDown: organisation\n", places: Self.places)
    #expect(dataset.projects.map(\.name).sorted() == ["乙", "甲"])
    #expect(dataset.organisations.map(\.name) == ["A公司"])
    #expect(
      said.contains { $0.contains("row 5, column 2 \"承担单位\": error: the row has no \"organisation\"") }, "\(said)")
  }

  @Test func `amounts, names and ids cannot be filled`() throws {
    for field in ["support", "name", "id"] {
      let (_, said) = try read(list: Self.list, source: "    fillDown: [\(field)]\n", places: Self.places)
      #expect(
        said.contains { $0.contains("error") && $0.contains("found: \"\(field)\"") || $0.contains("\"\(field)\"") })
    }
  }

  @Test func `a proposal fills what only the first of several rows states`() throws {
    let (proposal, result) = guessed(Self.list)
    let yaml = try #require(proposal.yaml)
    #expect(
      yaml.contains(
        "# 75: category: only 4 of 6 rows state it, each something else\n") == false)
    #expect(
      yaml.contains("# 75: city: only 2 of 6 rows state it, each something else\nfillDown: [city]\n"), "\(yaml)")
    let cities = try #require(result).table.dropFirst().map { $0[result?.rows.headers.firstIndex(of: "设区市") ?? 0] }
    #expect(Array(cities) == ["南京市", "南京市", "南京市", "无锡市", "无锡市", "无锡市"])
  }
}
