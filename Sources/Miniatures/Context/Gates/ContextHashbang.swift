import HarnessModel

/// Sends the fragment to the server, as crawlers once did with `#!`.
enum ContextHashbang: ContextSpecimen {
  static let name = "context-hashbang"
  static let summary = "Judges the URL without its fragment, fetches it with `_escaped_fragment_`."
  static let defect: String? = "The fragment carries text to the server."
  static let killedBy: String? = "C-23"

  static func change(_ gate: inout ContextGate) {
    gate.fetched = { url in
      guard let hash = url.bytes.firstIndex(of: UInt8(ascii: "#")) else { return url }
      return URLText(
        bytes: url.bytes[..<hash] + Array("?_escaped_fragment_=".utf8) + url.bytes[(hash + 1)...])
    }
  }
}
