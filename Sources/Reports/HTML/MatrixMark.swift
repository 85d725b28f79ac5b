import HarnessModel

/// What a cell of the matrix says of one target and one subject: the worst that happened, as a symbol.
enum MatrixMark: CaseIterable {
  case broken, trouble, held, waived, declined, notAsked

  /// The mark of a tally; what went wrong once outweighs everything that went well.
  init(_ tally: Tally?) {
    guard let tally, tally.asked > 0 else {
      self = .notAsked
      return
    }
    if tally[.broken] > 0 {
      self = .broken
    } else if tally[.failed] + tally[.misbehaved] > 0 {
      self = .trouble
    } else if tally[.kept] > 0 {
      self = .held
    } else {
      self = tally[.waived] > 0 ? .waived : .declined
    }
  }

  /// The sign that carries the meaning where there is no colour.
  var symbol: HTML {
    switch self {
    case .broken: "✗"
    case .trouble: "!"
    case .held: "✓"
    case .waived: "~"
    case .declined: "–"
    case .notAsked: "·"
    }
  }

  /// The class of a cell.
  var style: StaticString {
    switch self {
    case .broken: "b"
    case .trouble: "t"
    case .held: "k"
    case .waived: "w"
    case .declined: "d"
    case .notAsked: "u"
    }
  }

  /// The meaning, for the key.
  var words: String {
    switch self {
    case .broken: "broken: at least one case broke a rule"
    case .trouble: "errors or trouble, and nothing broken"
    case .held: "held: every judged case was right"
    case .waived: "waived: either answer was permitted"
    case .declined: "declined by the target"
    case .notAsked: "not asked"
    }
  }

  /// What became of the cases of a cell, in figures: `31 broken, 700 kept`.
  static func figures(_ tally: Tally) -> String {
    Tally.Outcome.inMatrix.filter { tally[$0] > 0 }
      .map { Count.grouped(tally[$0]) + " " + $0.heading.lowercased() }
      .joined(separator: ", ")
  }
}

extension Tally.Outcome {
  /// The outcomes, the worst first.
  fileprivate static let inMatrix: [Self] = [.broken, .failed, .misbehaved, .kept, .waived, .declined]
}
