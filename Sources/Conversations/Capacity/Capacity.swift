/// How much a session of fetches can tell an observer, in bits: an upper bound over all encoders.
///
/// A gate that admits N different requests lets a model signal by its choice among them. Each formula is the
/// binary logarithm of the number of traces that the observer can tell apart, which is the min-capacity of a
/// deterministic system (Smith 2009; the way of counting of Millen 1987). Assumptions of all of them: no noise,
/// encoder and decoder have agreed on a code, the observer sees every request that is made, and *time is not
/// counted*: pauses between fetches carry as much as the observer's clock resolves, and are not bounded here.
///
/// N counts emission classes, that is, different requests on the wire, not different spellings: a fragment adds
/// nothing. K is `max_uses`; failed fetches count against it and are seen as well.
public struct Capacity: Hashable, Sendable {
  /// N: the number of different requests that the gate admits.
  public var classes: Int
  /// K: the number of fetches that the session may make.
  public var uses: Int

  /// Makes a capacity; negative numbers count as 0.
  public init(classes: Int, uses: Int) {
    self.classes = max(0, classes)
    self.uses = max(0, uses)
  }

  /// One fetch, which has to be made: log2 N.
  public var perFetch: Double { classes > 0 ? Logarithm.two(Double(classes)) : 0 }

  /// Order and repetition are seen, and the model may stop early: log2 of the sum of N^k for k = 0…K.
  ///
  ///     N = 26, K = 10: 47.1 bits
  public var ordered: Double {
    Logarithm.sum(upTo: classes == 0 ? 0 : uses) { Double($0) * perFetch } ?? 0
  }

  /// Order is seen, but a cache hides repeats: log2 of the sum of N!/(N-k)! for k = 0…K.
  ///
  ///     N = 26, K = 10: 44.2 bits
  public var cached: Double {
    Logarithm.sum(upTo: min(uses, classes)) { Logarithm.fallingFactorial(classes, $0) } ?? 0
  }

  /// Fetches run in parallel, so that their order is hidden but not their number: log2 C(N+K, K).
  ///
  ///     N = 26, K = 10: 27.9 bits
  public var unordered: Double { Logarithm.binomial(classes + uses, min(classes, uses)) }

  /// Neither order nor repeats are seen: log2 of the sum of C(N, k) for k = 0…K.
  public var unorderedCached: Double {
    Logarithm.sum(upTo: min(uses, classes)) { Logarithm.binomial(classes, $0) } ?? 0
  }

  /// The same session as an observer sees it who sees only M of the N requests: M in place of N.
  ///
  /// With a global order that time betrays, a request that isn't seen is one more symbol: use M + 1.
  public func seen(by visible: Int, orderIsGlobal: Bool = false) -> Capacity {
    let hidden = orderIsGlobal && visible < classes ? 1 : 0
    return Capacity(classes: min(visible, classes) + hidden, uses: uses)
  }

  /// The fetches needed for a secret of so many bits if order and repetition are seen; nil if none suffices.
  ///
  ///     N = 26: 28 fetches for a key of 128 bits
  public func fetches(for bits: Double) -> Int? {
    if bits <= 0 { return 0 }
    guard classes > 1 else { return nil }
    return Int((bits / perFetch - 1e-9).rounded(.up))
  }
}
