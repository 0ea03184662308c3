internal import JSONText

extension ShardSet {
  /// A shard is one flat array: code, the numbers of its documents, next code, …
  mutating func addCodes(_ documents: [SearchDocument]) -> SearchRoot.Codes {
    let codes = Self.codes(of: documents)
    let size = Self.size(total: codes.reduce(0) { $0 + $1.byteCount }, shards: 500)
    var root = SearchRoot.Codes()
    var start = 0
    while start < codes.count {
      var (end, bytes) = (start + 1, codes[start].byteCount)
      while end < codes.count, bytes + codes[end].byteCount <= size {
        bytes += codes[end].byteCount
        end += 1
      }
      let texts = codes[start..<end].flatMap { [$0.code, $0.documents] }
      root.files.append(add(JSONWriter.document { $0.value(texts) }, to: .codes))
      root.firsts.append(Self.shortest(codes[start].code, after: start > 0 ? codes[start - 1].code : ""))
      start = end
    }
    root.last = codes.last?.code ?? ""
    return root
  }

  private static func codes(of documents: [SearchDocument]) -> [(code: String, documents: String, byteCount: Int)] {
    var numbers = [ExactText: RisingNumbers]()
    for (number, document) in documents.enumerated() {
      for code in Set(document.codes.map { ExactText(text(of: folded($0))) }) where !code.text.isEmpty {
        numbers[code, default: RisingNumbers()].append(number)
      }
    }
    return numbers.sorted { isBefore($0.key.text, $1.key.text) }.map { key, numbers in
      let code = key.text
      return (code, String(decoding: numbers.text, as: UTF8.self), code.utf8.count + numbers.text.count + 6)
    }
  }

  /// The shortest beginning of a code that still comes after the code before it.
  private static func shortest(_ code: String, after previous: String) -> String {
    let common = zip(code.unicodeScalars, previous.unicodeScalars).prefix { $0 == $1 }.count
    return text(of: code.unicodeScalars.prefix(common + 1).map(\.value))
  }
}
