import Foundation
import Testing

struct VerifyCommandTests {
  @Test func `a published site is proven against its manifest`() throws {
    let site = try ScratchFolder.smallSite()
    #expect(try Program().run("build", "--site", site.path, "--edition", "public", "--quiet").code == 0)
    let folder = site.path + "/output/public"
    let whole = try Program().run("verify", folder)
    #expect(whole.code == 0)
    #expect(whole.text.hasPrefix("\(folder): ") && whole.text.hasSuffix(" files as published\n"))
    #expect(try Program().run("verify", folder, "--quiet", "--jobs", "1").text == "")

    try site.edit("output/public/robots.txt", "Allow", "Disallow")
    try FileManager.default.removeItem(at: site.url("output/public/404.html"))
    try site.write("x", to: "output/public/stray.html")
    let damaged = try Program().run("verify", folder)
    #expect(damaged.code == 1)
    #expect(damaged.text == "missing: 404.html\nchanged: robots.txt\nextra: stray.html\n")
  }

  @Test func `what is no published site is said`() throws {
    let scratch = try ScratchFolder()
    let nothing = try Program().run("verify", scratch.path + "/none")
    #expect(nothing.code == 3)
    #expect(nothing.errors == "error: there is no site at \(scratch.path)/none\n")
    try scratch.write("x", to: "folder/thesis.txt")
    let other = try Program().run("verify", scratch.path + "/folder")
    #expect(other.code == 3)
    #expect(other.errors.contains("thesis.txt"))
  }

  @Test func `--precompress puts .gz and .br beside every text file, the same in every build`() throws {
    let site = try ScratchFolder.smallSite(), again = try ScratchFolder()
    let build = ["build", "--site", site.path, "--edition", "public", "--quiet", "--precompress"]
    #expect(try Program().run(build + ["--jobs", "1"]).code == 0)
    #expect(try Program().run(build + ["--jobs", "5", "--output", again.path]).code == 0)
    let image = try FolderImage(site.url("output/public"))
    #expect(try image.differences(from: FolderImage(again.url("public"))) == [])
    for name in ["index.html", "api/index.json", "assets/site.css", "data/projects.csv", "sitemap.xml"] {
      #expect(image.files[name + ".gz"] != nil && image.files[name + ".br"] != nil, "\(name)")
    }
    #expect(try Program().run("verify", site.path + "/output/public").code == 0)
    let plain = try Program().run("build", "--site", site.path, "--edition", "public", "--jobs", "2")
    #expect(plain.text.contains(" 1 written, ") && !plain.text.hasSuffix(" 0 removed\n"))
  }

  @Test func `--timings says where the time went`() throws {
    let site = try ScratchFolder.smallSite()
    let said = try Program().run("build", "--site", site.path, "--quiet", "--timings").errors
    let phases = said.split(separator: "\n").map { $0.prefix { $0 != " " } }
    #expect(phases == ["read", "check", "summarise", "index", "render", "gate", "write", "total"])
  }
}
