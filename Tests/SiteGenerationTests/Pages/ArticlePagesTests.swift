import ReportModel
import Testing

@testable import SiteGeneration

struct ArticlePagesTests {
  private static func article(_ path: String, _ title: String, order: Int?) -> Article {
    let file = "content/pages/\(path.dropLast()).md"
    return Article(
      kind: .page, path: path, title: title, summary: nil, date: nil, order: order, editions: [.public],
      markdown: Array("文字\n".utf8), firstLine: 5, file: file)
  }

  private static let articles = [
    article("about/", "关于", order: 10), article("about/contact/", "联系", order: 30),
    article("about/method/", "口径", order: 20), article("about/method/shares/", "占比", order: nil),
    article("help/", "帮助", order: 5),
  ]

  /// The texts of the links of a part of a page.
  private func links(of path: String, from start: String, to end: String) throws -> [String] {
    let page = try SampleSite.tree(Sample.dataset(articles: Self.articles)).text(path + "index.html")
    let from = try #require(page.firstRange(of: start)), rest = page[from.upperBound...]
    let part = rest[..<(try #require(rest.firstRange(of: end))).lowerBound]
    return part.split(separator: "</a>").dropLast().map { String($0.split(separator: ">").last ?? "") }
  }

  @Test(arguments: [
    ("about/", ["口径", "联系"]), ("about/method/", ["关于", "联系"]), ("about/method/shares/", ["关于", "口径", "联系"]),
    ("help/", []),
  ]) func `a page leads to the others of its folder, in their order`(path: String, expected: [String]) throws {
    #expect(try links(of: path, from: "<div class=\"related\">", to: "</div>") == expected)
  }

  @Test(arguments: [("about/", ["总览"]), ("about/method/shares/", ["总览", "关于", "口径"]), ("help/", ["总览"])])
  func `the trail goes through the pages above`(path: String, expected: [String]) throws {
    #expect(try links(of: path, from: "<ol", to: "</ol>") == expected)
  }
}
