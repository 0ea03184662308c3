import Glibc
import OutputWriting
import TestSupport
import Testing

/// A site after any number of edits is what a clean build would have made, and only what an edit touched is written.
struct RebuildTests {
  let workshop = Workshop(isInMemory: true)

  @Test(arguments: 1...8 as ClosedRange<UInt64>)
  func `after random edits a rebuild equals a clean build, and unchanged files stay the same files`(seed: UInt64) throws
  {
    var numbers = SeededNumbers(seed: seed)
    var pages = Dictionary(uniqueKeysWithValues: (0..<60).map { (path($0), "first \($0)") })
    for round in 0..<12 {
      let before = pages
      for _ in 0..<Int(numbers.next() % 6) { edit(&pages, round, &numbers) }
      let inodes = Dictionary(uniqueKeysWithValues: before.keys.map { ($0, workshop.inode(of: $0)) })
      let tree = try edited(pages)
      let publication = try OutputWriter(workers: Int(numbers.next() % 4) + 1).publish(tree, to: workshop.site)
      let clean = workshop.path + "/clean-\(round)"
      _ = try OutputWriter().publish(tree, to: clean)
      #expect(workshop.contents() == workshop.contents(of: clean), "seed \(seed), round \(round)")
      guard round > 0 else { continue }
      let isSame = pages.filter { before[$0.key] == $0.value }
      for path in isSame.keys { #expect(workshop.inode(of: path) == inodes[path], "\(path)") }
      #expect(publication.isUnchanged == (before == pages))
      #expect(publication.written == (before == pages ? 0 : pages.count - isSame.count + 1))
      #expect(publication.removed == before.keys.count { pages[$0] == nil })
      #expect(try OutputWriter().publish(tree, to: workshop.site).isUnchanged)
    }
  }

  @Test func `each file is made once, and only those that are being written are in memory`() throws {
    let made = Counter()
    let tree = try OutputTree(
      (0..<500).map { number in
        OutputFile("p/\(number)/index.html", madeBy: "page \(number)") {
          made.add()
          return Array("page \(number)".utf8)
        }
      })
    let seen = Counter()
    let staged = try OutputWriter(workers: 3).stage(tree, to: workshop.site) { position, bytes in
      seen.add()
      #expect(String(decoding: bytes, as: UTF8.self) == "page \(tree.files[position].path.split(separator: "/")[1])")
    }
    #expect(made.count == 500 && seen.count == 500)
    #expect(workshop.contents().isEmpty)
    #expect(try staged.publish().written == 501)
    #expect(made.count == 500)
  }

  @Test func `what was staged and is not wanted leaves nothing`() throws {
    _ = try OutputWriter().publish(tree(of: 3), to: workshop.site)
    let before = workshop.contents()
    let staged = try OutputWriter().stage(tree(of: 9), to: workshop.site) { _, _ in }
    #expect(workshop.names(in: workshop.path) == [".site.staging", "site"])
    staged.discard()
    #expect(workshop.names(in: workshop.path) == ["site"])
    #expect(workshop.contents() == before)
  }

  @Test func `what is made already is looked at first, and where it differs what is the same is there at once`() throws
  {
    func tree(_ data: String) throws -> OutputTree {
      try OutputTree(
        (0..<100).map { number in OutputFile("a/\(number)/index.html", madeBy: "page") { Array("\(number)".utf8) } }
          + [OutputFile("data/all.json", Array(data.utf8), madeBy: "data")])
    }
    _ = try OutputWriter().publish(tree("first"), to: workshop.site)
    let staged = try OutputWriter(workers: 1).stage(tree("second"), to: workshop.site) { _, _ in }
    let there = workshop.contents(of: workshop.path + "/.site.staging")
    #expect(there.count { $0.key.hasSuffix("/index.html") } == 100)
    #expect(try staged.publish().written == 2)
  }

  @Test func `a site that another build changed meanwhile is not overwritten`() throws {
    _ = try OutputWriter().publish(tree(of: 3), to: workshop.site)
    let site = workshop.site, once = Counter()
    let slow = try OutputTree([
      OutputFile("a", madeBy: "a") {
        once.add()
        if once.count == 1 { _ = try? OutputWriter().publish(tree(of: 5), to: site) }
        return [0x61]
      }
    ])
    let error = #expect(throws: PublishError.self) { try OutputWriter().publish(slow, to: site) }
    #expect(error?.description == "another build is publishing to \(site); try again when it is done")
    #expect(workshop.contents().count == 6)
    #expect(try OutputWriter().publish(slow, to: site).removed == 5)
  }

  private func path(_ number: Int) -> String {
    number % 3 == 0 ? "projects/\(number)/index.html" : "flat/\(number % 7)/\(number).json"
  }

  private func edit(_ pages: inout [String: String], _ round: Int, _ numbers: inout SeededNumbers) {
    let target = path(Int(numbers.next() % 90))
    switch numbers.next() % 3 {
    case 0: pages[target] = nil
    default: pages[target] = "round \(round) \(numbers.next() % 10)"
    }
  }

  private func edited(_ pages: [String: String]) throws -> OutputTree {
    try OutputTree(pages.map { OutputFile($0.key, Array($0.value.utf8), madeBy: "test") })
  }
}
