import Foundation
import HarnessModel
import Policies
import TestSupport
import Testing

@Suite struct KnobTests {
  /// A URL that is contested in the base dialect, and what each value of the knob makes of it.
  struct Row: Sendable, CustomTestStringConvertible {
    var knob: String
    var policy: Policy
    var url: URLText
    var axis: Axis
    var rulings: [String: Verdict]
    var testDescription: String { knob }
  }

  static let allow = Policy(allowed: ["example.com"])
  static let allowPath = Policy(allowed: ["example.com/blog"])
  static let blockPath = Policy(blocked: ["example.com/blog"])

  static let rows = [
    Row(
      knob: "userinfo", policy: allow, url: "https://u:p@example.com/", axis: .userinfo,
      rulings: ["ignore": .allow, "reject": .deny]),
    Row(
      knob: "port", policy: allow, url: "https://example.com:8443/", axis: .port,
      rulings: ["ignore": .allow, "defaultOnly": .deny]),
    Row(
      knob: "rootDot", policy: allow, url: "https://example.com./", axis: .trailingDot,
      rulings: ["equal": .allow, "distinct": .deny, "reject": .deny]),
    Row(
      knob: "parse.repair", policy: allow, url: "https:/example.com/", axis: .repair,
      rulings: ["accept": .allow, "reject": .deny]),
    Row(
      knob: "parse.utf8", policy: allow, url: URLText(bytes: Array("https://example.com/".utf8) + [0xFF]),
      axis: .illFormedUTF8, rulings: ["reject": .deny, "replace": .allow]),
    Row(
      knob: "parse.model", policy: allow, url: "https://example.com?@evil.test/", axis: .splitReadings,
      rulings: ["whatwg": .allow]),
    Row(
      knob: "idna.ace", policy: allow, url: "https://xn--a.example.com/", axis: .invalidALabel,
      rulings: ["strict": .deny, "lenient2026": .allow]),
    Row(
      knob: "idna.model", policy: allow, url: "https://\u{1F600}.example.com/", axis: .idnaModel,
      rulings: ["uts46-nt": .allow]),
    Row(
      knob: "host.spelling", policy: allow, url: "https://ex%61mple.com/", axis: .hostSpelling,
      rulings: ["canonicalize": .allow, "reject": .deny]),
    Row(
      knob: "host.limits", policy: Policy(), url: "https://a..example.com/", axis: .dnsLimits,
      rulings: ["reject": .deny, "ignore": .allow]),
    Row(
      knob: "ip", policy: Policy(blocked: ["example.com"]), url: "http://10.0.0.1/", axis: .addressHost,
      rulings: ["byList": .allow, "onlyIfListed": .deny, "denyPrivate": .deny]),
    Row(
      knob: "ip.embedded", policy: Policy(blocked: ["10.0.0.1"]), url: "http://[64:ff9b::a00:1]/",
      axis: .embeddedAddress, rulings: ["failClosed": .deny, "equal": .deny]),
    Row(
      knob: "length.unit", policy: allow,
      url: URLText("https://example.com/" + String(repeating: "é", count: 200)), axis: .lengthUnit,
      rulings: ["bytes": .deny]),
    Row(
      knob: "path.case", policy: blockPath, url: "https://example.com/Blog", axis: .pathCase,
      rulings: ["sensitive": .allow, "fold": .deny]),
    Row(
      knob: "path.decode", policy: allowPath, url: "https://example.com/blog/..%2fadmin", axis: .pathEscapes,
      rulings: ["unreserved": .allow, "all": .deny]),
    Row(
      knob: "path.params", policy: blockPath, url: "https://example.com/blog;v=1", axis: .pathParameters,
      rulings: ["keep": .allow, "strip": .deny]),
    Row(
      knob: "path.merge", policy: blockPath, url: "https://example.com//blog", axis: .emptySegments,
      rulings: ["keep": .allow, "merge": .deny]),
    Row(
      knob: "path.dots", policy: allowPath, url: "https://example.com/x/../blog", axis: .dotSegments,
      rulings: ["remove": .allow, "reject": .deny]),
    Row(
      knob: "path.trailingSlash", policy: Policy(allowed: ["example.com/blog/"]),
      url: "https://example.com/blog", axis: .entryTrailingSlash, rulings: ["drop": .allow, "dirOnly": .deny]),
    Row(
      knob: "path.subdomains", policy: allowPath, url: "https://docs.example.com/blog",
      axis: .pathOnSubdomain,
      rulings: ["yes": .allow, "no": .deny]),
    Row(
      knob: "entry.unicode", policy: Policy(allowed: ["b\u{FC}cher.de"]), url: "https://xn--bcher-kva.de/",
      axis: .unicodeEntry, rulings: ["canonicalize": .allow]),
    Row(
      knob: "entry.publicSuffix", policy: Policy(allowed: ["com"]), url: "https://example.com/",
      axis: .publicSuffix, rulings: ["note": .allow]),
    Row(
      knob: "entry.rootDot", policy: Policy(allowed: ["example.com."]), url: "https://example.com/",
      axis: .entryRootDot, rulings: ["strip": .allow]),
  ]

