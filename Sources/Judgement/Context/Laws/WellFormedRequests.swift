import HarnessModel

/// C-22: what is malformed or carries credentials is never fetched.
enum WellFormedRequests: ContextLaw {
  static let page = PropertyPage(
    id: "C-22", title: "what is malformed or carries credentials is never fetched",
    statement: """
      A request without a URL, with one that no parser accepts, of a scheme other than http and https, \
      with credentials or with control characters is refused, whatever the conversation holds.
      """,
    whyItMatters: """
      Credentials travel as a header of any length that a comparison of hosts and paths never sees; and \
      a call that a gate does not understand is one that it cannot judge.
      """,
    severity: .s1, cwe: [20, 201],
    hazard: "A gate may repair and then refuse, or refuse at once; both keep the law.")

  static func explains(_ breach: ContextBreach) -> Bool {
    breach.isAllowed && [.malformed, .scheme, .userinfo, .controlBytes].contains(breach.denial?.cause)
  }
}
