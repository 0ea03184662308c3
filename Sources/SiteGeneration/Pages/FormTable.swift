import ReportModel

/// An indicator form as a table: level 1, level 2, indicator, unit, and what the form recommends.
struct FormTable {
  let words: Words
  let form: IndicatorForm

  var table: Table {
    let hasMinimum = form.indicators.contains { $0.minimumText != nil }
    let labels =
      [words[.indicator], words[.unit], words[.level1], words[.level2], words[.valueColumns]]
      + (hasMinimum ? [words[.recommended]] : [])
    return Table(
      caption: form.title, columns: labels.map { Table.Column(label: $0) },
      rows: form.indicators.map { indicator in
        Table.Row(
          cells: [
            Table.Cell(name(indicator)), Table.Cell(indicator.unit ?? words[.dash]), Table.Cell(indicator.level1),
            Table.Cell(indicator.level2), Table.Cell(columns(indicator)),
          ] + (hasMinimum ? [Table.Cell(indicator.minimumText ?? words[.dash])] : []))
      })
  }

  private func name(_ indicator: Indicator) -> String {
    var name = indicator.parent == nil ? indicator.name : words.filled(.partOf, indicator.name)
    if let group = indicator.group { name = group + words[.colon] + name }
    if let note = indicator.note { name = words.filled(.withUnit, name, note) }
    return indicator.openEnded ? name + " ……" : name
  }

  private func columns(_ indicator: Indicator) -> String {
    (indicator.columns.isEmpty ? form.columns : indicator.columns).joined(separator: words[.semicolon])
  }
}
