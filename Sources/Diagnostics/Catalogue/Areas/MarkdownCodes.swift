extension DiagnosticArea {
  static let markdown = DiagnosticArea(
    "Prose",
    [
      DiagnosticCode(
        "markdown.address-dropped", "An address of a text was dropped",
        means: """
          Addresses such as `javascript:` run something in the reader's browser. The link stays as text without \
          them.
          """,
        example: """
          content/pages/about/index.md:9: warning: an address that may run something is dropped [markdown.address-dropped]
            found: javascript:alert(1)
            expected: http, https, mailto, tel or an address of the site
          """,
        mend: "Link to an ordinary address."),
      DiagnosticCode(
        "markdown.broken-fragment", "A link of a text leads to a part that is not there",
        means: "The page is there, but has no heading or part of the name behind `#`.",
        example: """
          content/pages/about/index.md:5: error: the page has no part of that name [markdown.broken-fragment]
            found: #methd
            suggestion: did you mean "method"?
          """,
        mend: "Correct the name; headings have the names the browser shows when you follow a link to them."),
      DiagnosticCode(
        "markdown.broken-link", "A link of a text leads to no page",
        means: "Links inside the site are held against its pages before anything is published.",
        example: """
          content/pages/about/index.md:5: error: the link leads to no page of this site [markdown.broken-link]
            found: /dta/
            suggestion: did you mean "/data/"?
          """,
        mend: "Correct the link."),
      DiagnosticCode(
        "markdown.html-dropped", "HTML in a text was dropped",
        means: """
          Prose is Markdown; tags of HTML are not taken over, so that no text can break a page or run something.
          """,
        example: """
          content/pages/about/index.md:9: warning: HTML in the text is dropped [markdown.html-dropped]
            found: <center>
            suggestion: write it in Markdown
          """,
        mend: "Write it in Markdown, or change the theme."),
      DiagnosticCode(
        "markdown.literal-emphasis", "Marks of emphasis would stay visible",
        means: """
          By CommonMark's own rule `**` beside punctuation neither opens nor closes, as in `**「关键」**研究`: the \
          asterisks would be shown.
          """,
        example: """
          content/pages/about/index.md:9: warning: the marks of emphasis stay visible: beside punctuation they neither open nor close [markdown.literal-emphasis]
            found: **「关键」**
            suggestion: move the punctuation out of the emphasis, or put a blank outside the marks
          """,
        mend: "Write `「**关键**」研究`."),
    ])
}
