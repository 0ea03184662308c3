extension DiagnosticArea {
  static let templateSafety = DiagnosticArea(
    "Templates: what would be unsafe",
    [
      DiagnosticCode(
        "templates.markup-escaped", "Markup would show as text",
        means: """
          The value is safe HTML made by the program. Written with two braces it is escaped, and the reader would \
          see tags.
          """,
        example: """
          themes/own/templates/page.html:5:3: error: article.body holds markup, which would show as text [templates.markup-escaped]
            suggestion: write {{{article.body}}}
          """,
        mend: "Write it with three braces."),
      DiagnosticCode(
        "templates.not-text", "A list or record is written where only text can be",
        means: "The name leads to several values, or to a record with values of its own.",
        example: """
          themes/own/templates/page.html:5:3: error: projects is a list and cannot be written [templates.not-text]
          """,
        mend: "Open a section with it, and write its members there."),
      DiagnosticCode(
        "templates.raw-value", "A value is written unescaped where only text may stand",
        means: "Inside an attribute only escaped text is safe.",
        example: """
          themes/own/templates/page.html:5:12: error: {{{title}}} is written unescaped where only text may stand [templates.raw-value]
            suggestion: write {{title}}
          """,
        mend: "Write it with two braces."),
      DiagnosticCode(
        "templates.text-unescaped", "Text would be written without escaping",
        means: """
          The value is text of the data. Written with three braces it could break the page or run something in the \
          reader's browser.
          """,
        example: """
          themes/own/templates/page.html:5:3: error: project.name holds text, which must be escaped [templates.text-unescaped]
            suggestion: write {{project.name}}
          """,
        mend: "Write it with two braces."),
      DiagnosticCode(
        "templates.too-deep", "Templates call each other in a circle",
        means: "Templates may call each other, themselves included, but not without end.",
        example: """
          themes/own/templates/tree.html:3:3: error: templates call each other more than 64 levels deep [templates.too-deep]
            suggestion: look for a circle
          """,
        mend: "Look for the template that calls one that calls it again."),
      DiagnosticCode(
        "templates.unquoted-value", "A value stands in an attribute without quotes",
        means: "Without quotes a blank in the value would begin another attribute.",
        example: """
          themes/own/templates/page.html:5:12: error: {{key}} stands in an attribute value without quotes [templates.unquoted-value]
            suggestion: write quotes around the value
          """,
        mend: "Write quotes around the value."),
      DiagnosticCode(
        "templates.unsafe-address", "An address may run something",
        means: "The value of `href` or `src` is an address such as `javascript:`, and was left out.",
        example: """
          themes/own/templates/page.html:5:12: error: the address may run something and was left out [templates.unsafe-address]
            found: javascript:alert(1)
            expected: a relative address, or one of http, https, mailto, tel
          """,
        mend: "Correct the address in the data."),
      DiagnosticCode(
        "templates.value-in-code", "A value stands in an attribute that browsers run",
        means: """
          Attributes such as `onclick` and `style` are code; escaping for HTML does not make a value safe there.
          """,
        example: """
          themes/own/templates/page.html:5:12: error: {{key}} stands in an attribute that browsers run or style with [templates.value-in-code]
            suggestion: put the value into a data attribute
          """,
        mend: "Put the value into a data attribute and read it from a script."),
      DiagnosticCode(
        "templates.value-in-script", "A value stands inside script or style",
        means: "Escaping for HTML does not make a value safe inside code.",
        example: """
          themes/own/templates/page.html:5:12: error: {{key}} stands inside script or style [templates.value-in-script]
            suggestion: put the value into a data attribute and read it from there
          """,
        mend: "Put the value into a data attribute and read it from there."),
      DiagnosticCode(
        "templates.value-in-tag", "A value stands inside a tag, outside of a value",
        means: "A value there could become an attribute of its own.",
        example: """
          themes/own/templates/page.html:5:12: error: {{key}} stands inside a tag, outside of an attribute value [templates.value-in-tag]
          """,
        mend: "Write the attribute with its name and quotes: `class=\"{{key}}\"`."),
    ])
}
