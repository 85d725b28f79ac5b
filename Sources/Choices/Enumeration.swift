/// Every value a generator can make, one after the other, simplest first, in constant memory.
///
/// The tree of possibilities is walked like an odometer: the generator runs again with the last
/// choice that can grow made one larger. Rejected paths are skipped, not repeated.
///
/// What is generic here is inlinable, so that a walk is compiled for the value that it makes.
public struct Enumeration<Value>: Sequence, IteratorProtocol {
  /// A value and the choices that made it.
  public struct Element {
    /// The value.
    public var value: Value
    /// Its choices.
    public var sequence: ChoiceSequence

    @usableFromInline
    init(value: Value, sequence: ChoiceSequence) {
      self.value = value
      self.sequence = sequence
    }
  }

  @usableFromInline let generate: (inout Draw) throws(Rejection) -> Value
  @usableFromInline var path: EnumerationPath
  /// How many paths led to a value and how many did not.
  public private(set) var statistics = GenerationStatistics()

  /// Walks all possibilities of a generator whose paths are at most `limit` choices long.
  public init(limit: Int = 64, _ generate: @escaping (inout Draw) throws(Rejection) -> Value) {
    self.generate = generate
    path = EnumerationPath(limit: limit)
  }

  /// The next value, or `nil` when all were seen.
  @inlinable
  public mutating func next() -> Element? {
    guard let value = walk() else { return nil }
    let found = Element(value: value, sequence: path.sequence)
    path.advance()
    return found
  }

  /// The next value alone, which spares a copy of the choices that made it.
  @inlinable
  public mutating func nextValue() -> Value? {
    guard let value = walk() else { return nil }
    path.advance()
    return value
  }

  /// Goes on to the next path that leads to a value, and stays there.
  @inlinable
  mutating func walk() -> Value? {
    while !path.isAtEnd {
      var draw = path.draw()
      do throws(Rejection) {
        let value = try generate(&draw)
        count(nil)
        path.record(draw)
        return value
      } catch {
        count(error)
        path.record(draw)
        path.advance()
      }
    }
    return nil
  }

  @usableFromInline
  mutating func count(_ rejection: Rejection?) { statistics.count(rejection) }
}

/// Where an enumeration is: the path of the last value, whose storage is used again for the next.
@usableFromInline
struct EnumerationPath {
  private var choices: [ChoiceSequence.Choice] = []
  private var spans: [ChoiceSequence.Span] = []
  private let limit: Int
  /// Whether all paths were walked.
  @usableFromInline private(set) var isAtEnd = false

  init(limit: Int) { self.limit = limit }

  /// The choices of the last value.
  @usableFromInline var sequence: ChoiceSequence { ChoiceSequence(choices, spans: spans) }

  /// A draw that follows this path; it takes the storage along.
  @usableFromInline
  mutating func draw() -> Draw {
    var followed: [ChoiceSequence.Choice] = []
    var nested: [ChoiceSequence.Span] = []
    swap(&followed, &choices)
    swap(&nested, &spans)
    return Draw(following: followed, spans: nested, limit: limit)
  }

  /// Takes the path of a draw, and its storage back.
  @usableFromInline
  mutating func record(_ draw: consuming Draw) {
    let drawn = draw.finish()
    choices = drawn.choices
    spans = drawn.spans
  }

  /// Goes on to the next path.
  @usableFromInline
  mutating func advance() {
    if !Self.advance(&choices) { isAtEnd = true }
  }

  /// Makes the last choice that can grow one larger and drops those behind it; `false` if none can.
  static func advance(_ choices: inout [ChoiceSequence.Choice]) -> Bool {
    guard let grown = choices.lastIndex(where: { $0.index + 1 < $0.bound }) else { return false }
    choices.removeSubrange((grown + 1)...)
    choices[grown].index += 1
    return true
  }
}
