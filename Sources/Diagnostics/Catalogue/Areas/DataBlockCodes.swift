extension DiagnosticArea {
  static let dataBlock = DiagnosticArea(
    "Tables and charts in prose",
    [
      DiagnosticCode(
        "data-block.bad-filter", "A filter of a data block is no dimension and key",
        means: "A data block shows a part of the projects by `where:` with a dimension, an equals sign and a key.",
        example: """
          content/pages/about/index.md:14: error: a filter is a dimension and a key [data-block.bad-filter]
            found: 2024
            expected: such as year=2024
          """,
        mend: "Write the filter with its dimension: `where: year=2024`."),
      DiagnosticCode(
        "data-block.bad-number", "A data block asks for no sensible number of rows",
        means: "`top:` says how many rows a table or chart shows; it is a whole number above 0.",
        example: """
          content/pages/about/index.md:14: error: top is how many rows are shown [data-block.bad-number]
            found: ten
            expected: a whole number above 0
          """,
        mend: "Write the number in digits, or leave the line out to show all rows."),
      DiagnosticCode(
        "data-block.missing-key", "A data block does not say what it is grouped by",
        means: """
          A table or chart in prose shows projects by one dimension, such as year or region, and has to name it.
          """,
        example: """
          content/pages/about/index.md:12: error: a chart block needs a line by: with a dimension [data-block.missing-key]
          """,
        mend: "Add a line such as `by: region`."),
      DiagnosticCode(
        "data-block.no-such-group", "A data block filters by a key no project has",
        means: """
          The dimension is known, but no project of the site has this key or name in it, so that the block would be \
          empty.
          """,
        example: """
          content/pages/about/index.md:14: error: no project has that region [data-block.no-such-group]
            found: 苏西
            suggestion: did you mean "苏南"?
          """,
        mend: "Correct the key or name."),
      DiagnosticCode(
        "data-block.repeated-key", "A data block says something twice",
        means: "Each line of a data block says one thing; this one is there a second time, and the first counts.",
        example: """
          content/pages/about/index.md:15: error: the block says this twice [data-block.repeated-key]
            found: by: year
          """,
        mend: "Delete one of the lines."),
      DiagnosticCode(
        "data-block.unknown-dimension", "A data block names a dimension that is not there",
        means: """
          Projects can be shown by the dimensions of the site: year, category, programme, region and others, which \
          the message lists.
          """,
        example: """
          content/pages/about/index.md:13: error: there is no dimension of that name [data-block.unknown-dimension]
            found: regoin
            expected: one of year, category, programme, region
            suggestion: did you mean "region"?
          """,
        mend: "Write one of the dimensions listed."),
      DiagnosticCode(
        "data-block.unknown-key", "A data block has a line that is not understood",
        means: "A data block consists of lines `key: value`, and knows the keys the message lists.",
        example: """
          content/pages/about/index.md:13: error: a table block has lines of the form key: value [data-block.unknown-key]
            found: bye: year
            expected: one of by, measures, where, top
            suggestion: did you mean "by"?
          """,
        mend: "Correct the key, or delete the line."),
      DiagnosticCode(
        "data-block.unknown-measure", "A data block asks for a measure that is not there",
        means: """
          Tables show several measures, such as the number of projects and the support; charts show one. The message \
          lists those this kind of block knows.
          """,
        example: """
          content/pages/about/index.md:14: error: a table block shows no measure of that name [data-block.unknown-measure]
            found: suport
            expected: one of projects, support, share, organisations
            suggestion: did you mean "support"?
          """,
        mend: "Write one of the measures listed."),
    ])
}
