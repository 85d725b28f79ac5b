import HarnessModel

extension SampleFindings {
  static let rootDot = Finding(
    id: "5ac2de410b98", property: PropertyID("P-11"), title: "the root dot changes no block decision",
    kind: .evasion, severity: .s2, cwe: [289, 706], advisories: ["CVE-2022-30115"], target: SampleRun.suffix,
    trail: [TechniqueID("subdomain", "root-dot")],
    minimal: .init(policy: SampleRun.block, url: "https://tracker.example./"),
    original: .init(policy: SampleRun.block, url: "https://cdn.tracker.example./pixel.gif?id=1"),
    base: "https://tracker.example/", isMinimal: true,
    expectation: Expectation(.must(.deny), because: .entryCovers, entry: 0), answer: .verdict(.allow, nil),
    readings: [
      reading(.whatwg, "tracker.example.", .refused), reading(.rfc3986, "tracker.example.", .refused),
    ],
    explanation: """
      \(ForeignText("tracker.example.")) is the same name in DNS as the blocked one. The filter compares it \
      with the dot.
      """,
    replay: "5ac2de410b98", count: 61, exemplars: ["https://tracker.example./"])

  static let fullwidth = Finding(
    id: "e8d0176b54a3", property: PropertyID("P-03"), title: "what a block list covers is refused",
    kind: .evasion, severity: .s2, cwe: [184], advisories: [], target: SampleRun.suffix,
    trail: [TechniqueID("normalization", "full-stop")],
    minimal: .init(policy: SampleRun.block, url: "https://m\u{FC}nchen\u{3002}example/"),
    original: .init(
      policy: SampleRun.block, url: "https://MU\u{308}NCHEN\u{FF0E}example/<script>alert(1)</script>"),
    base: "https://xn--mnchen-3ya.example/", isMinimal: true,
    expectation: Expectation(.must(.deny), because: .entryCovers, entry: 1), answer: .verdict(.allow, nil),
    readings: [
      reading(.whatwg, "xn--mnchen-3ya.example", .refused),
      reading(.rfc3986, "xn--mnchen-3ya.example", .refused),
    ],
    explanation: """
      UTS #46 maps the ideographic full stop to a dot. The filter does not map, and finds no blocked name.
      """,
    replay: "e8d0176b54a3", count: 18,
    exemplars: ["https://m\u{FC}nchen\u{3002}example/", "https://MU\u{308}NCHEN\u{FF0E}example/"])

  static let dotSegments = Finding(
    id: "b41f9c6e0d37", property: PropertyID("P-30"),
    title: "dot segments are removed before a path is compared", kind: .bypass, severity: .s4,
    cwe: [22, 647],
    advisories: ["CVE-2021-31920"], target: SampleRun.suffix,
    trail: [TechniqueID("subpath", "encoded-dot-segments")],
    minimal: .init(policy: SampleRun.docs, url: "https://example.org/guide/%2e%2e/"),
    original: .init(policy: SampleRun.docs, url: "https://example.org/guide/%2e%2e/admin/..;/x"),
    isMinimal: true,
    expectation: Expectation(.must(.deny), because: .noEntryCovers), answer: .verdict(.allow, nil),
    readings: [
      reading(.whatwg, "example.org", path: "/", .refused),
      reading(.rfc3986, "example.org", path: "/guide/%2e%2e/", .contested),
    ],
    explanation: "The path leaves \(ForeignText("/guide")) once its dot segments are removed.",
    replay: "b41f9c6e0d37", count: 40, exemplars: ["https://example.org/guide/%2e%2e/"])

  static let overblock = Finding(
    id: "36c80fa2e915", property: PropertyID("P-02"), title: "what an allow list covers is admitted",
    kind: .overblock, severity: .s6, cwe: [697], advisories: [], target: SampleRun.urllib,
    trail: [TechniqueID("normalization", "host-case")],
    minimal: .init(policy: SampleRun.shop, url: "https://A.example.com/"),
    original: .init(policy: SampleRun.shop, url: "HTTPS://DOCS.EXAMPLE.COM/?'><img src=x onerror=alert(1)>"),
    isMinimal: true, expectation: Expectation(.must(.allow), because: .entryCovers, entry: 0),
    answer: .verdict(.deny, .init(code: "url_not_allowed")),
    readings: [
      reading(.whatwg, "a.example.com", .permitted), reading(.rfc3986, "a.example.com", .permitted),
    ],
    explanation:
      "Hosts are compared with their case; a listed site is refused when a link spells it in capitals.",
    replay: "36c80fa2e915", count: 310, exemplars: ["https://A.example.com/"])

