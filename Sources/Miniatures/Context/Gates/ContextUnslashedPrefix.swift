/// Prefix grounding on the text itself: the host goes on where the URL stopped.
enum ContextUnslashedPrefix: ContextSpecimen {
  static let name = "context-raw-prefix"
  static let summary = "Whatever begins with the text of a URL that was given, root slash dropped."
  static let defect: String? = "`https://a.test` grounds `https://a.test.evil.test/`."
  static let killedBy: String? = "C-14"

  static func change(_ gate: inout ContextGate) {
    gate.matches = { given, key in
      given.contains { key.starts(with: $0.last == UInt8(ascii: "/") ? $0.dropLast() : $0[...]) }
    }
  }
}
