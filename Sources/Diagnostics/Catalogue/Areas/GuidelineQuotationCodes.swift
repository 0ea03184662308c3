extension DiagnosticArea {
  static let guidelineQuotation = DiagnosticArea(
    "The guideline: what its clauses state",
    [
      DiagnosticCode(
        "guideline.case-not-stated", "A case is not in the words of the guideline",
        means: "The name of a case is words of one of the programme's clauses, so that a reader finds it there.",
        example: """
          content/guidelines/2024/1-1.yaml:27:9: error: no clause of the programme has the words of the case "国家集" [guideline.case-not-stated]
            expected: a case in the guideline's words
          """,
        mend: "Name the case as the clause does."),
      DiagnosticCode(
        "guideline.clause-elsewhere", "A citation leads outside the programme's clause",
        means: "The clauses a programme cites stand inside the clause it is described by.",
        example: """
          content/guidelines/2024/1-1.yaml:30:9: error: clause 1-1 三 does not belong to the programme [guideline.clause-elsewhere]
            expected: 1-1 二 or a clause below it
          """,
        mend: "Cite the clause inside the programme's own."),
      DiagnosticCode(
        "guideline.comparison", "A rule turns a comparison of the guideline round",
        means: """
          The number is in the quoted text, but there it stands with another comparison: at least for more than, at \
          most for at least.
          """,
        example: """
          content/guidelines/2024/1-1.yaml:35:11: error: clause 1-1 二 states this number otherwise [guideline.comparison]
            found: moreThan 20%
            expected: atLeast 20%
          """,
        mend: "Use the comparison the text states."),
      DiagnosticCode(
        "guideline.consortium-not-stated", "A programme is said to take consortia, but no clause says so",
        means: "`consortium: true` needs a clause of the programme that speaks of a 联合体.",
        example: """
          content/guidelines/2024/1-1.yaml:28:15: error: no clause of the programme speaks of a 联合体 [guideline.consortium-not-stated]
          """,
        mend: "Delete the line, or cite the clause that allows consortia."),
      DiagnosticCode(
        "guideline.day-not-stated", "A rule names a day the guideline does not state",
        means: "The first or last day of a window is not in the quoted text as such.",
        example: """
          content/guidelines/2024/1-1.yaml:35:11: error: clause 1-1 二 states no such last day [guideline.day-not-stated]
            found: 2023-12-30
            expected: one of 2023-12-31
          """,
        mend: "Take the day from the text."),
      DiagnosticCode(
        "guideline.figure-of-another", "A number belongs to something else in the guideline",
        means: """
          The number is in the quoted text, but stands there beside other names, or as a payment where a subsidy is \
          claimed, or the other way round.
          """,
        example: """
          content/guidelines/2024/1-1.yaml:40:11: error: clause 1-1 二 states this number otherwise [guideline.figure-of-another]
            found: 苏北: 10%
            expected: 苏南: 10%
          """,
        mend: "Put the number to the name it stands with."),
      DiagnosticCode(
        "guideline.in-principle", "A rule hides or invents the words \"in principle\"",
        means: """
          A number the guideline states with 原则上 is kept with `inPrinciple: true`, because it does not bind in every \
          case; one it states without is kept without.
          """,
        example: """
          content/guidelines/2024/1-1.yaml:40:11: error: clause 1-1 二 states this number otherwise [guideline.in-principle]
            found: no inPrinciple
            expected: inPrinciple: true, for the words say 原则
          """,
        mend: "Add or delete `inPrinciple: true`."),
      DiagnosticCode(
        "guideline.not-in-clause", "A quotation is not what the guideline says",
        means: """
          Every quotation is compared with the text of the clause it cites, white space and width of signs aside. \
          The message shows where the two begin to differ.
          """,
        example: """
          content/guidelines/2024/1-1.yaml:33:13: error: the text is not in clause 1-1 二 (line 57) [guideline.not-in-clause]
            found: 不超过500万元
            expected: 不超过400万元
          """,
        mend: "Copy the words from the text, or cite the clause they stand in."),
      DiagnosticCode(
        "guideline.not-in-form", "Words are not in the form they are said to be in",
        means: "Titles, names and units of indicators are taken from the printed form word for word.",
        example: """
          content/guidelines/2024/forms-1-1.yaml:14:9: error: the text is not in form 1-1-1 [guideline.not-in-form]
            found: 新增专例数
            expected: 新增专利数
          """,
        mend: "Copy the words from the form."),
      DiagnosticCode(
        "guideline.number-not-stated", "A number is not in the quoted text",
        means: """
          Every number of a rule, subsidy, quota or form is found in the words it is quoted with. This one is not \
          there.
          """,
        example: """
          content/guidelines/2024/1-1.yaml:34:12: error: clause 1-1 二 does not state this number [guideline.number-not-stated]
            found: 500万元
            expected: one of 400万元
          """,
        mend: "Take the number from the text, or quote the words that state it."),
      DiagnosticCode(
        "guideline.open-window", "A window has neither beginning nor end",
        means: """
          A rule with `window` says from which day on or until which day something may lie; without both it says \
          nothing.
          """,
        example: """
          content/guidelines/2024/1-1.yaml:35:9: error: the window has neither "from" nor "until" [guideline.open-window]
          """,
        mend: "Add `from`, `until` or both."),
      DiagnosticCode(
        "guideline.own-indicators", "A form has another number of rows for own indicators",
        means: """
          Some forms print empty rows for indicators of the applicant's own. The number stated, or the number of \
          prompts, is not what the form prints.
          """,
        example: """
          content/guidelines/2024/forms-1-1.yaml:20:18: error: form 1-1-1 prints 3 rows for own indicators [guideline.own-indicators]
            found: 2
          """,
        mend: "State the number of rows the form prints."),
      DiagnosticCode(
        "guideline.quota-left-out", "A clause states a number of projects that the quota does not have",
        means: """
          The quoted clause limits how many projects are supported, but the data has neither `projects` nor \
          `byCase`.
          """,
        example: """
          content/guidelines/2024/1-1.yaml:45:9: error: clause 1-1 二 states a number of projects [guideline.quota-left-out]
            expected: "projects" or "byCase" with 20
          """,
        mend: "Add the number."),
      DiagnosticCode(
        "guideline.unknown-clause", "The guideline has no such clause",
        means: "Clauses are cited by annex and the marks of the text, from the outside in.",
        example: """
          content/guidelines/2024/1-1.yaml:30:9: error: the guideline has no clause "1-1 十一" [guideline.unknown-clause]
            suggestion: did you mean "1-1 十"?
          """,
        mend: "Cite the clause as the text numbers it."),
      DiagnosticCode(
        "guideline.window-reversed", "A window ends before it begins",
        means: "The day under `until` lies before the one under `from`.",
        example: """
          content/guidelines/2024/1-1.yaml:37:11: error: the window ends before it begins [guideline.window-reversed]
            found: 2023-01-01
            expected: 2024-01-01 or later
          """,
        mend: "Exchange the two days, or correct one."),
    ])
}
