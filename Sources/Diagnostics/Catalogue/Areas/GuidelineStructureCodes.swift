extension DiagnosticArea {
  static let guidelineStructure = DiagnosticArea(
    "The guideline: its parts",
    [
      DiagnosticCode(
        "guideline.annex-left-out", "An annex of the text is missing from the guideline's data",
        means: """
          The text of the guideline has this annex, but `guideline.yaml` does not name it under `annexes`. A \
          guideline is taken over whole, so that nobody has to wonder what was left out.
          """,
        example: """
          content/guidelines/2024/guideline-2024.txt:412: error: annex 1-3 of the text is not among the annexes of the guideline [guideline.annex-left-out]
          """,
        mend: "Add the annex to `guideline.yaml`."),
      DiagnosticCode(
        "guideline.duplicate-id", "Two parts of a guideline have the same id",
        means: """
          Annexes, programmes, forms, the indicators of one form and the rules of one programme have ids of their \
          own, by which addresses and findings name them.
          """,
        example: """
          content/guidelines/2024/1-1.yaml:20:5: error: two programmes have the id "first-equipment" [guideline.duplicate-id]
          """,
        mend: "Give one of the two another id."),
      DiagnosticCode(
        "guideline.duplicate-name", "Two programmes have the same name",
        means: """
          Lists name programmes by name or alias. A name that stands for two of them would leave open which is \
          meant.
          """,
        example: """
          content/guidelines/2024/1-1.yaml:20:5: error: "首台（套）重大装备" is a name of first-equipment as well [guideline.duplicate-name]
          """,
        mend: "Take the alias from one of the programmes."),
      DiagnosticCode(
        "guideline.form-left-out", "A form of the guideline is not described",
        means: """
          The text of the guideline has this form, or a programme names it, but no `forms-….yaml` describes it.
          """,
        example: """
          content/guidelines/2024/guideline-2024.txt:980: warning: form 1-1-4 of the text is not described [guideline.form-left-out]
          """,
        mend: "Describe the form in the file of its annex."),
      DiagnosticCode(
        "guideline.form-of-another", "A programme names the form of another programme",
        means: """
          The title of a form has the name of its programme, an alias of it, or the heading the programme stands \
          under. The form named here has none of these.
          """,
        example: """
          content/guidelines/2024/1-1.yaml:20:5: error: form 1-1-4 is of another programme than first-equipment [guideline.form-of-another]
            found: 企业研发机构绩效目标申报表
            expected: a title with 首台（套）重大装备, an alias or the heading over it
          """,
        mend: "Correct the number of the form."),
      DiagnosticCode(
        "guideline.name-not-stated", "A name of a programme is not in the guideline's text",
        means: """
          Names and aliases of programmes are taken from the text of the guideline word for word. This one is not \
          there; the message shows where the words begin to differ.
          """,
        example: """
          content/guidelines/2024/1-1.yaml:20:5: error: the guideline's text has no "首台套重大装备" [guideline.name-not-stated]
            found: 套重大装备
            expected: （套）重大装备
          """,
        mend: "Copy the name from the text."),
      DiagnosticCode(
        "guideline.no-annex", "The text of a guideline has no annex",
        means: "The clauses of a guideline are found below headings such as 附件 1-1. The text has none.",
        example: """
          content/guidelines/2024/guideline-2024.txt: error: the text has no annex [guideline.no-annex]
            expected: a line such as 附件 1-1
          """,
        mend: "Look whether the file is the whole text of the guideline, a line for each paragraph."),
      DiagnosticCode(
        "guideline.no-head", "A folder of a guideline has no guideline.yaml",
        means: """
          Each folder below `content/guidelines` is one guideline; its `guideline.yaml` states year, title, text and \
          annexes.
          """,
        example: """
          content/guidelines/2024: error: the folder has no guideline.yaml [guideline.no-head]
          """,
        mend: "Add the file, or move the folder away. `content/guidelines/README.md` shows a whole one."),
      DiagnosticCode(
        "guideline.no-source", "The text of a guideline is not in its folder",
        means: """
          `guideline.yaml` names the file with the text of the guideline; every quotation is held against it. There \
          is no such file.
          """,
        example: """
          content/guidelines/2024/guideline.yaml:3:9: error: the folder has no file "guideline-2042.txt" [guideline.no-source]
            suggestion: did you mean "guideline-2024.txt"?
          """,
        mend: "Correct the name, or put the text into the folder."),
      DiagnosticCode(
        "guideline.numbering-jumps", "The numbering of clauses jumps",
        means: """
          A line begins like a numbered clause, but its number does not follow the one before. It is read as text of \
          the clause it stands in, so it cannot be cited by itself.
          """,
        example: """
          content/guidelines/2024/guideline-2024.txt:57:1: warning: （四） does not continue the numbering and is read as text of 1-1 一 [guideline.numbering-jumps]
            expected: number 3
          """,
        mend: "Compare the line with the printed guideline: a clause may be missing above it."),
      DiagnosticCode(
        "guideline.unknown-annex", "The guideline's text has no such annex",
        means: "`annexes` in `guideline.yaml` names an annex that the text does not have.",
        example: """
          content/guidelines/2024/guideline.yaml:6:9: error: the guideline's text has no annex "1-5" [guideline.unknown-annex]
            expected: one of 1-1, 1-2, 1-3, 1-4
          """,
        mend: "Write the number as the text has it."),
      DiagnosticCode(
        "guideline.unknown-case", "A rule speaks of a case the programme does not have",
        means: """
          Some programmes distinguish cases, with amounts or quotas of their own. The names of the cases stand under \
          `cases` of the programme.
          """,
        example: """
          content/guidelines/2024/1-1.yaml:31:11: error: the programme has no case "国家集" [guideline.unknown-case]
            expected: one of 国家级, 省级
            suggestion: did you mean "国家级"?
          """,
        mend: "Correct the name, or declare the case under `cases`."),
      DiagnosticCode(
        "guideline.unknown-form", "The guideline has no form of this number",
        means: "A programme or a file of forms names a form that the text of the guideline does not have.",
        example: """
          content/guidelines/2024/1-1.yaml:25:11: error: the guideline has no form "1-1-14" [guideline.unknown-form]
            suggestion: did you mean "1-1-4"?
          """,
        mend: "Write the number as the text has it."),
      DiagnosticCode(
        "guideline.unknown-name", "A form has no group or indicator of this name",
        means: "Inside a form, groups and indicators are named as the form prints them.",
        example: """
          content/guidelines/2024/forms-1-1.yaml:12:9: error: form 1-1-1 has no level "产出指标" [guideline.unknown-name]
            expected: one of 数量指标, 质量指标
          """,
        mend: "Copy the name from the form."),
      DiagnosticCode(
        "guideline.year-of-folder", "A guideline is of another year than its folder",
        means: """
          A folder of a guideline is called by its year. The `year` or the title in `guideline.yaml` states another.
          """,
        example: """
          content/guidelines/2024/guideline.yaml:1:7: error: the folder is of another year [guideline.year-of-folder]
            found: 2023
            expected: 2024
          """,
        mend: "Correct the year, or rename the folder."),
    ])
}
