import Glibc
import OutputWriting
import Testing

struct CompressionTests {
  let workshop = Workshop(isInMemory: true)

  private let page = Array(String(repeating: "<p>公示 public notice</p>\n", count: 400).utf8)

  /// What another program makes of a file.
  private func read(_ command: String, _ name: String) -> String? {
    guard let pipe = popen("\(command) '\(workshop.site)/\(name)'", "r") else { return nil }
    defer { pclose(pipe) }
    var bytes = [UInt8](), block = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&block, 1, block.count, pipe), count > 0 { bytes += block[..<count] }
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test func `every text file has compressed ones beside it, listed in the manifest; others have none`() throws {
    let made = Counter(), page = page
    let tree = try OutputTree([
      OutputFile("index.html", madeBy: "page") {
        made.add()
        return page
      }, OutputFile("icon.png", [1, 2, 3], madeBy: "icon"), OutputFile("empty.txt", [], madeBy: "empty"),
    ])
    _ = try OutputWriter(workers: 1).publish(tree.precompressed(), to: workshop.site)
    #expect(made.count == 1)
    let names = [
      "empty.txt", "empty.txt.br", "empty.txt.gz", "icon.png", "index.html", "index.html.br", "index.html.gz",
      "manifest.json",
    ]
    #expect(workshop.names(in: workshop.site) == names)
    #expect(try Verification(ofSiteAt: workshop.site, workers: 2).differences.isEmpty)
    #expect(read("gzip -dc", "index.html.gz") == String(decoding: page, as: UTF8.self))
    #expect(read("gzip -dc", "empty.txt.gz") == "")
    #expect(workshop.state(of: workshop.site + "/index.html.br").st_size < 200)
  }

  @Test(arguments: Compression.allCases) func `the same bytes always come out the same, and smaller`(
    kind: Compression
  ) {
    let once = kind.compressed(page)
    #expect(once == kind.compressed(page))
    #expect(once.count < page.count / 20 && !once.isEmpty)
    #expect(!kind.compressed([]).isEmpty)
  }

  @Test func `gzip says neither when nor of what`() {
    // RFC 1952: no flags (no name), time 0.
    #expect(Compression.gzip.compressed(page).prefix(8) == [0x1F, 0x8B, 8, 0, 0, 0, 0, 0])
  }

  @Test func `a file in the way of a compressed one is a mistake`() throws {
    let tree = try OutputTree(["a.css", "a.css.gz"].map { OutputFile($0, [], madeBy: $0) })
    let error = #expect(throws: OutputProblems.self) { try tree.precompressed() }
    #expect(error?.description == "a.css.gz is made twice: by a.css.gz and by gz of a.css")
  }
}
