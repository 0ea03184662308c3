extension DiagnosticArea {
  static let theme = DiagnosticArea(
    "Themes",
    [
      DiagnosticCode(
        "theme.missing-template", "A theme lacks a template",
        means: """
          Every kind of page has a template; a theme that does not bring one must stand before one that does in \
          `themes` of `site.yaml`.
          """,
        example: """
          error: the theme has no template "project" [theme.missing-template]
            expected: templates/project.html in one of the site's themes
          """,
        mend: "Add `themes/default` behind your own theme in `content/site.yaml`."),
      DiagnosticCode(
        "theme.missing-word", "A word of the theme is missing",
        means: """
          The texts the program itself writes stand in the files of words of a theme; all of them are needed in the \
          language of the site.
          """,
        example: """
          themes/own/words/en.yaml: error: the word "searchPage" is missing [theme.missing-word]
            expected: a text for every word of the default theme
          """,
        mend: "Add the word, or add `themes/default` behind your own theme in `content/site.yaml`."),
    ])
}
