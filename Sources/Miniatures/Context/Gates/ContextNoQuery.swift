/// Compares URLs without their queries.
enum ContextNoQuery: ContextSpecimen {
  static let name = "context-no-query"
  static let summary = "URLs compared up to the question mark."
  static let defect: String? = "The query is free."
  static let killedBy: String? = "C-20"

  static func change(_ gate: inout ContextGate) {
    let key = gate.key
    gate.key = { key($0).map { Array($0.prefix { $0 != UInt8(ascii: "?") }) } }
  }
}
