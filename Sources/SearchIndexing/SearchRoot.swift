internal import JSONText

/// The one file read first, `search/index.json`: which shard holds what.
struct SearchRoot: Equatable {
  /// The shards of bigrams. A shard holds the bigrams from its first up to the first of the next; a bigram with many
  /// occurrences has several shards in a row that all begin with it.
  struct Grams: Equatable {
    var firsts = [Bigram]()
    var files = [String]()
    /// What each shard costs to load, in kilobytes as written, at least 1.
    var weights = [Int]()
  }

  /// The shards of texts, by the number of documents in each.
  struct Texts: Equatable {
    var counts = [Int]()
    var files = [String]()
    /// What such a shard costs to load on average, in kilobytes as written, at least 1.
    var weight = 1
  }

  /// The shards of codes. Each holds the codes from its first (shortened as far as it still tells the shards apart) up
  /// to the first of the next, in the order of their UTF-16 code units.
  struct Codes: Equatable {
    var firsts = [String]()
    var files = [String]()
    /// The last code of all.
    var last = ""
  }

  /// Raised whenever a reader of an older index would misread it.
  static let version = 1
  static let path = "search/index.json"

  var documents = 0
  var kinds = [String]()
  var grams = Grams()
  var texts = Texts()
  var codes = Codes()
}

/// The folders of the shards.
enum ShardFolder: String {
  case grams, texts, codes

  func path(_ name: String) -> String { "search/\(rawValue)/\(name).json" }
}

extension SearchRoot {
  /// The root as JSON; file names stand in one text without separators, as all have one length.
  var bytes: [UInt8] {
    JSONWriter.document { json in
      json.object { json in
        json.member("version", Self.version)
        json.member("documents", documents)
        json.member("kinds", kinds)
        json.member("grams") { json in
          json.member("firsts", SearchIndexing.text(of: grams.firsts.lazy.flatMap(\.scalars)))
          json.member("files", grams.files.joined())
          json.member("weights", grams.weights)
        }
        json.member("texts") { json in
          json.member("counts", texts.counts)
          json.member("files", texts.files.joined())
          json.member("weight", texts.weight)
        }
        json.member("codes") { json in
          json.member("firsts", codes.firsts)
          json.member("files", codes.files.joined())
          json.member("last", codes.last)
        }
      }
    }
  }
}
