import HarnessModel
import Policies

/// P-49: the host that was judged is the host that is fetched.
enum ParserAgreement: Property {
  static let page = PropertyPage(
    id: "P-49", title: "the host judged is the host fetched",
    statement: """
      Where the gate allows a URL and says which host it judged, that is the host that a declared fetcher \
      would connect to.
      """,
    whyItMatters: """
      A decision about another host than the one that is fetched is a coin toss. It may be right today \
      and is the seam along which the next bypass opens.
      """,
    severity: .s3, cwe: [436, 1286],
    hazard: """
      Only gates that report a host are judged. Hosts are compared in canonical form, so brackets, case, \
      the root dot and U-labels are no difference.
      """)

  static var occasions: Occasions { .detail }

  static func outcome(of exchange: Exchange, _ traits: CaseTraits) -> Assessment.Outcome? {
    guard case .verdict(.allow, let detail) = exchange.answer, let host = detail?.host, !host.bytes.isEmpty,
      exchange.oracle.policyError == nil
    else { return nil }
    let inspection = exchange.oracle.inspection(of: exchange.url)
    let judged = canonical(host.bytes)
    let fetched = exchange.oracle.fetchers.compactMap { inspection.canonicalHost(by: $0) }
    // A URL that reaches nothing is another law's matter.
    guard !fetched.isEmpty else { return nil }
    return fetched.contains { withoutRootDot($0.bytes) == judged }
      ? .kept : .broken(.differential, page.severity)
  }

  /// The canonical form of a host as a gate reports it: bare or in brackets, with or without a port.
  private static func canonical(_ host: [UInt8]) -> [UInt8] {
    let candidates = [host, [0x5B] + host + [0x5D]]
    for candidate in candidates {
      let url = URLText(bytes: Array("https://".utf8) + candidate + [0x2F])
      if let canonical = Inspection(of: url).canonicalHost(by: .whatwg) {
        return withoutRootDot(canonical.bytes)
      }
    }
    return host
  }

  private static func withoutRootDot(_ host: [UInt8]) -> [UInt8] {
    host.last == 0x2E ? host.dropLast() : host
  }
}
