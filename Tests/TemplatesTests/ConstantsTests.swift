import Diagnostics
import Templates
import Testing

struct ConstantsTests {
  private let words = ["words.support": "支持金额", "words.terms": "R&D <b>", "words.projects": "项目"]

  @Test func `a constant becomes part of the template, escaped unless told otherwise`() {
    let templates = strict("{{words.support}}: {{words.terms}} {{{words.terms}}}", constants: words)
    #expect(templates.diagnostics.isEmpty)
    #expect(templates.page().text == "支持金额: R&amp;D &lt;b&gt; R&D <b>")
  }

  @Test(arguments: [TemplateSet.Mode.lenient, .strict(vocabulary: [])])
  func `an unknown constant is an error in either mode`(mode: TemplateSet.Mode) {
    let templates = TemplateSet(["page": "<p>\n  {{words.suport}}{{words}}"], constants: words, mode: mode)
    #expect(
      templates.diagnostics.map(\.description) == [
        """
        page.html:2:3: error: no text is known for words.suport [templates.unknown-constant]
          suggestion: did you mean "words.support"?
        """,
        "page.html:2:19: error: no text is known for words [templates.unknown-constant]",
      ])
  }

  @Test func `a constant opens no section`() {
    #expect(
      strict("{{#words.support}}x{{/words.support}}", constants: words).diagnostics.map(\.description) == [
        "page.html:1:1: error: words.support is a text and opens no section [templates.constant-section]"
      ])
  }
}
