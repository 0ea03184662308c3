private import CBrotli
private import CDeflate

/// How a file is compressed beforehand, so that a web server need not do it for every visitor. The same bytes always
/// come out the same: no time and no name stands in them.
package enum Compression: String, CaseIterable, Sendable {
  case gzip = "gz"
  case brotli = "br"

  /// The bytes in the format that a server sends with `Content-Encoding`.
  package func compressed(_ bytes: [UInt8]) -> [UInt8] {
    switch self {
    case .gzip: gzip(bytes)
    case .brotli: brotli(bytes)
    }
  }

  /// Level 6 of 12: higher ones take several times as long for a few percent.
  private func gzip(_ bytes: [UInt8]) -> [UInt8] {
    guard let compressor = libdeflate_alloc_compressor(6) else { preconditionFailure("libdeflate has no memory") }
    defer { libdeflate_free_compressor(compressor) }
    let limit = libdeflate_gzip_compress_bound(compressor, bytes.count)
    return [UInt8](unsafeUninitializedCapacity: limit) { buffer, count in
      count = bytes.withUnsafeBytes {
        libdeflate_gzip_compress(compressor, $0.baseAddress, $0.count, buffer.baseAddress, limit)
      }
      precondition(count > 0, "libdeflate found its own bound too small")
    }
  }

  /// Quality 5 of 11: the first with the whole of the format, and fifty times faster than the last.
  private func brotli(_ bytes: [UInt8]) -> [UInt8] {
    let limit = max(BrotliEncoderMaxCompressedSize(bytes.count), 1_024)
    return [UInt8](unsafeUninitializedCapacity: limit) { buffer, count in
      count = limit
      let isDone = bytes.withUnsafeBufferPointer {
        BrotliEncoderCompress(
          5, BROTLI_DEFAULT_WINDOW, BROTLI_MODE_TEXT, $0.count, $0.baseAddress, &count, buffer.baseAddress)
      }
      precondition(isDone != BROTLI_FALSE, "brotli found its own bound too small")
    }
  }
}

extension OutputTree {
  /// The same tree with a compressed file beside every text file: `index.html.gz`, `index.html.br`. They are made when
  /// their file has been made.
  ///
  /// - Throws: where the site has files of these names already.
  package func precompressed(workers: Int = 1) throws(OutputProblems) -> OutputTree {
    try OutputTree(
      files.flatMap { file -> [OutputFile] in
        guard isText(file.path) else { return [file] }
        return [file]
          + Compression.allCases.map { kind in OutputFile(of: file, adding: kind.rawValue, kind.compressed) }
      }, workers: workers)
  }
}

/// Whether the name of a file says that it is text, which compression makes smaller.
private func isText(_ path: String) -> Bool {
  let ends = [".html", ".css", ".js", ".json", ".svg", ".xml", ".csv", ".txt", ".md", ".webmanifest"]
  return ends.contains { path.hasSuffix($0) }
}
