import HarnessModel

/// C-16: a percent-encoded byte is not the byte.
enum DecodingTightness: ContextLaw {
  static let page = PropertyPage(
    id: "C-16", title: "a percent-encoded byte is not the byte",
    statement: """
      A URL that is one of the conversation only after percent-decoding is another URL.
      """,
    whyItMatters: """
      An encoded slash or question mark is a different request; servers differ in what they make of it, \
      and the choice carries text.
      """,
    severity: .s2, cwe: [177, 201],
    hazard: "What serializes alike by the URL Standard is the same request.")

  static func explains(_ breach: ContextBreach) -> Bool {
    breach.isAllowed && breach.isAboutContext
      && breach.given.contains { ContextBreach.decoded($0) == ContextBreach.decoded(breach.href) }
  }
}
