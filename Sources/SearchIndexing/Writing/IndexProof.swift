internal import JSONText

/// Proves from the bytes of an index alone that every document can be found by all that should find it.
///
/// Every list of every shard is decoded once. For each document a sum over all that leads to it (each bigram with its
/// place, each code, each group) is compared with the same sum over the document's own texts; and its row must hold
/// its address and title. The sums are of 64 bits, so a wrong or missing entry is not overlooked.
package struct IndexProof {
  /// What is wrong, a sentence without a final full stop for each document or shard; empty where all is well.
  package let problems: [String]
  /// The addresses the index leads to, in the order of their numbers.
  package let addresses: [String]

  /// - Parameters:
  ///   - documents: what should be found, in any order.
  ///   - kindOrder: as the index was written with.
  ///   - load: gives the bytes of a file by its path, nil where there is none.
  package init(
    of documents: [SearchDocument], kindOrder: [String], load: @escaping (_ path: String) -> [UInt8]?
  ) {
    do {
      let reader = try ShardReader { path in
        guard let bytes = load(path) else { throw SearchError.damaged(path: path, problem: "there is no such file") }
        return bytes
      }
      let documents = documents.numbered(kindOrder: kindOrder)
      guard reader.root.documents == documents.count else {
        (problems, addresses) = (["search holds \(reader.root.documents) documents of \(documents.count)"], [])
        return
      }
      let found = try FoundSums(reader), due = DueSums(documents)
      let rows = try documents.indices.map(reader.row)
      addresses = rows.map(\.address)
      problems = documents.indices.compactMap { number in
        let (document, row) = (documents[number], rows[number])
        let isRow = row.address == document.address && ExactText(row.title) == ExactText(document.title)
        return isRow && found.sums[number] == due.sums[number] ? nil : "search does not find all of \(document.address)"
      }
    } catch let error as SearchError {
      (problems, addresses) = ([error.message], [])
    } catch {
      (problems, addresses) = (["the search index cannot be read"], [])
    }
  }
}

/// What leads to each document, as sums of hashes that do not depend on the order.
private struct DueSums {
  private(set) var sums: [UInt64]

  init(_ documents: [SearchDocument]) {
    sums = [UInt64](repeating: 0, count: documents.count)
    let groups = GroupTable(documents)
    for (number, document) in documents.enumerated() {
      let title = folded(document.title).prefix(Place.limit)
      for place in 0..<max(title.count - 1, 0) {
        let bigram = Bigram(title[place], title[place + 1])
        sums[number] &+= hash(bigram.key, TitlePlace(place, in: title).code(for: bigram), .title)
      }
      let fields = Array(foldedFields(groups.fields(of: document, number)).prefix(Place.limit))
      for (place, bigram) in bigrams(of: fields) { sums[number] &+= hash(bigram.key, place, .field) }
      for code in Set(document.codes.map { ExactText(text(of: folded($0))) }) where !code.text.isEmpty {
        sums[number] &+= hash(ShardNames.fnv1a(Array(code.text.utf8)), 0, .code)
      }
      for group in groups.numbers[number] { sums[number] &+= hash(UInt64(group), 0, .group) }
    }
  }
}

private struct FoundSums {
  private(set) var sums: [UInt64]

  init(_ reader: ShardReader) throws {
    sums = [UInt64](repeating: 0, count: reader.root.documents)
    for shard in reader.root.grams.files.indices {
      for (bigram, lists) in try reader.occurrences(ofShard: shard) {
        // Only what a search for the bigram would read counts.
        guard reader.root.grams.shards(of: bigram).contains(shard) else { continue }
        for (document, place) in lists.titles { sums[document] &+= hash(bigram.key, place.code(for: bigram), .title) }
        for key in lists.fields {
          sums[Place.document(of: key)] &+= hash(bigram.key, Place.offset(of: key), .field)
        }
      }
    }
    for (code, document) in try reader.allCodes() {
      sums[document] &+= hash(ShardNames.fnv1a(Array(code.utf8)), 0, .code)
    }
    for group in reader.root.groups.names.indices {
      for document in try reader.documents(ofGroup: group) { sums[document] &+= hash(UInt64(group), 0, .group) }
    }
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
