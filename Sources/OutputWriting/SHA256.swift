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

  func digest(of bytes: [UInt8]) -> Digest {
    var digest = SIMD32<UInt8>()
    let done = withUnsafeMutableBytes(of: &digest) { digest in
      bytes.withUnsafeBytes { bytes in
        EVP_DigestInit_ex2(context, algorithm, nil) == 1
          && EVP_DigestUpdate(context, bytes.baseAddress, bytes.count) == 1
          && EVP_DigestFinal_ex(context, digest.baseAddress?.assumingMemoryBound(to: UInt8.self), nil) == 1
      }
    }
    precondition(done, "libcrypto cannot digest")
    return Digest(bytes: digest)
  }

  deinit {
    EVP_MD_CTX_free(context)
    EVP_MD_free(algorithm)
  }
}
