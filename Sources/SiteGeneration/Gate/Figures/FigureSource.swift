/// A file of data whose figures can be read back.
struct FigureSource: Sendable {
  let path: String
  /// The figures in its bytes that are not what the rows give.
  let faults: @Sendable ([UInt8]) -> [FigureFault]

  init(_ path: String, faults: @escaping @Sendable ([UInt8]) -> [FigureFault]) {
    self.path = path
    self.faults = faults
  }
}
