import HarnessModel
import URLStandard

/// P-51: a URL and what a parser writes for it are decided alike.
enum SerializationIdempotence: RelationalProperty {
  static let page = PropertyPage(
    id: "P-51", title: "a URL is decided like its own serialization",
    statement: """
      A URL that is let through is let through in the form in which the URL Standard serializes it, and \
      that form serializes to itself.
      """,
    whyItMatters: """
      Between gate and client stands code that parses and writes the URL again. What passes as written \
      and is refused as serialized was read in another way than it is fetched.
      """,
    severity: .s3, cwe: [180, 174],
    hazard: """
      Refusing the odd spelling and allowing the plain one is sound. The serialization may be longer: \
      only short ones are compared. Only runs in which a WHATWG client may fetch are judged.
      """)

  /// Well below every limit on length.
  private static let longest = 200

  static func applies(under oracle: Oracle) -> Bool {
    oracle.fetchers.contains(.whatwg)
  }

  static func companions(of exchange: Exchange, _ turn: Companions.Turn) -> [Companion] {
    guard exchange.answer.verdict == .allow, exchange.oracle.fetchers.contains(.whatwg),
      // A plain URL is its own serialization.
      URLStandard.PlainURL(exchange.url.bytes) == nil,
      let href = serialization(of: exchange.url), href != exchange.url, href.bytes.count <= longest
    else { return [] }
    return [Companion(policy: exchange.policy, url: href)]
  }

  static func relation(
    of exchange: Exchange, to companions: Companions, _ verdicts: [Verdict]
  ) -> Assessment.Outcome? {
    guard verdicts[0] == .deny else { return .kept }
    // Where the serialization must be refused the readers differ about the raw text, which other laws judge.
    guard exchange.oracle.expectation(of: companions.questions[0].url).requirement != .must(.deny) else {
      return nil
    }
    return .broken(.inconsistent, exchange.policy.mode == .block ? .s2 : page.severity)
  }

  private static func serialization(of url: URLText) -> URLText? {
    var record = URLRecord(capacity: url.bytes.count + 16)
    guard BasicURLParser.parse(url.bytes, into: &record) else { return nil }
    return URLText(bytes: record.withHref { Array($0) })
  }
}
