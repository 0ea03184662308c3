import ReportModel

/// Prose of the sample site, and prose made for one test.
enum SampleArticles {
  static let all = [
    article(
      "about/", title: "关于本站", file: "content/pages/about/index.md",
      """
      本站说明，见[方法](method.md#来源)、[数据](/data/)与[外部](https://example.com/?a=1&b=2)。

      ```summary-table
      by: city
      measures: projects, support, share
      where: year=2024
      top: 1
      ```

      ```bar-chart
      by: region
      measures: projects
      ```
      """),
    article(
      "about/method/", title: "方法", file: "content/pages/about/method.md",
      "回到[关于](index.md)。\n\n## 来源\n\n无。\n\n## 口径\n\n见[来源](#来源)。\n"),
    article(
      "notices/2024-list/", kind: .notice, title: "2024 <名单> & 公示", date: Day(iso: "2024-06-01"),
      file: "content/notices/2024-list.md", "见[全部项目](/projects/)。\n"),
    article(
      "notices/2023-list/", kind: .notice, title: "2023 名单", date: Day(iso: "2023-06-01"),
      file: "content/notices/2023-list.md", "见[下一年](2024-list.md)。\n"),
  ]

  static func article(
    _ path: String, kind: Article.Kind = .page, title: String = "页面", date: Day? = nil,
    editions: Set<Edition> = Set(Edition.allCases), file: String, _ markdown: String
  ) -> Article {
    Article(
      kind: kind, path: path, title: title, summary: nil, date: date, order: nil, editions: editions,
      markdown: Array(markdown.utf8), firstLine: 5, file: file)
  }
}
