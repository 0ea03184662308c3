import ReportModel

/// The keys of one dimension as numbers, which is how a database gets to know them.
struct KeyNumbers {
  private(set) var keys = [String]()
  private var numbers = [String: Int64]()

  /// What the unstated bucket is called.
  static let unstated: Int64 = -1

  mutating func number(of key: String?) -> Int64 {
    guard let key else { return Self.unstated }
    if let number = numbers[key] { return number }
    numbers[key] = Int64(keys.count)
    keys.append(key)
    return Int64(keys.count - 1)
  }

  /// nil is the unstated bucket.
  func key(_ number: Int64) -> String? { keys.indices.contains(Int(number)) ? keys[Int(number)] : nil }
}
