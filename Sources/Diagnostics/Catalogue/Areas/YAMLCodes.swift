extension DiagnosticArea {
  static let yaml = DiagnosticArea(
    "YAML files",
    [
      DiagnosticCode(
        "yaml.bad-value", "A value cannot be read",
        means: "The value is of the right kind, but is none of those that are possible here.",
        example: """
          content/projects/sources.yaml:9:14: error: the value of "repeats" cannot be read [yaml.bad-value]
            found: "dorp"
            expected: one of error, keep, drop
            suggestion: did you mean "drop"?
          """,
        mend: "Write one of the values the message expects."),
      DiagnosticCode(
        "yaml.duplicate-key", "A key is given twice",
        means: "A mapping has each key once; which of the two was meant cannot be told.",
        example: """
          content/site.yaml:7:1: error: the key "title" is given twice [yaml.duplicate-key]
            found: first on line 1
            expected: each key once
          """,
        mend: "Delete one of the two."),
      DiagnosticCode(
        "yaml.key-out-of-place", "A key does not belong to this kind of entry",
        means: "The key is known, but not here: what an entry is decides which further keys it can have.",
        example: """
          content/guidelines/2024/1-1.yaml:35:9: error: a rule with "window" has no "atLeast" [yaml.key-out-of-place]
            expected: one of from, until
          """,
        mend: "Delete the key, or move it to the entry it belongs to."),
      DiagnosticCode(
        "yaml.missing-key", "A key is missing",
        means: "The entry cannot be understood without this key.",
        example: """
          content/site.yaml:1:1: error: the file has no "baseURL" [yaml.missing-key]
          """,
        mend: "Add the key; `content/README.md` has every key of every file."),
      DiagnosticCode(
        "yaml.one-key-of", "Exactly one of several keys must be there",
        means: """
          The entry can be of several kinds, and is of the kind whose key it has. It has none of them, or more than \
          one.
          """,
        example: """
          content/guidelines/2024/1-1.yaml:35:9: error: item 1 of "rules" must have exactly one of these keys [yaml.one-key-of]
            expected: window, duration, compare
          """,
        mend: "Keep one of the keys."),
      DiagnosticCode(
        "yaml.syntax", "A file is not YAML",
        means: """
          The parser stopped where the message points. Often blanks before a line are wrong, a text with a colon is \
          not quoted, or a quote is not closed.
          """,
        example: """
          content/site.yaml:3:1: error: the file is not YAML: could not find expected ':' [yaml.syntax]
          """,
        mend: "Look at the line and the one above it; put quotes around texts that hold `: ` or begin with a sign."),
      DiagnosticCode(
        "yaml.too-large", "A YAML file is larger than any real one",
        means: """
          The number of values, of levels and of aliases is bounded, so that no file can take the memory of the \
          machine.
          """,
        example: """
          content/site.yaml: error: the file has more than 1000 aliases (*name) [yaml.too-large]
            suggestion: write the values out
          """,
        mend: "Write the values out, or split the file."),
      DiagnosticCode(
        "yaml.unknown-key", "A key is not known",
        means: "A misspelled key would be left out silently, so every key is held against those that are known here.",
        example: """
          content/site.yaml:2:1: error: the file knows no key "sumary" [yaml.unknown-key]
            expected: one of title, summary, language, baseURL, publisher, money, themes, banner, statuses, editions, footer
            suggestion: did you mean "summary"?
          """,
        mend: "Correct the key, or delete it."),
      DiagnosticCode(
        "yaml.unreadable", "A YAML file cannot be read",
        means: "The parser gave up for a reason other than the grammar.",
        example: """
          content/site.yaml: error: the YAML cannot be read [yaml.unreadable]
            found: memory
          """,
        mend: "Save the file as UTF-8 text again; report it if that does not help."),
      DiagnosticCode(
        "yaml.wrong-type", "A value is of the wrong kind",
        means: "A list stands where a text is expected, a text where keys are expected, or the like.",
        example: """
          content/site.yaml:4:12: error: "publisher" must be keys with values [yaml.wrong-type]
            found: a text
          """,
        mend: "Write the value in the form the message expects; `content/README.md` shows every key."),
    ])
}
