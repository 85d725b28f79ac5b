import HarnessModel
import Techniques
import URLStandard

/// The hosts that clients would look up for URLs: each once, in ASCII.
///
/// What no DNS message can carry is left out, and so are the hosts of the scene itself.
struct HostLines {
  private var seen = SeenBytes()
  private var record = URLRecord()

  /// Leaves out the hosts of a scene.
  init(in scene: Scene) {
    for draft in [scene.home, scene.lair] {
      if let host = name(of: draft.bytes) { _ = seen.insert(host) }
    }
  }

  /// The host of a URL in ASCII, or `nil` where there is none or it was given before.
  mutating func next(_ url: URLText) -> [UInt8]? {
    guard let host = name(of: url.bytes), seen.insert(host) else { return nil }
    return host
  }

  private mutating func name(of url: [UInt8]) -> [UInt8]? {
    guard BasicURLParser.parse(url, into: &record), record.hostKind == .domain, let host = record.hostname
    else { return nil }
    return Self.isName(host) ? Array(host) : nil
  }

  /// Whether DNS can carry a name: labels of 1 to 63 octets, 253 in all (RFC 1035 section 2.3.4).
  private static func isName(_ host: some Collection<UInt8>) -> Bool {
    var length = 0
    for byte in host {
      if byte == UInt8(ascii: ".") {
        guard (1...63).contains(length) else { return false }
        length = 0
      } else {
        length += 1
      }
    }
    return (1...63).contains(length) && host.count <= 253
  }
}
