internal import JSONText
private import ParallelWork

/// Proves from the bytes of an index alone that every document can be found by all that should find it.
///
/// Every list of every shard is decoded once. For each document a sum over all that leads to it (each bigram with its
/// place, each code, each group) is compared with the same sum over the document's own texts; and its row must hold
/// its address and title. The sums are of 64 bits, so a wrong or missing entry is not overlooked.
package struct IndexProof {
  /// What is wrong, a sentence without a final full stop for each document or shard; empty where all is well.
  package let problems: [String]
  /// The addresses the index leads to, in the order of their numbers, and under which titles.
  package let addresses: [String]
  package let titles: [String]

  /// - Parameters:
  ///   - documents: what should be found, in any order.
  ///   - kindOrder: as the index was written with.
  ///   - workers: how many threads read.
  ///   - load: gives the bytes of a file by its path, nil where there is none.
  package init(
    of documents: [SearchDocument], kindOrder: [String], workers: Int = 1,
    load: @escaping @Sendable (_ path: String) -> [UInt8]?
  ) {
    self.init(of: NumberedDocuments(documents, kindOrder: kindOrder), workers: workers, load: load)
  }

  /// The same of documents that are numbered.
  package init(
    of numbered: NumberedDocuments, workers: Int = 1, load: @escaping @Sendable (_ path: String) -> [UInt8]?
  ) {
    do {
      let index = try PublishedIndex(workers: workers) { path in
        guard let bytes = load(path) else { throw SearchError.damaged(path: path, problem: "there is no such file") }
        return bytes
      }
      let documents = numbered.documents
      guard index.root.documents == documents.count else {
        let counts = "\(index.root.documents) documents of \(documents.count)"
        (problems, addresses, titles) = (["search holds \(counts)"], [], [])
        return
      }
      let (due, read) = both(
        workers: workers, { dueSums(numbered, workers: workers) },
        { Result { (sums: try index.sums, rows: try index.rows(of: documents)) } })
      let (found, rows) = try read.get()
      (addresses, titles) = (rows.map(\.address), rows.map(\.title))
      problems = documents.indices.compactMap { number in
        rows[number].isRight && found[number] == due[number]
          ? nil : "search does not find all of \(documents[number].address)"
      }
    } catch let error as SearchError {
      (problems, addresses, titles) = ([error.message], [], [])
    } catch {
      (problems, addresses, titles) = (["the search index cannot be read"], [], [])
    }
  }
}

/// What leads to each document, as sums of hashes that do not depend on the order.
private func dueSums(_ numbered: NumberedDocuments, workers: Int) -> [UInt64] {
  mapped(numbered.documents.indices, workers: workers) { range in range.map { dueSum(numbered, $0) } }
}

private func dueSum(_ numbered: NumberedDocuments, _ number: Int) -> UInt64 {
  let document = numbered.documents[number], title = folded(document.title).prefix(Place.limit)
  var sum: UInt64 = 0
  for place in 0..<max(title.count - 1, 0) {
    let bigram = Bigram(title[place], title[place + 1])
    sum &+= hash(bigram.key, TitlePlace(place, in: title).code(for: bigram), .title)
  }
  let fields = foldedFields(numbered.fields(number)).prefix(Place.limit)
  for place in 0..<max(fields.count - 1, 0) {
    let (first, second) = (fields[place], fields[place + 1])
    if first == fieldSeparator || second == fieldSeparator { continue }
    sum &+= hash(Bigram(first, second).key, place, .field)
  }
  var codes = [[UInt8]]()
  for code in document.codes.map({ utf8(of: folded($0)) }) where !code.isEmpty && !codes.contains(code) {
    codes.append(code)
    sum &+= hash(ShardNames.fnv1a(code), 0, .code)
  }
  for group in numbered.groups.numbers[number] { sum &+= hash(UInt64(group), 0, .group) }
  return sum
}

