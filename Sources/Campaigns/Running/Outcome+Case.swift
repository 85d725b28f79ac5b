internal import HarnessModel
internal import Judgement

extension Tally.Outcome {
  /// What became of a case as a whole: broken if any property is, else what the answer allows to say.
  init(_ exchange: borrowing Exchange, _ assessments: borrowing Assessments) {
    if assessments.isBroken {
      self = .broken
      return
    }
    switch (exchange.answer, exchange.expectation.requirement) {
    case (.declined, _): self = .declined
    case (.failed, _): self = .failed
    case (.crashed, _), (.hung, _), (.garbled, _): self = .misbehaved
    case (.verdict, .may): self = .waived
    case (.verdict, .must): self = .kept
    }
  }
}
