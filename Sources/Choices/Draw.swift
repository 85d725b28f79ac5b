/// The one place that random values come from: a reader of choices that also writes down what it read.
///
/// A generator is a function of a `Draw`. Where the choices come from is fixed by the initialiser:
/// random numbers, a recorded sequence (replay and shrinking), or the next path through the tree of
/// all possibilities (`Enumeration`). The generator cannot tell which.
public struct Draw: Sendable {
  enum Source: Sendable {
    case random(Splitmix64)
    /// Indices to follow; past the end every choice is 0.
    case path([UInt64])
  }

  var source: Source
  private let limit: Int
  /// What was chosen so far.
  public private(set) var sequence = ChoiceSequence()
  private var depth = 0

  /// Draws from random numbers that depend on the seed alone.
  public init(seed: UInt64, limit: Int = 4096) {
    source = .random(Splitmix64(state: seed))
    self.limit = limit
  }

  /// Follows a recorded sequence; an index too large for its bound becomes the largest possible.
  public init(replaying recorded: ChoiceSequence, limit: Int = 4096) {
    self.init(following: recorded.choices.map(\.index), limit: limit)
  }

  init(following indices: [UInt64], limit: Int) {
    source = .path(indices)
    self.limit = limit
  }

  /// One of `0 ..< bound`; 0 must mean the simplest possibility.
  ///
  /// - Throws: `Rejection.unsatisfied` if `bound` is not positive, `Rejection.exhausted` past the limit.
  public mutating func below(_ bound: Int) throws(Rejection) -> Int {
    guard bound > 0 else { throw .unsatisfied }
    guard sequence.choices.count < limit else { throw .exhausted }
    let wide = UInt64(bound)
    let index: UInt64
    switch source {
    case .random(var generator):
      index = generator.next(below: wide)
      source = .random(generator)
    case .path(let indices):
      let position = sequence.choices.count
      index = position < indices.count ? min(indices[position], wide - 1) : 0
    }
    sequence.choices.append(.init(index, below: wide))
    return Int(index)
  }

  /// One element; the first must be the simplest.
  public mutating func pick<Elements: RandomAccessCollection>(
    _ elements: Elements
  ) throws(Rejection) -> Elements.Element {
    let offset = try below(elements.count)
    return elements[elements.index(elements.startIndex, offsetBy: offset)]
  }

  /// Whether something optional happens; `false` is the simpler possibility.
  public mutating func flag() throws(Rejection) -> Bool {
    try below(2) == 1
  }

  /// Marks the choices drawn inside as belonging together, so that shrinking may drop them whole.
  public mutating func spanned<Value>(
    _ body: (inout Draw) throws(Rejection) -> Value
  ) throws(Rejection) -> Value {
    let start = sequence.choices.count
    let position = sequence.spans.count
    sequence.spans.append(.init(range: start..<start, depth: depth))
    depth += 1
    defer {
      depth -= 1
      sequence.spans[position].range = start..<sequence.choices.count
    }
    return try body(&self)
  }
}
