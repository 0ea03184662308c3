import DataReading
import Diagnostics
import FoundationEssentials
import ReportModel
import Testing

@testable import SampleData

/// The whole site folder as the command reads it.
struct ReadingTests {
  private static let reading = Result {
    var files = [String: [UInt8]]()
    let manager = FileManager.default
    let content = SampleFolder.root + "/content"
    for path in try manager.subpathsOfDirectory(atPath: content) {
      var isFolder = false
      guard manager.fileExists(atPath: content + "/" + path, isDirectory: &isFolder), !isFolder else { continue }
      files["content/" + path] = try SampleFolder.bytes("content/" + path)
    }
    return SiteReader.read(SiteFiles(files))
  }

  @Test func `nothing in the folder is an error or a warning`() throws {
    let reading = try Self.reading.get()
    #expect(reading.diagnostics.filter { $0.severity != .note }.map(\.description) == [])
  }

  @Test func `every row becomes a project of a known programme, with what it states`() throws {
    let dataset = try #require(try Self.reading.get().dataset)
    let rows = try [2022, 2023, 2024].flatMap { try SampleFolder.list($0) }
    #expect(dataset.projects.count == rows.count)
    let projects = Dictionary(dataset.projects.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    for row in rows {
      let project = try #require(projects[row[.id]])
      #expect(project.programme != nil && project.category != nil)
      #expect(dataset.organisation(of: project).name == row[.organisation])
      #expect(project.support == row.money(.support) && project.base == row.money(.base))
      #expect(project.start?.text ?? "" == row[.start] && project.end?.text ?? "" == row[.end])
      #expect(project.city.flatMap { dataset.divisions[$0]?.name } ?? "" == row[.city])
      #expect(project.county.flatMap { dataset.divisions[$0]?.name } ?? "" == row[.county])
      #expect((project.chain != nil) == !row[.chain].isEmpty && (project.cluster != nil) == !row[.cluster].isEmpty)
      #expect(project.partners.joined(separator: "、") == row[.partners])
      #expect(project.year != 2024 || project.measures.count == measures(of: row))
    }
  }

  /// How many further measures a row states.
  private func measures(of row: ListRow) -> Int {
    let canonical = Set(ProjectField.allCases.map(\.header))
    return row.cells.filter { !canonical.contains($0.key) && !$0.value.isEmpty }.count
  }

  @Test func `the prose is there: about, how we count, accessibility, contact and a notice`() throws {
    let dataset = try #require(try Self.reading.get().dataset)
    #expect(
      dataset.articles.map(\.path) == [
        "about/", "about/accessibility/", "about/contact/", "about/method/", "notices/2024-list/",
      ])
    for article in dataset.articles {
      #expect(article.summary != nil && (article.kind == .page ? article.order != nil : article.date != nil))
      #expect(String(decoding: article.markdown, as: UTF8.self).contains("示例"), "\(article.path)")
    }
  }
}
