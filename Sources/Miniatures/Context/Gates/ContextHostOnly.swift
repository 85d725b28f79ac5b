import URLStandard

/// Compares hosts: a URL on the same host counts as given.
enum ContextHostOnly: ContextSpecimen {
  static let name = "context-host-only"
  static let summary = "URLs on hosts that were given."
  static let defect: String? = "Path and query are free."
  static let killedBy: String? = "C-18"

  static func change(_ gate: inout ContextGate) {
    let key = gate.key
    gate.key = { url in key(url).flatMap { BasicURLParser.parse($0) }?.hostname.map(Array.init) }
  }
}
