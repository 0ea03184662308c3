private import Glibc
private import ParallelWork
private import Synchronization

/// The making of a new site beside the old one: every file is made once, shown, digested and held against the old
/// one; only what differs is written.
struct SiteMaking: Sendable {
  let files: FileSystem
  let tree: OutputTree
  let old: OldSite?
  let area: StagingArea
  let early: EarlyFlush
  let workers: Int

  /// What became of the files.
  struct Outcome: Sendable {
    /// For each file of the tree.
    var entries: [Manifest.Entry?]
    /// Whether the old site has it already, byte for byte and with the same mode.
    var isSame: [Bool]
    /// Whether the new site has it.
    var isThere: [Bool]
    /// Whether the old site has every folder and nothing more.
    var hasSameFolders = true
    var written = 0
    var bytesWritten = 0

    /// Whether the old site is the new one but for the manifest.
    var isWhole: Bool { hasSameFolders && written == 0 }
  }

  /// Makes every file once, by `make` what is not there already; `look` is shown its position in the tree and its
  /// bytes, by several workers at once.
  func make(
    showing look: @Sendable (Int, [UInt8]) -> Void, making make: @Sendable (() -> [UInt8]) -> [UInt8]
  ) throws(PublishError) -> Outcome {
    let slices = tree.slices(workers: workers), nothing = [Bool](repeating: false, count: tree.files.count)
    let entries = [Manifest.Entry?](repeating: nil, count: tree.files.count)
    let outcome = Mutex(Outcome(entries: entries, isSame: nothing, isThere: nothing))
    try inParallel(slices.count, workers: workers, each: SHA256.init) { index, digester throws(PublishError) in
      let slice = slices[index], folder = tree.folders[slice.folder]
      var making = FolderMaking(self, folder)
      var done = [(position: Int, entry: Manifest.Entry, isSame: Bool, isThere: Bool)]()
      var source: (path: String, bytes: [UInt8])?
      for position in slice.files(of: tree) {
        let file = tree.files[position]
        // Let go before the next is made: two large ones need not be there at once.
        if !file.isDerived { source = nil }
        let bytes = file.isHeld || file.isDerived ? file.bytes(knowing: source) : make { file.bytes }
        if !file.isDerived { source = (file.path, bytes) }
        look(position, bytes)
        let name = name(of: file.path, in: folder), isSame = try making.isKept(name, bytes)
        // Once something differs there will be a new site, which then has what is the same at once.
        var isThere = !isSame
        if isSame, area.isTaken { isThere = try making.isLinked(name) }
        let entry = Manifest.Entry(path: file.path, size: bytes.count, digest: digester.digest(of: bytes))
        done.append((position, entry, isSame, isThere))
      }
      early.wrote(done.reduce(0) { $0 + ($1.isSame ? 0 : $1.entry.size) })
      let isSameFolder = !slice.isFirst || making.hasNothingMore
      outcome.withLock { outcome in
        for (position, entry, isSame, isThere) in done {
          outcome.entries[position] = entry
          outcome.isSame[position] = isSame
          outcome.isThere[position] = isThere
          outcome.written += isSame ? 0 : 1
          outcome.bytesWritten += isSame ? 0 : entry.size
        }
        outcome.hasSameFolders = outcome.hasSameFolders && isSameFolder
      }
    }
    return outcome.withLock { $0 }
  }

  /// Gives the new site what the old one has already and it has not; returns how many files and bytes had to be written
  /// all the same.
  func keep(_ outcome: Outcome) throws(PublishError) -> (written: Int, bytes: Int) {
    let slices = tree.slices(workers: workers) { files in files.contains { !outcome.isThere[$0] } }
    let extra = Mutex((written: 0, bytes: 0))
    try inParallel(slices.count, workers: workers) { index throws(PublishError) in
      let slice = slices[index], folder = tree.folders[slice.folder]
      var making = FolderMaking(self, folder)
      for position in slice.files(of: tree) where !outcome.isThere[position] {
        let file = tree.files[position], name = name(of: file.path, in: folder)
        if try making.isLinked(name) { continue }
        let bytes = file.bytes
        try making.write(name, bytes)
        extra.withLock { $0 = ($0.written + 1, $0.bytes + bytes.count) }
      }
    }
    return extra.withLock { $0 }
  }
}
