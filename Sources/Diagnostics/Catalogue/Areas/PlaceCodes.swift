extension DiagnosticArea {
  static let place = DiagnosticArea(
    "Places",
    [
      DiagnosticCode(
        "place.ambiguous", "A name is that of several places",
        means: """
          Different cities have counties of the same name, such as 鼓楼区 in 南京市 and 徐州市. The row does not say which is \
          meant, and nothing is guessed.
          """,
        example: """
          content/projects/list.csv: row 5, column 8 "县(市、区)": error: "鼓楼区" is the name of 2 places [place.ambiguous]
            found: 鼓楼区 320106 in 南京市; 鼓楼区 320302 in 徐州市
            suggestion: state its city or its code
          """,
        mend: "State the city in the row, or write the code of the place."),
      DiagnosticCode(
        "place.compound", "A place stands together with what it lies in",
        means: """
          A cell such as 南京市鼓楼区, 江苏省苏州市昆山市 or 昆山市（苏州） names a city and a county. Both are known and fit, so \
          they were parted; what does not fit or is not known is an error.
          """,
        example: """
          content/projects/list.csv: row 5, column 8 "设区市": note: a place stands together with what it lies in, in 3 cells of the column, first here, and was parted [place.compound]
            found: "南京市鼓楼区"
          """,
        mend: "Nothing has to be done."),
      DiagnosticCode(
        "place.elsewhere", "A county does not lie in the city the row states",
        means: "Both places are known, but the one is not part of the other.",
        example: """
          content/projects/list.csv: row 5, column 8 "县(市、区)": error: "昆山市" does not lie in 南京市 [place.elsewhere]
            found: 昆山市 320583 in 苏州市
          """,
        mend: "Correct one of the two cells."),
      DiagnosticCode(
        "place.unknown", "A place is in none of the site's tables",
        means: "Places are found by code, name or alias in `content/places`. This text is none of them.",
        example: """
          content/projects/list.csv: row 3, column 7 "设区市": error: no place is called "南痛市" [place.unknown]
            expected: a name or code of content/places
            suggestion: did you mean "南通市"?
          """,
        mend: "Correct the name, or add it to `content/places/aliases.csv`."),
      DiagnosticCode(
        "place.unknown-region", "A row names a region that is not there",
        means: """
          Regions are those of `content/places`. The row states another; the region of its city counts, and without \
          a city it is unstated.
          """,
        example: """
          content/projects/list.csv: row 3, column 6 "区域": warning: no region is called "苏西" [place.unknown-region]
            expected: one of 苏南, 苏中, 苏北
          """,
        mend: "Correct the name, or leave the column out: the region follows from the city."),
      DiagnosticCode(
        "places.duplicate-code", "A code is given to two places",
        means: "The code of a place is its address in the site, so each is given once.",
        example: """
          content/places/divisions.csv: row 7, column 1 "code": error: the code 320106 is given twice [places.duplicate-code]
            found: first in row 3
          """,
        mend: "Correct one of the codes."),
      DiagnosticCode(
        "places.none", "A list names places, but the site has none",
        means: """
          Without `content/places/divisions.csv` the program knows no places, and the columns of the list with \
          cities and counties are not read.
          """,
        example: """
          content/projects/list.csv: warning: the places of the list are not read: the site knows none [places.none]
            expected: content/places/divisions.csv
          """,
        mend: "Add the table of places, or name the columns under `ignore` in `sources.yaml`."),
      DiagnosticCode(
        "places.unknown-city", "A place belongs to a city that is not there",
        means: """
          The column `city` of `divisions.csv` names a row of the same table that is a city: one whose city is \
          itself.
          """,
        example: """
          content/places/divisions.csv: row 4, column 3 "city": error: no row of the table is the city "南痛市" [places.unknown-city]
            expected: the name of a row whose city is itself
            suggestion: did you mean "南通市"?
          """,
        mend: "Correct the name, or add the row of the city."),
      DiagnosticCode(
        "places.unknown-code", "A table of places names a code that is not there",
        means: "Aliases, retired codes and tiles belong to places of `divisions.csv`. This code is not there.",
        example: """
          content/places/aliases.csv: row 4, column 2 "code": error: divisions.csv has no code "320999" [places.unknown-code]
          """,
        mend: "Correct the code, or add the place to `divisions.csv`."),
      DiagnosticCode(
        "places.unknown-region", "The list of regions lacks one",
        means: """
          `regions.yaml` puts the regions in order; a row of `divisions.csv` states one that is not among them.
          """,
        example: """
          content/places/regions.yaml: error: the list has no region "苏西" [places.unknown-region]
            found: 南通市 320600 in divisions.csv
            suggestion: did you mean "苏南"?
          """,
        mend: "Correct the region, or add it to the list."),
      DiagnosticCode(
        "places.unused", "A file of places is not read",
        means: "All tables of places are about the places of `divisions.csv`, which the site does not have.",
        example: """
          content/places/aliases.csv: warning: the file is not read without content/places/divisions.csv [places.unused]
          """,
        mend: "Add `divisions.csv`, or take the file away."),
      DiagnosticCode(
        "region.contradiction", "A row states another region than its city has",
        means: "The region of a project follows from its city. The row states another; the city's counts.",
        example: """
          content/projects/list.csv: row 3, column 6 "区域": warning: the row's region is not that of 南通市, which counts [region.contradiction]
            found: "苏南"
            expected: 苏中
          """,
        mend: "Correct the region or the city of the row, or leave the column of regions out."),
    ])
}
