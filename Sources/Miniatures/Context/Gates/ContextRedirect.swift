import HarnessModel

/// Resolves open redirects itself: it judges the URL that was given and fetches the one in its query.
enum ContextRedirect: ContextSpecimen {
  static let name = "context-redirect"
  static let summary = "Judges the URL, fetches what its query names."
  static let defect: String? = "What is judged is not what is fetched."
  static let killedBy: String? = "C-23"

  static func change(_ gate: inout ContextGate) {
    gate.fetched = { url in
      guard let start = url.bytes.firstRange(of: Array("=http".utf8))?.lowerBound else { return url }
      return URLText(bytes: Array(url.bytes[(start + 1)...]))
    }
  }
}
