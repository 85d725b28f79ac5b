/// How often a generator was asked, and how often it had to give up.
public struct GenerationStatistics: Hashable, Sendable {
  /// Draws that led to a value.
  public private(set) var made = 0
  /// Draws given up because an assumption did not hold.
  public private(set) var unsatisfied = 0
  /// Draws given up because they took too many choices.
  public private(set) var exhausted = 0

  /// Nothing asked yet.
  public init() {}

  /// Counts one draw: `nil` if it led to a value.
  public mutating func count(_ rejection: Rejection?) {
    switch rejection {
    case nil: made += 1
    case .unsatisfied: unsatisfied += 1
    case .exhausted: exhausted += 1
    }
  }

  /// Adds another count.
  public mutating func add(_ other: GenerationStatistics) {
    made += other.made
    unsatisfied += other.unsatisfied
    exhausted += other.exhausted
  }

  /// Draws asked for.
  public var asked: Int { made + unsatisfied + exhausted }

  /// The share of draws that led nowhere, 0 to 1.
  public var rejectedShare: Double {
    asked == 0 ? 0 : Double(unsatisfied + exhausted) / Double(asked)
  }

  /// What is wrong with the generator, if anything.
  public var concern: HealthConcern? {
    guard asked >= HealthConcern.leastSample else { return nil }
    if made == 0 { return .neverMakes }
    if exhausted * HealthConcern.exhaustedPart > asked { return .runsOut }
    return rejectedShare > HealthConcern.tolerableRejection ? .rejectsTooOften : nil
  }
}

/// A generator that wastes its draws, and what to change.
public enum HealthConcern: String, Hashable, Sendable, CaseIterable {
  case neverMakes, rejectsTooOften, runsOut

  /// Fewer draws than this prove nothing: with 300 misses in a row, fewer than 1 % hit (95 % sure).
  public static let leastSample = 300
  /// One draw in five may be rejected before a retry costs more than a better generator.
  public static let tolerableRejection = 0.2
  /// More than one draw in this many past the limit on choices means unbounded growth.
  static let exhaustedPart = 20

  /// The concern in a sentence, with the remedy.
  public var sentence: String {
    switch self {
    case .neverMakes:
      "Not one draw led to a value: an assumption can never hold; test it alone and loosen it."
    case .rejectsTooOften:
      "More than a fifth of the draws were rejected: draw only what fits, instead of checking afterwards."
    case .runsOut:
      "Draws often take more choices than the limit: make lists end sooner, or raise the limit."
    }
  }
}
