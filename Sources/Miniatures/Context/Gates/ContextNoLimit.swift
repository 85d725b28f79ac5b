import Conversations

/// Forgets to check the length.
enum ContextNoLimit: ContextSpecimen {
  static let name = "context-no-limit"
  static let summary = "The reference without the limit of length."
  static let defect: String? = "A URL of any length is fetched."
  static let killedBy: String? = "P-60"

  static func change(_ gate: inout ContextGate) {
    let fault = gate.fault
    gate.fault = { url, rules in
      var rules = rules
      rules.lengthLimit = nil
      return fault(url, rules)
    }
  }
}
