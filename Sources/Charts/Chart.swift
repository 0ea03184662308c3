package import Markup

/// Every chart there is. Numbers come in with their printed text; what goes out is HTML with one inline SVG and, where
/// the chart needs one, a legend. The same chart gives the same bytes on every machine.
///
/// Texts keep their size (12 and 14 CSS px) at every width: positions across are percentages of the chart's width, and
/// labels are wrapped to fit the narrowest page, so that nothing shrinks on a phone and nothing swells on a desk.
package enum Chart: Sendable {
  case bars(Bars)
  case shares(ShareBars)
  case tiles(TileMap)
  case columns(Columns)
  case gauge(Gauge)

  /// The chart under its caption.
  package func html(_ caption: Caption) -> HTML {
    switch self {
    case .bars(let bars): bars.sheet(caption).html()
    case .shares(let shares): shares.sheet(caption).html()
    case .tiles(let map): map.sheet(caption).html()
    case .columns(let columns): columns.sheet(caption).html()
    case .gauge(let gauge): gauge.sheet(caption).html()
    }
  }
}
