public import HarnessModel

/// Every technique there is, in the order of the catalogue: by family, then by number.
public enum Catalogue {
  /// The families, in order.
  public static let families = [
    "homograph", "idna", "normalization", "invisible", "subdomain", "subpath", "authority", "scheme",
    "ip", "encoding", "entry", "typosquat",
  ]

  /// The techniques that work on URLs.
  public static let all: [any Technique.Type] =
    homograph + idna + normalization + invisible + subdomain + subpath + authority + scheme + ip
    + encoding + entry + typosquat

  /// The techniques that work on entries.
  public static let entries: [any EntryTechnique.Type] =
    homographEntries + idnaEntries + normalizationEntries + invisibleEntries + subdomainEntries
    + subpathEntries + authorityEntries + schemeEntries + ipEntries + encodingEntries + entryEntries
    + typosquatEntries

  /// The URL technique of this name.
  public static func technique(_ id: TechniqueID) -> (any Technique.Type)? {
    all.first { $0.id == id }
  }

  /// The URL techniques that a selector names: `family/slug`, `family/*`, `*/part*` or `*`.
  ///
  /// A star stands for any text, the empty one included.
  public static func techniques(matching selector: String) -> [any Technique.Type] {
    all.filter { Glob.matches(selector, $0.id.text) }
  }

  /// The entry techniques that a selector names.
  public static func entries(matching selector: String) -> [any EntryTechnique.Type] {
    entries.filter { Glob.matches(selector, $0.id.text) }
  }
}

/// Selectors in which a star stands for any text.
enum Glob {
  /// Whether the whole text fits the selector.
  static func matches(_ selector: String, _ text: String) -> Bool {
    let pattern = Array(selector.utf8)
    let bytes = Array(text.utf8)
    var (p, t) = (0, 0)
    var retry: (pattern: Int, text: Int)?
    while t < bytes.count {
      if p < pattern.count, pattern[p] == UInt8(ascii: "*") {
        p += 1
        retry = (p, t)
      } else if p < pattern.count, pattern[p] == bytes[t] {
        p += 1
        t += 1
      } else if let again = retry {
        retry = (again.pattern, again.text + 1)
        (p, t) = (again.pattern, again.text + 1)
      } else {
        return false
      }
    }
    return pattern[p...].allSatisfy { $0 == UInt8(ascii: "*") }
  }
}
