package import Diagnostics
package import ReportModel
import TableReading

/// content/pages/**/*.md and content/notices/*.md → articles, sorted by path.
///
/// `content/pages/about/index.md` is `about/`, `content/pages/about/method.md` is `about/method/`,
/// `content/notices/2024-list.md` is `notices/2024-list/`; `path` in the front matter says otherwise.
package enum ArticleReader {
  package static func articles(in files: SiteFiles, _ log: inout DiagnosticLog) -> [Article] {
    var firstFile = [String: String](), articles = [Article]()
    for file in files.paths(in: "content/pages", "md") + files.paths(in: "content/notices", "md") {
      guard let bytes = files[file], let article = article(bytes, file: file, &log) else { continue }
      if let first = firstFile.updateValue(file, forKey: article.path) {
        log.error(
          "article.same-path", at: Place(file: file), "two articles have the address \"\(article.path)\"",
          found: "first \(first)")
        continue
      }
      articles.append(article)
    }
    return articles.sorted { precedes($0.path, $1.path) }
  }

  private static func article(_ bytes: [UInt8], file: String, _ log: inout DiagnosticLog) -> Article? {
    if let bad = invalidUTF8(in: bytes) {
      log.error(
        "text.not-utf8", at: Place(file: file, line: bad.line, column: bad.column), "the file is not UTF-8",
        found: "byte \(bad.hex)", expected: "text in UTF-8")
      return nil
    }
    let kind: Article.Kind = file.hasPrefix("content/notices/") ? .notice : .page
    guard let parts = FrontMatter(bytes, file: file, &log), let front = parts.yaml.mapping(ArticleKey.self, &log)
    else { return nil }
    let title = front.required(.title, &log)?.text(&log)
    let summary = front[.summary]?.text(&log), order = front[.order]?.int(&log)
    let date = kind == .notice ? front.required(.date, &log)?.day(&log) : front[.date]?.day(&log)
    let path = front[.path].map { $0.articlePath(&log) } ?? path(of: file)
    let editions = front[.editions]?.list(&log)?.compactMap { $0.choice(of: Edition.self, &log) }
    guard let title, let path else { return nil }
    return Article(
      kind: kind, path: path, title: title, summary: summary, date: date, order: order,
      editions: Set(editions ?? Edition.allCases), markdown: parts.markdown, firstLine: parts.firstLine, file: file)
  }

  private static func path(of file: String) -> String? {
    let parts = file.dropLast(3).split(separator: "/").dropFirst(file.hasPrefix("content/pages/") ? 2 : 1)
    let kept = parts.last == "index" ? parts.dropLast() : parts
    return kept.map { pathKey(String($0)) + "/" }.joined()
  }
}

extension YAMLValue {
  /// An address below the site: parts that need no escaping, each ended by a slash.
  fileprivate func articlePath(_ log: inout DiagnosticLog) -> String? {
    guard let text = text(&log) else { return nil }
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    let named = parts.last == "" ? parts.dropLast() : parts[...]
    guard !named.isEmpty, named.allSatisfy({ isPathSafe(String($0)) }) else {
      reject(text, expected: "an address below the site such as about/method/", &log)
      return nil
    }
    return named.joined(separator: "/") + "/"
  }
}
