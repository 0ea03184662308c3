internal import JSONText
private import ParallelWork

extension ShardSet {
  /// A shard is `{"shared":[text…],"rows":[[address, title, [line…], [field…], [group…]]…]}`; a line or field is its
  /// text or, where several rows have it, a position in `shared`; a group is its number.
  mutating func addTexts(_ numbered: NumberedDocuments) -> SearchRoot.Texts {
    let weights = mapped(numbered.documents.indices, workers: workers) { $0.map(numbered.textByteCount) }
    let total = weights.reduce(0, +), ranges = Self.ranges(weights, size: shardSize(total: total, shards: 3_000))
    var texts = SearchRoot.Texts()
    texts.files = add(ranges.count, to: .texts) { TextShard(numbered, ranges[$0]).bytes }.map(\.name)
    texts.counts = ranges.map(\.count)
    texts.weight = kilobytes(total / max(texts.counts.count, 1))
    return texts
  }

  /// What each shard holds: as many as fit in its size, but at least one.
  private static func ranges(_ weights: [Int], size: Int) -> [Range<Int>] {
    var ranges = [Range<Int>](), start = 0
    while start < weights.count {
      var (end, bytes) = (start + 1, weights[start])
      while end < weights.count, bytes + weights[end] <= size {
        bytes += weights[end]
        end += 1
      }
      ranges.append(start..<end)
      start = end
    }
    return ranges
  }
}

extension NumberedDocuments {
  /// About what the document takes in its shard.
  fileprivate func textByteCount(_ number: Int) -> Int {
    let document = documents[number], add = { (bytes: Int, text: String) in bytes + text.utf8.count + 3 }
    let head = document.address.utf8.count + document.title.utf8.count + 16
    return fields(number).reduce(document.lines.reduce(head, add), add)
  }
}

private struct TextShard {
  private let numbered: NumberedDocuments
  private let range: Range<Int>
  /// Texts that stand in several places, in the order of their second.
  private var shared = [String]()
  /// For each line and field of all rows, in their order, the number of its text.
  private var numbers = [Int]()
  /// By the number of a text its position in `shared`.
  private var positions = [Int?]()

  init(_ numbered: NumberedDocuments, _ range: Range<Int>) {
    (self.numbered, self.range) = (numbered, range)
    var known = [ExactText: Int](minimumCapacity: range.count * 2)
    for row in range {
      for text in numbered.documents[row].lines { count(text, &known) }
      for text in numbered.fields(row) { count(text, &known) }
    }
  }

  private mutating func count(_ text: String, _ known: inout [ExactText: Int]) {
    let number = known[ExactText(text)] ?? positions.count
    numbers.append(number)
    if number == positions.count {
      known[ExactText(text)] = number
      positions.append(nil)
    } else if positions[number] == nil, !text.isEmpty {
      positions[number] = shared.count
      shared.append(text)
    }
  }

  var bytes: [UInt8] {
    var next = 0
    return JSONWriter.document { json in
      json.object { json in
        json.member("shared", shared)
        json.member("rows", array: range) { json, row in write(row, &next, to: &json) }
      }
    }
  }

  private func write(_ row: Int, _ next: inout Int, to json: inout JSONWriter) {
    let document = numbered.documents[row]
    json.array { json in
      json.value(document.address)
      json.value(document.title)
      write(document.lines, &next, to: &json)
      write(numbered.fields(row), &next, to: &json)
      json.array(of: numbered.groups.numbers[row]) { $0.value(Int($1)) }
    }
  }

  /// Texts, the first of which is the next of `numbers`.
  private func write(_ texts: [String], _ next: inout Int, to json: inout JSONWriter) {
    json.array(of: texts) { json, text in
      if let position = positions[numbers[next]] { json.value(position) } else { json.value(text) }
      next += 1
    }
  }
}
