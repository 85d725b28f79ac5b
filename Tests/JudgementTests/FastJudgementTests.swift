import HarnessModel
import Policies
import Testing

@testable import Judgement

/// What is done at once for each case, compared with the plain way of doing it.
@Suite struct FastJudgementTests {
  #if DEBUG
    static let count = 4_000
  #else
    static let count = 200_000
  #endif

  /// URLs of all kinds, and texts that are none.
  private static func urls(_ count: Int, seed: UInt64) -> [[UInt8]] {
    var mutator = Mutator(seed: seed)
    let given: [String] = [
      "", ":", "/", "//", "https:", "https:/", "https://", "http://", "http:/", "http",
      "https://@", "https://a@b@c:1/", "https://[::1]:80/x",
      "\\\\host/", "https:///x", "http://.", "https://..a.", "x://h?#", "https://h/%2e/..;/\\",
      "https://h#a?b", "https://XN--a.xn--b/", "a\tb", "https://h/a\nb", " https://h/",
      "https://1.2.3.4./", "https://docs.example.com",
    ]
    return given.map { Array($0.utf8) } + (0..<count).map { _ in mutator.mutated(mutator.plain()) }
  }

  private static let policies: [Policy] =
    Mutator.policies + [
      Policy(allowed: ["docs.example.com/blog", "example.com/Blog", "other.test."]),
      Policy(blocked: ["127.0.0.1", "a.b.example.com", "[::1]", "docs.example.com/", "https://example.com"]),
      Policy(allowed: ["HTTPS://x", "*.example.com", ""]),
    ]

  @Test func `one pass over a URL finds the parts and features that one pass for each finds`() {
    for bytes in Self.urls(Self.count, seed: 11) {
      let (fast, plain) = (URLParts(bytes), PlainParts(bytes))
      let text = Comment(rawValue: String(decoding: bytes, as: UTF8.self).debugDescription)
      #expect(fast.authority == plain.authority, text)
      #expect(fast.userinfo == plain.userinfo, text)
      #expect(fast.host == plain.host, text)
      #expect(fast.path == plain.path, text)
      #expect(fast.tail == plain.tail, text)
      #expect(fast.features == plain.features, text)
      #expect(fast.occasions == plain.occasions, text)
    }
  }

  @Test func `a URL resembles a list at once as it resembles its entries one by one`() {
    var met: Occasions = []
    for policy in Self.policies {
      let listed = ListedText(policy, try? CompiledPolicy(policy))
      let spelled = policy.entries.map { Array("http://".utf8) + $0.bytes }
      for bytes in Self.urls(Self.count / 8, seed: 12) + spelled {
        let found = URLParts(bytes, resembling: listed).occasions.subtracting([.malformed, .digitAtEnd])
        met.formUnion(found)
        #expect(
          found == PlainResemblance(PlainParts(bytes), policy).occasions,
          Comment(rawValue: String(decoding: bytes, as: UTF8.self).debugDescription))
      }
    }
    let all: Occasions = [
      .endsInEntry, .beginsWithEntry, .holdsEntry, .nearEntry, .pathGoesOn, .spelledAsEntry,
    ]
    #expect(met == all)
  }

  @Test func `no law that is not called has anything to say`() {
    let answers: [Answer] = [
      .verdict(.allow, nil), .verdict(.deny, nil), .verdict(.deny, .init(code: "url_too_long")),
      .verdict(.allow, .init(host: "example.com")), .hung(milliseconds: 1), .declined("x"),
    ]
    var mutator = Mutator(seed: 13)
    for policy in Self.policies {
      let oracle = Oracle(policy: policy)
      for bytes in Self.urls(Self.count / 40, seed: 14) + [Array("https://example.com/".utf8)] {
        let base = URLText(mutator.plain())
        let exchange = Exchange(
          oracle: oracle, url: URLText(bytes: bytes), answer: mutator.pick(answers),
          base: .init(
            url: base, expectation: oracle.expectation(of: base), answer: mutator.pick(answers)))
        let traits = CaseTraits(of: exchange)
        let called = Properties.speaking(ofLength: bytes.count, under: oracle)
          .called(by: traits.occasions(of: exchange))
        for (place, law) in Properties.all.enumerated()
        where called & 1 << UInt64(place) == 0 && (oracle.knowsDialect || law.needsNoOracle) {
          #expect(law.outcome(of: exchange, traits) == nil, "\(law.id.rawValue)")
        }
      }
    }
  }

  @Test func `there are no more laws than bits to name them by`() {
    #expect(Properties.all.count <= UInt64.bitWidth)
  }

  @Test func `names of strangers are spelled as they would be in a string`() {
    for size in [0, 1, 9, 10, 11, 100, 999] {
      for seed: UInt32 in [0, 7, 1_234, 4_000_000_000] {
        let turn = Companions.Turn(seed: seed, size: size)
        let names = ListChanges.additions(to: Policy(), turn, [])
          .map { String(decoding: $0.bytes, as: UTF8.self) }
        #expect(names.count == size)
        for (place, name) in names.enumerated() {
          let bare = name.hasPrefix("docs.") ? String(name.dropFirst(5)) : name
          let spellings = ["example", "test", "invalid"].map { "host\(place)-\(seed % 1_000).\($0)" }
          #expect(spellings.contains(bare), "\(name)")
        }
      }
    }
  }
}
