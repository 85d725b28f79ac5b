internal import Policies

/// Why a filter could not be audited.
public enum AuditError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Neither list was given, or both.
  case needsOneList
  /// The list is invalid, for the reason given.
  case invalidList(Prose)
  /// The filter gave no verdict that could be judged.
  case neverDecided

  /// The error in a sentence with what to try.
  public var description: String {
    switch self {
    case .needsOneList: "Give the list that the filter enforces: either allow: or block:."
    case .invalidList(let why):
      "The list is invalid. " + SafeText.ascii(why)
    case .neverDecided:
      "The filter decided nothing: it threw for every URL, or calls every list invalid."
    }
  }

  /// Refuses a policy that is invalid by itself.
  static func check(_ policy: Policy) throws(AuditError) {
    do throws(PolicyError) {
      _ = try CompiledPolicy(policy)
    } catch {
      throw .invalidList(error.prose)
    }
  }
}
