import HarnessModel

/// P-58: every question gets an answer.
enum Totality: Property {
  static let page = PropertyPage(
    id: "P-58", title: "every URL gets an answer",
    statement: """
      Whatever the bytes of the URL, the gate answers within the limit, with a verdict or a refusal, and \
      goes on working.
      """,
    whyItMatters: """
      A URL that crashes or hangs the gate stops everything behind it, and gates that stop are often \
      configured to let everything through.
      """,
    severity: .s5, cwe: [1333, 407, 674, 770],
    hazard: "Busy machines are slow: limits are generous, and a hang is asked again before it is reported.")

  static var needsNoOracle: Bool { true }

  static func outcome(of exchange: Exchange, _ traits: CaseTraits) -> Assessment.Outcome? {
    switch exchange.answer {
    case .verdict: .kept
    case .declined: .declined
    case .failed: .failed
    case .crashed: .broken(.crash, page.severity)
    case .hung: .broken(.hang, page.severity)
    case .garbled: .broken(.protocolBreach, .s7)
    }
  }
}
