import Charts
import Markup
import ReportModel
import Summaries

extension Presentation {
  /// Which figure a chart draws.
  enum Measure {
    case projects, support

    func value(of figures: Measures) -> Int? {
      switch self {
      case .projects: figures.projects
      case .support: figures.supportStated == 0 && figures.projects > 0 ? nil : Int(figures.support.minorUnits)
      }
    }
  }

  /// What is drawn where the amounts are not published: projects then stand for support.
  func preferredMeasure(_ table: SummaryTable) -> Measure { table.total.supportStated > 0 ? .support : .projects }

  func printed(_ measure: Measure, _ figures: Measures) -> String { printed(measure, [figures])[0] }

  /// The figures of a chart with their unit, amounts with equal decimals.
  func printed(_ measure: Measure, _ figures: [Measures]) -> [String] {
    switch measure {
    case .projects: return figures.map { words.filled(.projectsCounted, groupedText($0.projects)) }
    case .support:
      let amounts = withEqualDecimals(figures.map { measure.value(of: $0) == nil ? "" : amount($0.support) })
      return amounts.map { $0.isEmpty ? words[.notStated] : words.filled(.amountWithUnit, $0, report.unit.name) }
    }
  }

  func title(_ measure: Measure, by dimension: Dimension) -> String {
    switch measure {
    case .projects: words.filled(.projectsBy, name(dimension))
    case .support: words.filled(.supportBy, name(dimension))
    }
  }

  /// The chart that suits a dimension: columns for years, tiles for cities that have a place on the map, else bars.
  func chart(
    _ table: SummaryTable, id: String, limit: Int, region: String? = nil, in scope: PageScope
  ) -> Picture {
    switch table.dimension {
    case .year: return yearColumns(table, id: id, in: scope)
    case .city where table.rows.count > 1 && !dataset.divisions.tiles.isEmpty:
      return tileMap(table, id: id, region: region, in: scope)
    case .city, .category, .programme, .region, .county, .cluster, .chain, .organisation, .status:
      return bars(table, id: id, limit: limit, in: scope)
    }
  }

  /// One bar for each row, the unstated bucket last.
  func bars(
    _ table: SummaryTable, id: String, measure: Measure? = nil, limit: Int = .max, in scope: PageScope
  ) -> Picture {
    let measure = measure ?? preferredMeasure(table)
    let shown = table.rows.prefix(limit)
    let texts = printed(measure, shown.map(\.measures) + [table.unstated])
    var rows = zip(shown, texts).map { row, text in
      Bars.Row(
        row.name, value: measure.value(of: row.measures), printed: text,
        href: scope.link(address(table.dimension, row.key)))
    }
    if table.unstated.projects > 0 {
      rows.append(
        Bars.Row(
          unstated(table.dimension), value: measure.value(of: table.unstated), printed: texts.last ?? "",
          isUnstated: true))
    }
    return picture(.bars(Bars(rows, noData: words[.noData])), id, title(measure, by: table.dimension))
  }

  /// One bar of 100 % for each group of the first dimension, cut by the second.
  func shares(_ cross: CrossTable, id: String, ofProjects: Bool, in scope: PageScope) -> Picture {
    let inner = cross.total.rows.prefix(ShareBars.mostSeries - 1)
    let texts = printed(ofProjects ? .projects : .support, cross.tables.map(\.total))
    let rows = zip(zip(cross.outer.rows, cross.tables), texts).map { group, text in
      let (row, table) = group
      let byKey = Dictionary(table.rows.map { ($0.key, $0.measures) }, uniquingKeysWith: { first, _ in first })
      let parts = inner.map { part(byKey[$0.key], ofProjects) } + [rest(of: table, beyond: inner, ofProjects)]
      return ShareBars.Row(
        row.name, parts, printed: text, href: scope.link(address(cross.outer.dimension, row.key)))
    }
    let further = cross.total.rows.count - inner.count
    let last = [further > 0 ? words.filled(.furtherRows, groupedText(further)) : nil, unstated(cross.dimension)]
    let bars = ShareBars(
      series: inner.map(\.name) + [words.list(last.compactMap { $0 })], rows: rows, noData: words[.noData])
    return picture(
      .shares(bars), id,
      words.filled(
        ofProjects ? .projectSharesBy : .supportSharesBy, name(cross.outer.dimension), name(cross.dimension)))
  }

