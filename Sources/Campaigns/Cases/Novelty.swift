internal import HarnessModel
internal import Judgement

/// What a case showed, as far as it tells cases in which different things went on apart.
struct Signature: Hashable, Sendable {
  /// Whether the readings agree.
  var agreement: Expectation.Agreement
  /// What is permitted: the axis, where either answer is.
  var requirement: Expectation.Requirement
  /// The answer, without what depends on the URL.
  var answer: Reply
  /// The most specific law that is broken, if any is.
  var property: PropertyID?

  /// An answer by its kind, and by the code where there is one.
  enum Reply: Hashable, Sendable {
    case verdict(Verdict, ForeignText?)
    case declined, failed, crashed, hung, garbled
  }
}

extension Signature {
  /// What an exchange showed.
  ///
  /// - Parameter property: the most specific law that it breaks.
  init(of exchange: borrowing Exchange, breaking property: PropertyID?) {
    agreement = exchange.expectation.agreement
    requirement = exchange.expectation.requirement
    answer = Reply(exchange.answer)
    self.property = property
  }
}

extension Signature.Reply {
  init(_ answer: Answer) {
    switch answer {
    case .verdict(let verdict, let detail): self = .verdict(verdict, detail?.code)
    case .declined: self = .declined
    case .failed: self = .failed
    case .crashed: self = .crashed
    case .hung: self = .hung
    case .garbled: self = .garbled
    }
  }
}

/// Which cases of a block are worth further draws: those that showed what few others did.
///
/// Novelty is counted within one block, so that what a block holds depends on the target's answers to that
/// block alone: neither on its speed nor on which other blocks the same run asked.
struct Novelty {
  /// The cases, the rarest first, by their places in the group.
  let places: [Int]

  /// A signature that more cases than this have is nothing new.
  static let mostAlike = 4
  /// Cases that earn draws; each has several.
  static let most = 32

  /// Finds them.
  ///
  /// - Parameter signatures: one for each case, or none if nothing is known.
  init(_ cases: [Case], _ signatures: [Signature]) {
    var counts: [Signature: Int] = [:]
    for signature in signatures { counts[signature, default: 0] += 1 }
    let rare = zip(cases.indices, signatures).filter { place, signature in
      cases[place].stepCount > 0 && counts[signature, default: 0] <= Self.mostAlike
    }
    let sorted = rare.sorted { (counts[$0.1, default: 0], $0.0) < (counts[$1.1, default: 0], $1.0) }
    places = sorted.prefix(Self.most).map(\.0)
  }
}
