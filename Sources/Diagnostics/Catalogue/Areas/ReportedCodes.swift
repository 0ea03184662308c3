extension DiagnosticArea {
  static let reported = DiagnosticArea(
    "Payments and indicators as reported",
    [
      DiagnosticCode(
        "indicator.ambiguous", "A form has several indicators of this name",
        means: "Indicators are named as the form prints them; this form prints the name more than once.",
        example: """
          content/indicators/2024.csv: row 4, column 2 "指标": error: form 1-1-1 has 2 indicators "新增专利数" [indicator.ambiguous]
            found: patents-1, patents-2
            suggestion: write the id
          """,
        mend: "Write the id of the indicator."),
      DiagnosticCode(
        "indicator.no-form", "A programme has no form of indicators",
        means: """
          What a project reports is read by the form of its programme; the guideline gives this programme none.
          """,
        example: """
          content/indicators/2024.csv: row 4, column 1 "项目编号": error: the programme of the project "A-1" has no form of indicators [indicator.no-form]
            found: fuel-cell-vehicle
          """,
        mend: "Take the row out, or correct the id of the project."),
      DiagnosticCode(
        "indicator.no-guideline", "No guideline has forms for a project",
        means: """
          Forms are those of the guideline of the project's year, and for this year no guideline is there as data.
          """,
        example: """
          content/indicators/2024.csv: row 4, column 1 "项目编号": error: no guideline has forms for the project "A-1" [indicator.no-guideline]
            found: a project of 2019
          """,
        mend: "Take the row out, or add the guideline of that year."),
      DiagnosticCode(
        "indicator.not-a-number", "A reported value is not a number",
        means: "The form counts this indicator in a unit, so its value is a number.",
        example: """
          content/indicators/2024.csv: row 4, column 3 "目标值": error: the value of "新增专利数" must be a number [indicator.not-a-number]
            found: "若干"
            expected: a decimal number of 件 with at most 6 decimals
          """,
        mend: "Write the number."),
      DiagnosticCode(
        "indicator.not-exact", "A value cannot be stated exactly in the form's unit",
        means: """
          The row states another multiple of the unit, and the value has more decimals than can be kept when it is \
          converted. Nothing is rounded.
          """,
        example: """
          content/indicators/2024.csv: row 4, column 3 "目标值": error: the value cannot be stated exactly in 亿元 with 6 decimals [indicator.not-exact]
            found: 0.5 元
          """,
        mend: "State the value in the unit of the form."),
      DiagnosticCode(
        "indicator.other-form", "A row names another form than its project has",
        means: "The form of a project follows from its programme; the row states another.",
        example: """
          content/indicators/2024.csv: row 4, column 5 "表号": error: the programme of the project "A-1" has another form [indicator.other-form]
            found: "1-1-2"
            expected: 1-1-1 企业研发机构绩效目标申报表
          """,
        mend: "Correct the form or the id of the project."),
      DiagnosticCode(
        "indicator.own", "A cell does not say whether an indicator is the project's own",
        means: "Some forms leave rows for indicators of the applicant's own. The column for that holds 是 or 否.",
        example: """
          content/indicators/2024.csv: row 4, column 6 "个性指标": error: the cell does not say whether the indicator is the project's own [indicator.own]
            found: "可能"
            expected: 是 or 否
          """,
        mend: "Write 是 or 否."),
      DiagnosticCode(
        "indicator.repeated-row", "A project states an indicator twice",
        means: "Which of the two values is meant cannot be told.",
        example: """
          content/indicators/2024.csv: row 9: error: the project "A-1" states the indicator twice [indicator.repeated-row]
            found: first at content/indicators/2024.csv: row 4
          """,
        mend: "Take one of the rows out."),
      DiagnosticCode(
        "indicator.unknown", "A form has no such indicator",
        means: "Indicators are named as the form of the project's programme prints them, or by id.",
        example: """
          content/indicators/2024.csv: row 4, column 2 "指标": error: form 1-1-1 has no indicator "新增专例数" [indicator.unknown]
            expected: the name or id of one of its 12 indicators, or 是 under 个性指标
            suggestion: did you mean "新增专利数"?
          """,
        mend: "Correct the name, or write 是 under 个性指标 where it is the project's own."),
      DiagnosticCode(
        "indicator.wrong-unit", "A row states another unit than its form",
        means: "Every value of an indicator is counted in the unit the form prints, so that values can be added.",
        example: """
          content/indicators/2024.csv: row 4, column 4 "单位": error: the row states another unit for "新增专利数" than its form [indicator.wrong-unit]
            found: "项"
            expected: "件"
          """,
        mend: "State the value in the unit of the form."),
      DiagnosticCode(
        "money.unknown-unit", "A row states a unit of money nobody knows",
        means: "The cell with the unit of an amount holds none of the units the site's money is counted in.",
        example: """
          content/payments/2024.csv: row 4, column 4 "单位": error: no unit of money is called "万员" [money.unknown-unit]
            expected: one of 元, 万元, 亿元
            suggestion: did you mean "万元"?
          """,
        mend: "Write one of the units the message lists."),
      DiagnosticCode(
        "payment.repeated-row", "A payment is written twice",
        means: "Two rows have the same project, kind, amount and day. Counted twice it would be paid twice.",
        example: """
          content/payments/2024.csv: row 9: error: the row repeats an earlier one: same project, kind, amount and day [payment.repeated-row]
            found: first at content/payments/2024.csv: row 4
            suggestion: take one out, or state the days
          """,
        mend: "Take one out; where both were paid, state their days."),
      DiagnosticCode(
        "payment.unknown-kind", "A payment is of no known kind",
        means: "Payments are first instalments or final payments, or have the words `payments.yaml` gives for these.",
        example: """
          content/payments/2024.csv: row 4, column 3 "类型": error: "首次拔付" is no kind of payment [payment.unknown-kind]
            expected: 首次拨付 or 尾款, or a word that payments.yaml has under kinds
            suggestion: did you mean "首次拨付"?
          """,
        mend: "Correct the word, or add it under `kinds` in `payments.yaml`."),
      DiagnosticCode(
        "project.unknown-id", "No project has this id",
        means: "Payments and indicators belong to projects by their id; the lists have no project of this one.",
        example: """
          content/payments/2024.csv: row 4, column 1 "项目编号": error: no project has the id "S2024-0l1" [project.unknown-id]
            suggestion: did you mean "S2024-011"?
          """,
        mend: "Correct the id."),
    ])
}
