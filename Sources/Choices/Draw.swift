/// The one place that random values come from: a reader of choices that also writes down what it read.
///
/// A generator is a function of a `Draw`. Where the choices come from is fixed by the initialiser:
/// random numbers, a recorded sequence (replay and shrinking), or the next path through the tree of
/// all possibilities (`Enumeration`). The generator cannot tell which. A draw cannot be copied: two
/// readers of one source would make the record a lie.
///
/// Choices to follow lie in the buffer that also records, and are overwritten as they are read, so
/// that a draw that is started again needs no memory of its own.
public struct Draw: ~Copyable, Sendable {
  @usableFromInline var choices: [ChoiceSequence.Choice]
  @usableFromInline var position = 0
  private var spans: [ChoiceSequence.Span] = []
  /// How many of `choices` are yet to be followed or overwritten.
  @usableFromInline var prescribed: Int
  @usableFromInline var random: Splitmix64
  /// Whether choices past the prescribed ones are random; else they are 0.
  @usableFromInline var isRandom: Bool
  @usableFromInline let limit: Int
  private var depth = 0

  /// The number of choices that one value may take, unless a caller says otherwise.
  public static let standardLimit = 4096

  /// Draws from random numbers that depend on the seed alone.
  public init(seed: UInt64, limit: Int = standardLimit) {
    choices = []
    choices.reserveCapacity(32)
    prescribed = 0
    random = Splitmix64(state: seed)
    isRandom = true
    self.limit = limit
  }

  /// Follows a recorded sequence; an index too large for its bound becomes the largest possible.
  ///
  /// Past the end every choice is 0, the simplest.
  public init(replaying recorded: ChoiceSequence, limit: Int = standardLimit) {
    self.init(following: recorded.choices, spans: [], limit: limit)
  }

  /// Follows choices, recording into the given storage.
  init(
    following choices: consuming [ChoiceSequence.Choice], spans: consuming [ChoiceSequence.Span],
    limit: Int
  ) {
    prescribed = choices.count
    self.choices = choices
    self.spans = spans
    self.spans.removeAll(keepingCapacity: true)
    random = Splitmix64(state: 0)
    isRandom = false
    self.limit = limit
  }

  /// Forgets everything and draws from another seed, keeping the storage.
  ///
  /// - Parameter prefix: indices to follow before the first random choice.
  public mutating func restart(seed: UInt64, after prefix: [UInt64]) {
    restart(seed: seed)
    for index in prefix { prescribe(index) }
  }

  /// Forgets everything and draws from another seed, keeping the storage.
  public mutating func restart(seed: UInt64) {
    choices.removeAll(keepingCapacity: true)
    spans.removeAll(keepingCapacity: true)
    position = 0
    prescribed = 0
    depth = 0
    random = Splitmix64(state: seed)
    isRandom = true
  }

  /// Has one more index followed before the first random choice; for draws that were started and not yet read.
  public mutating func prescribe(_ index: UInt64) {
    choices.append(.init(index, below: .max))
    prescribed = choices.count
  }

  /// Forgets everything and follows indices, keeping the storage.
  ///
  /// Past their end every choice is 0, the simplest.
  @inlinable
  public mutating func restart(following indices: some Sequence<UInt64>) {
    restart(seed: 0)
    for index in indices { prescribe(index) }
    isRandom = false
  }

  /// Forgets everything and follows the next path through all possibilities, keeping the storage; `false` after
  /// the last one.
  ///
  /// Only for draws that are not random.
  mutating func advance() -> Bool {
    var grown = position - 1
    while grown >= 0, choices[grown].index + 1 >= choices[grown].bound { grown -= 1 }
    guard grown >= 0 else { return false }
    choices[grown].index += 1
    spans.removeAll(keepingCapacity: true)
    position = 0
    // Those behind are overwritten as they are drawn.
    prescribed = grown + 1
    depth = 0
    return true
  }

  /// A place in a draw from random numbers, to come back to.
  public struct Mark: Sendable {
    fileprivate let position: Int
    fileprivate let spans: Int
    fileprivate let depth: Int
    fileprivate let random: Splitmix64
  }

  /// The place where the draw is.
  public var mark: Mark { Mark(position: position, spans: spans.count, depth: depth, random: random) }

