public import HarnessModel

/// Why a policy is refused before any URL is looked at.
///
/// One invalid entry refuses the whole policy: a block entry that is skipped fails open.
public struct PolicyError: Error, Hashable, Sendable {
  /// The list that an entry stands on.
  public enum List: String, Hashable, Sendable, CaseIterable {
    case allowed = "allowed_domains"
    case blocked = "blocked_domains"
  }

  /// The place of an entry: its list, its position from 0, and its text as written.
  public struct Place: Hashable, Sendable {
    /// The list.
    public var list: List
    /// The position, counted from 0.
    public var index: Int
    /// The entry as written.
    public var entry: EntryText

    /// Makes a place.
    public init(list: List, index: Int, entry: EntryText) {
      self.list = list
      self.index = index
      self.entry = entry
    }
  }

  /// What is wrong.
  public var kind: Kind
  /// Where, or `nil` if the policy as a whole is wrong.
  public var place: Place?
  /// What to write in place of the entry, where the intent is clear.
  public var instead: EntryText?

  /// Makes an error.
  public init(_ kind: Kind, at place: Place? = nil, instead: EntryText? = nil) {
    self.kind = kind
    self.place = place
    self.instead = instead
  }

  /// The error in sentences: which entry, what is wrong with it, what to write instead.
  public var prose: Prose {
    var prose: Prose = ""
    if let place {
      prose = prose + "Entry \(place.index + 1) of \(ours: place.list.rawValue), \(place.entry): "
    }
    prose = prose + kind.prose
    if let instead {
      prose = prose + " Write \(instead) instead."
    } else if let advice = kind.advice {
      prose = prose + " \(ours: advice)"
    }
    return prose
  }
}

extension PolicyError: CustomStringConvertible {
  /// The same as ``prose``, in printable ASCII: what a gate says that throws the error on.
  public var description: String { SafeText.ascii(prose) }
}
