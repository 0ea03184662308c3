import ReportModel

/// A project as its row states it; its organisation is still a name and perhaps a code.
struct ProjectDraft: Sendable {
  /// A name as written, and what it is compared by: full-width signs as ASCII.
  struct OrganisationName: Hashable, Sendable {
    let text: String
    let identity: String
    /// Of the identity, so that names by the hundred thousand are compared by a number first.
    private let hash: UInt64

    init(_ text: String) {
      self.text = text
      identity = halfWidthText(text)
      hash = stableHash(identity.utf8)
    }

    static func == (a: Self, b: Self) -> Bool { a.hash == b.hash && a.identity.utf8.elementsEqual(b.identity.utf8) }

    func hash(into hasher: inout Hasher) { hasher.combine(hash) }
  }

  /// Without its organisation; without an id where the row states none.
  var project: Project.Fields
  let organisation: OrganisationName
  let creditCode: String?
  /// The index of its source.
  let source: Int
  /// The index of its list: the file, or the sheet, it stands in.
  let list: Int

  /// A hash of what makes it this project: year, programme (or category), name and organisation, white space aside.
  /// It does not depend on the order of the rows.
  var contentHash: UInt64 {
    var hash = ContentHash()
    hash.add(project.year.map(String.init) ?? "")
    hash.add(project.programme ?? project.category ?? "")
    hash.add(project.name)
    hash.add(organisation.identity)
    return hash.value
  }

  /// The id of a row that states none: `p-` and 13 letters and digits.
  var contentID: String {
    let digits = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)
    var rest = contentHash, bytes = [UInt8]()
    for _ in 0..<13 {
      bytes.append(digits[Int(rest & 31)])
      rest >>= 5
    }
    return "p-" + String(decoding: bytes.reversed(), as: UTF8.self)
  }
}

/// FNV-1a over several texts without their blanks, each closed by a byte no text holds.
struct ContentHash {
  private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  mutating func add(_ text: String) {
    for byte in text.utf8 where byte != 0x20 { add(byte) }
    add(0xFF)
  }

  private mutating func add(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x100_0000_01b3 }
}
