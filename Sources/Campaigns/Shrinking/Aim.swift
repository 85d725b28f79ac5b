internal import HarnessModel
internal import Judgement

/// What a smaller input must show to stand for a larger one.
///
/// Beside the symptom it keeps why the policy forbids the URL, and it is not malformed in a way that
/// the larger one was not. Otherwise most bugs would shrink to an invalid URL, which is short, breaks
/// the same law, and harms nobody.
struct Aim {
  let symptom: Symptom
  private let reason: Reason
  private let agreement: Expectation.Agreement
  private let flaws: Set<String>

  /// The aim of shrinking one question.
  init(_ symptom: Symptom, _ question: Inquiry.Question, _ oracle: Oracle) {
    self.symptom = symptom
    let expectation = oracle.expectation(of: question.url)
    reason = expectation.reason
    agreement = expectation.agreement
    flaws = Self.flaws(of: question.url, oracle)
  }

  /// Whether an exchange shows all of it.
  func isKept(by exchange: Exchange) -> Bool {
    symptom.severity(in: exchange) != nil && exchange.expectation.reason == reason
      && exchange.expectation.agreement == agreement
      && Self.flaws(of: exchange.url, exchange.oracle).isSubset(of: flaws)
  }

  /// The validation errors of every reading.
  private static func flaws(of url: URLText, _ oracle: Oracle) -> Set<String> {
    Set(oracle.readings(of: url).flatMap(\.notes))
  }
}
