internal import HarnessModel
internal import Judgement

/// What a smaller input must show to stand for a larger one.
///
/// Beside the symptom it keeps why the policy forbids the URL and how bad that is, and it is not
/// malformed in a way that the larger one was not. Otherwise most bugs would shrink to an invalid URL,
/// which is short, breaks the same law, and harms nobody. Nor is the plain spelling answered as
/// wrongly: then the input would show another bug than the one it was to stand for.
struct Aim {
  let symptom: Symptom
  private let severity: SeverityClass
  private let reason: Reason
  private let agreement: Expectation.Agreement
  private let flaws: Set<String>
  private let attribution: Attribution

  /// The aim of shrinking one question.
  init(
    _ symptom: Symptom, _ severity: SeverityClass, _ question: Inquiry.Question, _ oracle: Oracle,
    _ attribution: Attribution
  ) {
    self.symptom = symptom
    self.severity = severity
    self.attribution = attribution
    let expectation = oracle.expectation(of: question.url)
    reason = expectation.reason
    agreement = expectation.agreement
    flaws = Self.flaws(of: question.url, oracle)
  }

  /// Whether an exchange shows all of it.
  func isKept(by exchange: Exchange) -> Bool {
    guard let severity = symptom.severity(in: exchange), isAsBad(exchange, severity) else { return false }
    return attribution.plain(behind: exchange, symptom, severity) == nil
  }

  /// Whether an exchange shows it under whatever law; URLs too long to be studied break general laws only.
  func isKeptUnderAnyLaw(by exchange: Exchange) -> Bool {
    guard let (found, severity) = Symptom.first(in: exchange) else { return false }
    return found.kind == symptom.kind && isAsBad(exchange, severity)
  }

  private func isAsBad(_ exchange: Exchange, _ severity: SeverityClass) -> Bool {
    severity.score >= self.severity.score && exchange.expectation.reason == reason
      && exchange.expectation.agreement == agreement
      && Self.flaws(of: exchange.url, exchange.oracle).isSubset(of: flaws)
  }

  /// The validation errors of every reading.
  private static func flaws(of url: URLText, _ oracle: Oracle) -> Set<String> {
    Set(oracle.readings(of: url).flatMap(\.notes))
  }
}
