internal import HarnessModel

/// What one target's part of a campaign came to.
struct TargetPart {
  /// Why the part ended.
  enum Ending {
    case done, timeLimit, interrupted, lost
  }

  /// Cases asked.
  var asked: Int
  /// Cases in which a verdict was obtained and judged.
  var decided: Int
  /// Whether too few verdicts came for the part to be called a check.
  var isInconclusive: Bool
  /// What was found.
  var findings: [Finding]
  /// Why the part ended.
  var ending: Ending
}
