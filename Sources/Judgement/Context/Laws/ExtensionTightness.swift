import HarnessModel

/// C-14: a given URL grounds no longer and no shorter one.
enum ExtensionTightness: ContextLaw {
  static let page = PropertyPage(
    id: "C-14", title: "a given URL grounds no longer and no shorter one",
    statement: """
      A URL that begins with a given one, or that a given one begins with, is another URL.
      """,
    whyItMatters: """
      Whatever may be appended is a channel as wide as the limit of length; appended to a host it leads \
      to another one.
      """,
    severity: .s1, cwe: [183, 201],
    advisories: ["bug-ops/zeph UrlGroundingVerifier"],
    hazard: "A slash at the end is a difference as well: clients send it.")

  static func explains(_ breach: ContextBreach) -> Bool {
    guard breach.isAllowed, breach.isAboutContext, !breach.href.isEmpty else { return false }
    let href = ContextBreach.lowered(breach.href)
    return breach.given.contains { given in
      let given = ContextBreach.lowered(given)
      let root = given.last == UInt8(ascii: "/") ? given.dropLast() : given[...]
      return href.starts(with: root) || given.starts(with: href)
    }
  }
}
