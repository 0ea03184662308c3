extension DiagnosticArea {
  static let templateSyntax = DiagnosticArea(
    "Templates: how they are written",
    [
      DiagnosticCode(
        "templates.ambiguous-block", "A block is declared in different markup",
        means: """
          A block of a layout stands once in text and once inside an attribute, so it cannot be told how what \
          replaces it is to be escaped.
          """,
        example: """
          themes/own/templates/page.html:4:3: error: the block title is declared in different markup [templates.ambiguous-block]
            suggestion: give the blocks in text and those in attributes different names
          """,
        mend: "Give the two blocks different names."),
      DiagnosticCode(
        "templates.bad-delimiters", "A tag that changes delimiters cannot be read",
        means: """
          Mustache changes its delimiters by `{{=<% %>=}}`: two new delimiters without blanks or equals signs in \
          them.
          """,
        example: """
          themes/own/templates/page.html:1:1: error: a delimiter tag names two delimiters without equals signs [templates.bad-delimiters]
            found: <%
            expected: {{=<% %>=}}
          """,
        mend: "Write both delimiters."),
      DiagnosticCode(
        "templates.bad-name", "A name in a tag cannot be one",
        means: "Names hold no blanks, and dotted names no empty part.",
        example: """
          themes/own/templates/page.html:7:5: error: a name holds no blanks [templates.bad-name]
            found: site title
          """,
        mend: "Write the name as one word, such as `site.title`."),
      DiagnosticCode(
        "templates.call-in-tag", "A template is called inside a tag",
        means: "Partials and layouts bring markup of their own, so they stand only in text.",
        example: """
          themes/own/templates/page.html:7:12: error: {{>icon}} may stand only in text, not inside a tag [templates.call-in-tag]
          """,
        mend: "Move the call out of the HTML tag."),
      DiagnosticCode(
        "templates.empty-tag", "A tag names nothing",
        means: "Between the delimiters of the tag stands no name.",
        example: """
          themes/own/templates/page.html:7:5: error: the tag names nothing [templates.empty-tag]
          """,
        mend: "Write a name, or delete the tag."),
      DiagnosticCode(
        "templates.mismatched-close", "Sections overlap",
        means: "A section is closed while one inside it is still open.",
        example: """
          themes/own/templates/page.html:9:3: error: {{/rows}} stands where {{#cells}} of line 7 is to be closed [templates.mismatched-close]
            expected: {{/cells}}
          """,
        mend: "Close the inner section first."),
      DiagnosticCode(
        "templates.nothing-to-close", "A closing tag closes nothing",
        means: "No section of that name is open here.",
        example: """
          themes/own/templates/page.html:9:3: error: {{/rows}} closes nothing that is open [templates.nothing-to-close]
          """,
        mend: "Delete the tag, or open the section before it."),
      DiagnosticCode(
        "templates.open-markup", "A template or section does not leave the markup as it found it",
        means: """
          A section may be left out or repeated, and a template be called anywhere, so both must close every tag and \
          quote they open.
          """,
        example: """
          themes/own/templates/page.html:5:3: error: {{#rows}} does not leave the markup as it found it [templates.open-markup]
            suggestion: open and close tags and attribute values in the same section
          """,
        mend: "Open and close tags and attribute values in the same section."),
      DiagnosticCode(
        "templates.unclosed-section", "A section is never closed",
        means: "The file ends while a section is open.",
        example: """
          themes/own/templates/page.html:5:3: error: {{#rows}} is never closed [templates.unclosed-section]
            expected: {{/rows}}
          """,
        mend: "Close the section where it is to end."),
      DiagnosticCode(
        "templates.unclosed-tag", "A tag is never closed",
        means: "Delimiters are opened and the closing ones do not follow.",
        example: """
          themes/own/templates/page.html:5:3: error: the tag is never closed [templates.unclosed-tag]
            expected: }}
          """,
        mend: "Write the closing delimiters."),
    ])
}