  /// Goes back to a place where the draw was since it was started, behind the choices that it was to follow.
  ///
  /// - Parameter seed: draws from another seed from there on, and not the same again.
  public mutating func rewind(to mark: Mark, seed: UInt64? = nil) {
    position = min(mark.position, choices.count)
    if spans.count > mark.spans { spans.removeSubrange(mark.spans...) }
    depth = mark.depth
    random = seed.map { Splitmix64(state: $0) } ?? mark.random
  }

  /// What was chosen so far.
  public var sequence: ChoiceSequence {
    position == choices.count
      ? ChoiceSequence(choices, spans: spans)
      : ChoiceSequence(Array(choices[..<position]), spans: spans)
  }

  /// Appends the indices that were chosen so far.
  func appendIndices(to indices: inout [UInt64]) {
    for choice in choices[..<position] { indices.append(choice.index) }
  }

  /// Ends the draw and hands out what was chosen, without copying.
  consuming func finish() -> ChoiceSequence {
    if position < choices.count { choices.removeSubrange(position...) }
    return ChoiceSequence(choices, spans: spans)
  }

  /// One of `0 ..< bound`; 0 must mean the simplest possibility.
  ///
  /// - Throws: `Rejection.unsatisfied` if `bound` is not positive, `Rejection.exhausted` past the limit.
  @inlinable
  public mutating func below(_ bound: Int) throws(Rejection) -> Int {
    guard bound > 0 else { throw .unsatisfied }
    guard position < limit else { throw .exhausted }
    let wide = UInt64(bound)
    if position < prescribed {
      return record(min(choices[position].index, wide - 1), wide)
    }
    return record(isRandom ? random.next(below: wide) : 0, wide)
  }

  /// One of `0 ..< weights.count`, at random in proportion to the weights; 0 must be the simplest.
  ///
  /// What is recorded is the position, so that weights cost nothing in enumeration and shrinking.
  ///
  /// - Throws: `Rejection.unsatisfied` if there is no positive weight, `Rejection.exhausted` past the limit.
  public mutating func weighted(_ weights: [Int]) throws(Rejection) -> Int {
    guard position < limit else { throw .exhausted }
    let count = UInt64(weights.count)
    guard count > 0 else { throw .unsatisfied }
    if position < prescribed { return record(min(choices[position].index, count - 1), count) }
    guard isRandom else { return record(0, count) }
    let total = weights.reduce(0, +)
    guard total > 0 else { throw .unsatisfied }
    var ticket = Int(random.next(below: UInt64(total)))
    for (place, weight) in weights.enumerated() {
      if ticket < weight { return record(UInt64(place), count) }
      ticket -= weight
    }
    return record(count - 1, count)
  }

  /// A value that the caller's plan fixes, recorded like any other, so that it can be shrunk.
  ///
  /// Where a sequence is followed, its choice comes before the plan.
  ///
  /// - Throws: `Rejection.unsatisfied` if `bound` is not positive, `Rejection.exhausted` past the limit.
  public mutating func planned(_ value: Int, below bound: Int) throws(Rejection) -> Int {
    guard bound > 0 else { throw .unsatisfied }
    guard position < limit else { throw .exhausted }
    let wide = UInt64(bound)
    let index = position < prescribed ? choices[position].index : UInt64(max(value, 0))
    return record(min(index, wide - 1), wide)
  }

  /// Whether something happens that happens at random `part` times in `whole`; `false` is simpler.
  @inlinable
  public mutating func chance(_ part: Int, in whole: Int) throws(Rejection) -> Bool {
    guard position < limit else { throw .exhausted }
    if position < prescribed { return record(min(choices[position].index, 1), 2) == 1 }
    guard isRandom, whole > 0 else { return record(0, 2) == 1 }
    return record(random.next(below: UInt64(whole)) < UInt64(max(part, 0)) ? 1 : 0, 2) == 1
  }

  @inlinable
  mutating func record(_ index: UInt64, _ bound: UInt64) -> Int {
    let choice = ChoiceSequence.Choice(index, below: bound)
    if position < choices.count { choices[position] = choice } else { choices.append(choice) }
    position += 1
    return Int(truncatingIfNeeded: index)
  }

  /// Opens a span and gives its position.
  @usableFromInline
  mutating func open() -> Int {
    spans.append(.init(range: position..<position, depth: depth))
    depth += 1
    return spans.count - 1
  }

  /// Closes the span at a position.
  @usableFromInline
  mutating func close(_ span: Int) {
    depth -= 1
    spans[span].range = spans[span].range.lowerBound..<position
  }
}
