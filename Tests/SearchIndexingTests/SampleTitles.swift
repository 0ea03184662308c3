import SearchIndexing
import TestSupport

/// Documents made of pieces whose folded form is known without folding, and the matches found by looking at each.
struct Sample {
  struct Entry {
    let document: SearchDocument
    /// The folded texts: title first, then names of organisations and of places.
    let texts: [[UInt32]]
    /// In lower case.
    let codes: [[UInt32]]
  }

  let entries: [Entry]

  /// Projects and a third as many organisations, the same for one seed.
  init(projects: Int, seed: UInt64) {
    var random = SeededNumbers(seed: seed)
    let organisations = (0..<max(projects / 3, 1)).map { number -> (name: Written, code: String, city: Written) in
      let place = random.pick(cities)
      return (random.organisation(in: place), "91320\(583 + number)XX\(number * 7919 % 100_003)Z", place + Written("市"))
    }
    var entries = organisations.enumerated().map { number, organisation in
      Entry(
        "organisations/\(number)/", "organisation", [organisation.name, organisation.city], codes: [organisation.code])
    }
    for number in 0..<projects {
      let (name, code, city) = random.pick(organisations)
      let id = "SYN-\(2022 + number % 3)-\(10_000 + number)"
      entries.append(
        Entry(
          "projects/\(id)/", "project", [random.title(), name, city], codes: [id, code], year: 2022 + number % 3,
          amount: number % 7 * 100))
    }
    self.entries = entries
  }

  var documents: [SearchDocument] { entries.map(\.document) }
  static let kindOrder = ["organisation"]
}

extension Sample.Entry {
  fileprivate init(
    _ address: String, _ kind: String, _ texts: [Written], codes: [String], year: Int? = nil, amount: Int? = nil
  ) {
    document = SearchDocument(
      address: address, kind: kind, title: texts[0].written, isName: kind == "organisation",
      fields: texts.dropFirst().dropLast().map(\.written), groups: texts.suffix(1).map { .init("city", $0.written) },
      codes: codes, lines: [texts[1].written], year: year, amount: amount)
    self.texts = texts.map { $0.folded.unicodeScalars.map(\.value) }
    self.codes = codes.map { $0.lowercased().unicodeScalars.map(\.value) }
  }
}

/// A text as a list has it, and what folding must make of it.
private struct Written {
  let written: String
  let folded: String

  init(_ written: String, _ folded: String? = nil) {
    self.written = written
    self.folded = folded ?? written
  }

  /// Blanks that meet are one.
  static func + (a: Written, b: Written) -> Written {
    let second = a.folded.hasSuffix(" ") && b.folded.hasPrefix(" ") ? String(b.folded.dropFirst()) : b.folded
    return Written(a.written + b.written, a.folded + second)
  }
}

extension SeededNumbers {
  fileprivate mutating func title() -> Written {
    var title = pick(starts)
    for _ in 0..<1 + below(4) { title = title + pick(pieces) }
    return title + pick(ends)
  }

  fileprivate mutating func organisation(in city: Written) -> Written {
    city + Written(pick(brands) + pick(brands)) + pick(trades) + pick(forms)
  }
}

private let cities = ["苏州", "昆山", "南京", "南通", "连云港"].map { Written($0) }
private let brands = "恒瑞华金天盛宏泰永昌嘉德鑫源通达利丰博远".map(String.init)
private let trades = ["新材料", "精密机械", "电子科技", "智能装备", "生物医药"].map { Written($0) }
private let forms = [
  Written("有限公司"), Written("股份有限公司"), Written("（江苏）有限公司", "(江苏)有限公司"), Written(" Co., Ltd.", " co., ltd."),
]
private let starts = [
  Written("基于"), Written("面向"), Written("年产300万吨"), Written("５Ｇ＋", "5g+"), Written("V-SLAM", "v-slam"),
  Written("高性能"), Written("ＡＩ+", "ai+"), Written("3D打印", "3d打印"), Written("“英才名匠”"), Written("Smart ", "smart "),
]
private let pieces = [
  Written("碳纤维"), Written("机器视觉"), Written("工业互联网"), Written("（一期）", "(一期)"), Written("Ⅱ期", "ii期"),
  Written("500㎡", "500m2"), Written("5G", "5g"), Written("  AI Lab　", " ai lab "), Written("氮化硅"), Written("𠮷"),
  Written("TSV\u{200B}封装", "tsv封装"), Written("A/B", "a/b"), Written("与"), Written("Σ", "σ"), Written("、"),
]
private let ends = [
  Written("研发及产业化"), Written("关键技术攻关"), Written("智能工厂建设项目"), Written("示范应用V2.0", "示范应用v2.0"), Written("改造"),
]
