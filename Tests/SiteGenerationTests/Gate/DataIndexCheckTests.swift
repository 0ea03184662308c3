import Diagnostics
import OutputWriting
import Testing

@testable import SiteGeneration

struct DataIndexCheckTests {
  private func check(_ files: [OutputFile]) throws -> [String] {
    descriptions(check(try OutputTree(files)))
  }

  private func check(_ tree: OutputTree) -> [Diagnostic] {
    let check = DataIndexCheck(tree: tree)
    tree.show { check.look(at: tree.files[$0].path, $1) }
    return check.diagnostics
  }

  private func index(_ entry: String) -> OutputFile {
    OutputFile("api/index.json", Array("{\"files\":[\(entry)]}".utf8), madeBy: "test")
  }

  private let data = OutputFile("data/x.csv", [0x61], madeBy: "test")
  private let entry = """
    {"path":"data/x.csv","bytes":1,"sha256":"ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb"
    """

  @Test func `an index of what is there is fine`() throws {
    #expect(try check([index(entry + "}"), data]) == [])
    #expect(descriptions(check(try #require(SampleSite.internalTree))) == [])
  }

  @Test func `what is not there, or not as the index says`() throws {
    let place = "api/index.json: error: "
    #expect(
      try check([index(entry + "}")])
        == [place + "the index names a file that is not there [gate.data-index]\n  found: data/x.csv"])
    #expect(
      try check([index(entry + ",\"schema\":\"api/schemas/x.json\"}"), data])
        == [place + "the index names a schema that is not there [gate.data-index]\n  found: api/schemas/x.json"])
    #expect(
      try check([index(entry + "}"), OutputFile("data/x.csv", [0x62], madeBy: "test")])
        == [place + "size or digest of a file is not that of the index [gate.data-index]\n  found: data/x.csv"])
    #expect(try check([data]) == [place + "the index of the data files cannot be read [gate.data-index]"])
  }
}
