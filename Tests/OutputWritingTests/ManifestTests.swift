import OutputWriting
import Testing

struct ManifestTests {
  /// The examples of FIPS 180-4 as NIST publishes them.
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    (
      String(repeating: "a", count: 1_000_000), "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
    ),
  ]) func `digests are SHA-256`(text: String, hex: String) {
    let digest = Digest(of: Array(text.utf8))
    #expect(digest.hex == hex)
    #expect(Digest(hex: hex) == digest)
  }

  @Test(arguments: ["", "ba78", String(repeating: "g", count: 64), String(repeating: "A", count: 64)])
  func `what is not 64 lowercase hexadecimal digits is no digest`(hex: String) {
    #expect(Digest(hex: hex) == nil)
  }

  @Test func `the manifest has path, bytes and digest of every file, one on a line`() throws {
    let tree = try OutputTree([
      OutputFile("b", Array("abc".utf8), madeBy: "b"), OutputFile("a/苏", [], madeBy: "a"),
    ])
    let text = """
      {"files":[
      {"path":"a/苏","bytes":0,"sha256":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"},
      {"path":"b","bytes":3,"sha256":"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"}
      ]}

      """
    #expect(String(decoding: Manifest(of: tree, workers: 3).bytes(), as: UTF8.self) == text)
  }

  @Test func `the manifest is the same for any number of workers and is read again`() throws {
    let tree = try OutputTree((0..<9_000).map { page("p/\($0)") })
    let manifest = Manifest(of: tree, workers: 1)
    #expect(Manifest(of: tree, workers: 7) == manifest)
    #expect(manifest.bytes(workers: 7) == manifest.bytes() && Manifest(reading: manifest.bytes()) == manifest)
    #expect(manifest.bytes().count { $0 == UInt8(ascii: "\n") } == 9_002)
    #expect(manifest.entries.map(\.path) == tree.files.map(\.path))
  }

  @Test(arguments: [
    "", "{}", #"{"name":"An app","icons":[]}"#, #"{"files":[1]}"#, #"{"files":[{"path":"a","bytes":1}]}"#,
    #"{"files":[{"path":"../a","bytes":1,"sha256":"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"}]}"#,
  ]) func `what is no manifest of ours is not taken for one`(text: String) {
    #expect(Manifest(reading: Array(text.utf8)) == nil)
  }
}
