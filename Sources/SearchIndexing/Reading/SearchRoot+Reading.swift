internal import JSONText

extension SearchRoot {
  init(reading json: JSON) throws {
    guard let version = json["version"]?.integer else { throw Self.damaged("no version") }
    guard version == Self.version else { throw SearchError.otherVersion(found: version, expected: Self.version) }
    guard let documents = json["documents"]?.integer, let kinds = json["kinds"]?.elements?.compactingAll(Kind.init),
      let years = json["years"]?.elements?.compactingAll(YearRun.init), let decimals = json["decimals"]?.integer,
      let grams = json["grams"], let texts = json["texts"], let codes = json["codes"],
      let readings = json["readings"], let groups = json["groups"], let amounts = json["amounts"],
      let folds = json["folds"]?.text, let table = json["table"]?.text
    else { throw Self.damaged("a member is missing") }
    self.documents = documents
    (self.kinds, self.years, self.decimals, self.folds, self.table) = (kinds, years, decimals, folds, table)
    self.grams = try Grams(reading: grams)
    self.texts = try Texts(reading: texts)
    self.codes = try Keys(reading: codes)
    self.readings = try Keys(reading: readings)
    self.groups = try Groups(reading: groups)
    self.amounts = try Amounts(reading: amounts)
    guard self.texts.counts.allSatisfy({ 0 < $0 && $0 <= documents }), self.texts.counts.reduce(0, +) == documents,
      kinds.allSatisfy({ 0 < $0.count && $0.count <= documents }), kinds.reduce(0, { $0 + $1.count }) == documents,
      years.allSatisfy({ 0 < $0.count && $0.count <= documents }),
      years.reduce(0, { $0 + $1.count }) == documents - names
    else { throw Self.damaged("documents are missing") }
    guard self.amounts.files.count == (documents - names + Amounts.size - 1) / Amounts.size
    else { throw Self.damaged("amounts are missing") }
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

extension SearchRoot.Kind {
  init?(_ json: JSON) {
    guard let name = json[0]?.text, let count = json[1]?.integer, let isName = json[2]?.truth else { return nil }
    self.init(name: name, count: count, isName: isName)
  }
}

extension SearchRoot.YearRun {
  init?(_ json: JSON) {
    guard let count = json[0]?.integer else { return nil }
    self.init(year: json[1]?.integer, count: count)
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

extension SearchRoot.Keys {
  init(reading json: JSON) throws {
    firsts = json["firsts"]?.texts ?? []
    files = try SearchRoot.files(json["files"], count: firsts.count)
    last = json["last"]?.text ?? ""
  }
}

extension SearchRoot.Groups {
  init(reading json: JSON) throws {
    kinds = (json["kinds"]?.elements ?? []).compactMap { kind in
      guard let name = kind[0]?.text, let count = kind[1]?.integer, count > 0 else { return nil }
      return (name, count)
    }
    names = json["names"]?.texts ?? []
    counts = json["counts"]?.integers ?? []
    firsts = json["firsts"]?.integers ?? []
    files = try SearchRoot.files(json["files"], count: firsts.count)
    let isWhole = kinds.allSatisfy { $0.count <= names.count } && kinds.reduce(0) { $0 + $1.count } == names.count
    guard isWhole, counts.count == names.count, names.isEmpty || firsts.first == 0
    else { throw SearchRoot.damaged("groups are missing") }
  }
}

extension SearchRoot.Amounts {
  init(reading json: JSON) throws {
    firsts = json["firsts"]?.integers ?? []
    files = try SearchRoot.files(json["files"], count: firsts.count)
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