  private func part(_ figures: Measures?, _ ofProjects: Bool) -> ShareBars.Part {
    guard let figures else { return ShareBars.Part(0, printed: "") }
    let share = ofProjects ? figures.projectShare : figures.share
    let value = ofProjects ? figures.projects : Int(figures.support.minorUnits)
    return ShareBars.Part(value, printed: share.map { Measures.percentText($0) + "%" } ?? "")
  }

  /// What states nothing, and the groups there is no series for.
  private func rest(
    of table: SummaryTable, beyond inner: ArraySlice<SummaryTable.Row>, _ ofProjects: Bool
  ) -> ShareBars.Part {
    let shown = Set(inner.map(\.key))
    let figures = table.rows.filter { !shown.contains($0.key) }.map(\.measures) + [table.unstated]
    let value = figures.reduce(0) { $0 + (ofProjects ? $1.projects : Int($1.support.minorUnits)) }
    let share = figures.reduce(0) { $0 + ((ofProjects ? $1.projectShare : $1.share) ?? 0) }
    return ShareBars.Part(value, printed: value == 0 ? "" : Measures.percentText(share) + "%")
  }

  /// The cities, of one region or of all, as tiles; empty where the site has no tile layout.
  func tileMap(_ table: SummaryTable, id: String, region: String? = nil, in scope: PageScope) -> Picture {
    let layout = dataset.divisions.tiles
    guard table.dimension == .city, !layout.isEmpty else { return Picture(title: "", html: .empty) }
    let measure = preferredMeasure(table)
    let figures = Dictionary(table.rows.map { ($0.key, $0.measures) }, uniquingKeysWith: { first, _ in first })
    let tiles = layout.compactMap { tile -> TileMap.Tile? in
      guard let city = dataset.divisions[tile.city], region == nil || region == city.region else { return nil }
      let known = figures[tile.city]
      return TileMap.Tile(
        key: tile.city, label: shortName(city.name), cell: TileMap.Cell(column: tile.column + 1, row: tile.row + 1),
        value: known.flatMap(measure.value), printed: known.map { tileText(measure, $0) } ?? words[.noData],
        href: scope.link(known == nil ? nil : Address.city(tile.city)))
    }
    let unit = measure == .support ? words.filled(.amountsIn, report.unit.name) : words[.projectCount]
    return picture(
      .tiles(TileMap(tiles, breaks: .quantile, noData: words[.noData])), id, title(measure, by: .city), unit: unit)
  }

  private func tileText(_ measure: Measure, _ figures: Measures) -> String {
    switch measure {
    case .projects: groupedText(figures.projects)
    case .support: amount(figures.support)
    }
  }

  private func picture(_ chart: Chart, _ id: String, _ title: String, unit: String = "") -> Picture {
    let shown = unit.isEmpty ? title : words.filled(.withUnit, title, unit)
    return Picture(title: shown, html: chart.html(Caption(id: id, title: title, description: unit)))
  }

  /// 苏州市 is 苏州 on a tile.
  private func shortName(_ name: String) -> String {
    name.count > 2 && name.hasSuffix("市") ? String(name.dropLast()) : name
  }

  /// One column for each year, oldest first.
  func yearColumns(_ table: SummaryTable, id: String, in scope: PageScope) -> Picture {
    let measure = preferredMeasure(table)
    let columns = table.rows.reversed().map { row in
      Columns.Column(
        row.name, value: measure.value(of: row.measures), printed: tileText(measure, row.measures),
        href: scope.link(address(.year, row.key)))
    }
    let unit = measure == .support ? words.filled(.amountsIn, report.unit.name) : words[.projectCount]
    return picture(.columns(Columns(columns, noData: words[.noData])), id, title(measure, by: .year), unit: unit)
  }
}
