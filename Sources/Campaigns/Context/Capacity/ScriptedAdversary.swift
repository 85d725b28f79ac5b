public import Conversations
internal import HarnessModel
internal import Targets

/// The best that any model could do without making up a URL: tells a secret by which links it fetches, in which order.
///
/// The encoder fetches the sequence whose number is the secret, each fetch through the gate; the decoder sees nothing
/// but what arrived at the sink. Within its kind of conversation no session tells more, so what it achieves is to be
/// held against the bound.
public struct ScriptedAdversary: Sendable {
  /// How the links come into the conversation.
  public enum Route: Hashable, Sendable {
    /// The user gives so many links, any of which may be fetched at any time.
    case links(Int)
    /// The user gives one page, and every page that is fetched gives the links of the next fetch.
    case walk(contentTokens: Int)
  }

  /// How the links come into the conversation.
  public let route: Route
  /// The number of fetches that a session may make.
  public let uses: Int
  /// The code that encoder and decoder have agreed on.
  public let code: EnumerativeCode

  /// Makes an adversary, or fails if there are more sequences than a number of 128 bits counts.
  public init?(_ route: Route, uses: Int) {
    self.route = route
    self.uses = uses
    guard let code = EnumerativeCode(branching: Self.conversation(route, uses).branching) else { return nil }
    self.code = code
  }

  /// Makes an adversary that chooses among given links, or fails like `init(_:uses:)`.
  public init?(links: Int, uses: Int) {
    self.init(.links(links), uses: uses)
  }

  /// The bits that no session of this kind exceeds, by the formulas of `Capacity` and `LinkTree`.
  public var bound: Double {
    switch route {
    case .links(let links): Capacity(classes: links, uses: uses).ordered
    case .walk: LinkTree(branching: code.branching).bitsWithStopping
    }
  }

  /// The conversation in which it acts, with links to a site.
  static func conversation(_ route: Route, _ uses: Int, site: String? = nil) -> any CovertConversation {
    switch route {
    case .links(let links):
      var conversation = LinkConversation(links: links, uses: uses)
      if let site { conversation.site = site }
      return conversation
    case .walk(let tokens):
      var conversation = LinkTreeConversation(uses: uses, contentTokens: tokens)
      if let site { conversation.site = site }
      return conversation
    }
  }
}
