internal import JSONText

/// The occurrences of a bigram, read.
struct GramLists {
  /// Documents and their places in titles, rising.
  var titles = [(document: Int, place: TitlePlace)]()
  /// Place keys in the joined fields, rising.
  var fields = [Int]()
}

/// A document as its shard shows it.
struct TextRow {
  let address: String
  let title: String
  let lines: [String]
  let fields: [String]
  /// The numbers of its groups.
  let groups: [Int]
}

/// Reads shards of a published index, each at most once.
final class ShardReader {
  let root: SearchRoot
  private let load: (String) throws -> [UInt8]
  private var flatShards = [String: [String]]()
  private var amountShards = [Int: [Int]]()
  private var textShards = [String: (shared: [String], rows: [JSON])]()
  /// The number of the first document of each text shard.
  private lazy var starts = root.texts.starts
  /// The files read so far, in their order.
  private(set) var paths = [SearchRoot.path]

  convenience init(load: @escaping (String) throws -> [UInt8]) throws {
    self.init(root: try SearchRoot(reading: try Self.json(at: SearchRoot.path, load)), load: load)
  }

  /// A reader of an index whose root is known.
  init(root: SearchRoot, load: @escaping (String) throws -> [UInt8]) {
    self.load = load
    self.root = root
  }

  func occurrences(of bigram: Bigram) throws -> GramLists {
    let name = text(of: bigram.scalars)
    var lists = GramLists()
    for shard in root.grams.shards(of: bigram) {
      let path = ShardFolder.grams.path(root.grams.files[shard])
      let texts = try flatShard(at: path)
      for start in stride(from: 0, to: texts.count - 4, by: 5) where ExactText(texts[start]) == ExactText(name) {
        try lists.append(texts[(start + 1)...], of: bigram, documents: root.documents, path)
      }
    }
    return lists
  }

  /// Every bigram of a shard with its occurrences there.
  func occurrences(ofShard shard: Int) throws -> [(bigram: Bigram, lists: GramLists)] {
    let path = ShardFolder.grams.path(root.grams.files[shard])
    let texts = try flatShard(at: path)
    return try stride(from: 0, to: texts.count - 4, by: 5).map { start in
      let scalars = texts[start].unicodeScalars.map(\.value)
      guard scalars.count == 2 else { throw damaged(path) }
      let bigram = Bigram(scalars[0], scalars[1])
      var lists = GramLists()
      try lists.append(texts[(start + 1)...], of: bigram, documents: root.documents, path)
      return (bigram, lists)
    }
  }

  /// Every code of a shard that a search for it reads there, with the numbers of its documents.
  func codes(ofShard shard: Int) throws -> [(code: String, documents: [Int])] {
    let path = ShardFolder.codes.path(root.codes.files[shard])
    let texts = try flatShard(at: path)
    return try stride(from: 0, to: texts.count - 1, by: 2).compactMap { start in
      guard root.codes.shards(withPrefix: texts[start]).contains(shard) else { return nil }
      return (texts[start], try rising(texts[start + 1], below: root.documents, path))
    }
  }

  /// The documents of every code that begins with the text, and whether the text is the whole code.
  func documents(ofCodesWithPrefix prefix: String) throws -> [(document: Int, isWhole: Bool)] {
    var found = [(document: Int, isWhole: Bool)]()
    try eachKey(withPrefix: prefix, in: root.codes, .codes) { code, numbers, path in
      guard hasPrefix(code, prefix) else { return }
      let isWhole = code.utf8.count == prefix.utf8.count
      found += try rising(numbers, below: root.documents, path).map { ($0, isWhole) }
    }
    return found
  }

  /// The readings that begin with the letters, syllables parted by `'`, and the names read so.
  func readings(withPrefix prefix: String) throws -> [(reading: String, name: String)] {
    var found = [(reading: String, name: String)]()
    try eachKey(withPrefix: prefix, in: root.readings, .readings) { reading, name, _ in
      let key = text(of: reading.unicodeScalars.map(\.value).filter { $0 != apostrophe })
      if hasPrefix(key, prefix) { found.append((reading, name)) }
    }
    return found
  }

  private func eachKey(
    withPrefix prefix: String, in keys: SearchRoot.Keys, _ folder: ShardFolder,
    _ each: (_ key: String, _ text: String, _ path: String) throws -> Void
  ) throws {
    for shard in keys.shards(withPrefix: prefix) {
      let path = folder.path(keys.files[shard])
      let texts = try flatShard(at: path)
      for start in stride(from: 0, to: texts.count - 1, by: 2) { try each(texts[start], texts[start + 1], path) }
    }
  }

  /// The numbers of the documents of a group, rising.
  func documents(ofGroup group: Int) throws -> [Int] {
    var found = [Int]()
    let groups = root.groups
    for start in stride(from: 0, to: root.documents, by: SearchRoot.Groups.block) {
      let ordinal = start / SearchRoot.Groups.block * groups.names.count + group
      let shard = firstIndex(below: groups.firsts.count) { groups.firsts[$0] > ordinal } - 1
      let path = ShardFolder.groups.path(groups.files[shard])
      let texts = try flatShard(at: path)
      guard texts.indices.contains(ordinal - groups.firsts[shard]) else { throw damaged(path) }
      found += try rising(texts[ordinal - groups.firsts[shard]], below: root.documents - start, path).map { start + $0 }
    }
    return found
  }

