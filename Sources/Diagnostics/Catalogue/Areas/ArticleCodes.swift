extension DiagnosticArea {
  static let article = DiagnosticArea(
    "Pages and notices",
    [
      DiagnosticCode(
        "article.no-front-matter", "A page begins without front matter",
        means: """
          Every Markdown file of `content/pages` and `content/notices` begins with a block of YAML between two lines \
          `---`, from which its title and place in the menu are read. This file does not, so it has no title and is \
          not published.
          """,
        example: """
          content/pages/about/index.md:1: error: the page does not begin with front matter [article.no-front-matter]
            expected: a line --- , a title and a line ---
          """,
        mend: "Put three lines before the text: `---`, `title: …`, `---`."),
      DiagnosticCode(
        "article.open-front-matter", "The front matter of a page is never closed",
        means: """
          The file begins with a line `---`, but no second one follows, so that it cannot be told where the front \
          matter ends and the text begins.
          """,
        example: """
          content/notices/2024-list.md:1: error: the front matter is never closed [article.open-front-matter]
            expected: a line --- below it
          """,
        mend: "Put a line `---` between the front matter and the text."),
      DiagnosticCode(
        "article.same-path", "Two pages have the same address",
        means: """
          The address of a page follows from the name of its file. Two files give the same one, such as `about.md` \
          and `about/index.md`; only the first is published.
          """,
        example: """
          content/pages/about/index.md: error: two articles have the address "about" [article.same-path]
            found: first content/pages/about.md
          """,
        mend: "Rename one of the files, or put both texts into one."),
    ])
}
