/// Compares paths by one byte too few, as a call that is told the wrong length does.
enum ContextLastByte: ContextSpecimen {
  static let name = "context-last-byte"
  static let summary = "URLs compared without the last byte of their path."
  static let defect: String? = "The length is off by one, so the last byte of a path is free."
  // A path that was not given, on a host that was: the law of single bytes comes behind it.
  static let killedBy: String? = "C-18"

  static func change(_ gate: inout ContextGate) {
    let key = gate.key
    gate.key = { url in
      guard let key = key(url) else { return nil }
      let query = key.firstIndex(of: UInt8(ascii: "?")) ?? key.endIndex
      guard query > 0, key[query - 1] != UInt8(ascii: "/") else { return key }
      return Array(key[..<(query - 1)]) + key[query...]
    }
  }
}
