public import HarnessModel

extension PolicyError {
  /// What can be wrong with a policy, by the rule of the base dialect that it breaks.
  public enum Kind: Hashable, Sendable {
    // The lists.
    case bothLists
    case bothListsOneEmpty
    case emptyAllowList
    // The dialect and its knobs.
    case unknownDialect(String)
    case noBase
    case unknownKnob(String)
    case unknownKnobValue(knob: String, value: String)
    case unenforcedKnobValue(knob: String, value: String)
    // An entry.
    case empty
    case illFormedUTF8
    case surroundingBlanks
    case blankOrControl
    case scheme
    case userinfo
    case port
    case queryOrFragment
    case backslash
    case wildcard
    case wildcardInPath
    case percentInHost
    case leadingDot
    case emptyLabel
    case labelTooLong
    case nameTooLong
    case hyphenAtEdge
    case forbiddenCodePoint
    case invalidALabel
    case invalidName
    case nonCanonicalIPv4
    case invalidIPv6
    case unbracketedIPv6
    case zoneIdentifier
    case cidr
    case dotSegment
    case emptySegment
    case unicodeEntry
    case publicSuffix
  }
}

extension PolicyError.Kind {
  /// The rule that is broken, as one sentence.
  public var prose: Prose {
    switch self {
    case .unknownDialect(let name): "There is no dialect named \(ForeignText(name))."
    case .unknownKnob(let name): "There is no knob named \(ForeignText(name))."
    case .unknownKnobValue(let knob, let value):
      "The knob \(ForeignText(knob)) does not take the value \(ForeignText(value))."
    case .unenforcedKnobValue(let knob, let value):
      "The value \(ForeignText(value)) of the knob \(ForeignText(knob)) has no rule in this version."
    default: Prose(parts: [.ours(sentence)])
    }
  }

  private var sentence: String {
    switch self {
    case .bothLists: "allowed_domains and blocked_domains may not be used together."
    case .bothListsOneEmpty: "Both lists are present, though one is empty; only one may be present."
    case .emptyAllowList: "The allow list is empty; that must never mean that everything is allowed."
    case .unknownDialect, .unknownKnob, .unknownKnobValue, .unenforcedKnobValue:
      "The policy names something unknown."
    case .noBase:
      "The dialect is about references, and there is no http or https URL to resolve them against."
    case .empty: "The entry is empty."
    case .illFormedUTF8: "The entry is not UTF-8."
    case .surroundingBlanks: "There are blanks around the entry."
    case .blankOrControl: "The entry holds a blank or a control character."
    case .scheme: "An entry is a host without a scheme."
    case .userinfo: "An entry has no user name."
    case .port: "An entry has no port; it covers every port of its host."
    case .queryOrFragment: "An entry has no query and no fragment."
    case .backslash: "An entry has no backslash."
    case .wildcard: "There are no wildcards; an entry covers its subdomains by itself."
    case .wildcardInPath: "There are no wildcards in paths; a path covers everything below it."
    case .percentInHost: "A host in an entry is not percent-encoded."
    case .leadingDot: "The entry begins with a dot."
    case .emptyLabel: "The host has an empty label."
    case .labelTooLong: "A label of the host is longer than 63 octets."
    case .nameTooLong: "The host is longer than 253 octets."
    case .hyphenAtEdge: "A label of the host begins or ends with a hyphen."
    case .forbiddenCodePoint: "The host holds a character that no host name has."
    case .invalidALabel: "A label begins with xn-- and is no valid A-label."
    case .invalidName: "The host is not a valid internationalized name."
    case .nonCanonicalIPv4: "The host would be read as a number; only four plain decimal parts are clear."
    case .invalidIPv6: "The brackets hold no IPv6 address."
    case .unbracketedIPv6: "An IPv6 address stands in brackets."
    case .zoneIdentifier: "An IPv6 address in an entry has no zone."
    case .cidr: "A range of addresses is not supported: this would be a host with a path, a dead rule."
    case .dotSegment: "The path has a dot segment, which no canonical URL has."
    case .emptySegment: "The path has an empty segment."
    case .unicodeEntry: "The policy asks for ASCII entries, and this one is not ASCII."
    case .publicSuffix: "The entry is a public suffix, so it covers names of unrelated owners."
    }
  }

  /// What to do where no replacement can be spelled out.
  var advice: String? {
    switch self {
    case .bothLists, .bothListsOneEmpty: "Remove one of the two lists."
    case .emptyAllowList: "List the hosts to allow, or remove the list to allow every host."
    case .unknownDialect:
      "The dialects are: \(Dialect.all.map(\.name.rawValue).joined(separator: ", "))."
    case .noBase: "Name the page that redirects, for example base: https://app.example/login."
    case .unknownKnob(let name):
      Knob.nearest(to: name).map { "The nearest one is \($0.name)." } ?? "See the table of knobs."
    case .unknownKnobValue(let name, _):
      Knob.named(name).map { "It takes: \($0.values.joined(separator: ", "))." }
    case .unenforcedKnobValue(let name, _):
      Knob.named(name).map { knob in
        "Enforced are: \(knob.enforced.joined(separator: ", "))."
      }
    case .empty: "Remove it, or name a host."
    case .cidr: "List the addresses one by one, or use a gate that knows ranges."
    case .nonCanonicalIPv4: "Write the address as four decimal numbers without leading zeros."
    case .publicSuffix: "List the names below it."
    case .labelTooLong, .nameTooLong, .invalidName, .invalidALabel, .forbiddenCodePoint,
      .illFormedUTF8:
      "Check the spelling of the host."
    default: nil
    }
  }
}
