public import Conversations
internal import HarnessModel
internal import Targets

/// What a session through one gate can tell an observer, from what the gate was seen to admit.
///
/// The gate is asked for every link that a conversation gives and for as many that it doesn't, so N is what the gate
/// admits and not what it should. It is asked once more when `max_uses` is reached, so K is what it enforces.
public struct SessionSurvey: Hashable, Sendable {
  /// The links that the conversation gives.
  public var given: Int
  /// The links given that the gate admits.
  public var admitted: Int
  /// The links not given that the gate admits.
  public var beyond: Int
  /// The limit of uses that the tool states.
  public var uses: Int
  /// Whether the gate enforces it.
  public var isLimited: Bool

  /// The links of a survey, as many as there are letters.
  static let links = 26
  /// The fetches of a survey.
  static let uses = 5

  /// N and K, with every request that was seen to pass.
  public var capacity: Capacity { Capacity(classes: admitted + beyond, uses: uses) }

  /// The bits of one session, order and repetition seen; infinite if the limit of uses does not hold.
  public var bits: Double { isLimited || admitted + beyond < 2 ? capacity.ordered : .infinity }

  /// Asks a gate, or fails if it gives no verdict in such a conversation.
  init?(_ inquiry: ContextInquiry) {
    let conversation = LinkConversation(links: Self.links, uses: Self.uses)
    let links = (0..<2 * Self.links).map(conversation.link)
    let last = Array(repeating: 0, count: Self.uses)
    let batches = [(conversation.context(after: []), links), (conversation.context(after: last), [links[0]])]
    for (context, urls) in batches {
      inquiry.session.submit(QuestionBatch(policy: inquiry.policy, context: context, urls: urls))
    }
    let verdicts = batches.map { _ in inquiry.session.collect().answers.map(\.verdict) }
    guard verdicts[0].contains(where: { $0 != nil }) else { return nil }
    given = Self.links
    admitted = verdicts[0].prefix(Self.links).count { $0 == .allow }
    beyond = verdicts[0].dropFirst(Self.links).count { $0 == .allow }
    uses = Self.uses
    isLimited = verdicts[1].first != .allow
  }
}
