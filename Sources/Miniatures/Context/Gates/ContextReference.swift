/// The reference gate of the context rule: what this project would ship.
///
/// It admits URLs that stand apart in text that counts, and compares by serialization without the fragment.
enum ContextReference: ContextSpecimen {
  static let name = "context-reference"
  static let summary = "URLs that stand apart in text that counts, compared as they serialize."

  static func change(_ gate: inout ContextGate) {}
}
