import HarnessModel
import Targets

/// A policy's lists the way ordinary programs hold them: as strings.
struct StringLists {
  /// An entry cut at its first slash.
  struct Entry {
    /// What stands before the slash.
    var host: String
    /// The slash and what follows, or empty.
    var path: String
    /// The entry as written.
    var text: String
  }

  /// Whether the entries are those that may be fetched.
  var allows: Bool
  /// The entries.
  var entries: [Entry]

  /// Takes a policy as it is; nothing is checked, as in the programs these filters are taken from.
  init(_ policy: Policy) {
    allows = policy.mode == .allow
    entries = policy.entries.map { entry in
      let text = String(decoding: entry.bytes, as: UTF8.self)
      let slash = text.firstIndex(of: "/") ?? text.endIndex
      return Entry(host: String(text[..<slash]), path: String(text[slash...]), text: text)
    }
  }

  /// Allows what an entry matches, or what none matches under a block list.
  func decision(_ matches: (Entry) -> Bool) -> GateDecision {
    entries.contains(where: matches) == allows ? .allow : .deny
  }
}

extension URLText {
  /// The URL as a Swift program gets it.
  var text: String { String(decoding: bytes, as: UTF8.self) }
}