  /// The values of a shard of amounts: the amount plus 1, or 0 where none is stated.
  func amounts(ofShard shard: Int) throws -> [Int] {
    if let values = amountShards[shard] { return values }
    let path = ShardFolder.amounts.path(root.amounts.files[shard])
    guard let pairs = NumberText.numbers(in: try json(at: path).text ?? "!") else { throw damaged(path) }
    let due = min(SearchRoot.Amounts.size, root.documents - root.names - shard * SearchRoot.Amounts.size)
    var values = [Int](), value = 0
    for index in stride(from: 0, to: pairs.count - 1, by: 2) {
      value += pairs[index] & 1 == 1 ? -(pairs[index] + 1) / 2 : pairs[index] / 2
      guard pairs[index + 1] <= due - values.count else { throw damaged(path) }
      values += repeatElement(value, count: pairs[index + 1])
    }
    guard values.count == due else { throw damaged(path) }
    amountShards[shard] = values
    return values
  }

  func row(of document: Int) throws -> TextRow {
    let shard = firstIndex(below: starts.count) { starts[$0] > document } - 1
    let path = ShardFolder.texts.path(root.texts.files[shard])
    let (shared, rows) = try textShard(at: path)
    let index = document - starts[shard]
    guard rows.indices.contains(index), let row = row(rows[index], shared) else { throw damaged(path) }
    return row
  }

  /// All rows of a shard.
  func rows(ofShard shard: Int) throws -> [TextRow] {
    let path = ShardFolder.texts.path(root.texts.files[shard])
    let (shared, rows) = try textShard(at: path)
    guard rows.count == root.texts.counts[shard], let texts = rows.compactingAll({ row($0, shared) })
    else { throw damaged(path) }
    return texts
  }

  private func row(_ json: JSON, _ shared: [String]) -> TextRow? {
    guard let row = json.elements, row.count > 4, let address = row[0].text, let title = row[1].text,
      let lines = row[2].texts(shared), let fields = row[3].texts(shared), let groups = row[4].integers,
      groups.allSatisfy(root.groups.names.indices.contains)
    else { return nil }
    return TextRow(address: address, title: title, lines: lines, fields: fields, groups: groups)
  }

  /// A shard that is an array of texts.
  private func flatShard(at path: String) throws -> [String] {
    if let texts = flatShards[path] { return texts }
    guard let texts = try json(at: path).texts else { throw damaged(path) }
    flatShards[path] = texts
    return texts
  }

  private func textShard(at path: String) throws -> (shared: [String], rows: [JSON]) {
    if let shard = textShards[path] { return shard }
    let json = try json(at: path)
    guard let shared = json["shared"]?.texts, let rows = json["rows"]?.elements else { throw damaged(path) }
    textShards[path] = (shared, rows)
    return (shared, rows)
  }

  private func json(at path: String) throws -> JSON {
    paths.append(path)
    return try Self.json(at: path, load)
  }

  private static func json(at path: String, _ load: (String) throws -> [UInt8]) throws -> JSON {
    let bytes = try load(path)
    do throws(JSONError) {
      return try JSON(reading: bytes)
    } catch {
      throw SearchError.damaged(path: path, problem: error.message)
    }
  }
}

private func damaged(_ path: String) -> SearchError {
  .damaged(path: path, problem: "it does not hold what the root says")
}

/// The numbers of documents written as steps.
private func rising(_ text: String, below limit: Int, _ path: String) throws -> [Int] {
  guard let steps = NumberText.numbers(in: text) else { throw damaged(path) }
  var last = 0
  return try steps.map { step in
    guard step < limit - last else { throw damaged(path) }
    last += step
    return last
  }
}

extension GramLists {
  /// Adds a part: documents and places in titles, documents and places in fields.
  fileprivate mutating func append(
    _ texts: ArraySlice<String>, of bigram: Bigram, documents: Int, _ path: String
  ) throws {
    let texts = Array(texts.prefix(4))
    let titleDocuments = try rising(texts[0], below: documents, path)
    let fieldDocuments = try rising(texts[2], below: documents, path)
    let titlePlaces = try Self.places(texts[1], count: titleDocuments.count, below: 4 * Place.limit, path)
    let fieldPlaces = try Self.places(texts[3], count: fieldDocuments.count, below: Place.limit, path)
    for (document, code) in zip(titleDocuments, titlePlaces) {
      titles.append((document, TitlePlace(code: code, of: bigram)))
    }
    for (document, place) in zip(fieldDocuments, fieldPlaces) {
      fields.append(Place.key(document: document, at: place))
    }
  }

  private static func places(_ text: String, count: Int, below limit: Int, _ path: String) throws -> [Int] {
    guard let places = NumberText.numbers(in: text), places.count == count, places.allSatisfy({ $0 < limit })
    else { throw damaged(path) }
    return places
  }
}

extension JSON {
  /// Texts that stand here themselves or as positions in `shared`.
  fileprivate func texts(_ shared: [String]) -> [String]? {
    elements?.compactingAll { element in
      if let text = element.text { return text }
      guard let position = element.integer, shared.indices.contains(position) else { return nil }
      return shared[position]
    }
  }
}
