/// The choices that made a value: each one an index below a bound, with 0 the simplest.
public struct ChoiceSequence: Hashable, Sendable {
  /// One choice among `bound` possibilities.
  public struct Choice: Hashable, Sendable {
    /// The possibility chosen, `0 ..< bound`.
    public var index: UInt64
    /// The number of possibilities, at least 1.
    public var bound: UInt64

    /// Makes a choice.
    @inlinable
    public init(_ index: UInt64, below bound: UInt64) {
      self.index = index
      self.bound = bound
    }
  }

  /// A stretch of choices that belong together, such as one element of a list.
  public struct Span: Hashable, Sendable {
    /// The positions of its choices.
    public var range: Range<Int>
    /// How deeply it is nested; 0 is outermost.
    public var depth: Int

    /// Makes a span.
    public init(range: Range<Int>, depth: Int) {
      self.range = range
      self.depth = depth
    }
  }

  /// The choices in the order they were drawn.
  public var choices: [Choice]
  /// The spans in the order they were opened.
  public var spans: [Span]

  /// Makes a sequence.
  public init(_ choices: [Choice] = [], spans: [Span] = []) {
    self.choices = choices
    self.spans = spans
  }

  /// Makes a sequence of indices that share one bound.
  public init(indices: [UInt64], below bound: UInt64) {
    self.init(indices.map { Choice($0, below: bound) })
  }

  /// The indices alone: what identifies a sequence for one generator.
  public var indices: [UInt64] { choices.map(\.index) }

  /// Two stretches of choices, one drawn after the other.
  public static func + (a: ChoiceSequence, b: ChoiceSequence) -> ChoiceSequence {
    let offset = a.choices.count
    let moved = b.spans.map { span in
      Span(
        range: span.range.lowerBound + offset..<span.range.upperBound + offset, depth: span.depth)
    }
    return ChoiceSequence(a.choices + b.choices, spans: a.spans + moved)
  }
}
