import DataReading
import Diagnostics
import ReportModel
import TestSupport
import Testing

/// Sound files with some bytes changed: whatever comes out, it comes to an end, in order and with places.
@Suite(.serialized) struct MutationTests {
  private static let files = [
    "content/site.yaml": "title: T\nbaseURL: https://example.org/\npublisher: {name: P}\nmoney: {unit: 元}\n",
    "content/projects/sources.yaml":
      "sources:\n  - file: a.csv\n    programmes: open\n    columns: {name: [题, 目]}\n    dates: dmy\n    measures: all\n"
      + "  - file: b.json\n    programmes: open\n    units: {support: 万元}\n    repeats: keep\n",
    "content/projects/a.csv":
      "题,目,承担单位,类别,支持金额,年度,开始时间,设区市,县(市、区),统一社会信用代码\n\"甲\"\"乙\",,A 公司,一类,\"1,234.5\",2024年,1/3/2024,南京市,鼓楼区,91350100M000100Y43\n"
      + "合计,,,,\"1,234.5\",,,,,\n",
    "content/projects/b.json":
      "[{\"项目名称\": \"丙\", \"承担单位\": \"B公司\", \"类别\": \"一类\", \"支持金额\": 12.5, \"开始时间\": \"2024-03-01\"}]\n",
    "content/places/divisions.csv":
      "code,name,city,region,level,note\n320100,南京市,南京市,苏南,,\n320106,鼓楼区,南京市,苏南,,\n",
    "content/places/tiles.csv": "code,column,row\n320100,3,5\n",
    "content/pages/about.md": "---\ntitle: T\norder: 1\n---\n文\n",
  ]

  @Test func `no change of some bytes breaks the reader of a site`() {
    var mutations = Mutations(seed: 11, rounds: 2_000)
    let names = Self.files.keys.sorted()
    for round in 0..<mutations.rounds {
      var files = Self.files.mapValues { Array($0.utf8) }
      let name = mutations.random.pick(names)
      files[name] = mutations.mutated(files[name] ?? [])
      let reading = Deadline.watch { SiteReader.read(SiteFiles(files)) }
      let place: Comment = "seed \(mutations.seed), round \(round), \(name)"
      #expect(reading.diagnostics == reading.diagnostics.sorted(), place)
      #expect(reading.dataset != nil || reading.diagnostics.hasErrors, place)
      #expect(reading.diagnostics.allSatisfy { $0.place != nil && !$0.message.isEmpty }, place)
      #expect(reading.lists.allSatisfy { $0.isClosed }, place)
    }
  }

  private static let mapping =
    "programmes: open\ncolumns: {name: 名称, organisation: [单位, 企业], support: 金额（元）}\nunits: {support: 元}\nmissing: {support: 见附件}\n"
    + "constants: {programme: 技改, year: 2024}\nmeasures: [备注]\nmonths: whole\nrepeats: keep\n"

  private static let lists = [
    "某市2024年度拟支持项目名单\n单位：万元\n序号,名称,单位,企业,金额（元）,备注,起止时间\n1,甲 乙,A公司,,\"1,250,000\",,2024-03至2026-02\n一、面上项目,,,,,,\n2,丙,,B公司;C大学,5000,x,\n合计,,,,1255000,,\n注：以上\n",
    "名称\t单位\t金额（元）\n甲\tA公司\t12\n乙\tB公司\t13\n", "[{\"名称\":\"甲\",\"单位\":\"A公司\",\"金额（元）\":12}]",
    "{\"名称\":\"甲\",\"单位\":\"A公司\"}\n{\"名称\":\"乙\",\"单位\":\"B公司\"}\n",
  ]

  @Test func `no change of some bytes of a list or its mapping breaks an import, and every row is accounted for`() {
    var mutations = Mutations(seed: 12, rounds: 1_500)
    for round in 0..<mutations.rounds {
      let isMapping = mutations.random.below(4) == 0, text = Array(mutations.random.pick(Self.lists).utf8)
      let file = ListFile(path: "list.csv", bytes: isMapping ? text : mutations.mutated(text))
      let sound = Array(Self.mapping.utf8)
      let mapping = ListFile(path: "m.yaml", bytes: isMapping ? mutations.mutated(sound) : sound)
      let place: Comment = "seed \(mutations.seed), round \(round)"
      let result = Deadline.watch { ListImport(file, mapping: mapping, site: nil) }
      #expect(result.isClosed, place)
      #expect(result.rows.count > 0 || result.diagnostics.hasErrors, place)
      #expect(result.diagnostics.allSatisfy { $0.place != nil && !$0.message.isEmpty }, place)
    }
  }

  @Test func `whatever is proposed for a changed list is a mapping that can be read`() {
    var mutations = Mutations(seed: 13, rounds: 400)
    for round in 0..<mutations.rounds {
      let bytes = mutations.mutated(Array(mutations.random.pick(Self.lists).utf8))
      let file = ListFile(path: "list.csv", bytes: bytes)
      let (proposal, result) = Deadline.watch { guessed(file) }
      let place: Comment = "seed \(mutations.seed), round \(round)"
      #expect(proposal.yaml != nil || proposal.diagnostics.hasErrors, place)
      let mistakes = result?.diagnostics.filter { $0.place?.file == "guess.yaml" && $0.severity == .error } ?? []
      #expect(mistakes.map(\.description) == [], place)
    }
  }
}
