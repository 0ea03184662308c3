import Diagnostics
import Markup
import ReportModel

struct Prose: Sendable {
  let article: Article
  struct Entry { let text: String; let id: String }
  let contents: [Entry]
  func html(_ scope: PageScope) -> HTML { .empty }
  static func read(_ report: Report) -> ([Prose], [Diagnostic]) { ([], []) }
}
extension SiteGenerator { func links(of prose: [Prose], in plan: SitePlan) -> [Diagnostic] { [] } }
