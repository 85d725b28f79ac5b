import HarnessModel

/// Lets a call through that names no URL, because there is nothing to check.
enum ContextMissingURL: ContextSpecimen {
  static let name = "context-missing-url"
  static let summary = "The reference, but a call without a URL passes."
  static let defect: String? = "What is not understood is allowed."
  static let killedBy: String? = "C-22"

  static func change(_ gate: inout ContextGate) {
    let (fault, key, matches) = (gate.fault, gate.key, gate.matches)
    gate.fault = { url, rules in url.bytes.isEmpty ? nil : fault(url, rules) }
    gate.key = { $0.isEmpty ? [] : key($0) }
    gate.matches = { given, key in key.isEmpty || matches(given, key) }
  }
}
