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
  /// The path of the last value, advanced; its storage is used again for the next.
  private var path = ChoiceSequence()
  private var isAtEnd = false
  /// How many paths led to a value and how many did not.
  public private(set) var statistics = GenerationStatistics()

  /// Walks all possibilities of a generator whose paths are at most `limit` choices long.
  public init(limit: Int = 64, _ generate: @escaping (inout Draw) throws(Rejection) -> Value) {
    self.generate = generate
    self.limit = limit
  }

  /// The next value, or `nil` when all were seen.
  public mutating func next() -> Element? {
    while !isAtEnd {
      var storage = ChoiceSequence()
      swap(&storage, &path)
      var draw = Draw(following: storage.choices, spans: storage.spans, limit: limit)
      do throws(Rejection) {
        let value = try generate(&draw)
        statistics.count(nil)
        path = draw.finish()
        let found = Element(value: value, sequence: path)
        advance()
        return found
      } catch {
        statistics.count(error)
        path = draw.finish()
        advance()
      }
    }
    return nil
  }

  private mutating func advance() {
    guard let grown = path.choices.lastIndex(where: { $0.index + 1 < $0.bound }) else {
      isAtEnd = true
      return
    }
    path.choices.removeSubrange((grown + 1)...)
    path.choices[grown].index += 1
  }
}
