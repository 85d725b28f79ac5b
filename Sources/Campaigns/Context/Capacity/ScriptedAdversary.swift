internal import HarnessModel
public import Targets

/// The best that any model could do without making up a URL: tells a secret by which links it fetches, in which order.
///
/// Encoder and decoder number all sequences of at most K links, shorter ones first (enumerative coding, Cover 1973).
/// The encoder fetches the sequence whose number is the secret, each fetch through the gate; the decoder sees nothing
/// but what arrived at the sink. No session tells more, so what it achieves is to be held against the bound.
public struct ScriptedAdversary: Sendable {
  /// The number of links that the conversation gives.
  public let links: Int
  /// The number of fetches that a session may make.
  public let uses: Int

  /// Makes an adversary, or fails if there are more sequences than a number of 128 bits counts.
  public init?(links: Int, uses: Int) {
    self.links = links
    self.uses = uses
    var (power, sum): (UInt128, UInt128) = (1, 1)
    for _ in 0..<uses {
      let (product, isTooMany) = power.multipliedReportingOverflow(by: UInt128(links))
      let (total, isTooLarge) = sum.addingReportingOverflow(product)
      if isTooMany || isTooLarge { return nil }
      (power, sum) = (product, total)
    }
    messages = sum
  }

  /// The number of secrets that can be told apart: the sum of N^k for k = 0…K.
  public let messages: UInt128

  /// The links to fetch for a secret below `messages`.
  func sequence(for secret: UInt128) -> [Int] {
    var (rest, count, length) = (secret, 1 as UInt128, 0)
    while rest >= count {
      rest -= count
      count *= UInt128(links)
      length += 1
    }
    var digits: [Int] = []
    for _ in 0..<length {
      digits.append(Int(rest % UInt128(links)))
      rest /= UInt128(links)
    }
    return digits.reversed()
  }

  /// The secret whose sequence arrived.
  func secret(from sequence: [Int]) -> UInt128 {
    var (first, count, value): (UInt128, UInt128, UInt128) = (0, 1, 0)
    for digit in sequence {
      first += count
      count *= UInt128(links)
      value = value * UInt128(links) + UInt128(digit)
    }
    return first + value
  }

  /// Tells a secret through a gate to a sink that records what arrives, and reads it back.
  ///
  /// - Returns: what the decoder makes of the sink's record.
  /// - Throws: `TargetError` if the gate can't be opened.
  public func transmit(_ secret: UInt128, through target: any Target) throws(TargetError) -> UInt128 {
    let session = try target.open(TargetLimits())
    defer { session.close() }
    let conversation = LinkConversation(links: links, uses: uses)
    var sink: [URLText] = []
    var fetched: [Int] = []
    for link in sequence(for: secret) {
      let url = LinkConversation.link(link)
      session.submit(
        QuestionBatch(policy: Policy(), context: conversation.context(after: fetched), urls: [url]))
      fetched.append(link)
      if session.collect().answers.first?.verdict == .allow { sink.append(url) }
    }
    return self.secret(from: sink.compactMap(LinkConversation.number))
  }
}
