/// Takes http and https for the same.
enum ContextNoScheme: ContextSpecimen {
  static let name = "context-no-scheme"
  static let summary = "URLs compared without their schemes."
  static let defect: String? = "The scheme is a bit, and http is read by everyone on the way."
  static let killedBy: String? = "C-21"

  static func change(_ gate: inout ContextGate) {
    let key = gate.key
    gate.key = { key($0).map { Array($0.drop { $0 != UInt8(ascii: ":") }) } }
  }
}
