import CMalloc

/// What the allocator keeps of the memory that was let go.
enum Memory {
  /// From now on nothing of what is large: left to itself the allocator finds large blocks usual after the first few
  /// and keeps the room of all that follow. What is small stays ready for the next page.
  static func returnsLarge() {
    mallopt(M_MMAP_THRESHOLD, 1 << 19)
    mallopt(M_TRIM_THRESHOLD, 1 << 22)
  }

  /// Nothing of what was let go so far, also between what is held.
  static func giveBack() { malloc_trim(0) }
}
