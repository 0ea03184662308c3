extension DiagnosticArea {
  static let organisation = DiagnosticArea(
    "Organisations",
    [
      DiagnosticCode(
        "organisation.several-names", "One credit code stands with several names",
        means: """
          Rows of one 统一社会信用代码 are one organisation. Its rows call it by different names; the one written most often \
          is shown. It may have been renamed, or a code may be wrong.
          """,
        example: """
          content/projects/list.csv: row 9: warning: the credit code 91350100M000100Y43 stands with 2 names; "甲乙丙纺织有限公司" is shown [organisation.several-names]
            found: 甲乙丙纺织有限公司 (3); 甲乙丙纺织厂 (1)
          """,
        mend: "Where a code is wrong, correct it; where the organisation was renamed, nothing has to be done.")
    ])
}
