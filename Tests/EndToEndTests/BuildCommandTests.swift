import Foundation
import Testing

struct BuildCommandTests {
  private func build(_ site: ScratchFolder, _ arguments: String...) throws -> Program.Outcome {
    try Program().run(["build", "--site", site.path] + arguments)
  }

  @Test func `a site is published into output beside its content`() throws {
    let site = try ScratchFolder.smallSite()
    let outcome = try build(site)
    #expect(outcome.code == 0)
    #expect(outcome.errors == "")
    for edition in ["public", "internal"] {
      #expect(site.exists("output/\(edition)/index.html"))
      #expect(outcome.text.contains("published \(site.path)/output/\(edition): "))
    }
  }

  @Test func `the folder it is started in is the site unless another is named`() throws {
    let site = try ScratchFolder.smallSite()
    #expect(try Program(folder: site.url).run("build", "--quiet").code == 0)
    #expect(site.exists("output/public/manifest.json"))
  }

  @Test(arguments: [("public", "internal"), ("internal", "public")])
  func `one edition alone`(_ made: String, _ other: String) throws {
    let site = try ScratchFolder.smallSite()
    #expect(try build(site, "--edition", made).code == 0)
    #expect(site.exists("output/\(made)/index.html"))
    #expect(!site.exists("output/\(other)"))
  }

  @Test func `--output makes the folders that are missing`() throws {
    let site = try ScratchFolder.smallSite(), elsewhere = try ScratchFolder()
    #expect(try build(site, "--output", elsewhere.path + "/a/b").code == 0)
    #expect(elsewhere.exists("a/b/public/index.html"))
    #expect(!site.exists("output"))
  }

  @Test(arguments: ["https://data.example.cn/list", "https://data.example.cn/list/"])
  func `--base-url stands in every absolute address`(_ address: String) throws {
    let site = try ScratchFolder.smallSite()
    #expect(try build(site, "--base-url", address).code == 0)
    let map = try site.text("output/public/sitemap.xml")
    #expect(map.contains("<loc>https://data.example.cn/list/</loc>"))
    #expect(!map.contains("https://example.org/small/"))
  }

  @Test func `--quiet says nothing where nothing is wrong`() throws {
    let outcome = try build(try ScratchFolder.smallSite(), "--quiet")
    #expect(outcome.code == 0)
    #expect(outcome.text == "")
    #expect(outcome.errors == "")
  }

  @Test func `--strict does not let a warning pass`() throws {
    let site = try ScratchFolder.smallSite()
    try site.edit("content/projects/list.csv", "县(市、区),支持金额", "县(市、区),支持金额,备注")
    for row in ["100.5", "80", "0.01", "19.49"] {
      try site.edit("content/projects/list.csv", ",\(row)\n", ",\(row),注\n")
    }
    let lenient = try build(site)
    #expect(lenient.code == 0)
    #expect(lenient.errors.contains("warning: the column \"备注\" is not read [sources.unread-column]"))
    #expect(lenient.errors.hasSuffix("0 errors, 1 warning\n"))
    let strict = try build(site, "--strict", "--output", site.path + "/strict")
    #expect(strict.code == 1)
    #expect(strict.errors.contains("error: the column \"备注\" is not read [sources.unread-column]"))
    #expect(strict.errors.hasSuffix("1 error, 0 warnings\n"))
    #expect(!site.exists("strict"))
  }

  @Test func `an error in the data leaves the old site as it was, file for file`() throws {
    let site = try ScratchFolder.smallSite()
    #expect(try build(site).code == 0)
    let before = try FolderImage(site.url("output"))
    try site.edit("content/projects/list.csv", ",80\n", ",achtzig\n")
    #expect(try build(site).code == 1)
    #expect(try FolderImage(site.url("output")) == before)
  }

  @Test func `a rebuild of the same site writes nothing`() throws {
    let site = try ScratchFolder.smallSite()
    #expect(try build(site).code == 0)
    let before = try FolderImage(site.url("output"))
    let outcome = try build(site)
    #expect(outcome.lines.allSatisfy { $0.contains(" 0 written, ") && $0.hasSuffix(" 0 removed") })
    #expect(try FolderImage(site.url("output")) == before)
  }

  @Test func `a project taken off the list is gone from the site, and the rest stays the same files`() throws {
    let site = try ScratchFolder.smallSite()
    #expect(try build(site).code == 0)
    let before = try FolderImage(site.url("output/public"))
    try site.edit("content/projects/list.csv", "A-3,2024,平台建设,服务,公共检测平台,庚辛壬检测院,徐州市,,0.01\n", "")
    #expect(try build(site).code == 0)
    let after = try FolderImage(site.url("output/public"))
    #expect(before.files["projects/A-3/index.html"] != nil)
    #expect(after.files["projects/A-3/index.html"] == nil)
    #expect(after.files["about/index.html"]?.inode == before.files["about/index.html"]?.inode)
    #expect(!after.files.values.contains { $0.bytes.range(of: Data("庚辛壬检测院".utf8)) != nil })
  }

  @Test(arguments: [
    ["build", "--edition", "secret"], ["build", "--jobs", "0"], ["build", "--base-url", "data.example.cn"],
    ["build", "--no-such-option"], ["publish"], ["check", "--format", "xml"], ["search"],
    ["search", "--limit", "0", "x"],
    ["markdown", "one.md", "two.md"],
  ])
  func `what the command does not understand is exit code 64`(_ arguments: [String]) throws {
    let scratch = try ScratchFolder()
    let outcome = try Program(folder: scratch.url).run(arguments)
    #expect(outcome.code == 64)
    #expect(outcome.text == "")
    #expect(outcome.errors.contains("Usage: gongshi"))
    #expect(try FolderImage(scratch.url).files.isEmpty)
  }
}
