import Glibc

/// Bounds the memory of the process: a reader that asks for more than that for some changed bytes ends the tests.
package enum MemoryBound {
  /// Bytes beyond what is mapped when the first mutations begin.
  private static let room: UInt = 8 << 30

  /// Sets the limit once; false where the system refuses.
  package static let isSet: Bool = {
    guard let pages = pagesMapped else { return false }
    var limit = rlimit()
    guard getrlimit(resource, &limit) == 0 else { return false }
    limit.rlim_cur = min(pages * UInt(sysconf(Int32(_SC_PAGESIZE))) + room, limit.rlim_max)
    return setrlimit(resource, &limit) == 0
  }()

  private static let resource = __rlimit_resource_t(RLIMIT_AS.rawValue)

  /// The first number of /proc/self/statm.
  private static var pagesMapped: UInt? {
    guard let file = fopen("/proc/self/statm", "r") else { return nil }
    defer { fclose(file) }
    var digits = ""
    while true {
      let sign = fgetc(file)
      guard (48...57).contains(sign) else { return UInt(digits) }
      digits.append(Character(Unicode.Scalar(UInt8(sign))))
    }
  }
}
