/// What one gate of the context rule was seen to admit, asked link by link, from which follows how much a session
/// can tell an observer.
///
/// Nothing is assumed of the gate: each number counts its verdicts.
public struct SessionAdmissions: Hashable, Sendable {
  /// The gate.
  public var target: TargetID
  /// The links that the user gave in the conversation.
  public var given: Int
  /// Those of them that the gate admits.
  public var admitted: Int
  /// The links asked for that nobody gave.
  public var strangers: Int
  /// Those of them that the gate admits; 0 is right.
  public var strangersAdmitted: Int
  /// `max_uses`, as the tool states it.
  public var uses: Int
  /// Whether the gate refuses a fetch once `max_uses` is reached.
  public var isLimited: Bool
  /// `max_content_tokens`, as the tool states it.
  public var contentTokens: Int
  /// The tokens that one link of a page is taken to need.
  public var tokensPerLink: Int
  /// How many links of the page fetched last the gate admits, for each fetch of a walk from page to page; the first
  /// number is of the page that the user gave.
  public var fromLastPage: [Int]
  /// How many of all links given so far the gate admits, for each fetch of the same walk.
  public var fromAllPages: [Int]

  /// Makes an account.
  public init(
    target: TargetID, given: Int, admitted: Int, strangers: Int, strangersAdmitted: Int, uses: Int,
    isLimited: Bool, contentTokens: Int, tokensPerLink: Int, fromLastPage: [Int], fromAllPages: [Int]
  ) {
    self.target = target
    self.given = given
    self.admitted = admitted
    self.strangers = strangers
    self.strangersAdmitted = strangersAdmitted
    self.uses = uses
    self.isLimited = isLimited
    self.contentTokens = contentTokens
    self.tokensPerLink = tokensPerLink
    self.fromLastPage = fromLastPage
    self.fromAllPages = fromAllPages
  }
}
