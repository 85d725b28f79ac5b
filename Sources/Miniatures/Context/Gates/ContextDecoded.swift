import URLStandard

/// Decodes percent-encoded bytes before it compares.
enum ContextDecoded: ContextSpecimen {
  static let name = "context-decoded"
  static let summary = "URLs compared after percent-decoding."
  static let defect: String? = "Each character has several spellings, and the choice among them is seen."
  static let killedBy: String? = "C-16"

  static func change(_ gate: inout ContextGate) {
    let key = gate.key
    gate.key = { key($0).map { PercentCoding.decode($0[...]) } }
  }
}
