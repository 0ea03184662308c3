internal import JSONText

extension ShardSet {
  /// A shard is `{"shared":[text…],"rows":[[address, title, [line…], [field…], [group…]]…]}`; a line or field is its
  /// text or, where several rows have it, a position in `shared`; a group is its number.
  mutating func addTexts(_ documents: [SearchDocument], groups: GroupTable) -> SearchRoot.Texts {
    let fields = documents.indices.map { groups.fields(of: documents[$0], $0) }
    let weights = zip(documents, fields).map { $0.textByteCount(fields: $1) }
    let total = weights.reduce(0, +)
    let size = Self.size(total: total, shards: 3_000)
    var texts = SearchRoot.Texts()
    var start = 0
    while start < documents.count {
      var (end, bytes) = (start + 1, weights[start])
      while end < documents.count, bytes + weights[end] <= size {
        bytes += weights[end]
        end += 1
      }
      let rows = (start..<end).map { (documents[$0], fields[$0], groups.numbers[$0]) }
      texts.files.append(add(TextShard(rows).bytes, to: .texts))
      texts.counts.append(end - start)
      start = end
    }
    texts.weight = kilobytes(total / max(texts.counts.count, 1))
    return texts
  }
}

extension SearchDocument {
  /// About what the document takes in its shard.
  fileprivate func textByteCount(fields: [String]) -> Int {
    (lines + fields).reduce(address.utf8.count + title.utf8.count + 16) { $0 + $1.utf8.count + 3 }
  }
}

private struct TextShard {
  typealias Row = (document: SearchDocument, fields: [String], groups: [Int])

  let rows: [Row]
  /// Texts that stand in several places, in the order of their first.
  let shared: [String]
  private let positions: [ExactText: Int]

  init(_ rows: [Row]) {
    self.rows = rows
    var counts = [ExactText: Int]()
    var shared = [String]()
    for text in rows.lazy.flatMap({ $0.document.lines + $0.fields }) where !text.isEmpty {
      let count = (counts[ExactText(text)] ?? 0) + 1
      counts[ExactText(text)] = count
      if count == 2 { shared.append(text) }
    }
    self.shared = shared
    positions = Dictionary(uniqueKeysWithValues: zip(shared.map(ExactText.init), shared.indices))
  }

  var bytes: [UInt8] {
    JSONWriter.document { json in
      json.object { json in
        json.member("shared", shared)
        json.member("rows", array: rows) { json, row in write(row, to: &json) }
      }
    }
  }

  private func write(_ row: Row, to json: inout JSONWriter) {
    json.array { json in
      json.value(row.document.address)
      json.value(row.document.title)
      json.array(of: row.document.lines) { json, text in write(text, to: &json) }
      json.array(of: row.fields) { json, text in write(text, to: &json) }
      json.value(row.groups)
    }
  }

  private func write(_ text: String, to json: inout JSONWriter) {
    if let position = positions[ExactText(text)] { json.value(position) } else { json.value(text) }
  }
}
