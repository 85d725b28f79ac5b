import HarnessModel

@testable import Campaigns

/// What the cases of a campaign find in one gate: for each law and each family, the first case.
struct KillRow {
  /// The gate's name.
  var name: String
  /// The first case in which a law is the one that a finding would name, by law.
  var laws: [PropertyID: Int] = [:]
  /// The first case that breaks any law with a technique of the family and no other, by family.
  var families: [String: Int] = [:]
  /// The question of the first case, by law.
  var samples: [PropertyID: Inquiry.Question] = [:]
  /// Cases asked.
  var cases = 0

  /// The first case that breaks any law.
  var first: Int? { laws.values.min() }
}
