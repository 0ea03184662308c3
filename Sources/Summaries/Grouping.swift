package import ReportModel

/// The projects of a dataset split by one dimension: for each project its group, for each group its projects.
package struct Grouping: Sendable {
  package let dimension: Dimension
  /// Only groups that have a project, in the order of the dimension's table.
  package let keys: [String]
  package let names: [String]
  /// By project; `keys.count` is the unstated bucket.
  package let group: [Int32]
  private let starts: [Int]
  private let members: [Int]
  private let indexOfKey: [String: Int]

  package init(_ dataset: Dataset, by dimension: Dimension) {
    self.dimension = dimension
    let years = dimension == .year ? Set(dataset.projects.compactMap(\.year)) : []
    let vocabulary = dimension.vocabulary(of: dataset, years: years)
    // The dataset's organisations are their vocabulary: none needs to be looked for.
    let isNumbered = dimension == .organisation
    var numbers = Dictionary(
      isNumbered ? [] : vocabulary.enumerated().map { ($1.key, $0) }, uniquingKeysWith: { first, _ in first })
    var names = vocabulary.map(\.name), keys = vocabulary.map(\.key)
    let raw = dataset.projects.indices.map { project -> Int in
      if isNumbered { return dataset.projects[project].organisation }
      guard let key = dimension.key(ofProject: project, in: dataset) else { return -1 }
      if let number = numbers[key] { return number }
      numbers[key] = keys.count
      keys.append(key)
      names.append(key)
      return keys.count - 1
    }
    var counts = [Int](repeating: 0, count: keys.count)
    for number in raw where number >= 0 { counts[number] += 1 }
    let used = keys.indices.filter { counts[$0] > 0 }
    var compact = [Int32](repeating: 0, count: keys.count)
    for (new, old) in used.enumerated() { compact[old] = Int32(new) }
    self.keys = used.map { keys[$0] }
    self.names = used.map { names[$0] }
    group = raw.map { $0 < 0 ? Int32(used.count) : compact[$0] }
    (starts, members) = buckets(of: group, count: used.count + 1)
    indexOfKey = Dictionary(self.keys.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The number of the unstated bucket.
  package var unstated: Int { keys.count }

  package func index(of key: String) -> Int? { indexOfKey[key] }

  /// The projects of a group as indices into the dataset, in its order.
  package func projects(in group: Int) -> ArraySlice<Int> { members[starts[group]..<starts[group + 1]] }

  /// The projects of the group with that key; none where it has no project.
  package func projects(withKey key: String) -> ArraySlice<Int> { indexOfKey[key].map(projects(in:)) ?? [] }
}

/// Counting sort: where each bucket starts, and the members of all buckets in their given order.
func buckets(of group: [Int32], count: Int) -> (starts: [Int], members: [Int]) {
  var starts = [Int](repeating: 0, count: count + 1)
  for number in group { starts[Int(number) + 1] += 1 }
  for bucket in 0..<count { starts[bucket + 1] += starts[bucket] }
  var next = starts, members = [Int](repeating: 0, count: group.count)
  for (index, number) in group.enumerated() {
    members[next[Int(number)]] = index
    next[Int(number)] += 1
  }
  return (starts, members)
}
