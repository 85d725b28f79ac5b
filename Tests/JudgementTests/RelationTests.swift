import Foundation
import HarnessModel
import Judgement
import Testing

/// Laws about several answers, against gates that break one of them each.
@Suite struct RelationTests {
  typealias Gate = (Policy, String) -> Bool

  private static func host(_ url: String) -> String {
    String((url.components(separatedBy: "://").last ?? "").prefix { !"/?#".contains($0) })
  }

  private static func path(_ url: String) -> String {
    let rest = url.components(separatedBy: "://").last ?? ""
    return String(rest.drop { $0 != "/" }.prefix { !"?#".contains($0) })
  }

  private static func entries(_ policy: Policy) -> [String] { policy.entries.map { $0.string ?? "" } }

  /// Whether an entry covers a plain URL.
  private static func covers(_ entry: String, _ url: String) -> Bool {
    let name = entry.lowercased().prefix { $0 != "/" }
    let scope = entry.drop { $0 != "/" }
    let host = host(url).lowercased()
    let isInside = scope.isEmpty || path(url) == scope || path(url).hasPrefix(scope + "/")
    return (host == name || host.hasSuffix("." + name)) && isInside
  }

  private static func decide(_ policy: Policy, _ isListed: Bool) -> Bool {
    policy.mode == .block ? !isListed : isListed
  }

  /// A gate that is right about plain URLs.
  static let sound: @Sendable (Policy, String) -> Bool = { policy, url in
    decide(policy, entries(policy).contains { covers($0, url) })
  }

  /// Asks as the engine does: the question, then the companions, in order.
  private func assessment(
    _ property: String, _ gate: @escaping Gate, _ policy: Policy, _ url: String, _ turn: Companions.Turn
  ) -> Assessment? {
    let answer = { (policy: Policy, url: URLText) -> Answer in
      .verdict(gate(policy, url.string ?? "") ? .allow : .deny, nil)
    }
    var exchange = Exchange(
      oracle: Oracle(policy: policy), url: URLText(url), answer: answer(policy, URLText(url)))
    let request = Companions.Request(property: PropertyID(property), turn: turn)
    let questions = Properties.companions(of: exchange, by: request)
    exchange.companions = Companions(
      request: request, questions: questions, replies: questions.map { _ in .accepted },
      answers: questions.map { answer($0.policy, $0.url) })
    return Assessor.relation(of: exchange)
  }

  /// A gate with one defect, and a question that shows it beside its companions.
  struct Row: Sendable, CustomTestStringConvertible {
    var property: String
    var defect: String
    var policy: Policy
    var url: String
    var size = 0
    var severity: SeverityClass
    var gate: @Sendable (Policy, String) -> Bool
    var testDescription: String { "\(property): \(defect)" }
  }

  static let allow = Policy(allowed: ["example.com"])
  static let block = Policy(blocked: ["example.com"])
  static let unknown = Policy(allowed: ["example.com"], dialect: .unknown)

