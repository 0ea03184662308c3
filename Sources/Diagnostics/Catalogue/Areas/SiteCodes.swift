extension DiagnosticArea {
  static let site = DiagnosticArea(
    "The site as a whole",
    [
      DiagnosticCode(
        "check.*", "An award fails a check",
        means: """
          A check holds an award against a rule of the guideline, or the list against itself; the part of the code \
          behind `check.` is the name of the check. What is found and what the rule expects stand in the message, \
          with the clause. A failed check does not keep the site from being published unless `--strict` is given: \
          the list says what was decided.
          """,
        example: """
          content/projects/2024.csv: row 12: warning: project S2024-0011 fails the check ceiling (1-1 一 3) [check.ceiling]
            found: 420 万元
            expected: ≤ 400 万元
          """,
        mend: """
          Look whether the figure, the programme or the case of the row is wrong. `/quality/` of the internal \
          edition has every answer of every check.
          """),
      DiagnosticCode(
        "site.missing", "The folder is no site folder",
        means: "A site folder has `content/site.yaml`, which states title, address and publisher. This one has not.",
        example: """
          error: the site folder has no content/site.yaml [site.missing]
            suggestion: name the site folder with --site
          """,
        mend: "Name the right folder with `--site`, or write the file; README.md shows a whole one."),
      DiagnosticCode(
        "site.path", "Files of the site cannot stand beside each other",
        means: """
          Two things would be published at one path, or at paths that differ only in case, or at one no server can \
          have. Mostly two projects have ids that differ only in case.
          """,
        example: """
          error: projects/a-1/index.html (made by project a-1) and projects/A-1/index.html (made by project A-1) differ only in case or in how accents are encoded [site.path]
          """,
        mend: "Change one of the ids or names the message gives."),
    ])
}
