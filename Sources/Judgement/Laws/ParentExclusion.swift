import HarnessModel
import Policies

/// P-09: an entry covers neither its parent nor its siblings.
enum ParentExclusion: Property {
  static let page = PropertyPage(
    id: "P-09", title: "an entry covers neither parent nor siblings",
    statement: """
      An entry for docs.example.com decides nothing about example.com or api.example.com.
      """,
    whyItMatters: """
      Comparing registrable domains lets in every name of the same owner. On hosting services the \
      neighbours belong to somebody else.
      """,
    severity: .s1, cwe: [697],
    hazard: """
      Judged where the host shares at least two labels with the entry and no entry covers it. Dialects \
      that compare sites say so; none is supported.
      """)

  static func outcome(of exchange: Exchange, _ traits: CaseTraits) -> Assessment.Outcome? {
    guard exchange.oracle.listed.hosts.contains(where: { isNear($0, traits.parts) }) else { return nil }
    return traits.judged(exchange, by: page) { breach in
      traits.isDisguiseToBlame && !breach.isAboutThePath
        && traits.features.isDisjoint(with: HostAffixes.disguises)
    }
  }

  /// Whether the host is a parent of the name, or shares its parent, without lying at or below it.
  private static func isNear(_ name: [UInt8], _ parts: URLParts) -> Bool {
    let host = parts.bytes[parts.host]
    guard let dot = name.firstIndex(of: 0x2E), name[(dot + 1)...].contains(0x2E) else { return false }
    let parent = name[(dot + 1)...]
    guard host.count >= parent.count else { return false }
    let start = host.endIndex - parent.count
    for (offset, byte) in parent.enumerated() where URLParts.lowered(host[start + offset]) != byte {
      return false
    }
    // A digit at the end makes it an address, whose parts run the other way.
    guard let last = parent.last, !(0x30...0x39).contains(last) else { return false }
    guard host.count > parent.count else { return true }
    guard host[start - 1] == 0x2E else { return false }
    // The label before the parent, whatever empty ones stand between.
    var end = start - 1
    while end > host.startIndex, host[end - 1] == 0x2E { end -= 1 }
    var first = end
    while first > host.startIndex, host[first - 1] != 0x2E { first -= 1 }
    return end - first != dot || (0..<dot).contains { URLParts.lowered(host[first + $0]) != name[$0] }
  }
}
