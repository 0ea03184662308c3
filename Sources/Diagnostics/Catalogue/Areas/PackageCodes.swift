extension DiagnosticArea {
  static let package = DiagnosticArea(
    "Files of office programs",
    [
      DiagnosticCode(
        "package.damaged", "A file is damaged",
        means: "A part of the file is not what it must be; what was found stands in the message.",
        example: """
          list.xlsx: error: the file is damaged (part xl/sharedStrings.xml) [package.damaged]
            found: CRC error
            suggestion: get the file again, or open it in an office program and save it anew
          """,
        mend: "Get the file again, or open it in an office program and save it anew."),
      DiagnosticCode(
        "package.document-type", "A part declares a document type",
        means: """
          Document types can define entities that grow a few bytes into billions. No office program writes them, so \
          the file is refused.
          """,
        example: """
          list.xlsx: error: a part declares a document type, which no office program writes (part xl/workbook.xml) [package.document-type]
          """,
        mend: "Find out where the file comes from; open it in an office program and save it anew."),
      DiagnosticCode(
        "package.encrypted", "A file is encrypted",
        means: "The file can be read only with a password.",
        example: """
          list.xlsx: error: the file is encrypted with a password [package.encrypted]
            suggestion: open it with the password and save it without one
          """,
        mend: "Open it with the password and save it without one."),
      DiagnosticCode(
        "package.inflates", "A file grows beyond measure",
        means: """
          The file is small, but would take very much memory when unpacked. Files made to bring programs down do \
          that.
          """,
        example: """
          list.xlsx: error: the file grows beyond measure when it is unpacked (part xl/worksheets/sheet1.xml) [package.inflates]
            expected: at most 1073741824 bytes from a file of this size
          """,
        mend: "Save only the list itself, without empty rows and columns, as a new file."),
      DiagnosticCode(
        "package.long-tag", "A single tag is very long",
        means: "A tag of the XML inside is longer than any office program writes.",
        example: """
          list.xlsx: error: a single tag has more than 1048576 bytes (part xl/workbook.xml) [package.long-tag]
          """,
        mend: "Open the file in an office program and save it anew."),
      DiagnosticCode(
        "package.missing-part", "A file lacks a part",
        means: "Files of office programs are archives of several parts; one that is needed is not there.",
        example: """
          list.xlsx: error: the file has no list of its parts [package.missing-part]
            suggestion: get the file again, or open it in an office program and save it anew
          """,
        mend: "Get the file again, or open it in an office program and save it anew."),
      DiagnosticCode(
        "package.not-readable", "A file is not what its name says, or is cut short",
        means: "The file cannot be opened as an archive at all. Often a download was broken off.",
        example: """
          list.xlsx: error: the file is not what its name says, or is cut short [package.not-readable]
            found: Not a zip archive
            suggestion: get the file again, or open it in an office program and save it anew
          """,
        mend: "Get the file again."),
      DiagnosticCode(
        "package.not-xml", "A part of a file is not well-formed XML",
        means: "The message has line and column inside the part.",
        example: """
          list.xlsx: error: the file is damaged: a part of it is not well-formed XML (part xl/worksheets/sheet1.xml) [package.not-xml]
            found: mismatched tag on line 1, column 4031
            suggestion: get the file again, or open it in an office program and save it anew
          """,
        mend: "Get the file again, or open it in an office program and save it anew."),
      DiagnosticCode(
        "package.other-format", "A file has another format than is asked for",
        means: "The file is sound, but of another kind, which the message names.",
        example: """
          list.xlsx: error: the file has another format than is asked for [package.other-format]
            found: a binary workbook
            suggestion: save it as .xlsx
          """,
        mend: "Save it in the format the message names."),
      DiagnosticCode(
        "package.out-of-bounds", "A cell stands outside of any sheet",
        means: """
          Sheets end at row 1,048,576 and column 16,384. A cell beyond is a mistake of the program that wrote the \
          file, or a trap.
          """,
        example: """
          list.xlsx: error: a cell stands outside of any sheet (sheet "名单") [package.out-of-bounds]
            found: ZZZZ1
            expected: at most 1,048,576 rows and 16,384 columns
          """,
        mend: "Open the file in an office program and save it anew."),
      DiagnosticCode(
        "package.too-deep", "Elements are nested too deep",
        means: "The XML inside is nested deeper than any office program writes.",
        example: """
          list.docx: error: elements are nested more than 256 deep (part word/document.xml) [package.too-deep]
          """,
        mend: "Open the file in an office program and save it anew."),
      DiagnosticCode(
        "package.too-large", "A table is too large",
        means: """
          The number of cells, and of empty ones between those that are filled, is bounded, so that no file can take \
          the memory of the machine.
          """,
        example: """
          list.xlsx: error: a table has more than 64 empty cells in gaps for each that is filled (sheet "名单") [package.too-large]
          """,
        mend: "Delete empty rows and columns, or split the list into several files."),
    ])
}
