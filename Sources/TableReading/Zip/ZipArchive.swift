import CZip

/// A zip archive that lies in memory; its entries are inflated piece by piece.
///
/// What all reads together may give is bounded: 64 MiB and a hundred times the archive, at most 8 GiB. Text of sheets and
/// documents is packed by a factor of 5 to 40; a bomb by 1,000.
final class ZipArchive {
  struct Entry {
    /// As it is written, for messages.
    let name: String
    let index: UInt64
    let isEncrypted: Bool
  }

  static let maximumInflated = 8 << 30
  static let pieceLength = 1 << 18

  private let archive: OpaquePointer
  /// By `key(of:)`; of two entries of one name the first.
  private let entries: [String: Entry]
  private let allowance: Int
  private var inflated = 0

  /// The bytes must outlive the archive.
  init(_ bytes: UnsafeBufferPointer<UInt8>) throws(PartFault) {
    var error = zip_error_t()
    zip_error_init(&error)
    defer { zip_error_fini(&error) }
    guard let source = zip_source_buffer_create(bytes.baseAddress, UInt64(bytes.count), 0, &error) else {
      throw PartFault(.notAPackage(String(cString: zip_error_strerror(&error))))
    }
    guard let archive = zip_open_from_source(source, ZIP_RDONLY, &error) else {
      zip_source_free(source)
      throw PartFault(.notAPackage(String(cString: zip_error_strerror(&error))))
    }
    self.archive = archive
    entries = Self.entries(of: archive)
    allowance = min(Self.maximumInflated, 64 << 20 + 100 * bytes.count)
  }

  deinit { zip_discard(archive) }

  var isEmpty: Bool { entries.isEmpty }

  /// The entry of a name, whatever its case; `\` counts as `/`.
  subscript(name: String) -> Entry? { entries[Self.key(of: name)] }

  /// Hands over an entry's bytes piece by piece until `piece` returns false.
  func read(
    _ entry: Entry, _ piece: (UnsafeRawBufferPointer) throws(PartFault) -> Bool
  ) throws(PartFault) {
    guard !entry.isEncrypted else { throw PartFault(.encrypted, part: entry.name) }
    guard let file = zip_fopen_index(archive, entry.index, 0) else {
      throw PartFault(.damaged(String(cString: zip_error_strerror(zip_get_error(archive)))), part: entry.name)
    }
    defer { zip_fclose(file) }
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: Self.pieceLength, alignment: 16)
    defer { buffer.deallocate() }
    while true {
      let count = Int(zip_fread(file, buffer.baseAddress, UInt64(buffer.count)))
      guard count >= 0 else {
        throw PartFault(.damaged(String(cString: zip_file_strerror(file))), part: entry.name)
      }
      inflated += count
      guard inflated <= allowance else { throw PartFault(.inflates(limit: allowance), part: entry.name) }
      guard count > 0, try piece(UnsafeRawBufferPointer(rebasing: buffer[..<count])) else { return }
    }
  }

  private static func entries(of archive: OpaquePointer) -> [String: Entry] {
    var entries = [String: Entry]()
    for index in 0..<UInt64(max(0, zip_get_num_entries(archive, 0))) {
      var status = zip_stat_t()
      zip_stat_init(&status)
      guard zip_stat_index(archive, index, 0, &status) == 0, let name = status.name else { continue }
      let text = String(cString: name), key = key(of: text)
      guard entries[key] == nil else { continue }
      let isEncrypted = status.encryption_method != UInt16(ZIP_EM_NONE)
      entries[key] = Entry(name: text, index: index, isEncrypted: isEncrypted)
    }
    return entries
  }

  private static func key(of name: String) -> String {
    let bytes = name.utf8.map { byte in
      byte == UInt8(ascii: "\\") ? UInt8(ascii: "/") : (0x41...0x5A).contains(byte) ? byte + 32 : byte
    }
    return String(decoding: bytes.first == UInt8(ascii: "/") ? bytes.dropFirst() : bytes[...], as: UTF8.self)
  }
}
