/// One step of a program: 20 bytes, no references.
struct Instruction {
  enum Operation: UInt8 {
    /// Writes the literal `a..<a+b`.
    case literal
    /// Writes the value at path `a`, of `b` parts (none: the current item), escaped.
    case escaped
    /// Writes it as it is.
    case unescaped
    /// Renders up to `c` for the value at the path, or goes on at `c`.
    case section
    case inverted
    /// Ends the section whose body starts at `a`.
    case sectionEnd
    /// Renders the body of call `a`; goes on at `c`.
    case call
    /// Renders what replaces block `a` and goes on at `c`; goes on here where nothing does. `b`: its indentation.
    case block
    /// Goes back to where this body was called from.
    case end
    /// Writes the indentation if nothing has been written on this line yet.
    case indent
    /// An address starts, which is looked at when it ends.
    case addressStart
    case addressEnd
  }

  let operation: Operation
  var a: UInt32 = 0
  var b: UInt32 = 0
  var c: UInt32 = 0
}

/// What a partial or parent tag renders.
struct Call {
  /// The body before linking, its first instruction afterwards.
  var entry: Int
  /// What replaces blocks in it: a range of the program's replacements.
  let replacements: Range<Int>
  let indentation: Indentation
}

/// What a block is replaced by, by the name of the block.
struct Replacement {
  let block: UInt32
  /// The body to use where no indentation is to be written, and where it is.
  var plain: Int
  var indented: Int
}

/// How far the lines of a called body are moved in.
struct Indentation {
  /// A range of the program's literals.
  let text: Range<Int>
  /// Whether the indentation of the caller is written before it.
  let isNested: Bool

  /// Whether any indentation may have to be written.
  var isNeeded: Bool { isNested || !text.isEmpty }
}

/// Where an instruction comes from.
struct Origin {
  let template: UInt32
  let line: UInt32
  let column: UInt32
}
