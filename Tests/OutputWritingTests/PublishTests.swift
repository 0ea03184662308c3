import Glibc
import OutputWriting
import Testing

struct PublishTests {
  let workshop = Workshop()
  let writer = OutputWriter()

  @Test func `a site is published whole, with its manifest and nothing beside it`() throws {
    let files = ["index.html", "projects/1/index.html", "projects/2/index.html", "苏/a.css", "empty"].map(page)
    let tree = try OutputTree(files)
    let publication = try writer.publish(tree, to: workshop.site)
    var expected = Dictionary(uniqueKeysWithValues: files.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) })
    expected["manifest.json"] = String(decoding: Manifest(of: tree, workers: 1).bytes(), as: UTF8.self)
    #expect(workshop.contents() == expected)
    #expect(workshop.names(in: workshop.path) == ["site"])
    #expect(publication.written == 6 && publication.kept == 0 && publication.removed == 0)
    #expect(publication.bytesWritten == expected.values.reduce(0) { $0 + $1.utf8.count })
    #expect(publication.trouble == nil && !publication.isUnchanged)
  }

  @Test func `only what changed is another file afterwards`() throws {
    _ = try writer.publish(tree(of: 300), to: workshop.site)
    let inodes = (0..<300).map { workshop.inode(of: path(of: $0)) }
    let publication = try writer.publish(tree(of: 300, changing: 7), to: workshop.site)
    #expect(publication.written == 2 && publication.kept == 299 && publication.removed == 0)
    for number in 0..<300 where number != 7 {
      #expect(workshop.inode(of: path(of: number)) == inodes[number])
    }
    #expect(workshop.inode(of: path(of: 7)) != inodes[7])
    #expect(workshop.text(of: workshop.site + "/" + path(of: 7)) == "changed")
    #expect(workshop.names(in: workshop.path) == ["site"])
  }

  @Test func `a rebuild is byte for byte what a clean build is`() throws {
    _ = try writer.publish(tree(of: 40), to: workshop.site)
    _ = try writer.publish(tree(of: 35, changing: 3), to: workshop.site)
    _ = try writer.publish(tree(of: 35, changing: 3), to: workshop.path + "/clean")
    #expect(workshop.contents() == workshop.contents(of: workshop.path + "/clean"))
  }

  @Test func `what the new site lacks is gone`() throws {
    _ = try writer.publish(OutputTree(["a", "b/c/d", "e"].map(page)), to: workshop.site)
    let publication = try writer.publish(OutputTree([page("a")]), to: workshop.site)
    #expect(publication.removed == 2 && publication.kept == 1)
    #expect(workshop.contents().keys.sorted() == ["a", "manifest.json"])
  }

  @Test func `a file may become a folder and a folder a file`() throws {
    _ = try writer.publish(OutputTree(["a", "b/c"].map(page)), to: workshop.site)
    _ = try writer.publish(OutputTree(["a/c", "b"].map(page)), to: workshop.site)
    #expect(workshop.contents().keys.sorted() == ["a/c", "b", "manifest.json"])
  }

  @Test func `a site that is what it should be is not touched`() throws {
    _ = try writer.publish(tree(of: 100), to: workshop.site)
    let before = (workshop.state(of: workshop.site), workshop.state(of: workshop.path))
    let writes = OutputWriter(files: FileSystem { call, _ in writingCalls.contains(call) ? EROFS : nil })
    let publication = try writes.publish(tree(of: 100), to: workshop.site)
    #expect(publication.isUnchanged && publication.written == 0 && publication.kept == 101)
    let after = (workshop.state(of: workshop.site), workshop.state(of: workshop.path))
    #expect(before.0.st_ino == after.0.st_ino)
    #expect(before.0.st_ctim.tv_nsec == after.0.st_ctim.tv_nsec && before.1.st_mtim.tv_nsec == after.1.st_mtim.tv_nsec)
  }

  @Test(arguments: ["stray", "changed", "mode", "folder mode", "missing", "link", "manifest"])
  func `what somebody did to the site by hand is put right`(damage: String) throws {
    _ = try writer.publish(tree(of: 10), to: workshop.site)
    let good = workshop.contents()
    let file = workshop.site + "/" + path(of: 3)
    switch damage {
    case "stray": workshop.write("x", to: workshop.site + "/projects/stray")
    case "changed": workshop.write("pagf 3", to: file)
    case "mode": chmod(file, 0o600)
    case "folder mode": chmod(workshop.site + "/projects", 0o700)
    case "missing": unlink(file)
    case "link":
      unlink(file)
      symlink("/etc/hostname", file)
    default: workshop.write("{\"files\":[]}", to: workshop.site + "/manifest.json")
    }
    #expect(try !writer.publish(tree(of: 10), to: workshop.site).isUnchanged)
    #expect(workshop.contents() == good)
    #expect(workshop.kind(of: file) == S_IFREG && workshop.permissions(of: file) == 0o644)
    #expect(workshop.permissions(of: workshop.site + "/projects") == 0o755)
    #expect(try writer.publish(tree(of: 10), to: workshop.site).isUnchanged)
  }

  @Test(arguments: [0o000, 0o022, 0o077, 0o277] as [mode_t]) func `modes are the same whatever the umask`(
    mask: mode_t
  ) async {
    await #expect(processExitsWith: .success) { [mask, site = workshop.site as String] in
      umask(mask)
      _ = try OutputWriter().publish(tree(of: 3), to: site)
    }
    #expect(
      workshop.permissions(of: workshop.site) == 0o755 && workshop.permissions(of: workshop.site + "/projects") == 0o755
    )
    #expect(workshop.permissions(of: workshop.site + "/projects/1") == 0o755)
    #expect(workshop.permissions(of: workshop.site + "/projects/1/index.html") == 0o644)
    #expect(workshop.permissions(of: workshop.site + "/manifest.json") == 0o644)
  }

  @Test func `an empty folder may become a site`() throws {
    mkdir(workshop.site, 0o700)
    _ = try writer.publish(tree(of: 3), to: workshop.site + "/")
    #expect(workshop.contents().count == 4)
    #expect(workshop.names(in: workshop.path) == ["site"])
  }

  @Test func `what a killed build left is removed`() throws {
    _ = try writer.publish(tree(of: 3), to: workshop.site)
    for name in ["", "/new", "/new/projects"] { mkdir(workshop.path + "/.site.staging" + name, 0o755) }
    workshop.write("half", to: workshop.path + "/.site.staging/new/projects/x")
    symlink(workshop.site, workshop.path + "/.site.staging/new/link")
    #expect(try writer.publish(tree(of: 3), to: workshop.site).isUnchanged)
    #expect(workshop.names(in: workshop.path) == ["site"])
    #expect(workshop.contents().count == 4)
  }

  @Test func `the old site comes back where a build was killed between two renames`() throws {
    _ = try writer.publish(tree(of: 3), to: workshop.site)
    let inode = workshop.inode(of: path(of: 1))
    mkdir(workshop.path + "/.site.staging", 0o700)
    rename(workshop.site, workshop.path + "/.site.staging/previous")
    _ = try writer.publish(tree(of: 4), to: workshop.site)
    #expect(workshop.inode(of: path(of: 1)) == inode)
    #expect(workshop.names(in: workshop.path) == ["site"])
  }

  @Test func `where folders cannot be exchanged, two renames do`() throws {
    let writer = OutputWriter(files: FileSystem { call, _ in call == .exchange ? ENOSYS : nil })
    _ = try writer.publish(tree(of: 3), to: workshop.site)
    _ = try writer.publish(tree(of: 4), to: workshop.site)
    #expect(workshop.contents().count == 5)
    #expect(workshop.names(in: workshop.path) == ["site"])
  }

  @Test func `where files cannot be linked, they are written`() throws {
    _ = try writer.publish(tree(of: 3), to: workshop.site)
    let writer = OutputWriter(files: FileSystem { call, _ in call == .linkFile ? EPERM : nil })
    let publication = try writer.publish(tree(of: 4), to: workshop.site)
    #expect(publication.written == 5 && publication.kept == 0)
    #expect(workshop.contents().count == 5)
  }

  @Test func `a folder of many files is shared among the workers`() throws {
    let tree = try OutputTree((0..<1_000).map { page("flat/\($0)") } + [page("flat/deep/er/x")])
    #expect(try writer.publish(tree, to: workshop.site).written == 1_002)
    #expect(workshop.contents().count == 1_002)
    #expect(try OutputWriter(workers: 1).publish(tree, to: workshop.site).isUnchanged)
    workshop.write("x", to: workshop.site + "/flat/stray")
    #expect(try !writer.publish(tree, to: workshop.site).isUnchanged)
    #expect(workshop.contents().count == 1_002)
  }
}

/// The calls that change what is on the disk.
let writingCalls: Set<SystemCall> = [
  .createFolder, .removeFolder, .createFile, .writeFile, .removeFile, .linkFile, .setMode, .rename, .exchange,
]

func path(of number: Int) -> String { "projects/\(number)/index.html" }

/// So many project pages of one file each.
func tree(of count: Int, changing changed: Int? = nil) throws -> OutputTree {
  try OutputTree(
    (0..<count).map {
      OutputFile(path(of: $0), Array(($0 == changed ? "changed" : "page \($0)").utf8), madeBy: "page \($0)")
    })
}
