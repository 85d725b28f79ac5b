/// Every value a generator can make, one after the other, simplest first, in constant memory.
///
/// The tree of possibilities is walked like an odometer: the generator runs again with the last
/// choice that can grow made one larger. Rejected paths are skipped, not repeated.
public struct Enumeration<Value>: Sequence, IteratorProtocol {
  /// A value and the choices that made it.
  public struct Element {
    /// The value.
    public var value: Value
    /// Its choices.
    public var sequence: ChoiceSequence
  }

  private let generate: (inout Draw) throws(Rejection) -> Value
  private let limit: Int
  private var path: [UInt64]? = []

  /// Walks all possibilities of a generator whose paths are at most `limit` choices long.
  public init(limit: Int = 64, _ generate: @escaping (inout Draw) throws(Rejection) -> Value) {
    self.generate = generate
    self.limit = limit
  }

  /// The next value, or `nil` when all were seen.
  public mutating func next() -> Element? {
    while let current = path {
      var draw = Draw(following: current, limit: limit)
      let value = try? generate(&draw)
      path = Self.successor(of: draw.sequence.choices)
      if let value { return Element(value: value, sequence: draw.sequence) }
    }
    return nil
  }

  private static func successor(of choices: [ChoiceSequence.Choice]) -> [UInt64]? {
    guard let grown = choices.lastIndex(where: { $0.index + 1 < $0.bound }) else { return nil }
    return choices[..<grown].map(\.index) + [choices[grown].index + 1]
  }
}
