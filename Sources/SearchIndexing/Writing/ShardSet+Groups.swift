internal import JSONText

extension ShardSet {
  /// A shard is an array of texts, each the numbers of one group's documents in one block, from the block's start.
  mutating func addGroups(_ table: GroupTable, documents: Int) -> SearchRoot.Groups {
    var root = SearchRoot.Groups()
    root.names = table.groups.map(\.name)
    for group in table.groups {
      if root.kinds.last?.name != group.kind { root.kinds.append((group.kind, 0)) }
      root.kinds[root.kinds.count - 1].count += 1
    }
    root.counts = [Int](repeating: 0, count: table.groups.count)
    for document in 0..<documents {
      for group in table.numbers[document] { root.counts[Int(group)] += 1 }
    }
    addLists(Self.lists(table, documents: documents), to: &root)
    return root
  }

  private mutating func addLists(_ lists: [[UInt8]], to root: inout SearchRoot.Groups) {
    var ranges = [Range<Int>](), start = 0
    while start < lists.count {
      var (end, bytes) = (start + 1, lists[start].count)
      while end < lists.count, bytes + lists[end].count <= 12_000 {
        bytes += lists[end].count + 3
        end += 1
      }
      ranges.append(start..<end)
      start = end
    }
    root.firsts = ranges.map(\.lowerBound)
    root.files = add(ranges.count, to: .groups) { [ranges] shard in
      JSONWriter.document { json in
        json.value(lists[ranges[shard]].map { String(decoding: $0, as: UTF8.self) })
      }
    }.map(\.name)
  }

  /// By ordinal.
  private static func lists(_ table: GroupTable, documents: Int) -> [[UInt8]] {
    let block = SearchRoot.Groups.block
    let blocks = (documents + block - 1) / block
    var lists = [RisingNumbers](repeating: RisingNumbers(), count: blocks * table.groups.count)
    for document in 0..<documents {
      for group in table.numbers[document] {
        lists[document / block * table.groups.count + Int(group)].append(document % block)
      }
    }
    return lists.map(\.bytes)
  }
}
