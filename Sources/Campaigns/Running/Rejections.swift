internal import HarnessModel

/// What generators drew in vain: signs that a run asks less than its number of cases seems to say.
struct Rejections {
  /// Techniques drawn for URLs, whether they fitted or not.
  private(set) var drawn = 0
  /// Those that did not fit and were passed over.
  private(set) var misfits = 0
  /// Cases that had to be drawn again.
  private(set) var redrawn = 0
  /// Cases that ask for the plain URL because nothing that was drawn for them fits.
  private(set) var replaced = 0
  /// How often each technique did not fit, and did, by number.
  private var tries: [(missed: Int, fitted: Int)]

  init(techniques: Int) {
    tries = Array(repeating: (0, 0), count: techniques)
  }

  /// Counts what was drawn for one case.
  mutating func count(_ made: Case.Trail) {
    drawn += made.stepCount + made.misfitCount
    for step in 0..<made.stepCount { tries[Int(made.steps[step])].fitted += 1 }
    guard made.misfitCount > 0 else { return }
    misfits += made.misfitCount
    if made.stepCount == 0 { replaced += 1 }
    for step in 0..<made.misfitCount { tries[Int(made.misfits[step])].missed += 1 }
  }

  /// Counts what was drawn for the cases of a group and is in none of them.
  mutating func count(_ group: Block.Group) {
    redrawn += group.redrawn
    replaced += group.replaced
  }

  /// So often a technique must have been tried before anything is said of it.
  ///
  /// One that fits in a quarter of all tries misses so often in a row once in a hundred runs: 0.75^16 = 0.01.
  static let patience = 16

  /// The techniques that fitted in fewer than half of their tries, and the others, by number.
  var fits: (seldom: [Int], mostly: [Int]) {
    (
      tries.indices.filter { tries[$0].missed >= Self.patience && tries[$0].missed > tries[$0].fitted },
      tries.indices.filter { tries[$0].fitted > 0 && tries[$0].fitted >= tries[$0].missed }
    )
  }

  /// Whether so much was drawn in vain that the reader should know of it.
  ///
  /// - Parameter cases: Cases asked.
  func areMany(among cases: Int) -> Bool {
    guard drawn >= Self.fewest else { return false }
    return misfits * 2 > drawn || max(replaced, redrawn) * Self.replacedShare > cases
  }

  /// Of fewer techniques drawn nothing is said.
  static let fewest = 100
  /// At most one case in this many may be drawn again, or be a plain URL in place of what was drawn.
  ///
  /// A run of all techniques under the embedded policies has one plain URL in eighty.
  static let replacedShare = 10
}
