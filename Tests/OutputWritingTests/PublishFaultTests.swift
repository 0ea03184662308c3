import Glibc
import OutputWriting
import Synchronization
import Testing

/// What happens when the system refuses a call, or the program dies before it.
struct PublishFaultTests {
  let workshop = Workshop(isInMemory: true)

  @Test(arguments: zip([ENOSPC, EACCES, EIO, ENOENT], [1, 4, 2, 3]))
  func `whichever call fails, the old site or the new one stands whole and nothing is left`(
    number: Int32, workers: Int
  ) throws {
    for failing in 1... {
      try publishOld()
      let faults = Faults { _, count in count == failing ? number : nil }
      let isPublished = try publishNew(with: faults, workers: workers)
      try expectWhole(new: isPublished, "call \(failing)")
      if faults.count < failing { break }
    }
  }

  @Test(arguments: [SystemCall.createFile, .writeFile, .createFolder, .linkFile, .flush, .closeFile, .setMode, .lock])
  func `a disk that stays full from some moment on leaves the old site whole`(call: SystemCall) throws {
    for failing in 1... {
      try publishOld()
      let faults = Faults { asked, count in asked == call && count >= failing ? ENOSPC : nil }
      let isPublished = try publishNew(with: faults, workers: 4)
      if !faults.hasFired { break }
      try expectWhole(new: isPublished, "\(call) \(failing)")
    }
  }

  @Test func `a failed call is told with its path and the reason`() throws {
    try publishOld()
    let faults = Faults { call, _ in call == .writeFile ? ENOSPC : nil }
    let error = #expect(throws: PublishError.self) { try writer(faults).publish(newTree(), to: workshop.site) }
    let text = try #require(error).description
    #expect(text.hasPrefix("cannot write the file \(workshop.path)/.site.staging/new/"))
    #expect(text.hasSuffix(": No space left on device"))
  }

  @Test func `what fails after the exchange is told, and the new site stands`() throws {
    try publishOld()
    let faults = Faults { call, _ in call == .removeFolder ? EACCES : nil }
    let publication = try writer(faults).publish(newTree(), to: workshop.site)
    #expect(publication.trouble?.description.hasPrefix("cannot remove the folder ") == true)
    #expect(publication.trouble?.description.hasSuffix(": Permission denied") == true)
    #expect(workshop.contents() == contents(of: try newTree()))
    #expect(try OutputWriter().publish(newTree(), to: workshop.site).isUnchanged)
    #expect(workshop.names(in: workshop.path) == ["site"])
  }

  @Test func `an old site that cannot be put back after a failed rename is kept, not removed`() throws {
    try publishOld()
    let renames = Atomic(0)
    let files = FileSystem { call, _ in
      if call == .exchange { return EINVAL }
      guard call == .rename else { return nil }
      return renames.add(1, ordering: .relaxed).newValue > 1 ? EIO : nil
    }
    #expect(throws: PublishError.self) { try OutputWriter(files: files).publish(newTree(), to: workshop.site) }
    #expect(workshop.contents(of: workshop.path + "/.site.staging/previous") == contents(of: try oldTree()))
    _ = try OutputWriter().publish(oldTree(), to: workshop.site)
    try expectWhole(new: false, "the next build")
  }

  /// A kill leaves the disk as it is when no further call is made: here every call from some moment on fails, those
  /// that would clean up as well. Real kills at random moments are among the tests of the whole program.
  @Test(arguments: [false, true]) func `killed before any call, the next build finds a whole site and cleans up`(
    canExchange: Bool
  ) throws {
    for moment in 1... {
      try publishOld()
      let faults = Faults { call, count in
        if count >= moment { return EIO }
        return call == .exchange && !canExchange ? ENOSYS : nil
      }
      _ = try? writer(faults, workers: 1).publish(newTree(), to: workshop.site)
      let found = workshop.contents()
      let isWhole = try found == contents(of: oldTree()) || found == contents(of: newTree())
      #expect(isWhole || (!canExchange && found.isEmpty), "killed before call \(moment)")
      _ = try OutputWriter().publish(newTree(), to: workshop.site)
      try expectWhole(new: true, "killed before call \(moment)")
      if faults.count < moment { break }
    }
  }

  @Test func `a read-back that differs from what was written is an error`() throws {
    // A page that another process overwrites between writing and reading back.
    let site = workshop.site
    let files = FileSystem { call, path in
      if call == .readFile, path.hasSuffix(".staging/new/index.html"), let file = fopen(path, "r+") {
        fputs("#", file)
        fclose(file)
      }
      return nil
    }
    let error = #expect(throws: PublishError.self) {
      try OutputWriter(files: files).publish(OutputTree([page("index.html")]), to: site)
    }
    #expect(
      error?.description == "cannot read the file \(workshop.path)/.site.staging/new/index.html: Input/output error")
    #expect(workshop.names(in: workshop.path).isEmpty)
  }

  private func publishOld() throws {
    _ = try OutputWriter().publish(oldTree(), to: workshop.site)
  }

  /// Whether the new site was published although a call failed; if so, a leftover must be told.
  private func publishNew(with faults: Faults, workers: Int) throws -> Bool {
    do {
      let publication = try writer(faults, workers: workers).publish(newTree(), to: workshop.site)
      #expect((publication.trouble == nil) == (workshop.names(in: workshop.path) == ["site"]))
      if publication.trouble != nil { _ = try OutputWriter().publish(newTree(), to: workshop.site) }
      return true
    } catch is PublishError {
      return false
    }
  }

  private func expectWhole(new isNew: Bool, _ when: String) throws {
    #expect(try workshop.contents() == contents(of: isNew ? newTree() : oldTree()), "\(when)")
    #expect(workshop.names(in: workshop.path) == ["site"], "\(when)")
  }
}

/// Makes calls fail and counts them.
private final class Faults: Sendable {
  private let state = Mutex((count: 0, hasFired: false))
  private let number: @Sendable (SystemCall, Int) -> Int32?

  /// The error number for a call and how many calls there were up to it, nil to let it pass.
  init(_ number: @escaping @Sendable (SystemCall, Int) -> Int32?) { self.number = number }

  var count: Int { state.withLock { $0.count } }
  var hasFired: Bool { state.withLock { $0.hasFired } }

  func number(for call: SystemCall) -> Int32? {
    state.withLock { state in
      state.count += 1
      let number = number(call, state.count)
      if number != nil { state.hasFired = true }
      return number
    }
  }
}

private func writer(_ faults: Faults, workers: Int = 4) -> OutputWriter {
  OutputWriter(workers: workers, files: FileSystem { call, _ in faults.number(for: call) })
}

private func oldTree() throws -> OutputTree { try tree(of: 4) }

/// One page changed, one gone, one new in a folder of its own.
private func newTree() throws -> OutputTree {
  let files = try tree(of: 3, changing: 1).files
  return try OutputTree(files + [page("about/index.html")])
}

private func contents(of tree: OutputTree) -> [String: String] {
  var contents = [Manifest.path: String(decoding: Manifest(of: tree, workers: 1).bytes(), as: UTF8.self)]
  for file in tree.files { contents[file.path] = String(decoding: file.bytes, as: UTF8.self) }
  return contents
}
