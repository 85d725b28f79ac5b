/// Folds the case of paths alone, as servers on some file systems do.
enum ContextFoldedPath: ContextSpecimen {
  static let name = "context-folded-path"
  static let summary = "Paths compared without case, queries with it."
  static let defect: String? = "Each letter of a path is a bit."
  static let killedBy: String? = "C-15"

  static func change(_ gate: inout ContextGate) {
    let key = gate.key
    gate.key = { url in
      guard let key = key(url) else { return nil }
      let query = key.firstIndex(of: UInt8(ascii: "?")) ?? key.endIndex
      return key[..<query].map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 } + key[query...]
    }
  }
}
