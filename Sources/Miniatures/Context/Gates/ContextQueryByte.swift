/// Compares queries by a checksum that leaves one byte out.
enum ContextQueryByte: ContextSpecimen {
  static let name = "context-query-byte"
  static let summary = "URLs compared without the byte in front of the last one of a query."
  static let defect: String? = "One byte of a query is free."
  static let killedBy: String? = "C-20"

  static func change(_ gate: inout ContextGate) {
    let key = gate.key
    gate.key = { url in
      guard var key = key(url), let query = key.firstIndex(of: UInt8(ascii: "?")), key.count - query > 3
      else {
        return key(url)
      }
      key[key.count - 2] = 0
      return key
    }
  }
}