  @Test(arguments: rows)
  func `a contested URL is settled by its knob and by no other`(_ row: Row) throws {
    #expect(try CompiledPolicy(row.policy).ruling(on: row.url).requirement == .may(row.axis))
    for (value, verdict) in row.rulings {
      var policy = row.policy
      policy.knobs[row.knob] = value
      let ruling = try CompiledPolicy(policy).ruling(on: row.url)
      #expect(ruling.requirement == .must(verdict), "\(row.knob) = \(value)")
      #expect(ruling.outcome.verdict == verdict, "\(row.knob) = \(value)")
    }
  }

  @Test func `the strict profile refuses every contested URL`() throws {
    for row in Self.rows where !row.axis.rawValue.hasPrefix("entry.") {
      var policy = row.policy
      policy.knobs["profile"] = "strict"
      let ruling = try CompiledPolicy(policy).ruling(on: row.url)
      #expect(ruling.requirement == .must(.deny), "\(row.knob)")
    }
  }

  @Test func `stated knobs change whom an entry covers`() throws {
    func verdict(_ suffix: String, _ url: URLText) throws -> Verdict {
      let policy = Policy(allowed: ["example.com"], knobs: Knobs(["suffix": suffix]))
      return try CompiledPolicy(policy).ruling(on: url).outcome.verdict
    }
    #expect(try verdict("exact", "https://a.example.com/") == .deny)
    #expect(try verdict("subOnly", "https://example.com/") == .deny)
    #expect(try verdict("subOnly", "https://a.b.example.com/") == .allow)
    #expect(try verdict("oneLabel", "https://a.example.com/") == .allow)
    #expect(try verdict("oneLabel", "https://a.b.example.com/") == .deny)
  }

  private func verdict(
    _ policy: Policy, _ knobs: [String: String], _ url: URLText
  ) throws -> HarnessModel.Expectation.Requirement {
    var policy = policy
    policy.knobs = Knobs(knobs)
    return try CompiledPolicy(policy).ruling(on: url).requirement
  }

