import Testing

@testable import OutputWriting

struct EarlyFlushTests {
  @Test func `the disk begins once enough was written, and what it refuses is not said`() async {
    let workshop = Workshop()
    let path = await withCheckedContinuation { begun in
      let files = FileSystem { call, path in
        guard call == .flush else { return nil }
        begun.resume(returning: path)
        return 5
      }
      let early = EarlyFlush(files, path: workshop.path, amount: 10)
      for bytes in [4, 5, 1, 9] { early.wrote(bytes) }
    }
    #expect(path == workshop.path)
  }
}
