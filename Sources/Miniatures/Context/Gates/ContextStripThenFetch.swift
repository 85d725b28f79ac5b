/// Drops punctuation from the end of what it judges, and fetches what it was asked for.
enum ContextStripThenFetch: ContextSpecimen {
  static let name = "context-strip-then-fetch"
  static let summary = "Judges the URL without punctuation at its end, fetches it with it."
  static let defect: String? = "What is judged is not what is fetched."
  static let killedBy: String? = "C-23"

  static func change(_ gate: inout ContextGate) {
    let key = gate.key
    gate.key = { url in
      var end = url.count
      while end > 0, ".,;:!?)]}'".utf8.contains(url[end - 1]) { end -= 1 }
      return key(Array(url[..<end]))
    }
    gate.fetched = { $0 }
  }
}
