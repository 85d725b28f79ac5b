import HarnessModel

/// C-23: what is judged is what is fetched.
enum JudgedIsFetched: ContextLaw {
  static let page = PropertyPage(
    id: "C-23", title: "what is judged is what is fetched",
    statement: """
      The URL that a gate says it would fetch serializes like the one that was asked for, and a URL is \
      not judged without the punctuation with which it is sent.
      """,
    whyItMatters: """
      A gate that tidies the URL for its judgement and sends the untidied one has judged another \
      request. So has one that follows a redirect by itself.
      """,
    severity: .s1, cwe: [367, 601],
    advisories: ["BasedHardware/omi#11015"],
    hazard: """
      Only answers that name the URL to be fetched are compared; a fragment makes no difference.
      """)

  static func explains(_ breach: ContextBreach) -> Bool {
    if breach.fetchesAnother { return true }
    guard breach.isAllowed, breach.isAboutContext else { return false }
    let bare = breach.href.reversed().drop { ".,;:!?)]}'".utf8.contains($0) }.reversed()
    return bare.count < breach.href.count && breach.given.contains(Array(bare))
  }
}
