internal import JSONText

extension ShardSet {
  /// A shard is `{"shared":[text…],"rows":[[address, kind, title, [line…], [field…]]…]}`; kind is a position in the
  /// root's kinds, a line or field is its text or, where several rows have it, a position in `shared`.
  mutating func addTexts(_ documents: [SearchDocument], kinds: [String]) -> SearchRoot.Texts {
    let weights = documents.map(\.textByteCount)
    let total = weights.reduce(0, +)
    let size = Self.size(total: total, shards: 1_500)
    var texts = SearchRoot.Texts()
    var start = 0
    while start < documents.count {
      var (end, bytes) = (start + 1, weights[start])
      while end < documents.count, bytes + weights[end] <= size {
        bytes += weights[end]
        end += 1
      }
      texts.files.append(add(TextShard(documents[start..<end], kinds: kinds).bytes, to: .texts))
      texts.counts.append(end - start)
      start = end
    }
    texts.weight = kilobytes(total / max(texts.counts.count, 1))
    return texts
  }
}

extension SearchDocument {
  /// About what the document takes in its shard.
  fileprivate var textByteCount: Int {
    (lines + fields).reduce(address.utf8.count + title.utf8.count + 16) { $0 + $1.utf8.count + 3 }
  }
}

private struct TextShard {
  let documents: ArraySlice<SearchDocument>
  let kinds: [String]
  /// Texts that stand in several rows, in the order of their first.
  let shared: [String]
  private let positions: [ExactText: Int]

  init(_ documents: ArraySlice<SearchDocument>, kinds: [String]) {
    self.documents = documents
    self.kinds = kinds
    var counts = [ExactText: Int]()
    var shared = [String]()
    for text in documents.lazy.flatMap({ $0.lines + $0.fields }) where !text.isEmpty {
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
        json.member("rows", array: documents) { json, document in write(document, to: &json) }
      }
    }
  }

  private func write(_ document: SearchDocument, to json: inout JSONWriter) {
    json.array { json in
      json.value(document.address)
      json.value(kinds.firstIndex(of: document.kind) ?? 0)
      json.value(document.title)
      json.array(of: document.lines) { json, text in write(text, to: &json) }
      json.array(of: document.fields) { json, text in write(text, to: &json) }
    }
  }

  private func write(_ text: String, to json: inout JSONWriter) {
    if let position = positions[ExactText(text)] { json.value(position) } else { json.value(text) }
  }
}
