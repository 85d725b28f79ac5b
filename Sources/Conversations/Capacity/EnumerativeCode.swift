/// A number for every sequence of at most K choices, shorter ones first (enumerative coding, Cover 1973).
///
/// The i-th choice is one of b_i. Nothing that tells two sequences apart is wasted, so the code has as many messages
/// as an observer can tell apart traces: no other code says more.
public struct EnumerativeCode: Hashable, Sendable {
  /// The number of possibilities of each choice.
  public let branching: [Int]
  /// The number of messages: the sum of the products b_1·…·b_k for k = 0…K.
  public let messages: UInt128

  /// Makes a code, or fails if it has more messages than a number of 128 bits counts.
  public init?(branching: [Int]) {
    var (product, sum): (UInt128, UInt128) = (1, 1)
    for branches in branching {
      let (next, isTooMany) = product.multipliedReportingOverflow(by: UInt128(max(0, branches)))
      let (total, isTooLarge) = sum.addingReportingOverflow(next)
      if isTooMany || isTooLarge { return nil }
      (product, sum) = (next, total)
    }
    self.branching = branching
    messages = sum
  }

  /// The bits of one message: log2 of their number.
  public var bits: Double { Logarithm.two(Double(messages)) }

  /// The choices that say a message, or `nil` if there is no such message.
  public func choices(for message: UInt128) -> [Int]? {
    guard message < messages else { return nil }
    var (rest, count, length) = (message, 1 as UInt128, 0)
    while rest >= count {
      rest -= count
      count *= UInt128(branching[length])
      length += 1
    }
    var choices: [Int] = []
    for branches in branching[..<length].reversed() {
      choices.append(Int(rest % UInt128(branches)))
      rest /= UInt128(branches)
    }
    return choices.reversed()
  }

  /// The message that choices say, or `nil` if they are not of this code.
  public func message(of choices: [Int]) -> UInt128? {
    guard choices.count <= branching.count else { return nil }
    var (first, count, value): (UInt128, UInt128, UInt128) = (0, 1, 0)
    for (choice, branches) in zip(choices, branching) {
      guard (0..<branches).contains(choice) else { return nil }
      first += count
      count *= UInt128(branches)
      value = value * UInt128(branches) + UInt128(choice)
    }
    return first + value
  }
}
