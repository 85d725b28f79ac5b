import HarnessModel

/// Findings of every kind, with the texts that are hardest to show.
enum SampleFindings {
  static let all: [Finding] =
    [
      gluedSuffix, backslash, homograph, nul, tags, rootDot, fullwidth, dotSegments, overblock, crash, hang,
      bothLists, garbled,
    ]

  static func reading(
    _ reader: ReaderID, _ host: ForeignText, path: ForeignText = "/", port: UInt16? = nil,
    notes: [String] = [], _ standing: Reading.Standing
  ) -> Reading {
    Reading(
      reader: reader, parts: .init(scheme: "https", host: host, port: port, path: path), notes: notes,
      standing: standing)
  }

  static func refusal(_ reader: ReaderID, _ notes: String...) -> Reading {
    Reading(reader: reader, parts: nil, notes: notes, standing: .unreachable)
  }

  static let gluedSuffix = Finding(
    id: "9f2c41d07a5e", property: PropertyID("P-05"), title: "a suffix must start at a label boundary",
    kind: .bypass, severity: .s1, cwe: [187, 697], advisories: ["CVE-2018-20852"], target: SampleRun.suffix,
    trail: [TechniqueID("subdomain", "glued-suffix")],
    minimal: .init(policy: SampleRun.shop, url: "https://xexample.com/"),
    original: .init(policy: SampleRun.docs, url: "https://login-example.org:443/guide/?next=%2F#top"),
    base: "https://example.com/", isMinimal: true,
    expectation: Expectation(.must(.deny), because: .noEntryCovers),
    answer: .verdict(.allow, .init(host: "xexample.com")),
    readings: [
      reading(.whatwg, "xexample.com", .refused), reading(.rfc3986, "xexample.com", .refused),
    ],
    explanation: """
      The filter compares the end of the host with the entry and does not ask for a dot before it. Anyone can \
      register a name that ends in \(ForeignText("example.com")), so the allow list admits hosts that an \
      attacker chooses.
      """,
    replay: "9f2c41d07a5e", count: 1_284,
    exemplars: [
      "https://xexample.com/", "https://login-example.org:443/guide/?next=%2F#top",
      "https://evilexample.com:8443/a", "https://xn--bexample-n2a.example.com.aexample.com/",
    ])

  static let backslash = Finding(
    id: "1b77e02c9d4f", property: PropertyID("P-24"),
    title: "the host judged is the host that is fetched", kind: .differential, severity: .s3, cwe: [436],
    advisories: ["CVE-2024-22259"], target: SampleRun.suffix,
    trail: [
      TechniqueID("authority", "backslash-before-at"), TechniqueID("subdomain", "listed-name-as-label"),
    ],
    minimal: .init(policy: SampleRun.shop, url: #"https://evil.example\@example.com/"#),
    original: .init(
      policy: SampleRun.shop, url: #"https://evil.example\@shop.example.com:443/cart?item=1'%20or"#),
    isMinimal: true,
    expectation: Expectation(.must(.deny), because: .noEntryCovers, agreement: .split),
    answer: .verdict(.allow, .init(code: "ok", host: "example.com")),
    readings: [
      reading(
        .whatwg, "evil.example", path: "/@example.com/", notes: ["invalid-reverse-solidus"], .refused),
      reading(.rfc3986, "example.com", .permitted),
    ],
    explanation: """
      To a browser the backslash ends the host, so the URL goes to \(ForeignText("evil.example")). The filter \
      reads it as part of the user name and sees \(ForeignText("example.com")). Whoever fetches with a WHATWG \
      parser leaves the allow list.
      """,
    replay: "1b77e02c9d4f", count: 207,
    exemplars: [#"https://evil.example\@example.com/"#, #"https://evil.example\@shop.example.com:443/"#])

  static let homograph = Finding(
    id: "c3a90f6b1e22", property: PropertyID("P-14"),
    title: "looking like a listed name counts for nothing", kind: .bypass, severity: .s1, cwe: [1007, 176],
    advisories: [], target: SampleRun.urllib, trail: [TechniqueID("homograph", "single-swap")],
    minimal: .init(policy: SampleRun.shop, url: "https://ex\u{430}mple.com/"),
    original: .init(
      policy: SampleRun.shop, url: "https://shop.ex\u{430}mple.com/\u{5D0}\u{5D1}/?q=caf\u{E9}"),
    base: "https://example.com/", isMinimal: true,
    expectation: Expectation(.must(.deny), because: .noEntryCovers),
    answer: .verdict(.allow, .init(host: "example.com", url: "https://ex\u{430}mple.com/")),
    readings: [
      reading(.whatwg, "xn--exmple-4nf.com", .refused), reading(.rfc3986, "xn--exmple-4nf.com", .refused),
    ],
    explanation: """
      The third letter is Cyrillic. The name is another domain in DNS, \(ForeignText("xn--exmple-4nf.com")), but \
      the filter folds look-alikes together before it compares.
      """,
    replay: "c3a90f6b1e22", count: 96,
    exemplars: ["https://ex\u{430}mple.com/", "https://shop.ex\u{430}mple.com/\u{5D0}\u{5D1}/"])

  static let nul = Finding(
    id: "0d5513aa87c6", property: PropertyID("P-26"),
    title: "a control character in the authority is never allowed", kind: .bypass, severity: .s1, cwe: [158],
    advisories: [], target: SampleRun.suffix, trail: [TechniqueID("invisible", "nul-in-host")],
    minimal: .init(policy: SampleRun.shop, url: "https://evil.example\u{0}.example.com/"),
    original: .init(policy: SampleRun.shop, url: "https://evil.example\u{0}\u{202E}.example.com/\u{1B}[2J"),
    isMinimal: true, expectation: Expectation(.must(.deny), because: .invalidURL),
    answer: .verdict(.allow, nil),
    readings: [
      refusal(.whatwg, "domain-invalid-code-point"), refusal(.rfc3986, "a control character in the host"),
    ],
    explanation: """
      No reader accepts the URL, and the filter allows it. What resolves names in C stops at the NUL and connects \
      to \(ForeignText("evil.example")).
      """,
    replay: "0d5513aa87c6", count: 12, exemplars: ["https://evil.example\u{0}.example.com/"])

  static let tags = Finding(
    id: "77e4b8120cfe", property: PropertyID("P-13"),
    title: "names with the same ASCII form are decided alike", kind: .inconsistent, severity: .s2,
    cwe: [176, 289], advisories: ["CVE-2022-43551"], target: SampleRun.components,
    trail: [TechniqueID("invisible", "soft-hyphen"), TechniqueID("invisible", "zero-width-joiner")],
    minimal: .init(policy: SampleRun.block, url: "https://track\u{AD}\u{200B}\u{200B}\u{200B}er.example/"),
    original: .init(
      policy: SampleRun.block,
      url: "https://track\u{AD}\u{200B}\u{200B}\u{200B}er.example/\u{E0041}\u{FE0F}\u{3164}"),
    base: "https://tracker.example/", isMinimal: false,
    expectation: Expectation(.must(.deny), because: .entryCovers, entry: 0),
    answer: .verdict(.allow, .init(host: "track\u{AD}\u{200B}er.example")),
    readings: [
      reading(.whatwg, "tracker.example", .refused), reading(.rfc3986, "tracker.example", .refused),
    ],
    explanation: """
      ToASCII drops the invisible characters, so both spellings reach \(ForeignText("tracker.example")). The \
      filter compares the host as it is written and refuses only one of them.
      """,
    replay: "77e4b8120cfe", count: 33,
    exemplars: ["https://track\u{AD}er.example/", "https://track\u{200D}er.example/"])
}
