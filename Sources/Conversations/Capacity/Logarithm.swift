internal import Glibc

/// Binary logarithms of numbers too large to write down.
enum Logarithm {
  /// The binary logarithm.
  static func two(_ value: Double) -> Double { log2(value) }

  /// log2 of the sum of 2^term(k) for k = 0…count, or nil if there is no finite term.
  ///
  /// Summed relative to the largest term, smallest first, so that nothing overflows or vanishes.
  static func sum(upTo count: Int, of term: (Int) -> Double) -> Double? {
    guard count >= 0 else { return nil }
    let terms = (0...count).map(term).filter(\.isFinite).sorted()
    guard let largest = terms.last else { return nil }
    return largest + log2(terms.reduce(0) { $0 + exp2($1 - largest) })
  }

  /// log2 of n!/(n-k)!, the number of ways to choose k of n in order.
  ///
  /// A difference of two large factorials would lose what is asked for, so short products are summed.
  static func fallingFactorial(_ n: Int, _ k: Int) -> Double {
    if k > n || k < 0 { return -.infinity }
    if k > 1_024 { return factorial(n) - factorial(n - k) }
    return (0..<k).reduce(0) { $0 + log2(Double(n - $1)) }
  }

  /// log2 of the number of ways to choose k of n.
  static func binomial(_ n: Int, _ k: Int) -> Double {
    if k > n || k < 0 { return -.infinity }
    let smaller = min(k, n - k)
    return fallingFactorial(n, smaller) - factorial(smaller)
  }

  /// log2 of n!, from the logarithm of the gamma function.
  private static func factorial(_ n: Int) -> Double {
    n < 2 ? 0 : lgamma(Double(n) + 1) / log(2)
  }
}
