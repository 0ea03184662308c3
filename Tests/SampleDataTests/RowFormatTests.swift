import Testing

@testable import SampleData

struct RowFormatTests {
  @Test(arguments: [
    (["a", "b"], "a,b\n"), (["a,b", ""], "\"a,b\",\n"), (["说\"好\""], "\"说\"\"好\"\"\"\n"),
    (["x\ny", "&<"], "\"x\ny\",&<\n"),
    (["", ""], ",\n"),
  ])
  func `a cell is quoted only where it must be`(cells: [String], line: String) throws {
    var bytes = [UInt8]()
    RowFormat(world: try SampleFolder.world.get(), measures: []).append(cells, to: &bytes)
    #expect(String(decoding: bytes, as: UTF8.self) == line)
  }

  @Test func `the header is the canonical one, then the measures of the guideline`() throws {
    let world = try SampleFolder.world.get()
    let header = RowFormat(world: world, measures: world.measures).header
    #expect(
      header.prefix(21) == [
        "项目编号", "年度", "项目类型", "项目名称", "承担单位", "统一社会信用代码", "联合体成员", "推荐单位", "设区市", "县(市、区)", "行业", "集群", "产业链",
        "开始时间", "结束时间", "情形", "核定基数", "项目总投入", "支持金额", "首次拨付", "状态",
      ])
    #expect(Set(header).count == header.count)
    #expect(header.contains("服务收入占比") && header.contains("工厂类") && header.contains("培训课时"))
  }
}
