import Foundation
import Testing

/// What may happen to a build at any moment: the old site stands whole, the message says what happened, a retry works,
/// nothing is left beside it.
struct FaultTests {
  /// Two states of one list, and the sites they make.
  private struct Pair {
    let sites: [ScratchFolder]
    let images: [FolderImage]

    init() throws {
      let old = try ScratchFolder.smallSite(), new = try ScratchFolder.smallSite()
      try new.edit("content/projects/list.csv", ",80\n", ",81\n")
      sites = [old, new]
      images = try sites.map { site in
        let outcome = try Program().run("build", "--site", site.path, "--edition", "public", "--quiet")
        #expect(outcome.code == 0)
        return try FolderImage(site.url("output/public"))
      }
    }

    func build(_ number: Int, into output: ScratchFolder) -> [String] {
      ["build", "--site", sites[number].path, "--edition", "public", "--quiet", "--output", output.path]
    }

    /// Whether a published site is whole, in one of the two states.
    func isWhole(_ output: ScratchFolder) throws -> Bool {
      let found = try FolderImage(output.url("public"))
      return images.contains { $0.differences(from: found).isEmpty }
    }
  }

  private func names(in folder: ScratchFolder) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
  }

  @Test func `killed two hundred times at random moments, the site is always whole and the next build cleans up`()
    throws
  {
    let pair = try Pair(), output = try ScratchFolder()
    #expect(try Program().run(pair.build(0, into: output)).code == 0)
    // The longest delay follows the builds: how long one takes changes with what else the machine does.
    var random = SystemRandomNumberGenerator(), killed = 0, longest = 1.0, round = 0
    while killed < 200 {
      let build = try Program().started(pair.build(round % 2, into: output))
      let delay = Double.random(in: 0..<longest, using: &random)
      Thread.sleep(forTimeInterval: delay)
      kill(build.process.processIdentifier, SIGKILL)
      build.process.waitUntilExit()
      if build.process.terminationReason == .uncaughtSignal {
        (killed, longest) = (killed + 1, longest * 1.1)
      } else {
        longest *= 0.8
      }
      #expect(try pair.isWhole(output), "round \(round), killed after \(delay) s")
      round += 1
    }
    for number in [1, 0] {
      #expect(try Program().run(pair.build(number, into: output)).code == 0)
      #expect(try pair.images[number].differences(from: FolderImage(output.url("public"))) == [])
      #expect(try names(in: output) == ["public"])
    }
  }

  /// A library that makes the write with the number in `FAIL_AT` fail as a full disk does, and all after it.
  private static let fullDisk = """
    #define _GNU_SOURCE
    #include <dlfcn.h>
    #include <errno.h>
    #include <stdatomic.h>
    #include <stdlib.h>
    #include <unistd.h>
    static atomic_long count;
    ssize_t write(int file, const void *bytes, size_t size) {
      static ssize_t (*real)(int, const void *, size_t);
      if (!real) real = dlsym(RTLD_NEXT, "write");
      const char *limit = getenv("FAIL_AT");
      if (limit && file > 2 && atomic_fetch_add(&count, 1) + 1 >= atol(limit)) { errno = ENOSPC; return -1; }
      return real(file, bytes, size);
    }
    """

  @Test func `a disk that is full from any tenth write on leaves the old site, and says so`() throws {
    let pair = try Pair(), output = try ScratchFolder(), library = try ScratchFolder()
    try library.write(FaultTests.fullDisk, to: "full.c")
    let compiler = try Process.run(
      URL(fileURLWithPath: "/usr/bin/cc"),
      arguments: ["-shared", "-fPIC", "-o", library.path + "/full.so", library.path + "/full.c", "-ldl"])
    compiler.waitUntilExit()
    try #require(compiler.terminationStatus == 0)
    var failures = 0
    for number in stride(from: 1, through: 10_000, by: 10) {
      let full = Program(environment: ["LD_PRELOAD": library.path + "/full.so", "FAIL_AT": "\(number)"])
      let outcome = try full.run(pair.build(0, into: output))
      if outcome.code == 0 { break }
      failures += 1
      #expect(outcome.code == 3)
      #expect(outcome.errors.hasPrefix("error: cannot write the file \(output.path)/.public.staging/new/"))
      #expect(outcome.errors.hasSuffix(": No space left on device\n"))
      #expect(try names(in: output) == [], "write \(number)")
    }
    #expect(failures > 5)
    #expect(try pair.isWhole(output))
    let full = Program(environment: ["LD_PRELOAD": library.path + "/full.so", "FAIL_AT": "1"])
    #expect(try full.run(pair.build(1, into: output)).code == 3)
    #expect(try pair.images[0].differences(from: FolderImage(output.url("public"))) == [])
    #expect(try names(in: output) == ["public"])
  }

  @Test func `an output that may not be written is said, and stays`() throws {
    let pair = try Pair(), output = try ScratchFolder()
    #expect(try Program().run(pair.build(0, into: output)).code == 0)
    // Root may write anywhere: another user tries, who need not see the repository.
    let site = pair.sites[1], stand = try ScratchFolder()
    let theme = Repository.root.appendingPathComponent("themes/default")
    try FileManager.default.copyItem(at: theme, to: site.url("theme"))
    try site.edit("content/site.yaml", theme.path, "theme")
    try FileManager.default.copyItem(at: Program.path, to: stand.url("gongshi"))
    for folder in [output, site, stand] { try setMode(0o755, folder.path) }
    try setMode(0o555, output.path)
    let other = geteuid() == 0 ? "setpriv --reuid 65534 --regid 65534 --clear-groups" : ""
    let script = "exec \(other) \(stand.path)/gongshi \"$@\""
    let outcome = try Program(folder: stand.url("."), script: script).run(pair.build(1, into: output))
    try setMode(0o755, output.path)
    #expect(outcome.code == 3)
    #expect(
      outcome.errors == "error: cannot create the folder \(output.path)/.public.staging: Permission denied\n")
    #expect(try pair.images[0].differences(from: FolderImage(output.url("public"))) == [])
    #expect(try names(in: output) == ["public"])
  }

  private func setMode(_ mode: Int, _ path: String) throws {
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
  }

  @Test func `an input that is gone when its turn comes is named`() throws {
    let pair = try Pair(), output = try ScratchFolder()
    #expect(try Program().run(pair.build(0, into: output)).code == 0)
    try FileManager.default.createSymbolicLink(
      atPath: pair.sites[1].path + "/content/projects/gone.csv", withDestinationPath: "nowhere.csv")
    let outcome = try Program().run(pair.build(1, into: output))
    #expect(outcome.code == 3)
    #expect(
      outcome.errors == "error: \(pair.sites[1].path)/content/projects/gone.csv: No such file or directory\n")
    #expect(try pair.images[0].differences(from: FolderImage(output.url("public"))) == [])
  }

  @Test func `files from the future change nothing`() throws {
    let pair = try Pair(), output = try ScratchFolder()
    #expect(try Program().run(pair.build(0, into: output)).code == 0)
    let future = Date(timeIntervalSince1970: 4_000_000_000)
    for path in pair.images[0].files.keys {
      try FileManager.default.setAttributes([.modificationDate: future], ofItemAtPath: output.path + "/public/" + path)
    }
    #expect(try Program().run(pair.build(1, into: output)).code == 0)
    #expect(try pair.images[1].differences(from: FolderImage(output.url("public"))) == [])
  }
}
