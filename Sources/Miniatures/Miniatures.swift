public import HarnessModel

/// The filters that come with the tool.
public enum Miniatures {
  /// Every filter, the right ones first.
  public static let all: [Miniature] =
    right + wrong + oneDefect + foundation

  /// Filters that break no property under what they declare.
  public static let right: [Miniature] = [
    Miniature(Reference.self), Miniature(Strict.self), Miniature(ExactHost.self),
    Miniature(Careful.self), Miniature(ASCIIOnly.self), Miniature(RefusesOdd.self),
  ]

  /// Filters with one defect each behind a good parser, and the two that read no list at all.
  static let wrong: [Miniature] = [
    Miniature(DenyEverything.self), Miniature(AllowEverything.self),
    Miniature(WHATWGSuffixWithoutDot.self), Miniature(WHATWGRawEntries.self),
    Miniature(WHATWGPathPrefix.self),
  ]

  /// Filters written the usual ways on Foundation's URL types.
  static let foundation: [Miniature] = [
    Miniature(FoundationContains.self), Miniature(FoundationPrefix.self),
    Miniature(FoundationRegex.self), Miniature(FoundationHostSuffix.self),
    Miniature(FoundationHostDotSuffix.self), Miniature(FoundationComponents.self),
    Miniature(FoundationLastLabels.self), Miniature(FoundationPathPrefix.self),
    Miniature(FoundationSet.self),
  ]

  /// The filter of that name, without `builtin:`.
  public static func named(_ name: String) -> Miniature? {
    all.first { $0.name == name }
  }

  /// The filters of the embedded default audit: the reference, and what Swift programs contain.
  public static func defaultAudit(fetchers: [ReaderID] = [.whatwg, .rfc3986]) -> [Miniature] {
    [reference(fetchers: fetchers)] + foundation
  }

  /// The reference gate for clients that are known.
  public static func reference(fetchers: [ReaderID]) -> Miniature {
    Miniature(Reference.self) { policy in try Reference.filter(policy, fetchers: fetchers) }
  }
}
