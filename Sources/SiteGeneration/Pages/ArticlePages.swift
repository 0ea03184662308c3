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
    let trail =
      article.kind == .notice
      ? [presentation.home, Table.Cell(words[.notices], address: Address.notices)] : [presentation.home]
    return PlannedPage(
      article.path, template: "article", title: article.title, description: article.summary ?? article.title,
      trail: trail, topic: article.path.hasPrefix(Topic.about.address) ? .about : nil, date: article.date
    ) { scope in
      [
        .date: Value(article.date?.text), .summary: Value(article.summary),
        .body: .html(prose.html(&scope)),
        .hasContents: .flag(prose.contents.count > 1),
        .contents: .records(prose.contents.map { [.text: .text($0.text), .address: .text("#" + $0.id)] }),
      ]
    }
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
  /// A notice in a list.
  var listRecord: Record {
    [
      .text: .text(title), .address: .text(path), .date: Value(date?.text), .summary: Value(summary),
    ]
  }
}
