import Conversations
import HarnessModel

/// A gate of the context rule of known behaviour: the reference with one thing changed.
protocol ContextSpecimen: Sendable {
  /// The name behind `builtin:`.
  static var name: String { get }
  /// The gate in one sentence.
  static var summary: String { get }
  /// What is wrong with it in one sentence, or `nil` if it is right.
  static var defect: String? { get }
  /// The property that names the defect.
  static var killedBy: String? { get }
  /// The rules that it claims to enforce, before the tool's definition adds to them.
  static var rules: ContextRules { get }
  /// Changes the reference gate into this one.
  static func change(_ gate: inout ContextGate)
}

extension ContextSpecimen {
  static var defect: String? { nil }
  static var killedBy: String? { nil }
  static var rules: ContextRules { .november2026 }
}

extension ContextRules {
  /// The same rules, with what becomes of URLs from before a summary decided.
  func deciding(compactionKeepsURLs keeps: Bool) -> ContextRules {
    var rules = self
    rules.compactionKeepsURLs = keeps
    return rules
  }
}
