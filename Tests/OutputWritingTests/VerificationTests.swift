import Glibc
import OutputWriting
import Testing

struct VerificationTests {
  let workshop = Workshop(isInMemory: true)

  private func differences() throws -> [String] {
    try Verification(ofSiteAt: workshop.site, workers: 3).differences.map { "\($0.difference) \($0.path)" }
  }

  @Test func `a published site is as it was published`() throws {
    _ = try OutputWriter().publish(tree(of: 200), to: workshop.site)
    let verification = try Verification(ofSiteAt: workshop.site, workers: 4)
    #expect(verification.files == 200 && verification.differences.isEmpty)
  }

  @Test func `missing, extra and changed files are named by path`() throws {
    _ = try OutputWriter().publish(tree(of: 12), to: workshop.site)
    unlink(workshop.site + "/" + path(of: 3))
    workshop.write("page 10", to: workshop.site + "/" + path(of: 1))
    workshop.write("x", to: workshop.site + "/projects/stray.txt")
    workshop.write("page 1!", to: workshop.site + "/" + path(of: 10))
    unlink(workshop.site + "/" + path(of: 7))
    symlink("/etc/hostname", workshop.site + "/" + path(of: 7))
    mkdir(workshop.site + "/苏", 0o755)
    symlink("..", workshop.site + "/苏/up")
    #expect(
      try differences() == [
        "changed projects/1/index.html", "changed projects/10/index.html", "missing projects/3/index.html",
        "changed projects/7/index.html", "extra projects/stray.txt", "extra 苏/up",
      ])
  }

  @Test func `a byte at the end counts`() throws {
    let bytes = [UInt8](repeating: 0x61, count: 300_000)
    _ = try OutputWriter().publish(OutputTree([OutputFile("big", bytes, madeBy: "big")]), to: workshop.site)
    workshop.write(String(repeating: "a", count: 299_999) + "b", to: workshop.site + "/big")
    #expect(try differences() == ["changed big"])
  }

  @Test func `what is no site of ours is said`() throws {
    let error = #expect(throws: PublishError.self) { try differences() }
    #expect(error?.description == "there is no site at \(workshop.site)")
    mkdir(workshop.site, 0o755)
    workshop.write("x", to: workshop.site + "/thesis")
    #expect(throws: PublishError.self) { try differences() }
  }
}
