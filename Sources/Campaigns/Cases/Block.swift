internal import Choices
internal import HarnessModel

/// The unit of work: a fixed number of cases, a pure function of the campaign and the block's number.
///
/// What follows on the first part of an open block (``following``) depends on the target's answers to that
/// part, too, and on nothing else.
struct Block: Sendable {
  /// Cases under one policy.
  struct Group: Sendable {
    var arena: Arena
    /// The choices that made the policy.
    var policyChoices: ChoiceSequence
    var cases: [Case] = []
    /// For each case, how to make it again.
    var recipes: [Recipe] = []
    /// Random cases that were rejected and drawn again.
    var redrawn = 0
    /// Cases that were rejected each time, so that the plain URL took their place.
    var replaced = 0

    init(_ arena: Arena, _ policyChoices: ChoiceSequence) {
      self.arena = arena
      self.policyChoices = policyChoices
    }
  }

  /// How to make a case again: cheaper to keep than its choices.
  enum Recipe: Sendable {
    case seed(UInt64)
    case path([UInt64])
    /// Techniques that were chosen beforehand, by their rows in the table.
    case planned(seed: UInt64, scene: Int, start: Case.Start, rows: [Int])
  }

  /// Cases in every block but the last of a run.
  static let size = 512

  var groups: [Group] = []
  /// Cases that follow once it is known what the target answered to these.
  var following = 0
  var count: Int { groups.reduce(0) { $0 + $1.cases.count } }

  /// Keeps the first cases only.
  mutating func truncate(to limit: Int) {
    following = max(0, min(following, limit - count))
    var room = limit
    for place in groups.indices {
      let kept = min(room, groups[place].cases.count)
      groups[place].cases.removeSubrange(kept...)
      groups[place].recipes.removeSubrange(kept...)
      room -= kept
    }
    groups.removeAll { $0.cases.isEmpty }
  }
}
