import Glibc
import OutputWriting
import Testing

struct PublishRefusalTests {
  let workshop = Workshop()

  @Test func `a file in the way stays`() {
    workshop.write("mine", to: workshop.site)
    #expect(refusalOfSite() == "\(workshop.site) is a file, not a folder; move it away or name another folder")
    #expect(workshop.text(of: workshop.site) == "mine")
  }

  @Test func `a symbolic link is not followed`() {
    mkdir(workshop.path + "/real", 0o755)
    symlink("real", workshop.site)
    #expect(refusalOfSite() == "\(workshop.site) is a symbolic link, not a folder; move it away or name another folder")
    #expect(workshop.names(in: workshop.path) == ["real", "site"])
    #expect(workshop.names(in: workshop.path + "/real").isEmpty)
  }

  @Test func `a pipe in the way is not opened`() {
    mkfifo(workshop.site, 0o644)
    #expect(
      refusalOfSite()
        == "\(workshop.site) is neither a file nor a folder, not a folder; move it away or name another folder")
  }

  @Test func `a parent that is missing is named`() {
    let target = workshop.path + "/no/site"
    #expect(refusal(to: target) == "\(target) cannot be made because the folder \(workshop.path)/no does not exist")
  }

  @Test func `a parent that is a file is named`() {
    workshop.write("mine", to: workshop.path + "/file")
    #expect(refusal(to: workshop.path + "/file/site") == "cannot look at \(workshop.path)/file/.: Not a directory")
  }

  @Test(arguments: ["", ".", "..", "/", "output/..", "a/."]) func `a path without a name is refused`(path: String) {
    #expect(refusal(to: path) == "\"\(path)\" names no folder of its own; name the folder that is to be the site")
  }

  @Test func `files of somebody else are not deleted`() {
    mkdir(workshop.site, 0o755)
    workshop.write("mine", to: workshop.site + "/thesis.docx")
    #expect(
      refusalOfSite() == """
        \(workshop.site) holds thesis.docx but no manifest of a published site; \
        move it away or name another folder, for publishing would delete it
        """)
    workshop.write(#"{"name":"An app","icons":[]}"#, to: workshop.site + "/manifest.json")
    #expect(
      refusalOfSite() == """
        \(workshop.site) holds a manifest.json of something else but no manifest of a published site; \
        move it away or name another folder, for publishing would delete it
        """)
    #expect(workshop.names(in: workshop.path) == ["site"])
    #expect(workshop.text(of: workshop.site + "/thesis.docx") == "mine")
  }

  @Test func `a working copy under version control is not deleted, though a site was published into it`() throws {
    _ = try OutputWriter().publish(tree(of: 2), to: workshop.site)
    mkdir(workshop.site + "/.git", 0o755)
    #expect(
      refusalOfSite() == """
        \(workshop.site) holds .git, which publishing would delete; \
        name another folder and copy the site from there
        """)
    #expect(workshop.names(in: workshop.site) == [".git", "manifest.json", "projects"])
  }

  @Test func `a second build at the same time is told so and changes nothing`() throws {
    _ = try OutputWriter().publish(tree(of: 2), to: workshop.site)
    let before = workshop.contents()
    let target = workshop.site
    let first = OutputWriter(
      files: FileSystem { call, _ in
        guard call == .exchange else { return nil }
        // The first build is about to exchange: the second comes now.
        #expect(refusal(to: target) == "another build is publishing to \(target); try again when it is done")
        return EIO
      })
    #expect(throws: PublishError.self) { try first.publish(tree(of: 3), to: target) }
    #expect(workshop.contents() == before)
    _ = try OutputWriter().publish(tree(of: 3), to: target)
    #expect(workshop.contents().count == 4)
    #expect(workshop.names(in: workshop.path) == ["site"])
  }

  @Test func `two sites beside each other do not wait for each other`() throws {
    let other = workshop.path + "/internal"
    let first = OutputWriter(
      files: FileSystem { call, _ in
        if call == .flush { #expect(refusal(to: other) == nil) }
        return nil
      })
    _ = try first.publish(tree(of: 3), to: workshop.site)
    #expect(workshop.names(in: workshop.path) == ["internal", "site"])
  }

  @Test func `a file system of its own is not exchanged`() throws {
    // Mounted everywhere the tests run, and never written to.
    #expect(
      refusal(to: "/proc") == "/proc is a file system of its own; name a folder inside it, which can be exchanged")
  }

  private func refusalOfSite() -> String? { refusal(to: workshop.site) }
}

/// Why a site of three pages is not published at a path; nil if it is.
private func refusal(to path: String) -> String? {
  do {
    _ = try OutputWriter().publish(tree(of: 3), to: path)
    return nil
  } catch {
    return "\(error)"
  }
}
