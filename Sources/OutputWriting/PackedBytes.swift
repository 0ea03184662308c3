private import CDeflate

/// Text kept small until it is asked for: lists and indexes take about a tenth of themselves. What is long can be put
/// together of pieces, so that nobody ever needs room for it twice.
package struct PackedBytes: Sendable {
  /// How many bytes they are when asked for.
  package private(set) var count = 0
  private var pieces = [Piece]()

  /// Below this a piece is not worth the work.
  static let leastPacked = 4_096

  package init() {}

  /// One piece.
  package init(_ bytes: [UInt8]) {
    count = bytes.count
    if count > 0 { pieces = [Piece(bytes)] }
  }

  /// The pieces of another follow.
  package mutating func append(_ other: PackedBytes) {
    count += other.count
    pieces += other.pieces
  }

  /// All of them, unpacked anew each time.
  package var bytes: [UInt8] {
    if pieces.count == 1 { return pieces[0].bytes }
    return [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      for piece in pieces {
        piece.unpack(into: UnsafeMutableBufferPointer(rebasing: buffer[filled..<filled + piece.count]))
        filled += piece.count
      }
    }
  }

  /// How many bytes of memory they take.
  var capacity: Int { pieces.reduce(0) { $0 + $1.capacity } }

  /// Of all of them, with no more than one piece unpacked at a time.
  var digest: Digest {
    let algorithm = SHA256()
    return algorithm.digest(ofPieces: pieces.lazy.map(\.bytes))
  }
}

/// Bytes as they are, or deflated where that makes them shorter.
private struct Piece: Sendable {
  let count: Int
  private let stored: [UInt8]

  var capacity: Int { stored.capacity }

  private var isPacked: Bool { stored.count < count }

  init(_ bytes: [UInt8]) {
    count = bytes.count
    let packed = bytes.count < PackedBytes.leastPacked ? [] : Piece.deflated(bytes)
    stored = packed.isEmpty ? bytes : packed
  }

  var bytes: [UInt8] {
    guard isPacked else { return stored }
    return [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      unpack(into: UnsafeMutableBufferPointer(rebasing: buffer[..<count]))
      filled = count
    }
  }

  /// The buffer has room for exactly the bytes.
  func unpack(into buffer: UnsafeMutableBufferPointer<UInt8>) {
    guard isPacked else {
      _ = buffer.initialize(from: stored)
      return
    }
    guard let decompressor = libdeflate_alloc_decompressor() else { preconditionFailure("libdeflate has no memory") }
    defer { libdeflate_free_decompressor(decompressor) }
    let result = stored.withUnsafeBytes {
      libdeflate_deflate_decompress(decompressor, $0.baseAddress, $0.count, buffer.baseAddress, buffer.count, nil)
    }
    precondition(result == LIBDEFLATE_SUCCESS, "libdeflate cannot read what it wrote")
  }

  /// Level 1 of 12, the fastest; empty where they do not become shorter.
  private static func deflated(_ bytes: [UInt8]) -> [UInt8] {
    guard let compressor = libdeflate_alloc_compressor(1) else { preconditionFailure("libdeflate has no memory") }
    defer { libdeflate_free_compressor(compressor) }
    let room = [UInt8](unsafeUninitializedCapacity: bytes.count - 1) { buffer, count in
      count = bytes.withUnsafeBytes {
        libdeflate_deflate_compress(compressor, $0.baseAddress, $0.count, buffer.baseAddress, bytes.count - 1)
      }
    }
    // A copy of its own size: what was room for all of them is given back. `Array(room)` would be the same memory.
    return [UInt8](unsafeUninitializedCapacity: room.count) { buffer, count in
      count = buffer.initialize(from: room).index
    }
  }
}
