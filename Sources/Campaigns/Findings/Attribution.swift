internal import HarnessModel
internal import Judgement

/// Tells which law a hit is really about: a disguise is innocent where the gate is as wrong without it.
///
/// A gate that forgets the dot of a suffix also falls for such a name with a dot at its end, in
/// percent-encoding and behind user information. All of that is one bug, and the law that names it is
/// the one that the plain spelling breaks.
final class Attribution {
  /// A plain spelling that is answered wrongly, and the first law it breaks.
  struct Plain {
    var question: Inquiry.Question
    var symptom: Symptom
    var severity: SeverityClass
  }

  private let inquiry: Inquiry
  private var known: [Inquiry.Question: Exchange] = [:]

  /// Plain spellings remembered; campaigns disguise few URLs in many ways.
  static let capacity = 512
  /// The longest URL that is looked at, in bytes: of a longer one, the length is what matters.
  static let longest = 4_096

  init(_ inquiry: Inquiry) {
    self.inquiry = inquiry
  }

  /// The plain spelling that breaks another law in the same direction and no less severely, if one does.
  func plain(behind exchange: Exchange, _ symptom: Symptom, _ severity: SeverityClass) -> Plain? {
    guard Self.mayBeDisguised(symptom.kind), exchange.companions == nil,
      exchange.url.bytes.count <= Self.longest
    else { return nil }
    for spelling in exchange.oracle.plainSpellings(of: exchange.url) {
      let question = Inquiry.Question(policy: exchange.policy, url: spelling)
      let plain = answered(question)
      guard plain.answer.verdict == exchange.answer.verdict,
        plain.expectation.requirement == exchange.expectation.requirement,
        let (named, worst) = Symptom.first(in: plain), worst.score >= severity.score
      else { continue }
      return named == symptom ? nil : Plain(question: question, symptom: named, severity: worst)
    }
    return nil
  }

  private func answered(_ question: Inquiry.Question) -> Exchange {
    if let exchange = known[question] { return exchange }
    if known.count >= Self.capacity { known.removeAll(keepingCapacity: true) }
    let exchange = inquiry.ask([question])[0]
    known[question] = exchange
    return exchange
  }

  private static func mayBeDisguised(_ kind: Finding.Kind) -> Bool {
    switch kind {
    case .bypass, .evasion, .differential, .overblock: true
    default: false
    }
  }
}
