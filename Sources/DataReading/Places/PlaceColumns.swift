/// content/places/divisions.csv: cities and what lies in them; `city` is the name of the city, the city's own for a
/// city.
enum DivisionColumn: String, RecordColumn {
  case code, name, city, region, level, note
  static let required: Set<Self> = [.code, .name, .city]
}

/// content/places/aliases.csv: other names of a division.
enum AliasColumn: String, RecordColumn {
  case name, code, note
  static let required: Set<Self> = [.name, .code]
}

/// content/places/retired.csv: codes and names no longer in use; several current codes are separated by blanks.
enum RetiredColumn: String, RecordColumn {
  case old_code, old_name, current_code, current_name, note
  static let required: Set<Self> = [.old_code, .old_name]
}

/// content/places/tiles.csv: where a city's tile stands on the tile map, from 0.
enum TileColumn: String, RecordColumn {
  case code, column, row
  static let required: Set<Self> = [.code, .column, .row]
}

/// content/places/regions.yaml: the regions in the order in which they are shown.
enum RegionsKey: String, YAMLKey {
  case regions
}
