/// A text as the index and a query see it: every scalar put through `FoldingRules`, runs of white space made one blank,
/// none at either end.
struct FoldedText: Equatable {
  let scalars: [UInt32]
  /// For each scalar, which scalar of the text it came from.
  let origins: [Int]

  init(_ text: String) {
    var scalars = [UInt32]()
    var origins = [Int]()
    forEachFolded(in: text) { scalar, origin in
      scalars.append(scalar)
      origins.append(origin)
    }
    self.scalars = scalars
    self.origins = origins
  }
}

/// The folded scalars of a text.
func folded(_ text: String) -> [UInt32] {
  var scalars = [UInt32]()
  scalars.reserveCapacity(text.utf8.count)
  forEachFolded(in: text) { scalar, _ in scalars.append(scalar) }
  return scalars
}

/// The fields of a document as one searchable text. The separator is in no folded text, so nothing matches across it.
func foldedFields(_ fields: [String]) -> [UInt32] {
  Array(fields.map(folded).joined(separator: [fieldSeparator]))
}

let fieldSeparator: UInt32 = 0x1F

func text(of scalars: some Sequence<UInt32>) -> String { String(decoding: utf8(of: scalars), as: UTF8.self) }

func utf8(of scalars: some Sequence<UInt32>) -> [UInt8] {
  var bytes = [UInt8]()
  for scalar in scalars {
    if scalar < 0x80 {
      bytes.append(UInt8(scalar))
    } else if let scalar = Unicode.Scalar(scalar) {
      bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
  }
  return bytes
}

@inline(__always)
private func forEachFolded(in text: String, _ emit: (_ scalar: UInt32, _ origin: Int) -> Void) {
  var isEmpty = true
  var blank: Int?
  var origin = 0

  func put(_ scalar: UInt32, _ origin: Int) {
    if let place = blank, !isEmpty { emit(0x20, place) }
    blank = nil
    isEmpty = false
    emit(scalar, origin)
  }

  for scalar in text.unicodeScalars {
    switch FoldingRules.outcome(of: scalar.value) {
    case .scalar(let folded): put(folded, origin)
    case .several(let all): for folded in all { put(folded, origin) }
    case .blank: if blank == nil { blank = origin }
    case .dropped: break
    }
    origin += 1
  }
}
