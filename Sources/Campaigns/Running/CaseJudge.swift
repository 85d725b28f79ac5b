internal import HarnessModel
internal import Judgement

/// Judges case after case and counts what became of them: all that every case of a target touches, in one piece.
struct CaseJudge {
  /// The tallies of the target.
  var board: TallyBoard
  /// What the laws said of the last case; kept so that no case needs storage of its own.
  private var assessments = Assessments()

  /// A case in which a law is broken.
  struct Break {
    /// The position of the case in its group.
    let place: Int
    let broken: Assessment
    /// The position of the case among all that were asked.
    let number: Int
  }

  init(_ board: TallyBoard) {
    self.board = board
  }

  /// Judges the cases of a group; the ones in which a law is broken, in order.
  ///
  /// - Parameter signatures: receives what each case showed, if it is wanted.
  mutating func judge(
    _ exchanges: inout GroupExchanges, _ group: Block.Group, _ signatures: inout [Signature]?
  ) -> [Break] {
    var breaks: [Break] = []
    let first = exchanges.bases.count
    let misspelling = group.arena.misspelling
    for place in group.cases.indices {
      exchanges.move(to: first + place)
      let outcome = judge(exchanges.current, group.cases[place].trail, misspelling)
      if outcome == .broken, let broken = assessments.broken {
        breaks.append(Break(place: place, broken: broken, number: board.asked - 1))
      }
      signatures?.append(Signature(of: exchanges.current, breaking: assessments.broken?.property))
    }
    return breaks
  }

  private mutating func judge(
    _ exchange: borrowing Exchange, _ trail: Case.Trail, _ misspelling: Int16?
  ) -> Tally.Outcome {
    Assessor.assess(exchange, into: &assessments)
    let overall = Tally.Outcome(exchange, assessments)
    board.count(trail, misspelling, overall, assessments, exchange.expectation.requirement)
    return overall
  }
}
