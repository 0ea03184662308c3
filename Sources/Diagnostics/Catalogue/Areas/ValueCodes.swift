extension DiagnosticArea {
  static let value = DiagnosticArea(
    "Values of a list",
    [
      DiagnosticCode(
        "credit-code.check", "The check character of a credit code is wrong",
        means: """
          The last of the 18 characters of a 统一社会信用代码 follows from the others (GB 32100-2015). Here it does not. \
          Codes in use are known to fail this check, so the code is kept and the row published.
          """,
        example: """
          content/projects/list.csv: row 2, column 6 "统一社会信用代码": warning: the last character of the credit code does not fit the others [credit-code.check]
            found: "91350100M000100Y4Z"
            expected: a code valid by GB 32100-2015
          """,
        mend: "Compare the code with the organisation's licence; where it is right as it stands, leave it."),
      DiagnosticCode(
        "credit-code.exponent", "A spreadsheet has made a number of a credit code",
        means: """
          A code of digits only was taken for a number and shown as `9.13E+17`; the digits behind the first few are \
          lost for good.
          """,
        example: """
          content/projects/list.csv: row 2, column 6 "统一社会信用代码": warning: a spreadsheet has made a number of the credit code, which is lost [credit-code.exponent]
            found: "9.13E+17"
            expected: 18 digits and capital letters
            suggestion: format the column as text, enter the codes again and save the list again
          """,
        mend: "Format the column as text, enter the codes again, and save the list again."),
      DiagnosticCode(
        "credit-code.form", "A credit code does not have the form of one",
        means: """
          A 统一社会信用代码 has 18 digits and capital letters, without I, O, S, V and Z (GB 32100-2015). What stands here \
          has not, and is left out: the organisation is known by its name alone.
          """,
        example: """
          content/projects/list.csv: row 2, column 6 "统一社会信用代码": warning: the credit code does not have the form of one and is left out [credit-code.form]
            found: "9.13E+17"
            expected: 18 digits and capital letters without I, O, S, V, Z
          """,
        mend: """
          Write the whole code. `9.13E+17` comes from a spreadsheet that took the code for a number: make the column \
          text and enter the codes again.
          """),
      DiagnosticCode(
        "day.end-before-start", "A project ends before it begins",
        means: "Both days of the row are understood, but the end lies before the beginning.",
        example: """
          content/projects/list.csv: row 9, column 15 "结束时间": error: the project ends before it begins [day.end-before-start]
            found: 2025-03-01 to 2024-02-28
          """,
        mend: """
          Correct one of the days; where day and month are exchanged, say `dates: dmy` or `dates: mdy` in \
          `sources.yaml`.
          """),
      DiagnosticCode(
        "day.not-a-day", "A day cannot be read",
        means: """
          The text is no day, or a form of day that can be read in two ways, such as `1/3/2024`, without a word \
          about the order.
          """,
        example: """
          content/projects/list.csv: row 9, column 14 "开始时间": error: the day cannot be read [day.not-a-day]
            found: "2024年13月"
            expected: a day such as 2024-03-01, 2024/3/1 or 2024年3月1日
          """,
        mend: """
          Write year, month and day, or describe the list in `sources.yaml`: `dates: dmy` for day first, `months: \
          whole` where only months are stated.
          """),
      DiagnosticCode(
        "money.exponent", "An amount is written with an exponent",
        means: """
          A spreadsheet has shortened the amount, such as `1.2E+07`; digits may be lost. It is read as it stands.
          """,
        example: """
          content/projects/list.csv: row 2, column 9 "支持金额": warning: the amount is written with an exponent, which may have cost it digits [money.exponent]
            found: "1.2E+07"
            expected: all digits of the amount
            suggestion: format the column as a number and save again
          """,
        mend: "Format the column as a number and save the list again."),
      DiagnosticCode(
        "money.not-a-number", "An amount cannot be read",
        means: """
          An amount is a decimal number in the unit of its column; separators of thousands are understood. This text \
          is none, or is finer than the smallest unit of the money. Nothing is guessed.
          """,
        example: """
          content/projects/list.csv: row 2, column 9 "支持金额": error: the amount cannot be read [money.not-a-number]
            found: "八十"
            expected: a decimal number of 万元 with at most 6 decimals
          """,
        mend: """
          Write the amount in digits. Where the column is in another unit than the site, state it under `units` in \
          `sources.yaml`; where a text means that nothing is stated, name it under `missing`.
          """),
      DiagnosticCode(
        "money.other-currency", "An amount is in another currency",
        means: """
          The sign or unit of the amount is one of another currency than the site's. There is no rate by which it \
          could be added to the others, so it is not read.
          """,
        example: """
          content/projects/list.csv: row 2, column 9 "支持金额": error: the amount is in another currency (美元) and is not added to the others [money.other-currency]
            found: "5万美元"
            expected: an amount of 万元
            suggestion: state the amount in 万元, or put it into a column of its own under measures
          """,
        mend: """
          State the amount in the site's money. Where a whole fund is in another currency, name it under `money` in \
          `site.yaml`.
          """),
      DiagnosticCode(
        "money.too-fine", "An amount has more decimals than its unit can hold",
        means: """
          Amounts are counted exactly, down to a fen or cent. This one is finer; mostly the unit is wrong, or a \
          spreadsheet has written the result of a division.
          """,
        example: """
          content/projects/list.csv: row 2, column 9 "支持金额": error: the amount has more decimals than 万元 can hold [money.too-fine]
            found: "100.1234567"
            expected: at most 6 decimals
          """,
        mend: "Round the amount in the list, or state the right unit under `units` in `sources.yaml`."),
      DiagnosticCode(
        "money.too-large", "An amount is too large to be one project's",
        means: """
          One amount is at most 9 × 10¹² of the smallest unit, so that sums stay exact. Mostly the unit is wrong.
          """,
        example: """
          content/projects/list.csv: row 2, column 9 "支持金额": error: the amount is too large to be one project's [money.too-large]
            found: "99999999999"
            expected: at most 9,000,000 万元
            suggestion: see whether the unit is right
          """,
        mend: "State the right unit under `units` in `sources.yaml`."),
      DiagnosticCode(
        "status.unknown", "A row has a status the site does not know",
        means: """
          The statuses a project can have stand in `content/site.yaml`; without that they are 公示中, 已下达, 实施中, 已验收 and \
          终止.
          """,
        example: """
          content/projects/list.csv: row 4, column 21 "状态": error: no status is called "己验收" [status.unknown]
            expected: one of 公示中, 已下达, 实施中, 已验收, 终止
            suggestion: did you mean "已验收"?
          """,
        mend: "Correct the status, or add it to `statuses` in `content/site.yaml`."),
      DiagnosticCode(
        "year.not-a-year", "A year cannot be read",
        means: "A year is four digits, alone or followed by 年 and more words.",
        example: """
          content/projects/list.csv: row 4, column 2 "年度": error: the year cannot be read [year.not-a-year]
            found: "二〇二四"
            expected: four digits, alone or followed by 年
          """,
        mend: "Write the year in four digits."),
    ])
}
