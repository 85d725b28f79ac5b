/// Finds URLs by a pattern of letters, digits, dots, dashes and slashes, and stops at anything else.
enum ContextWordPattern: ContextSpecimen {
  static let name = "context-word-pattern"
  static let summary = "URLs up to the first character that is no letter, digit, dot, dash or slash."
  static let defect: String? = "The URL is refused, and a prefix that nobody gave is admitted."
  static let killedBy: String? = "C-14"

  static func change(_ gate: inout ContextGate) {
    let extract = gate.extract
    gate.extract = { passage in
      extract(passage).map { url in
        Array(
          url.prefix { byte in
            (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || ":/.-_".utf8.contains(byte)
          })
      }
    }
  }
}