  @Test func `an entry may name the port it covers`() throws {
    let policy = Policy(allowed: ["example.com:8443", "example.org", "[::1]:8080"])
    let knobs = ["entry.port": "explicit"]
    #expect(try verdict(policy, knobs, "https://example.com:8443/") == .must(.allow))
    #expect(try verdict(policy, knobs, "https://docs.example.com:8443/") == .must(.allow))
    #expect(try verdict(policy, knobs, "https://example.com/") == .must(.deny))
    #expect(try verdict(policy, knobs, "https://example.com:8444/") == .must(.deny))
    #expect(try verdict(policy, knobs, "https://example.org/") == .must(.allow))
    #expect(try verdict(policy, knobs, "https://example.org:8443/") == .must(.deny))
    #expect(try verdict(policy, knobs, "http://example.org:443/") == .must(.deny))
    #expect(try verdict(policy, knobs, "http://[::1]:8080/") == .must(.allow))
    let open = ["entry.port": "explicit", "port": "ignore"]
    #expect(try verdict(policy, open, "https://example.org:8443/") == .must(.allow))
    #expect(try verdict(policy, open, "https://example.com:8444/") == .must(.deny))
    let blocked = Policy(blocked: ["example.com:8443", "example.org"])
    #expect(try verdict(blocked, knobs, "https://example.com:8443/") == .must(.deny))
    #expect(try verdict(blocked, knobs, "https://example.com/") == .must(.allow))
    #expect(try verdict(blocked, knobs, "https://example.org:8443/") == .must(.deny))
    for entry in ["example.com:", "example.com:0", "example.com:080", "example.com:65536"] as [EntryText] {
      #expect(throws: PolicyError.self) { try verdict(Policy(allowed: [entry]), knobs, "https://x.test/") }
    }
    #expect(
      try CompiledPolicy(Policy(allowed: ["a.test:81/x"], knobs: Knobs(knobs))).entries[0].canonical
        == "a.test:81/x")
  }

  @Test func `a star in a path stands for part of a segment, and further only perhaps`() throws {
    let knobs = ["entry.wildcard": "pathGlob"]
    let policy = Policy(allowed: ["example.com/*/articles"])
    #expect(try verdict(policy, knobs, "https://example.com/en/articles") == .must(.allow))
    #expect(try verdict(policy, knobs, "https://example.com/en/articles/7") == .must(.allow))
    #expect(try verdict(policy, knobs, "https://example.com/en/uk/articles") == .may(.entryWildcard))
    #expect(try verdict(policy, knobs, "https://example.com/en/articlesx") == .must(.deny))
    #expect(try verdict(policy, knobs, "https://example.com/articles") == .must(.deny))
    let blocked = Policy(blocked: ["example.com/user-*"])
    #expect(try verdict(blocked, knobs, "https://example.com/user-1/x") == .must(.deny))
    #expect(try verdict(blocked, knobs, "https://example.com/User-1") == .may(.pathCase))
    #expect(try verdict(blocked, knobs, "https://example.com/users") == .must(.allow))
    #expect(throws: PolicyError.self) {
      try verdict(Policy(allowed: ["example.com/*/*"]), knobs, "https://example.com/")
    }
    #expect(throws: PolicyError.self) {
      try verdict(Policy(allowed: ["*.example.com"]), knobs, "https://example.com/")
    }
  }

  @Test func `two lists as layers let through what both let through`() throws {
    let policy = Policy(allowed: ["example.com"], blocked: ["private.example.com", "example.com/admin"])
    let knobs = ["layers": "intersection"]
    #expect(try verdict(policy, knobs, "https://docs.example.com/") == .must(.allow))
    #expect(try verdict(policy, knobs, "https://private.example.com/") == .must(.deny))
    #expect(try verdict(policy, knobs, "https://example.com/admin/x") == .must(.deny))
    #expect(try verdict(policy, knobs, "https://other.test/") == .must(.deny))
    #expect(try verdict(policy, knobs, "https://example.com/Admin") == .may(.pathCase))
    #expect(throws: PolicyError.self) { try verdict(policy, [:], "https://docs.example.com/") }
    #expect(throws: PolicyError.self) {
      try verdict(Policy(allowed: [], blocked: ["a.test"]), knobs, "https://docs.example.com/")
    }
  }

  @Test func `names follow the model of IDNA that the policy names`() throws {
    let sharp: URLText = "https://fa\u{DF}.de/"
    let allowed = Policy(allowed: ["fass.de"])
    #expect(try verdict(allowed, ["idna.model": "uts46-nt"], sharp) == .must(.deny))
    #expect(
      try verdict(allowed, ["idna.model": "uts46-t", "host.spelling": "canonicalize"], sharp) == .must(.allow)
    )
    #expect(try verdict(Policy(blocked: ["fass.de"]), ["idna.model": "uts46-t"], sharp) == .must(.deny))
    #expect(
      try verdict(
        Policy(allowed: ["fa\u{DF}.de"]), ["idna.model": "uts46-t", "entry.unicode": "canonicalize"],
        "https://fass.de/") == .must(.allow))
    #expect(try verdict(allowed, ["idna.model": "uts46-t"], "https://xn--fa-hia.de/") == .must(.deny))
    let names = Policy(allowed: ["example.com"])
    #expect(try verdict(names, ["idna.model": "idna2008"], "https://\u{1F600}.example.com/") == .must(.deny))
    #expect(try verdict(names, ["idna.model": "idna2008"], "https://\u{FF45}xample.com/") == .must(.deny))
    #expect(
      try verdict(names, ["idna.model": "idna2008"], "https://b\u{FC}cher.example.com/") == .must(.allow))
    #expect(throws: PolicyError.self) {
      try verdict(Policy(allowed: ["\u{1F600}.test"]), ["idna.model": "idna2008"], "https://a.test/")
    }
  }

  @Test func `the page of knobs tells of every one`() throws {
    var page = """
      # Knobs

      A knob settles a point that a dialect leaves open: `knobs: { rootDot: reject }` in a policy file, or \
      `--knob rootDot=reject`, repeated.
      The first value is what the reference does where the knob is unset; the row is then `may`, counted by the \
      knob's name.

      | knob | values | decides |
      | --- | --- | --- |

      """
    for knob in Knob.all {
      var values = knob.takesText ? ["any URL"] : knob.enforced.map { "`\($0)`" }
      if knob.takesNumber { values.append("any number") }
      page += "| `\(knob.name)` | \(values.joined(separator: ", ")) | \(knob.meaning) |\n"
    }
    page += """

      `redirect`, `provenance.*` and `budget.*` are about conversations and fetches; they are read and do not touch the \
      decision about one URL.
      `idna.model` does not take `idna2003`: its mapping is that of Unicode 3.2. `idna.table` takes the version \
      that the ICU of this machine has.

      """
    let path = "docs/dialects/knobs.md"
    if ProcessInfo.processInfo.environment["GATECRASH_RECORD"] == "1" {
      try Data(page.utf8).write(to: Fixtures.root.appending(path: path))
    }
    #expect(try String(contentsOf: Fixtures.root.appending(path: path), encoding: .utf8) == page)
  }

  @Test func `entries that a knob mends are read as their author meant them`() throws {
    func canonical(_ entry: EntryText, _ knob: String, _ value: String) throws -> EntryText? {
      let policy = Policy(blocked: [entry], knobs: Knobs([knob: value]))
      return try CompiledPolicy(policy).entries.first?.canonical
    }
    #expect(try canonical("https://example.com/x", "entry.scheme", "strip") == "example.com/x")
    #expect(try canonical("example.com:443", "entry.port", "strip") == "example.com")
    #expect(try canonical(" example.com\t", "entry.blanks", "trim") == "example.com")
    #expect(try canonical(".example.com", "entry.leadingDot", "apex+any") == "example.com")
    #expect(try canonical("*.example.com", "entry.wildcard", "hostPrefix") == "example.com")
    let below = try CompiledPolicy(
      Policy(allowed: ["*.example.com"], knobs: Knobs(["entry.wildcard": "hostPrefix"])))
    #expect(below.ruling(on: "https://example.com/").outcome == .deny)
    #expect(below.ruling(on: "https://a.example.com/").outcome == .allow)
  }

  @Test func `an unknown knob or value is refused with the nearest name or the values it takes`() throws {
    func message(_ name: String, _ value: String) throws -> String {
      let policy = Policy(allowed: ["example.com"], knobs: Knobs([name: value]))
      let error = try #require(throws: PolicyError.self) { try CompiledPolicy(policy) }
      return error.prose.parts.map { part in
        switch part {
        case .ours(let text): text
        case .foreign(let text): String(decoding: text.bytes, as: UTF8.self)
        }
      }.joined()
    }
    #expect(try message("rootdot", "equal").contains("rootDot"))
    #expect(try message("rootDot", "same").contains("equal, distinct, reject"))
    #expect(try message("idna.model", "idna2003").contains("uts46-nt"))
  }

  @Test func `every knob has a name of its own and a first value that is enforced`() {
    #expect(Set(Knob.all.map(\.name)).count == Knob.all.count)
    for knob in Knob.all {
      #expect(!knob.values.isEmpty && !knob.unenforced.contains(knob.standard))
      #expect(knob.meaning.hasSuffix("."))
    }
    // The dialect is named by a key of its own, and the context rule has rules of its own.
    for axis in Axis.allCases where axis != .dialect && axis != .context {
      #expect(Knob.named(axis.rawValue) != nil, "\(axis.rawValue) is the name of a knob")
    }
  }
}
