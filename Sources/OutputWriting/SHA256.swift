private import CCrypto

/// SHA-256 through libcrypto with a context of its own, made once for many digests: to find the algorithm anew for
/// each costs more than to digest a small page. For one thread.
struct SHA256: ~Copyable {
  private let context: OpaquePointer
  private let algorithm: OpaquePointer

  init() {
    guard let context = EVP_MD_CTX_new(), let algorithm = EVP_MD_fetch(nil, "SHA256", nil) else {
      preconditionFailure("libcrypto has no SHA-256 or no memory")
    }
    self.context = context
    self.algorithm = algorithm
  }

  func digest(of bytes: [UInt8]) -> Digest { digest(ofPieces: CollectionOfOne(bytes)) }

  /// The digest of bytes that come one piece after the other.
  func digest(ofPieces pieces: some Sequence<[UInt8]>) -> Digest {
    var digest = SIMD32<UInt8>()
    var done = EVP_DigestInit_ex2(context, algorithm, nil) == 1
    for piece in pieces {
      done = done && piece.withUnsafeBytes { EVP_DigestUpdate(context, $0.baseAddress, $0.count) } == 1
    }
    withUnsafeMutableBytes(of: &digest) { digest in
      let room = digest.baseAddress?.assumingMemoryBound(to: UInt8.self)
      done = done && EVP_DigestFinal_ex(context, room, nil) == 1
    }
    precondition(done, "libcrypto cannot digest")
    return Digest(bytes: digest)
  }

  deinit {
    EVP_MD_CTX_free(context)
    EVP_MD_free(algorithm)
  }
}
