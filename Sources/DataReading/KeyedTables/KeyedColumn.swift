/// The columns of a table whose rows speak of projects by their id: an enum whose raw values are the keys of its
/// mapping.
protocol KeyedColumn: RawRepresentable, CaseIterable, Hashable, Sendable where RawValue == String {
  /// The column's Chinese header; its key is understood as well.
  var header: String { get }
  /// The columns that must be there, as a column or as a constant.
  static var required: Set<Self> { get }
}

/// The keys of one entry of payments.yaml and indicators.yaml: a table and how its columns are understood.
enum KeyedSourceKey: String, YAMLKey {
  case file, headerRow, columns, constants, missing, ignore, dates
}
