/// The lists a gate enforces, as a user wrote them, with the dialect and knobs that give them meaning.
///
/// At most one of the two lists may be present; both present is a policy to be refused, which is why
/// it can be represented. An absent list is not an empty one.
public struct Policy: Hashable, Sendable {
  /// Entries that may be fetched, or `nil` if there is no allow list.
  public var allowed: [EntryText]?
  /// Entries that may not be fetched, or `nil` if there is no block list.
  public var blocked: [EntryText]?
  /// The rules by which entries are read.
  public var dialect: DialectName
  /// Decisions that the dialect leaves open and the user has made.
  public var knobs: Knobs

  /// Makes a policy; nothing is checked here.
  public init(
    allowed: [EntryText]? = nil, blocked: [EntryText]? = nil,
    dialect: DialectName = .webFetch, knobs: Knobs = Knobs()
  ) {
    self.allowed = allowed
    self.blocked = blocked
    self.dialect = dialect
    self.knobs = knobs
  }

  /// Whether the policy restricts to a list, excludes a list, or does neither.
  public enum Mode: String, Hashable, Sendable, CaseIterable {
    case open, allow, block
  }

  /// The mode; a policy with both lists counts as `allow`, the one it must never exceed.
  public var mode: Mode {
    if allowed != nil { return .allow }
    return blocked == nil ? .open : .block
  }

  /// The entries of the list that decides, in the user's order.
  public var entries: [EntryText] { allowed ?? blocked ?? [] }
}

/// The name of a set of rules by which entries are read.
public struct DialectName: RawRepresentable, Hashable, Sendable {
  /// The name as it is written in a policy file.
  public let rawValue: String

  /// Wraps a name.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// The base dialect: the published web fetch tool.
  public static let webFetch = DialectName(rawValue: "web-fetch")
  /// Rules that nobody wrote down: only laws that need no oracle are judged.
  public static let unknown = DialectName(rawValue: "unknown")
}

extension Policy {
  /// The URL that references are resolved against, for dialects that are about references.
  ///
  /// It is the knob `base`, so that everything that carries policies carries it.
  public var base: URLText? {
    get { knobs["base"].map { URLText($0) } }
    set { knobs["base"] = newValue?.string }
  }
}
