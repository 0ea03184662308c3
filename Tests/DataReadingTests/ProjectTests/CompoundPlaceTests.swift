import DataReading
import Diagnostics
import ReportModel
import Testing

/// Cells that name a county and what it lies in.
struct CompoundPlaceTests {
  private static let places = """
    code,name,city,region,level,note
    320100,南京市,南京市,苏南,地级,
    320106,鼓楼区,南京市,苏南,市辖区,
    320300,徐州市,徐州市,苏北,地级,
    320302,鼓楼区,徐州市,苏北,市辖区,
    320500,苏州市,苏州市,苏南,地级,
    320571,苏州工业园区,苏州市,苏南,统计用功能区,
    320583,昆山市,苏州市,苏南,县级市,

    """

  private func read(_ header: String, _ cells: String) throws -> (project: Project?, said: [String]) {
    let (dataset, said) = try DataReadingTests.read(
      list: "项目名称,承担单位,项目类型,支持金额,\(header)\n甲,A,一,1,\(cells)\n", places: Self.places)
    return (dataset.projects.first, said)
  }

  @Test(
    arguments: [
      ("南京市鼓楼区", "320100", "320106"), ("江苏省南京市鼓楼区", "320100", "320106"), ("徐州鼓楼区", "320300", "320302"),
      ("苏州/昆山市", "320500", "320583"), ("苏州市-昆山市", "320500", "320583"), ("昆山市（苏州）", "320500", "320583"),
      ("江苏省苏州市苏州工业园区", "320500", "320571"), ("江苏省昆山市", "320500", "320583"), ("江苏省·苏州市", "320500", nil),
      ("苏州市本级", "320500", nil), ("南京市市辖区", "320100", nil), ("江苏省南京", "320100", nil),
    ] as [(String, String, String?)]) func `a county with its city is parted, which is said`(
      cell: String, city: String, county: String?
    ) throws
  {
    for header in ["设区市", "县(市、区)"] {
      let (project, said) = try read(header, cell)
      #expect(project?.city == city && project?.county == county, "\(header) \(said)")
      #expect(
        said == [
          "content/projects/a.csv: row 2, column 5 \"\(header)\": note: a place stands together with what it lies in, "
            + "in 1 cell of the column, first here, and was parted [place.compound]\n  found: \"\(cell)\""
        ])
    }
  }

  @Test func `a place that is known as it stands is not parted`() throws {
    let (project, said) = try read("县(市、区)", "苏州工业园区")
    #expect(project?.county == "320571" && said == [])
  }

  @Test(
    arguments: [
      ("南京市昆山市", "\"昆山市\" does not lie in 南京市 [place.elsewhere]\n  found: 昆山市 320583 in 苏州市"),
      ("浙江省南京市鼓楼区", "\"南京市鼓楼区\" does not lie in 浙江省 [place.elsewhere]\n  found: 鼓楼区 320106"),
      (
        "江苏省鼓楼区",
        "\"鼓楼区\" is the name of 2 places [place.ambiguous]\n"
          + "  found: 鼓楼区 320106 in 南京市; 鼓楼区 320302 in 徐州市\n  suggestion: state its city or its code"
      ),
      ("南京市白云区", "no place is called \"南京市白云区\" [place.unknown]\n  expected: a name or code of content/places"),
      ("苏州/昆山/玉山", "no place is called \"苏州/昆山/玉山\" [place.unknown]\n  expected: a name or code of content/places"),
    ]) func `what does not fit or is not known is an error`(cell: String, message: String) throws
  {
    let (project, said) = try read("设区市", cell)
    #expect(project?.city == nil)
    #expect(said == ["content/projects/a.csv: row 2, column 5 \"设区市\": error: \(message)"])
  }

  @Test func `city and county that contradict each other in two columns are an error`() throws {
    let (_, said) = try read("设区市,县(市、区)", "徐州市,南京市鼓楼区")
    #expect(said.contains { $0.contains("\"南京市鼓楼区\" does not lie in 徐州市 [place.elsewhere]") }, "\(said)")
  }
}
