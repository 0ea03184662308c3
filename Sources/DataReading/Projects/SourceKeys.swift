/// The keys of content/projects/sources.yaml.
enum SourcesKey: String, YAMLKey {
  case sources
}

/// The keys of one of its entries: a list and how it is read.
enum SourceKey: String, YAMLKey {
  case file, database, sheet, table, query, encoding, delimiter, headerRow, columns, constants, units, missing,
    unpublished, programmes, measures, ignore, dates, months, century, serialDates, numbers, sections, wholeNames,
    fillDown, repeats
}
