import Foundation
import HarnessModel
import TestSupport
import Techniques
import Testing
import URLStandard
import UnicodeSecurity

/// What other generators printed for some names, recorded with their versions.
@Suite struct PeerVariantsTests {
  static let selectors = [
    "typosquat/*", "subdomain/top-level-appended", "subdomain/missing-dot-after-label",
    "homograph/similar-glyphs", "homograph/whole-script-cyrillic",
  ]

  @Test func `every name that dnstwist and ail-typo-squatting make is made here`() throws {
    var made: [String: Set<[UInt8]>] = [:]
    var (asked, refused, missing) = (0, 0, [String: [String]]())
    for list in try Self.recorded() {
      let hosts = made[list.name] ?? Self.hosts(of: list.name)
      made[list.name] = hosts
      for line in list.lines {
        asked += 1
        // What no client looks up is no variant: two dots, a label that is too long, an address.
        guard let host = Self.host("https://\(line)/") else {
          refused += 1
          continue
        }
        if !hosts.contains(host) { missing["\(list.peer): \(list.name)", default: []].append(line) }
      }
    }
    print("peers: \(asked) names, \(refused) of them no hosts, missing: \(missing)")
    #expect(missing.isEmpty)
    #expect(asked > 10_000)
    #expect(refused < asked / 500)
  }

  /// The hosts of all variants, unlimited.
  private static func hosts(of name: String) -> Set<[UInt8]> {
    var hosts: Set<[UInt8]> = []
    for selector in selectors {
      var variants = Variants(of: Catalogue.techniques(matching: selector), in: Scene(.allow, name))
      while let url = variants.nextURL() {
        if let record = BasicURLParser.parse(url.bytes), let host = record.hostname {
          hosts.insert(Array(host))
        }
      }
    }
    return hosts
  }

  /// The host that a client looks up: names of two labels or more.
  private static func host(_ url: String) -> [UInt8]? {
    guard let record = BasicURLParser.parse(Array(url.utf8)), record.hostKind == .domain,
      let host = record.hostname, host.contains(UInt8(ascii: "."))
    else { return nil }
    return Array(host)
  }

  private static func recorded() throws -> [(peer: String, name: String, lines: [String])] {
    var lists: [(peer: String, name: String, lines: [String])] = []
    let text = String(decoding: try Fixtures.corpora("techniques/peer-variants.txt"), as: UTF8.self)
    for line in text.split(separator: "\n") where !line.hasPrefix("#") {
      if line.hasPrefix("= ") {
        let head = line.dropFirst(2).split(separator: ": ")
        lists.append((String(head[0]), String(head[1]), []))
      } else {
        lists[lists.count - 1].lines.append(String(line))
      }
    }
    return lists
  }
}
