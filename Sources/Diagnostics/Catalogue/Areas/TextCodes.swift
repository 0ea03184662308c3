extension DiagnosticArea {
  static let text = DiagnosticArea(
    "Text and white space",
    [
      DiagnosticCode(
        "text.ambiguous-encoding", "The encoding of a file is not certain",
        means: """
          The bytes make sense in two encodings. The likelier was taken; where it is wrong, some or all characters \
          are.
          """,
        example: """
          content/projects/list.csv: warning: the file does not say its encoding and is read as GB18030, though it could be Shift_JIS [text.ambiguous-encoding]
            suggestion: look at the text, and state encoding in sources.yaml
          """,
        mend: "Look at the text, and state `encoding` in `sources.yaml`."),
      DiagnosticCode(
        "text.assumed-encoding", "A file is in another encoding than UTF-8",
        means: "The file does not say which encoding it is in; it was found from its bytes.",
        example: """
          content/projects/list.csv: note: the file does not say its encoding and is read as GB18030 [text.assumed-encoding]
          """,
        mend: "Nothing has to be done; state `encoding` in `sources.yaml` to make it certain."),
      DiagnosticCode(
        "text.bad-byte", "A byte is none of the encoding",
        means: "At this place the file is not text in the encoding it is read in. It may be in another, or damaged.",
        example: """
          content/projects/list.csv:4:7: error: the file is not GB18030 [text.bad-byte]
            found: byte 0xFF after 312 bytes
            expected: text in GB18030
            suggestion: state encoding in sources.yaml, or save the file as UTF-8
          """,
        mend: "State `encoding` in `sources.yaml`, or save the file as UTF-8."),
      DiagnosticCode(
        "text.folded", "Full-width and small letters were read as capitals",
        means: "Credit codes are written in capitals of ordinary width; the others mean the same.",
        example: """
          content/projects/list.csv: row 3, column 6 "统一社会信用代码": note: full-width and small letters were read as capitals in 4 cells of the column, first here [text.folded]
            found: "91350100m000100y43"
          """,
        mend: "Nothing has to be done."),
      DiagnosticCode(
        "text.no-converter", "The system cannot convert an encoding",
        means: "Encodings are converted by the C library, whose tables are not installed for this one.",
        example: """
          content/projects/list.csv: error: this system cannot convert GB18030 [text.no-converter]
            expected: the tables of glibc's iconv, in the folder gconv
          """,
        mend: "Install the tables, or save the file as UTF-8."),
      DiagnosticCode(
        "text.not-utf8", "A file is not text in the encoding it was read in",
        means: """
          A byte of the file is no part of a character of UTF-8. Lists from spreadsheets are often in another \
          encoding, such as GB18030.
          """,
        example: """
          content/projects/list.csv: row 4, column 2: error: the file is not UTF-8 [text.not-utf8]
            found: byte 0xD6 on line 4
            expected: text in UTF-8
            suggestion: save the file as CSV UTF-8
          """,
        mend: "Save the file as \"CSV UTF-8\"."),
      DiagnosticCode(
        "text.nul-bytes", "A file holds NUL bytes",
        means: "No text has them; some programs that export lists put them in. They are left out.",
        example: """
          content/projects/list.csv:4:7: warning: 12 NUL bytes are left out, first here [text.nul-bytes]
          """,
        mend: "Look whether the cells there are whole."),
      DiagnosticCode(
        "text.repaired", "White space was put in order",
        means: """
          Some cells of the column held blanks or line breaks that a line wrap of a PDF or a spreadsheet had put \
          between Chinese characters, or blanks at their ends, or blanks of another kind. They were taken out or \
          made one blank, and the first of the cells is shown as it was.
          """,
        example: """
          content/projects/list.csv: row 3, column 5 "项目名称": note: white space was put in order in 12 cells of the column, first here [text.repaired]
            found: "青年提 升项目"
          """,
        mend: "Nothing has to be done; look whether the cell shown reads right now."),
      DiagnosticCode(
        "text.unknown-encoding", "There is no encoding of this name",
        means: "`encoding` in `sources.yaml` names an encoding nobody knows.",
        example: """
          content/projects/sources.yaml:3:15: error: there is no encoding "gb1803" [text.unknown-encoding]
            expected: a name such as utf-8, gb18030, big5, shift_jis, windows-1252, utf-16le
            suggestion: did you mean "gb18030"?
          """,
        mend: "Write a known name, or leave the line out to have it found."),
    ])
}
