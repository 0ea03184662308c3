extension DiagnosticArea {
  static let templateNames = DiagnosticArea(
    "Templates: what they name",
    [
      DiagnosticCode(
        "templates.constant-section", "A word of the site opens a section",
        means: "Words of the theme are texts; a section asks for a list, a record or a yes or no.",
        example: """
          themes/own/templates/page.html:5:3: error: words.title is a text and opens no section [templates.constant-section]
          """,
        mend: "Write the word as a value: `{{words.title}}`."),
      DiagnosticCode(
        "templates.undefined", "A name means nothing where it stands",
        means: "The site has values of this name, but not on this page or inside this section.",
        example: """
          themes/own/templates/page.html:5:3: error: nothing here defines project.title [templates.undefined]
            suggestion: did you mean "name"?
          """,
        mend: "Correct the name; `themes/default/README.md` says what each page has."),
      DiagnosticCode(
        "templates.unknown-block", "A layout has no block of this name",
        means: "Between the tags of a layout blocks are replaced; the layout declares none of this name.",
        example: """
          themes/own/templates/page.html:5:3: error: {{<layout}} has no block named contnet [templates.unknown-block]
            suggestion: did you mean "content"?
          """,
        mend: "Correct the name, or declare the block in the layout."),
      DiagnosticCode(
        "templates.unknown-constant", "A word is not among the words of the theme",
        means: "The words of a theme stand in `words/zh-CN.yaml` and `words/en.yaml`; this name is not there.",
        example: """
          themes/own/templates/page.html:5:3: error: no text is known for words.titel [templates.unknown-constant]
            suggestion: did you mean "words.title"?
          """,
        mend: "Correct the name, or add the word to the files of words."),
      DiagnosticCode(
        "templates.unknown-name", "A name is nothing the site knows",
        means: "No page of the site has a value of this name.",
        example: """
          themes/own/templates/page.html:5:3: error: the site has no value named titel [templates.unknown-name]
            suggestion: did you mean "title"?
          """,
        mend: "Correct the name; `themes/default/README.md` says what each page has."),
      DiagnosticCode(
        "templates.unknown-template", "A template that is called is not there",
        means: "`{{>name}}` and `{{<name}}` call the template `templates/name.html` of one of the site's themes.",
        example: """
          themes/own/templates/page.html:1:1: error: there is no template named layuot [templates.unknown-template]
            suggestion: did you mean "layout"?
          """,
        mend: "Correct the name, or add the file."),
    ])
}