  static let rows = [
    Row(
      property: "P-39", defect: "reads the first hundred entries", policy: allow, url: "https://example.com/",
      size: 999, severity: .s6
    ) { policy, url in
      decide(policy, entries(policy).prefix(100).contains { covers($0, url) })
    },
    Row(
      property: "P-40", defect: "the longest entry of the host wins", policy: block,
      url: "https://example.com/",
      severity: .s2
    ) { policy, url in
      let near = entries(policy).filter { host(url).hasSuffix($0.prefix { $0 != "/" }) }
      return decide(policy, near.max { $0.count < $1.count }.map { covers($0, url) } ?? false)
    },
    Row(
      property: "P-41", defect: "the block list is compared exactly", policy: allow,
      url: "https://docs.example.com/", severity: .s2
    ) { policy, url in
      policy.mode == .block ? !entries(policy).contains(host(url)) : sound(policy, url)
    },
    Row(
      property: "P-42", defect: "entries joined to one pattern without brackets", policy: allow,
      url: "https://example.com.evil.test/", size: 12, severity: .s1
    ) { policy, url in
      let names = entries(policy)
      if names.count == 1 { return sound(policy, url) }
      return host(url).hasPrefix(names[0]) || host(url).hasSuffix(names[names.count - 1])
        || names.contains { host(url).contains($0) }
    },
    Row(
      property: "P-43", defect: "entries are not brought to lower case", policy: allow,
      url: "https://example.com/", size: 0, severity: .s2
    ) { policy, url in entries(policy).contains { host(url) == $0 || host(url).hasSuffix("." + $0) } },
    Row(
      property: "P-44", defect: "the narrowest entry hides the wide one", policy: allow,
      url: "https://example.com/", severity: .s6
    ) { policy, url in
      let near = entries(policy).filter { ($0.prefix { $0 != "/" }).hasSuffix(host(url)) }
      return near.max { $0.count < $1.count }.map { covers($0, url) } ?? false
    },
    Row(
      property: "P-48", defect: "entries become lines of a configuration", policy: block,
      url: "https://example.com/", severity: .s2
    ) { policy, url in
      entries(policy).contains { $0.contains("\n") } || sound(policy, url)
    },
    Row(
      property: "P-51", defect: "blocks only the serialized text",
      policy: Policy(blocked: ["example.com"], dialect: .unknown), url: "https://EXAMPLE.com/", severity: .s2
    ) { policy, url in !entries(policy).contains(host(url)) },
    Row(
      property: "P-05", defect: "compares endings", policy: unknown, url: "https://notexample.com/",
      severity: .s1
    ) { policy, url in entries(policy).contains { host(url).hasSuffix($0) } },
    Row(
      property: "P-06", defect: "compares beginnings", policy: unknown, url: "https://example.com.evil.test/",
      severity: .s1
    ) { policy, url in entries(policy).contains { host(url).hasPrefix($0) } },
    Row(
      property: "P-07", defect: "a dot is any character", policy: unknown,
      url: "https://www.example-com.test/",
      severity: .s1
    ) { policy, url in
      entries(policy).contains { url.contains($0.replacing(".", with: "-")) || url.contains($0) }
    },
    Row(
      property: "P-08", defect: "compares exactly", policy: unknown, url: "https://example.com/",
      severity: .s6
    ) { policy, url in entries(policy).contains(host(url)) },
    Row(
      property: "P-28", defect: "compares paths exactly",
      policy: Policy(allowed: ["example.com/blog"], dialect: .unknown), url: "https://example.com/blog",
      severity: .s6
    ) { policy, url in entries(policy).contains { $0 == host(url) + path(url) } },
  ]

  @Test(arguments: rows)
  func `a defect that one answer does not show is seen beside its companions`(_ row: Row) throws {
    let found = (0..<64).lazy.compactMap { seed in
      assessment(
        row.property, row.gate, row.policy, row.url, Companions.Turn(seed: UInt32(seed), size: row.size))
    }.first { $0.kind != nil }
    let broken = try #require(found)
    #expect(broken.property.rawValue == row.property)
    #expect(broken.kind == .inconsistent)
    #expect(broken.severity == row.severity)
  }

  @Test(arguments: rows) func `a sound gate keeps the same law in every turn`(_ row: Row) {
    var spoken = 0
    for size in [0, 1, 12, 150] {
      for seed in 0..<32 {
        let turn = Companions.Turn(seed: UInt32(seed), size: size)
        for url in [row.url, "https://example.com/", "https://docs.example.com/a", "https://OTHER.test/x"] {
          guard let said = assessment(row.property, Self.sound, row.policy, url, turn) else { continue }
          spoken += 1
          #expect(said.kind == nil, "\(url) in turn \(seed) with \(size)")
        }
      }
    }
    #expect(spoken > 0)
  }

