/// 行政区划: the places of a province with their codes, and the names lists use for them.
package struct Divisions: Sendable {
  /// A city, county-level unit or zone.
  package struct Division: Sendable, Hashable {
    package let code: String
    package let name: String
    /// The code of the city it belongs to; a city's own code for a city.
    package let city: String
    /// The region's name; empty where none is known.
    package let region: String
    /// 地级, 县级市, 县, 市辖区, 统计用功能区 …
    package let level: String

    package init(code: String, name: String, city: String, region: String, level: String) {
      self.code = code
      self.name = name
      self.city = city
      self.region = region
      self.level = level
    }

    package var isCity: Bool { code == city }
  }

  /// Where a city's tile stands on the tile map, both from 0.
  package struct Tile: Sendable, Hashable {
    package let city: String
    package let column: Int
    package let row: Int

    package init(city: String, column: Int, row: Int) {
      self.city = city
      self.column = column
      self.row = row
    }
  }

  /// Cities and below, in the order of the file.
  package let all: [Division]
  /// Region names in their own order (苏南, 苏中, 苏北).
  package let regions: [String]
  package let tiles: [Tile]
  private let byCode: [String: Int]
  private let byName: [String: [Int]]

  /// `aliases` are other names of a division, by its code.
  package init(all: [Division], regions: [String], aliases: [(name: String, code: String)] = [], tiles: [Tile] = []) {
    self.all = all
    self.regions = regions
    self.tiles = tiles
    byCode = Dictionary(all.enumerated().map { ($1.code, $0) }, uniquingKeysWith: { first, _ in first })
    var names = [String: [Int]]()
    for (index, division) in all.enumerated() { names[division.name, default: []].append(index) }
    for alias in aliases {
      guard let index = byCode[alias.code], names[alias.name]?.contains(index) != true else { continue }
      names[alias.name, default: []].append(index)
    }
    byName = names
  }

  package static let none = Divisions(all: [], regions: [])

  package var cities: [Division] { all.filter(\.isCity) }

  package subscript(code: String) -> Division? { byCode[code].map { all[$0] } }

  /// Every division of that name or alias, in the order of the file.
  package func named(_ name: String) -> [Division] { (byName[name] ?? []).map { all[$0] } }

  /// Every name and alias, sorted.
  package var names: [String] { byName.keys.sorted() }
}