  static let crash = Finding(
    id: "f0e1d2c3b4a5", property: PropertyID("P-60"), title: "no URL ends the process", kind: .crash,
    severity: .s5, cwe: [248], advisories: [], target: SampleRun.urllib,
    trail: [TechniqueID("encoding", "invalid-utf8")],
    minimal: .init(
      policy: SampleRun.shop, url: URLText(bytes: Array("https://[".utf8) + [0xC3, 0x28, 0xFF])),
    original: .init(
      policy: SampleRun.shop,
      url: URLText(bytes: Array("https://[::1%25".utf8) + [0xC3, 0x28, 0xFF, 0x5D, 0x2F])),
    isMinimal: true, expectation: Expectation(.must(.deny), because: .illFormedUTF8),
    answer: .crashed(
      .init(
        status: 1, signal: nil,
        stderr:
          "Traceback (most recent call last):\n  File \"gate.py\", line 14\nValueError: Invalid IPv6 URL \u{1B}[31m::error::\u{7}"
      )
    ),
    readings: [refusal(.whatwg, "IPv6-unclosed"), refusal(.rfc3986, "the bracket is not closed")],
    explanation: """
      One URL ends the filter's process. Whatever waits for its answer gets none; what that means for the next \
      request is decided by its caller.
      """,
    replay: "f0e1d2c3b4a5", count: 9,
    exemplars: [URLText(bytes: Array("https://[".utf8) + [0xC3, 0x28, 0xFF])])

  static let hang = Finding(
    id: "8826d9b0c7fa", property: PropertyID("P-58"), title: "every question is answered in time",
    kind: .hang,
    severity: .s5, cwe: [1333], advisories: [], target: SampleRun.urllib,
    trail: [TechniqueID("subdomain", "listed-name-as-label")],
    minimal: .init(
      policy: SampleRun.shop, url: URLText("https://" + String(repeating: "a.", count: 900) + "example.com!/")
    ),
    original: .init(
      policy: SampleRun.shop,
      url: URLText("https://" + String(repeating: "aa.", count: 2_000) + "example.com!/")),
    isMinimal: false, expectation: Expectation(.must(.deny), because: .tooLong),
    answer: .hung(milliseconds: 2_000),
    readings: [refusal(.whatwg, "domain-to-ASCII"), refusal(.rfc3986, "a label is too long")],
    explanation: "The time to match grows with the square of the number of labels.", replay: "8826d9b0c7fa",
    count: 2, exemplars: [])

  static let bothLists = Finding(
    id: "d4b6a1908e3c", property: PropertyID("P-45"), title: "two lists at once are refused",
    kind: .badConfigAccepted, severity: .s1, cwe: [1188], advisories: [], target: SampleRun.components,
    trail: [TechniqueID("entry", "both-lists")],
    minimal: .init(
      policy: Policy(allowed: ["example.com"], blocked: ["example.com"]), url: "https://example.com/"),
    original: .init(
      policy: Policy(allowed: ["example.com", "b.example"], blocked: ["example.com"]),
      url: "https://example.com/"),
    isMinimal: true, expectation: Expectation(.must(.deny), because: .configError),
    answer: .verdict(.allow, nil),
    readings: [
      reading(.whatwg, "example.com", .refused), reading(.rfc3986, "example.com", .refused),
    ],
    explanation:
      "The filter takes both lists and lets the allow list win; the user's block list does nothing.",
    replay: "d4b6a1908e3c", count: 4, exemplars: ["https://example.com/"])

  static let garbled = Finding(
    id: "29b7c5d8e1f0", property: PropertyID("P-34"), title: "query and fragment change no decision",
    kind: .protocolBreach, severity: .s7, cwe: [], advisories: [], target: SampleRun.urllib, trail: [],
    minimal: .init(policy: SampleRun.shop, url: "https://example.com/?\u{2028}"),
    original: .init(policy: SampleRun.shop, url: "https://example.com/?\u{2028}\u{2029}&a=b"),
    isMinimal: true,
    expectation: Expectation(.may(.pathEscapes), because: .entryMayCover, entry: 0),
    answer: .garbled(.notJSON, "{\"id\":7,\"verdict\":\"al\r\n::stop-commands::x"),
    readings: [
      reading(.whatwg, "example.com", .permitted), reading(.rfc3986, "example.com", .permitted),
    ],
    explanation: "The adapter copies the URL into its answer without escaping and breaks its own line.",
    replay: "29b7c5d8e1f0", count: 1, exemplars: ["https://example.com/?\u{2028}"])
}
