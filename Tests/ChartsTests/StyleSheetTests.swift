import FoundationEssentials
import Glibc
import Testing

/// The style sheet keeps its promises of contrast, and knows every class a chart uses.
@Suite struct StyleSheetTests {
  enum Medium: String, CaseIterable {
    case light = ":root {"
    case dark = "@media (prefers-color-scheme: dark) {"
    case print = "@media print {"
  }

  private static func sheet() throws -> String {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let path = root.appending(path: "themes/default/assets/charts.css").path
    return String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
  }

  /// The colours of a medium by property; a medium's own block, which must hold them all.
  private static func colours(_ medium: Medium) throws -> [Substring: UInt32] {
    let sheet = try sheet()
    let block = try #require(sheet.split(separator: medium.rawValue, maxSplits: 1).last).prefix { $0 != "}" }
    var colours = [Substring: UInt32]()
    for line in block.split(separator: "\n") {
      let parts = line.split(separator: ":")
      guard parts.count == 2, let hash = parts[1].firstIndex(of: "#") else { continue }
      let hex = parts[1][parts[1].index(after: hash)...].prefix(6)
      colours[parts[0].drop { $0 == " " }.dropFirst("--chart-".count)] = UInt32(hex, radix: 16)
    }
    return colours
  }

  @Test(arguments: Medium.allCases) func `text stands out 4·5 to 1 on whatever it lies on`(medium: Medium) throws {
    let colours = try Self.colours(medium)
    var pairs: [(Substring, Substring)] = [("ink", "page"), ("quiet", "page"), ("ink", "hatch")]
    pairs += (1...5).map { ("on-tile-\($0)", "tile-\($0)") }
    pairs += (1...8).map { ("on-seg-\($0)", "seg-\($0)") }
    for (text, ground) in pairs {
      let ratio = contrast(try #require(colours[text]), try #require(colours[ground]))
      #expect(ratio >= 4.5, "\(text) on \(ground) in \(medium): \(ratio)")
    }
  }

  @Test(arguments: Medium.allCases) func `areas or their outlines stand out 3 to 1 against the page`(medium: Medium)
    throws
  {
    let colours = try Self.colours(medium)
    let page = try #require(colours["page"])
    let seam = contrast(try #require(colours["seam"]), page)
    for name in ["accent", "axis", "edge", "ink"] as [Substring] {
      #expect(contrast(try #require(colours[name]), page) >= 3, "\(name) in \(medium)")
    }
    for number in 1...8 {
      let own = contrast(try #require(colours["seg-\(number)"]), page)
      #expect(max(own, seam) >= 3, "seg-\(number) in \(medium): \(own)")
    }
  }

  @Test(arguments: Medium.allCases) func `the classes of a map go one way, each step to be seen`(medium: Medium) throws
  {
    let colours = try Self.colours(medium)
    let page = try #require(colours["page"])
    let ratios = try (1...5).map { contrast(try #require(colours["tile-\($0)"]), page) }
    for (less, more) in zip(ratios, ratios.dropFirst()) { #expect(more / less >= 1.25) }
  }

  @Test func `every class a chart uses is known, but for those that only name`() throws {
    let sheet = try Self.sheet()
    var used = Set<Substring>()
    for chart in everyKind(String(repeating: "长", count: 30), href: "/x/") {
      for piece in drawn(chart).split(separator: " class=\"").dropFirst() {
        used.formUnion(piece.prefix { $0 != "\"" }.split(separator: " "))
      }
    }
    #expect(used.count > 15)
    for name in used.subtracting(["c-bars", "c-shares"]).sorted() {
      #expect(sheet.contains(".\(name) ") || sheet.contains(".\(name),"), "\(name)")
    }
  }

  @Test func `no rule but the properties names a colour`() throws {
    for line in try Self.sheet().split(separator: "\n") where line.contains("#") {
      #expect(line.hasPrefix("  --chart-") || line.hasPrefix("    --chart-"), "\(line)")
    }
  }
}

/// The contrast ratio of WCAG 2.2, from 1 to 21, of two colours as 0xRRGGBB.
private func contrast(_ a: UInt32, _ b: UInt32) -> Double {
  let (x, y) = (luminance(a), luminance(b))
  return (max(x, y) + 0.05) / (min(x, y) + 0.05)
}

private func luminance(_ colour: UInt32) -> Double {
  0.2126 * linear(colour >> 16) + 0.7152 * linear(colour >> 8) + 0.0722 * linear(colour)
}

/// The light of the lowest byte.
private func linear(_ channel: UInt32) -> Double {
  let share = Double(channel & 255) / 255
  return share <= 0.04045 ? share / 12.92 : Glibc.pow((share + 0.055) / 1.055, 2.4)
}
