import HarnessModel
import Yams

/// A policy file: YAML or JSON with a list, optionally a dialect and knobs.
///
///     allowed_domains: [example.com, docs.example.org/guide]
///     knobs: { rootDot: reject }
enum PolicyFile {
  /// The keys that a policy file may have.
  static let keys = ["allowed_domains", "blocked_domains", "dialect", "base", "knobs"]

  /// Reads a policy file.
  ///
  /// - Throws: `FileError` that names the line and what to write instead.
  static func read(_ path: String) throws(FileError) -> Policy {
    try policy(in: YAMLDocument(file: path).root)
  }

  /// Reads the keys of a policy out of a mapping.
  static func policy(in root: YAMLDocument.Item) throws(FileError) -> Policy {
    let fields = try root.fields(allowing: keys, in: "a policy")
    // A check of redirect targets may know no host but its own.
    guard fields["allowed_domains"] != nil || fields["blocked_domains"] != nil || fields["base"] != nil else {
      throw root.error(
        "has neither allowed_domains nor blocked_domains.",
        "Write one of the two lists, for example: allowed_domains: [example.com]")
    }
    var policy = Policy()
    policy.allowed = try fields["allowed_domains"].flatMap(entries)
    policy.blocked = try fields["blocked_domains"].flatMap(entries)
    if let dialect = fields["dialect"] {
      policy.dialect = DialectName(rawValue: try dialect.string("a dialect"))
    }
    if let base = fields["base"] { policy.knobs["base"] = try base.string("a base") }
    for (name, value) in try fields["knobs"]?.mapping("the knobs") ?? [] {
      policy.knobs[name] = try value.string("the value of a knob")
    }
    return policy
  }

  /// The entries of a list; `null` means that there is no such list.
  private static func entries(of item: YAMLDocument.Item) throws(FileError) -> [EntryText]? {
    if item.isNull { return nil }
    var texts: [EntryText] = []
    for element in try item.elements("a list of domains") {
      texts.append(EntryText(try element.string("an entry")))
    }
    return texts
  }
}
