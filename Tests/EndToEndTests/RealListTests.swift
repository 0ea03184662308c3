import Foundation
import Testing

/// Real lists with all their defects, of two countries, read by the same program: only their content differs.
///
/// `make test` has every figure of these sites recomputed in Python as well (`Tests/Independent`); here their totals.
@Suite(.serialized)
struct RealListTests {
  struct RealList: Sendable, CustomTestStringConvertible {
    let name: String
    let projects: Int
    /// The sum of the lists' own columns, in the site's unit; nil where they publish none.
    let support: String?
    let organisations: Int

    var testDescription: String { name }
  }

  /// Counted in the lists with other tools: distinct rows, names of organisations, sums of the columns of awards.
  static let lists = [
    RealList(name: "baiyun", projects: 252, support: nil, organisations: 14),
    RealList(name: "neh", projects: 2_022, support: "178317217.42", organisations: 1_035),
  ]

  private func object(_ folder: ScratchFolder, _ path: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: folder.read(path)) as? [String: Any])
  }

  @Test(arguments: lists)
  func `it builds, and its totals are those of the list`(_ list: RealList) throws {
    let output = try ScratchFolder()
    let site = Repository.sites.appendingPathComponent(list.name).path
    let outcome = try Program().run("build", "--site", site, "--output", output.path)
    #expect(outcome.code == 0, "\(outcome.errors)")
    for edition in ["public", "internal"] {
      let total = try #require(try object(output, "\(edition)/api/summaries/year.json")["total"] as? [String: Any])
      #expect(total["projects"] as? Int == list.projects)
      #expect(total["organisations"] as? Int == list.organisations)
      #expect(total["supportStated"] as? Int == (list.support == nil ? 0 : list.projects))
      #expect(
        try output.text("\(edition)/api/summaries/year.json").contains(
          "\"total\":{\"key\":\"total\",\"name\":\"\(total["name"] ?? "")\",\"projects\":\(list.projects),"
            + "\"support\":\(list.support ?? "0"),"))
      let csv = try output.text("\(edition)/data/projects.csv")
      #expect(csv.components(separatedBy: "\r\n").count - 2 == list.projects)
      #expect(
        try object(output, "\(edition)/data/projects.json")["rows"].map { ($0 as? [Any])?.count } == list.projects)
    }
  }
}
