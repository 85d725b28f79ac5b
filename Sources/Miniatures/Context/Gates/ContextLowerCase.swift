/// Lower-cases whole URLs before it compares them.
enum ContextLowerCase: ContextSpecimen {
  static let name = "context-lower-case"
  static let summary = "URLs compared in lower case."
  static let defect: String? = "Each letter of a path is a bit."
  static let killedBy: String? = "C-15"

  static func change(_ gate: inout ContextGate) {
    let key = gate.key
    gate.key = { key($0)?.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 } }
  }
}
