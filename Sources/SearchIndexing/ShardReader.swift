internal import JSONText

/// The occurrences of a bigram, read.
struct GramLists {
  /// Place keys in titles, rising, and whether the title ends there.
  var titles = [(key: Int, isEnd: Bool)]()
  /// Place keys in the joined fields, rising.
  var fields = [Int]()
}

/// A document as its shard shows it.
struct TextRow {
  let address: String
  let kind: String
  let title: String
  let lines: [String]
  let fields: [String]
}

/// Reads shards of a published index, each at most once.
final class ShardReader {
  let root: SearchRoot
  private let load: (String) throws -> [UInt8]
  private var flatShards = [String: [String]]()
  private var textShards = [String: (shared: [String], rows: [JSON])]()
  /// The number of the first document of each text shard.
  private let starts: [Int]
  /// The files read so far, in their order.
  private(set) var paths = [SearchRoot.path]

  init(load: @escaping (String) throws -> [UInt8]) throws {
    self.load = load
    root = try SearchRoot(reading: try Self.json(at: SearchRoot.path, load))
    var starts = [Int](), next = 0
    for count in root.texts.counts {
      starts.append(next)
      next += count
    }
    self.starts = starts
  }

  func occurrences(of bigram: Bigram) throws -> GramLists {
    let name = text(of: bigram.scalars)
    var lists = GramLists()
    for shard in root.grams.shards(of: bigram) {
      let path = ShardFolder.grams.path(root.grams.files[shard])
      let texts = try flatShard(at: path)
      for start in stride(from: 0, to: texts.count - 4, by: 5) where ExactText(texts[start]) == ExactText(name) {
        try lists.append(texts[(start + 1)...], documents: root.documents, path)
      }
    }
    return lists
  }

  /// The documents of every code that begins with the text, and whether the text is the whole code.
  func documents(ofCodesWithPrefix prefix: String) throws -> [(document: Int, isWhole: Bool)] {
    var found = [(document: Int, isWhole: Bool)]()
    for shard in root.codes.shards(withPrefix: prefix) {
      let path = ShardFolder.codes.path(root.codes.files[shard])
      let texts = try flatShard(at: path)
      for start in stride(from: 0, to: texts.count - 1, by: 2) where hasPrefix(texts[start], prefix) {
        let isWhole = texts[start].utf8.count == prefix.utf8.count
        found += try rising(texts[start + 1], below: root.documents, path).map { ($0, isWhole) }
      }
    }
    return found
  }

  func row(of document: Int) throws -> TextRow {
    let shard = firstIndex(below: starts.count) { starts[$0] > document } - 1
    let path = ShardFolder.texts.path(root.texts.files[shard])
    let (shared, rows) = try textShard(at: path)
    let index = document - starts[shard]
    guard rows.indices.contains(index), let address = rows[index][0]?.text,
      let kind = rows[index][1]?.integer, root.kinds.indices.contains(kind), let title = rows[index][2]?.text,
      let lines = rows[index][3]?.texts(shared), let fields = rows[index][4]?.texts(shared)
    else { throw damaged(path) }
    return TextRow(address: address, kind: root.kinds[kind], title: title, lines: lines, fields: fields)
  }

  /// A shard of bigrams or codes.
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
  fileprivate mutating func append(_ texts: ArraySlice<String>, documents: Int, _ path: String) throws {
    let texts = Array(texts.prefix(4))
    let titleDocuments = try rising(texts[0], below: documents, path)
    let fieldDocuments = try rising(texts[2], below: documents, path)
    let titlePlaces = try Self.places(texts[1], count: titleDocuments.count, below: 2 * Place.limit, path)
    let fieldPlaces = try Self.places(texts[3], count: fieldDocuments.count, below: Place.limit, path)
    for (document, place) in zip(titleDocuments, titlePlaces) {
      titles.append((Place.key(document: document, at: place >> 1), place & 1 == 1))
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
