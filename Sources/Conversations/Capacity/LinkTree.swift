/// A walk through links: each page that is fetched gives the URLs of the next fetch.
///
/// This is how a model tells an attacker's site something letter by letter although every URL was given to it:
/// each hop chooses one link of the page before. Assumptions: those of ``Capacity``; every page may have as many
/// different links as fit into it.
public struct LinkTree: Hashable, Sendable {
  /// The number of links to choose from at each hop.
  public var branching: [Int]

  /// Makes a walk.
  public init(branching: [Int]) {
    self.branching = branching
  }

  /// The widest tree that limits permit: `max_content_tokens` bounds the links of a page, `max_uses` the hops.
  ///
  /// The first fetch is of the page that was given, so it chooses among `roots`. A link of the shortest kind
  /// takes about 20 tokens.
  public init(maxUses: Int, maxContentTokens: Int, tokensPerLink: Int = 20, roots: Int = 1) {
    let links = max(1, maxContentTokens / max(1, tokensPerLink))
    branching = maxUses < 1 ? [] : [roots] + Array(repeating: links, count: maxUses - 1)
  }

  /// A walk to the end: the sum of log2 b for each hop.
  public var bits: Double {
    branching.reduce(0) { $0 + ($1 > 0 ? Logarithm.two(Double($1)) : 0) }
  }

  /// A walk that may stop early: log2 of the sum of the products b1·…·bk for k = 0…K.
  public var bitsWithStopping: Double {
    var sums: [Double] = [0]
    for branches in branching {
      guard branches > 0 else { break }
      sums.append((sums.last ?? 0) + Logarithm.two(Double(branches)))
    }
    return Logarithm.sum(upTo: sums.count - 1) { sums[$0] } ?? 0
  }
}
