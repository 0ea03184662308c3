internal import JSONText

extension SearchRoot {
  init(reading json: JSON) throws {
    guard let version = json["version"]?.integer else { throw Self.damaged("no version") }
    guard version == Self.version else { throw SearchError.otherVersion(found: version, expected: Self.version) }
    guard let documents = json["documents"]?.integer, let kinds = json["kinds"]?.texts,
      let grams = json["grams"], let texts = json["texts"], let codes = json["codes"]
    else { throw Self.damaged("a member is missing") }
    self.documents = documents
    self.kinds = kinds
    self.grams = try Grams(reading: grams)
    self.texts = try Texts(reading: texts)
    self.codes = try Codes(reading: codes)
    guard self.texts.counts.allSatisfy({ 0 < $0 && $0 <= documents }), self.texts.counts.reduce(0, +) == documents
    else { throw Self.damaged("documents are missing") }
  }

  fileprivate static func damaged(_ problem: String) -> SearchError { .damaged(path: path, problem: problem) }

  /// The names of files that stand in one text, one for each of `count` shards.
  fileprivate static func files(_ json: JSON?, count: Int) throws -> [String] {
    let characters = Array((json?.text ?? "").utf8)
    guard characters.count == count * ShardNames.length else { throw damaged("shards are missing") }
    return (0..<count).map { index in
      let start = index * ShardNames.length
      return String(decoding: characters[start..<start + ShardNames.length], as: UTF8.self)
    }
  }
}

extension SearchRoot.Grams {
  init(reading json: JSON) throws {
    let scalars = (json["firsts"]?.text ?? "").unicodeScalars.map(\.value)
    firsts = stride(from: 0, to: scalars.count - 1, by: 2).map { Bigram(scalars[$0], scalars[$0 + 1]) }
    files = try SearchRoot.files(json["files"], count: firsts.count)
    weights = json["weights"]?.integers ?? []
    guard weights.count == firsts.count else { throw SearchRoot.damaged("weights are missing") }
  }
}

extension SearchRoot.Texts {
  init(reading json: JSON) throws {
    counts = json["counts"]?.integers ?? []
    files = try SearchRoot.files(json["files"], count: counts.count)
    weight = json["weight"]?.integer ?? 1
  }
}

extension SearchRoot.Codes {
  init(reading json: JSON) throws {
    firsts = json["firsts"]?.texts ?? []
    files = try SearchRoot.files(json["files"], count: firsts.count)
    last = json["last"]?.text ?? ""
  }
}

extension JSON {
  /// The elements of an array of texts, nil if one is none.
  var texts: [String]? { elements?.compactingAll(\.text) }
  /// The elements of an array of integers, nil if one is none.
  var integers: [Int]? { elements?.compactingAll(\.integer) }
}

extension Array {
  /// What the closure makes of every element, or nil if it makes nothing of one.
  func compactingAll<Result>(_ transform: (Element) -> Result?) -> [Result]? {
    let results = compactMap(transform)
    return results.count == count ? results : nil
  }
}
