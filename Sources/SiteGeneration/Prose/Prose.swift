import Diagnostics
import Markup
import ReportModel

/// An article with its Markdown read: what it links to and which data it shows are known before it is rendered.
struct Prose: Sendable {
  let article: Article
  private let document: MarkdownDocument
  /// By the line of their first line.
  private let views: [Int: DataView]

  /// Reads every article of a report.
  static func read(_ report: Report) -> (prose: [Prose], diagnostics: [Diagnostic]) {
    var diagnostics = [Diagnostic]()
    let prose = report.dataset.articles.map { Prose($0, report, &diagnostics) }
    return (prose, diagnostics)
  }

  private init(_ article: Article, _ report: Report, _ diagnostics: inout [Diagnostic]) {
    self.article = article
    document = MarkdownDocument(
      article.markdown, firstLine: article.firstLine, dataBlocks: Set(DataView.Kind.allCases.map(\.rawValue)))
    var views = [Int: DataView]()
    for block in document.dataBlocks {
      views[block.bodyLine] = DataView(block, file: article.file, report: report, &diagnostics)
    }
    self.views = views
    diagnostics += document.warnings.map { $0.diagnostic(in: article.file) }
  }

  /// The second-level headings, for a table of contents.
  var contents: [Heading] { document.headings.filter { $0.level == 2 } }

  var links: [Link] { document.links }

  /// The fragments that links may lead to.
  var fragments: Set<String> { Set(document.headings.map(\.id)) }

  /// The text with its links as they are from the page, and its data blocks filled.
  func html(_ scope: inout PageScope) -> HTML {
    let root = scope.root
    return document.html { link in
      ProseTarget(link.destination, in: article).map { root + $0.address }
    } dataBlock: { block in
      views[block.bodyLine]?.html(&scope, id: "data-\(block.bodyLine)") ?? .empty
    }
  }
}

extension MarkdownWarning {
  func diagnostic(in file: String) -> Diagnostic {
    let place = Place(file: file, line: line, column: column)
    switch kind {
    case .literalEmphasis(let run):
      return Diagnostic(
        .warning, "markdown.literal-emphasis", at: place,
        "the marks of emphasis stay visible: beside punctuation they neither open nor close", found: run,
        suggestion: "move the punctuation out of the emphasis, or put a blank outside the marks")
    case .rawHTMLDropped(let html):
      return Diagnostic(
        .warning, "markdown.html-dropped", at: place, "HTML in the text is dropped", found: html,
        suggestion: "write it in Markdown")
    case .addressDropped(let address):
      return Diagnostic(
        .warning, "markdown.address-dropped", at: place, "an address that may run something is dropped",
        found: address, expected: "http, https, mailto, tel or an address of the site")
    }
  }
}
