internal import HarnessModel
internal import Judgement

/// The tallies of one target in a campaign against the context rule.
struct ContextBoard {
  private(set) var all = Tally()
  private var properties: [PropertyID: Tally] = [:]
  private var techniques: [TechniqueID: Tally] = [:]
  private var axes: [ContextAxis: Tally] = [:]
  /// Questions whose answer had to be `allow`.
  private(set) var mustAllow = 0
  /// Conversations asked about.
  var conversations = 0

  /// Cases in which a verdict was obtained and judged.
  var decided: Int { all.decided }
  /// Whether too little was decided to call the target tested.
  var isInconclusive: Bool {
    decided == 0 || answered * TallyBoard.leastShare < all.asked - all[.declined]
  }
  /// Cases in which the target gave any verdict.
  var answered: Int { decided + all[.waived] }

  /// Counts one question.
  mutating func count(_ question: ContextQuestion, _ ruling: ContextRuling, _ assessment: Assessment) {
    let outcome = assessment.outcome.tally
    all[outcome] += 1
    let property = outcome == .kept ? question.aim : assessment.property
    properties[property, default: Tally()][outcome] += 1
    for technique in question.trail { techniques[technique, default: Tally()][outcome] += 1 }
    switch ruling {
    case .mustAllow: mustAllow += 1
    case .may(_, let axis): axes[axis, default: Tally()][outcome] += 1
    case .lenient, .mustDeny: break
    }
  }

  /// The lines of the coverage tables, in a fixed order.
  func rows(_ target: TargetID) -> [CoverageRow] {
    [CoverageRow(target: target, subject: .all, tally: all)]
      + techniques.sorted { $0.key < $1.key }.map {
        CoverageRow(target: target, subject: .technique($0.key), tally: $0.value)
      }
      + properties.sorted { $0.key < $1.key }.map {
        CoverageRow(target: target, subject: .property($0.key), tally: $0.value)
      }
      + ContextAxis.allCases.compactMap { axis in
        axes[axis].map { CoverageRow(target: target, subject: .contested(axis), tally: $0) }
      }
  }
}
