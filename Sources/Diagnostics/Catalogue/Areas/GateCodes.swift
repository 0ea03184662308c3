extension DiagnosticArea {
  static let gate = DiagnosticArea(
    "The last look before publishing",
    [
      DiagnosticCode(
        "gate.broken-fragment", "A link of a generated page leads to a part that is not there",
        means: """
          Before anything is published every link of every page is followed. This one names a part of a page, behind \
          `#`, that the page does not have. Mostly a template or the prose of a data block is the cause.
          """,
        example: """
          index.html: error: a link leads to a part of a page that is not there [gate.broken-fragment]
            found: data/index.html#colums
          """,
        mend: "Correct the link in the theme's template or in the page's text."),
      DiagnosticCode(
        "gate.broken-link", "A link of a generated page leads nowhere",
        means: """
          Before anything is published every link of every page is followed. This one leads to no file of the site. \
          Mostly a template of the theme is the cause.
          """,
        example: """
          index.html: error: a link leads to no file of the site [gate.broken-link]
            found: ../dta/
            expected: dta/index.html
          """,
        mend: "Correct the link in the theme's template or in the page's text."),
      DiagnosticCode(
        "gate.data-index", "The index of the data files does not fit the files",
        means: """
          `api/index.json` is read back before publishing and compared with the files of the site. They differ, \
          which is a mistake of this program and not of your data.
          """,
        example: """
          api/index.json: error: size or digest of a file is not that of the index [gate.data-index]
            found: api/projects.json
          """,
        mend: "Report it with the site folder that shows it."),
      DiagnosticCode(
        "gate.figure", "A published figure is not what the rows give",
        means: """
          Figures of pages, JSON, downloads, search and `/explore/` are read back before publishing and counted again from the projects. \
          This one differs, which is a mistake of this program or of a changed template.
          """,
        example: """
          years/2024/index.html: error: support is not what the rows give [gate.figure]
            found: 960
            expected: 1040
          """,
        mend: """
          Where the theme is your own, look whether its template still shows the figure it is given; else report it.
          """),
      DiagnosticCode(
        "gate.search-address", "Search would lead to a page that is not there",
        means: """
          Every address in the search index is compared with the pages of the site. This one is no page, which is a \
          mistake of this program and not of your data.
          """,
        example: """
          error: search leads to projects/A-9/, which is not a page of this site [gate.search-address]
            found: 轴承磨床更新
          """,
        mend: "Report it with the site folder that shows it."),
      DiagnosticCode(
        "gate.search-index", "The search index does not find what it should",
        means: """
          The index is read back before publishing, and every document and address in it is proven. Something \
          differs, which is a mistake of this program and not of your data.
          """,
        example: """
          error: search holds 12 documents of 13 [gate.search-index]
          """,
        mend: "Report it with the site folder that shows it."),
    ])
}
