import Markup
import ReportModel
import Templates

/// `/about/…`, `/notices/…` and further pages of prose.
struct ArticlePages {
  let presentation: Presentation
  let pages: [Prose]
  /// The newest first.
  let notices: [Prose]

  private var words: Words { presentation.words }

  var all: [PlannedPage] {
    (pages + notices).map(page) + (notices.isEmpty ? [] : [index(notices.map(\.article))])
  }

  private func page(_ prose: Prose) -> PlannedPage {
    let article = prose.article
    return PlannedPage(
      article.path, template: "article", title: article.title, description: article.summary ?? article.title,
      trail: trail(to: article), topic: article.path.hasPrefix(Topic.about.address) ? .about : nil, date: article.date
    ) { scope in
      [
        .date: Value(article.date?.text), .summary: Value(article.summary),
        .body: .html(prose.html(&scope)),
        .hasContents: .flag(prose.contents.count > 1),
        .contents: .records(prose.contents.map { [.text: .text($0.text), .address: .text("#" + $0.id)] }),
        .related: .records(siblings(of: article).map { $0.cell.record() }),
      ]
    }
  }

  /// Home, then the pages whose folder the article is in: 总览 › 关于本站 › 数据与方法.
  private func trail(to article: Article) -> [Table.Cell] {
    switch article.kind {
    case .notice: return [presentation.home, Table.Cell(words[.notices], address: Address.notices)]
    case .page:
      let above = pages.map(\.article).filter { $0.path != article.path && article.path.hasPrefix($0.path) }
      return [presentation.home] + above.sorted { $0.path.utf8.count < $1.path.utf8.count }.map(\.cell)
    }
  }

  /// The other pages of the same folder at the top that have an order, in that order.
  private func siblings(of article: Article) -> [Article] {
    guard article.kind == .page else { return [] }
    let others = pages.map(\.article).filter { $0.folder == article.folder && $0.path != article.path }
    return others.compactMap { other in other.order.map { (order: $0, article: other) } }
      .sorted { ($0.order, $0.article.path) < ($1.order, $1.article.path) }.map(\.article)
  }

  private func index(_ notices: [Article]) -> PlannedPage {
    PlannedPage(
      Address.notices, template: "notices", title: words[.notices],
      description: words.filled(.allByDescription, presentation.dataset.site.title, words[.notices]),
      trail: [presentation.home], topic: nil
    ) { _ in [.notices: .records(notices.map(\.listRecord))] }
  }
}

extension Article {
  /// The first part of its path: `about` for `about/method/`.
  fileprivate var folder: Substring { path.prefix { $0 != "/" } }

  fileprivate var cell: Table.Cell { Table.Cell(title, address: path) }

  /// A notice in a list.
  var listRecord: Record {
    [
      .text: .text(title), .address: .text(path), .date: Value(date?.text), .summary: Value(summary),
    ]
  }
}