/// An index read in parts, each by readers of its own: a reader keeps what it read, and no more than a shard or a part
/// of the index should be in memory.
private struct PublishedIndex: Sendable {
  let root: SearchRoot
  private let workers: Int
  private let load: @Sendable (String) throws -> [UInt8]

  init(workers: Int, load: @escaping @Sendable (String) throws -> [UInt8]) throws {
    root = try ShardReader(load: load).root
    self.workers = workers
    self.load = load
  }

  /// For every document, in the order of their numbers, the address and title its row has, and whether they are its own.
  func rows(of documents: [SearchDocument]) throws -> [(address: String, title: String, isRight: Bool)] {
    let starts = root.texts.starts, shards = root.texts.files.indices
    return try mapped(shards, workers: workers, runs: 16) { run in
      [Result { try run.flatMap { try rows(ofShard: $0, documents[starts[$0]...]) } }]
    }.flatMap { try $0.get() }
  }

  private func rows(
    ofShard shard: Int, _ documents: ArraySlice<SearchDocument>
  ) throws -> [(address: String, title: String, isRight: Bool)] {
    try zip(documents, reader.rows(ofShard: shard)).map { document, row in
      let isRight =
        ExactText(row.address) == ExactText(document.address) && ExactText(row.title) == ExactText(document.title)
      // The document's own where they are the same, which then stand in memory once.
      return isRight ? (document.address, document.title, true) : (row.address, row.title, false)
    }
  }

  /// What leads to each document.
  var sums: [UInt64] {
    get throws {
      let pieces =
        runs(root.grams.files.count).map { (Source.title, $0) } + runs(root.groups.names.count).map { (.group, $0) }
        + runs(root.codes.files.count).map { (.code, $0) }
      return try ParallelWork.sums(root.documents, pieces: pieces.count, workers: workers) { piece, sums in
        switch pieces[piece] {
        case (.group, let groups): try addGroups(groups, to: sums)
        case (.code, let shards): try addCodes(shards, to: sums)
        case (_, let shards): try addGrams(shards, to: sums)
        }
      }
    }
  }

  private var reader: ShardReader { ShardReader(root: root, load: load) }

  private func addGrams(_ shards: Range<Int>, to sums: borrowing PartialSums) throws {
    for shard in shards {
      for (bigram, lists) in try reader.occurrences(ofShard: shard) {
        // Only what a search for the bigram would read counts.
        guard root.grams.shards(of: bigram).contains(shard) else { continue }
        for (document, place) in lists.titles {
          sums.add(hash(bigram.key, place.code(for: bigram), .title), to: document)
        }
        for key in lists.fields {
          sums.add(hash(bigram.key, Place.offset(of: key), .field), to: Place.document(of: key))
        }
      }
    }
  }

  private func addGroups(_ groups: Range<Int>, to sums: borrowing PartialSums) throws {
    let reader = reader
    for group in groups {
      for document in try reader.documents(ofGroup: group) { sums.add(hash(UInt64(group), 0, .group), to: document) }
    }
  }

  private func addCodes(_ shards: Range<Int>, to sums: borrowing PartialSums) throws {
    for shard in shards {
      for (code, documents) in try reader.codes(ofShard: shard) {
        let hash = hash(ShardNames.fnv1a(Array(code.utf8)), 0, .code)
        for document in documents { sums.add(hash, to: document) }
      }
    }
  }

  /// A few for each worker.
  private func runs(_ count: Int) -> [Range<Int>] {
    let size = max(1, count / (4 * workers))
    return stride(from: 0, to: count, by: size).map { $0..<min($0 + size, count) }
  }
}

private enum Source: UInt64 {
  case title = 1
  case field, code, group
}

/// The finaliser of SplitMix64 (Steele, Lea, Flood 2014) over what leads to a document.
@inline(__always)
private func hash(_ key: UInt64, _ place: Int, _ source: Source) -> UInt64 {
  var bits = key &* 0x9E37_79B9_7F4A_7C15 &+ UInt64(place) << 2 &+ source.rawValue << 60
  bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
  bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
  return bits ^ (bits >> 31)
}