  @Test func `a decision that is cached by URL alone is found by asking under another list in between`()
    throws
  {
    var cache: [String: Bool] = [:]
    let gate: Gate = { policy, url in
      // The newest decision stays, whatever the list.
      if policy.allowed == ["example.com"], let known = cache[url], cache.count > 0 { return known }
      cache[url] = Self.sound(policy, url)
      return cache[url] ?? false
    }
    let said = assessment("P-27", gate, Self.allow, "https://example.com/", Companions.Turn(seed: 1, size: 0))
    #expect(said?.outcome == .broken(.inconsistent, .s6))
  }

  @Test func `an answer that is wrong by itself is explained without companions`() {
    let gate: Gate = { _, _ in true }
    let said = assessment("P-39", gate, Self.allow, "https://evil.test/", Companions.Turn(seed: 1, size: 1))
    #expect(said == nil)
  }

  @Test func `a list that the gate refuses is not compared`() {
    var exchange = Exchange(
      oracle: Oracle(policy: Self.allow), url: "https://example.com/", answer: .verdict(.allow, nil))
    let request = Companions.Request(property: PropertyID("P-39"), turn: Companions.Turn(seed: 1, size: 999))
    let questions = Properties.companions(of: exchange, by: request)
    #expect(questions.first?.policy.entries.count == 1_001)
    exchange.companions = Companions(
      request: request, questions: questions, replies: [.rejected("at most 100 entries")],
      answers: [.verdict(.deny, Answer.Detail(code: "config_error"))])
    #expect(Assessor.relation(of: exchange) == nil)
  }

  @Test func `where nobody knows the rules a gate may limit lengths and dislike entries`() {
    func kinds(_ policy: Policy, _ url: URLText, _ plain: URLText?, _ verdict: Verdict) -> [Finding.Kind] {
      let oracle = Oracle(policy: policy)
      let base = plain.map {
        Exchange.Base(url: $0, expectation: oracle.expectation(of: $0), answer: .verdict(.allow, nil))
      }
      let exchange = Exchange(oracle: oracle, url: url, answer: .verdict(verdict, nil), base: base)
      return Assessor.assess(exchange).compactMap(\.kind)
    }
    let long = URLText("https://example.com/?" + String(repeating: "a", count: 300))
    #expect(kinds(Self.unknown, long, "https://example.com/", .deny).isEmpty)
    #expect(kinds(Self.unknown, "https://example.com/?a=1", "https://example.com/", .deny) == [.inconsistent])
    #expect(kinds(Self.unknown, "https://EXAMPLE.com/", "https://example.com/", .deny) == [.inconsistent])
    let mixed = Policy(allowed: ["example.com", "b\u{FC}cher.example"], dialect: .unknown)
    #expect(kinds(mixed, "https://example.com", nil, .deny).isEmpty)
    #expect(kinds(Self.unknown, "https://example.com", nil, .deny) == [.deadEntry])
  }

  @Test func `without a known dialect only laws that compare answers are judged`() {
    let oracle = Oracle(policy: Self.unknown)
    #expect(oracle.expectation(of: "https://evil.test/").requirement == .may(.dialect))
    let judged = Properties.withoutOracle.judged.map(\.rawValue)
    let leftOut = Properties.withoutOracle.leftOut.map(\.rawValue)
    #expect(judged.contains("P-41") && judged.contains("P-11") && judged.contains("P-58"))
    #expect(leftOut.contains("P-01") && leftOut.contains("P-47"))
    #expect(Set(judged).isDisjoint(with: leftOut))
    #expect(judged.count + leftOut.count == Properties.all.count)
    let wrong = Exchange(oracle: oracle, url: "https://evil.test/", answer: .verdict(.allow, nil))
    #expect(Assessor.assess(wrong).allSatisfy { $0.kind == nil })
    let base = Exchange.Base(
      url: "https://example.com/", expectation: oracle.expectation(of: "https://example.com/"),
      answer: .verdict(.deny, nil))
    let evaded = Exchange(
      oracle: oracle, url: "https://example.com./", answer: .verdict(.allow, nil), base: base)
    #expect(Assessor.assess(evaded).first?.property.rawValue == "P-11")
    #expect(Assessor.assess(evaded).first?.kind == .inconsistent)
  }
}
