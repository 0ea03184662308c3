/// The one file read first, `search/index.json`: which shard holds what.
struct SearchRoot: Equatable, Sendable {
  /// Documents of one kind; their numbers follow each other.
  struct Kind: Equatable {
    var name: String
    var count: Int
    var isName: Bool
  }

  /// Documents that are no names and of one year, or of none; their numbers follow each other, amounts fall in them.
  struct YearRun: Equatable {
    var year: Int?
    var count: Int
  }

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

  /// The shards of codes or of readings. Each holds the keys from its first (shortened as far as it still tells the
  /// shards apart) up to the first of the next, in the order of their UTF-16 code units.
  struct Keys: Equatable {
    var firsts = [String]()
    var files = [String]()
    /// The last key of all.
    var last = ""
  }

  /// The groups and the shards of their documents. The documents of one block of numbers are listed group by group;
  /// a list has the ordinal `block × groups + group`, a shard the lists from its first ordinal on.
  struct Groups: Equatable {
    /// The groups in their order, by kind; names folded.
    var kinds = [(name: String, count: Int)]()
    var names = [String]()
    /// How many documents each has.
    var counts = [Int]()
    var firsts = [Int]()
    var files = [String]()

    /// How many numbers of documents are one block, so that no list is longer than a shard may be.
    static let block = 1 << 15
  }

  /// The amounts of the documents that are no names, so many in each shard.
  struct Amounts: Equatable {
    /// The first value of each shard: the amount plus 1, or 0 where none is stated.
    var firsts = [Int]()
    var files = [String]()

    static let size = 4096
  }

  /// Raised whenever a reader of an older index would misread it.
  static let version = 2
  static let path = "search/index.json"

  var documents = 0
  var kinds = [Kind]()
  var years = [YearRun]()
  /// The smallest units of one unit of money are 10 to this power.
  var decimals = 0
  var grams = Grams()
  var texts = Texts()
  var codes = Keys()
  var readings = Keys()
  var groups = Groups()
  var amounts = Amounts()
  /// Traditional characters that stand in the documents, each before its simplified form.
  var folds = ""
  /// The shard with all such pairs.
  var table = ""
}

/// The folders of the shards.
enum ShardFolder: String, CaseIterable {
  case readings, codes, grams, texts, groups, amounts, tables

  func path(_ name: String) -> String { "search/\(rawValue)/\(name).json" }
}

extension SearchRoot.Groups {
  static func == (a: Self, b: Self) -> Bool {
    a.kinds.elementsEqual(b.kinds, by: ==) && a.names == b.names && a.counts == b.counts && a.firsts == b.firsts
      && a.files == b.files
  }
}
