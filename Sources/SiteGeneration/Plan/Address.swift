import ReportModel

/// Where the pages and files of a site are: addresses below its root, without a leading slash (DESIGN.md §5).
///
/// Ids and keys are parts of an address as they are, which reading sees to; regions have only their name. A page's
/// address ends in a slash and is served from `index.html` below it.
enum Address {
  static let overview = ""
  static let projects = "projects/"
  static let organisations = "organisations/"
  static let categories = "categories/"
  static let programmes = "programmes/"
  static let regions = "regions/"
  static let cities = "cities/"
  static let clusters = "clusters/"
  static let chains = "chains/"
  static let years = "years/"
  static let guidelines = "guidelines/"
  static let notices = "notices/"
  static let about = "about/"
  static let search = "search/"
  static let explore = "explore/"
  static let data = "data/"
  static let dictionary = "data/dictionary/"
  static let quality = "quality/"
  static let payments = "payments/"
  static let indicators = "indicators/"

  static func project(_ id: String) -> String { "projects/\(id)/" }
  static func organisation(_ key: String) -> String { "organisations/\(key)/" }
  static func category(_ id: String) -> String { "categories/\(id)/" }
  static func programme(_ id: String) -> String { "programmes/\(id)/" }
  static func region(_ name: String) -> String { "regions/\(pathKey(name))/" }
  static func city(_ code: String) -> String { "cities/\(code)/" }
  static func cluster(_ key: String) -> String { "clusters/\(key)/" }
  static func chain(_ key: String) -> String { "chains/\(key)/" }
  static func year(_ year: Int) -> String { "years/\(year)/" }
  static func guideline(_ year: Int) -> String { "guidelines/\(year)/" }
  static func annex(_ id: String, of year: Int) -> String { "guidelines/\(year)/\(id)/" }
  static func indicators(of programme: String, in year: Int) -> String { "indicators/\(year)/\(programme)/" }
  static func form(_ id: String, of year: Int) -> String { "guidelines/\(year)/forms/\(id)/" }
  static func text(of year: Int) -> String { "guidelines/\(year)/text/" }
  static func checks(of year: Int) -> String { "guidelines/\(year)/checks/" }
  static func check(_ id: String, of year: Int) -> String { "guidelines/\(year)/checks/\(id)/" }

  /// The address of a clause in the guideline's text.
  static func clause(_ anchor: String, of year: Int) -> String { text(of: year) + "#" + anchor }

  /// The second and further pages of a long list.
  static func page(_ number: Int, of address: String) -> String {
    number == 1 ? address : "\(address)page/\(number)/"
  }

  /// The file a page, or a part of one, is served from.
  static func file(of address: String) -> String {
    address.utf8.contains(UInt8(ascii: "#")) ? address.prefix { $0 != "#" } + "index.html" : address + "index.html"
  }

  /// The address of the page that is served from a file.
  static func page(in file: String) -> String { String(Substring(file.utf8.dropLast("index.html".utf8.count))) }

  /// The way from a page back to the root: `./` at the root, `../` for each folder below it.
  static func root(from address: String) -> String {
    let depth = address.utf8.reduce(0) { $1 == UInt8(ascii: "/") ? $0 + 1 : $0 }
    return depth == 0 ? "./" : String(repeating: "../", count: depth)
  }

  /// The address as a URL needs it where no browser helps (sitemap, feed, canonical link): UTF-8 percent-encoded.
  static func percentEncoded(_ address: String) -> String {
    guard !address.utf8.allSatisfy(isPlain) else { return address }
    let digits = Array("0123456789ABCDEF".utf8)
    var bytes = [UInt8]()
    for byte in address.utf8 {
      if isPlain(byte) {
        bytes.append(byte)
      } else {
        bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Whether a byte stands for itself in a URL.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0...0x20, 0x7F..., UInt8(ascii: "\""), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\\"),
      UInt8(ascii: "^"), UInt8(ascii: "`"), UInt8(ascii: "{"), UInt8(ascii: "|"), UInt8(ascii: "}"):
      false
    default: true
    }
  }
}
