import Glibc
import OutputWriting
import Testing

/// A disk that is really full: a file system in memory of 256 kB.
struct FullDiskTests {
  @Test(.enabled(if: SmallDisk.canBeMounted, "needs the right to mount"))
  func `a full disk leaves the old site whole, and with more room the retry succeeds`() throws {
    let disk = try #require(SmallDisk())
    let workshop = disk.workshop
    let site = disk.path + "/site"
    _ = try OutputWriter().publish(tree(of: 5), to: site)
    let before = workshop.contents(of: site)
    let pages = try OutputTree(
      tree(of: 5).files + (0..<20).map { OutputFile("big/\($0)", Array(repeating: 0x78, count: 30_000), madeBy: "big") }
    )
    let error = #expect(throws: PublishError.self) { try OutputWriter().publish(pages, to: site) }
    #expect(error?.description.hasSuffix(": No space left on device") == true)
    #expect(workshop.contents(of: site) == before)
    #expect(workshop.names(in: disk.path) == ["site"])
    disk.grow()
    #expect(try OutputWriter().publish(pages, to: site).kept == 5)
    #expect(workshop.contents(of: site).count == 26)
  }
}

private final class SmallDisk {
  let workshop: Workshop
  var path: String { workshop.path + "/disk" }

  static var canBeMounted: Bool { SmallDisk() != nil }

  init?() {
    workshop = Workshop()
    mkdir(path, 0o755)
    if mount("none", path, "tmpfs", 0, "size=256k") != 0 { return nil }
  }

  func grow() {
    let result = mount("none", path, "tmpfs", UInt(MS_REMOUNT), "size=4m")
    precondition(result == 0, "the small disk cannot grow")
  }

  deinit { umount(path) }
}
