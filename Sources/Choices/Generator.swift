/// A way to make values from choices; a thin wrapper, so that combinators have somewhere to live.
///
/// Shrinking works on the choices, so nothing here says how to shrink.
///
///     let label = Generator.bytes(of: Array("abc".utf8), count: 1...5)
///     let host = label.map { $0 + Array(".example".utf8) }
public struct Generator<Value>: Sendable {
  /// Makes one value from choices, or rejects them.
  public let draw: @Sendable (inout Draw) throws(Rejection) -> Value

  /// Wraps a function of a draw.
  public init(_ draw: @escaping @Sendable (inout Draw) throws(Rejection) -> Value) {
    self.draw = draw
  }

  /// The generator that makes what a function makes of this one's values.
  public func map<Other>(
    _ transform: @escaping @Sendable (Value) -> Other
  ) -> Generator<Other> {
    Generator<Other> { (choices) throws(Rejection) in transform(try self.draw(&choices)) }
  }

  /// The generator that goes on with another one, chosen by this one's value.
  public func flatMap<Other>(
    _ transform: @escaping @Sendable (Value) -> Generator<Other>
  ) -> Generator<Other> {
    Generator<Other> { (choices) throws(Rejection) in
      try transform(try self.draw(&choices)).draw(&choices)
    }
  }

  /// The values for which a claim holds; gives up after a few tries.
  ///
  /// Each try has a span of its own, so that shrinking deletes the failed ones.
  public func filter(
    tries: Int = 4, _ isIncluded: @escaping @Sendable (Value) -> Bool
  ) -> Generator<Value> {
    Generator { (choices) throws(Rejection) in
      for _ in 0..<tries {
        let value = try choices.spanned(self.draw)
        if isIncluded(value) { return value }
      }
      throw Rejection.unsatisfied
    }
  }
}

extension Generator where Value: Sendable {
  /// Always the same value, without a choice.
  public static func always(_ value: Value) -> Generator {
    Generator { (_) throws(Rejection) in value }
  }

  /// One of some values; the first is the simplest.
  public static func element(of values: [Value]) -> Generator {
    Generator { (choices) throws(Rejection) in try choices.pick(values) }
  }
}

extension Generator {
  /// One of some generators; the first is the simplest.
  public static func oneOf(_ options: [Generator]) -> Generator {
    Generator { (choices) throws(Rejection) in try choices.pick(options).draw(&choices) }
  }

  /// One of some generators in proportion to their weights; the first is the simplest.
  public static func weighted(_ options: [(weight: Int, generator: Generator)]) -> Generator {
    let weights = options.map(\.weight)
    let generators = options.map(\.generator)
    return Generator { (choices) throws(Rejection) in
      try generators[choices.weighted(weights)].draw(&choices)
    }
  }

  /// Lists of this generator's values.
  public func list(_ count: ClosedRange<Int>) -> Generator<[Value]> {
    Generator<[Value]> { (choices) throws(Rejection) in try choices.list(count, of: self.draw) }
  }
}

extension Generator<Int> {
  /// Integers of a range; the lower bound is the simplest.
  public static func integers(in range: ClosedRange<Int>) -> Generator {
    Generator { (choices) throws(Rejection) in try choices.integer(in: range) }
  }
}

extension Generator<[UInt8]> {
  /// Strings of bytes from an alphabet whose first byte is the simplest.
  public static func bytes(of alphabet: [UInt8], count: ClosedRange<Int>) -> Generator {
    Generator<UInt8>.element(of: alphabet).list(count)
  }
}
