import Testing

@testable import OutputWriting

struct SiteSliceTests {
  private func tree(_ counts: KeyValuePairs<String, Int>) throws -> OutputTree {
    let files = counts.flatMap { folder, count in
      (0..<count).map { OutputFile("\(folder)/\($0)/index.html", madeBy: "test") { [] } }
    }
    let many = (0..<150).map { OutputFile("assets/\($0).css", [], madeBy: "test") }
    return try OutputTree(files + many + [OutputFile("index.html", [], madeBy: "test")])
  }

  @Test func `folders are told from the paths of files, each after the one it is in`() throws {
    let paths = ["a-b/x", "a/b/c/d", "a/e", "a/f/g", "h", "苏/南/i"]
    let tree = try OutputTree(paths.map { OutputFile($0, [], madeBy: "test") })
    #expect(tree.folders.map(\.path) == ["", "a-b", "a", "a/b", "a/b/c", "a/f", "苏", "苏/南"])
    let files = tree.folders.map { folder in folder.files.map { tree.files[$0].path } }
    #expect(files == [["h"], ["a-b/x"], ["a/e"], [], ["a/b/c/d"], ["a/f/g"], [], ["苏/南/i"]])
    #expect(tree.folders.map(\.subfolders) == [3, 0, 2, 1, 0, 0, 1, 0])
    #expect(try OutputTree([]).folders.map(\.path) == [""])
  }

  @Test func `every file is in one slice, and every folder has one first slice`() throws {
    let tree = try tree(["a": 40, "b": 7, "a/b": 3]), slices = tree.slices()
    let files = slices.flatMap { slice in
      slice.files(of: tree).map { (tree.folders[slice.folder], tree.files[$0].path) }
    }
    #expect(files.map(\.1).sorted() == tree.files.map(\.path).sorted())
    #expect(files.allSatisfy { $0.contains($1) })
    #expect(slices.filter(\.isFirst).map(\.folder).sorted() == Array(tree.folders.indices))
    #expect(slices.allSatisfy { $0.files(of: tree).count <= SiteSlice.fileLimit })
  }

  @Test func `folders below different folders of the root take turns`() throws {
    let tree = try tree(["a": 200, "b": 100])
    let areas = tree.slices().map { tree.folders[$0.folder].path.prefix(1) }
    #expect(tree.slices().prefix(3).allSatisfy { tree.folders[$0.folder].path == "assets" || $0.folder == 0 })
    for end in stride(from: 30, to: areas.count, by: 30) {
      let made = areas[..<end], share = Double(made.count { $0 == "a" }) / Double(max(made.count { $0 == "b" }, 1))
      #expect(abs(share - 2) < 0.3)
    }
  }
}
