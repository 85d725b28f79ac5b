/// A contested point: where sound filters differ because the published rules are silent.
///
/// An expectation of `may` always names its axis, and reports count what each axis waived. The raw
/// value is the name of the knob that turns the point into a must; `dialect` is settled by naming one.
public enum Axis: String, Hashable, Sendable, CaseIterable {
  case splitReadings = "parse.model"
  case repair = "parse.repair"
  case userinfo = "userinfo"
  case trailingDot = "rootDot"
  case port = "port"
  case invalidALabel = "idna.ace"
  case idnaModel = "idna.model"
  case unicodeVersion = "idna.table"
  case hostSpelling = "host.spelling"
  case dnsLimits = "host.limits"
  case illFormedUTF8 = "parse.utf8"
  case addressHost = "ip"
  case embeddedAddress = "ip.embedded"
  case lengthUnit = "length.unit"
  case pathCase = "path.case"
  case pathEscapes = "path.decode"
  case dotSegments = "path.dots"
  case pathParameters = "path.params"
  case emptySegments = "path.merge"
  case entryTrailingSlash = "path.trailingSlash"
  case pathOnSubdomain = "path.subdomains"
  case publicSuffix = "entry.publicSuffix"
  case unicodeEntry = "entry.unicode"
  case entryLeadingDot = "entry.leadingDot"
  case entryWildcard = "entry.wildcard"
  case entryScheme = "entry.scheme"
  case entryPort = "entry.port"
  case entryRootDot = "entry.rootDot"
  case entryBlanks = "entry.blanks"
  case emptyList = "mode.both"
  case subdomains = "suffix"
  case lookalike = "confusables.blockToo"
  case referenceForm = "relative.form"
  case dialect
  /// A point of the context rule; the ruling names it.
  case context

  /// The contested point in one sentence.
  public var sentence: String {
    switch self {
    case .splitReadings:
      "One reader refuses the URL that another accepts; a filter may follow the stricter one."
    case .repair: "The URL is malformed in a way that WHATWG repairs; refusing it is always sound."
    case .userinfo: "Credentials before a listed host: many tools refuse them, some ignore them."
    case .trailingDot: "One dot after the host names the same host in DNS, another one to browsers."
    case .port: "Entries have no port; whether one may be given in the URL is not stated."
    case .invalidALabel: "A label that begins with xn-- but decodes to nothing valid."
    case .idnaModel: "IDNA 2003, IDNA 2008 and both modes of UTS #46 name different hosts here."
    case .unicodeVersion: "The name contains a code point whose mapping changed between Unicode versions."
    case .hostSpelling:
      "The host is a listed one only after mapping (percent, full-width, number forms); refusing is sound."
    case .dnsLimits: "The name breaks a limit of DNS (empty or long label), so it reaches nothing there."
    case .illFormedUTF8: "The bytes are not UTF-8; parsers refuse them or put U+FFFD in their place."
    case .addressHost: "The host is an IP address no entry names; many gates refuse those on their own."
    case .embeddedAddress: "An IPv6 address that embeds an IPv4 one."
    case .lengthUnit: "Only the unit of length (bytes, UTF-16 units, scalars) decides."
    case .pathCase: "Paths that differ only in case; servers differ."
    case .pathEscapes: "The path has an escape that one server decodes and another does not."
    case .dotSegments: "The path has dot segments; refusing such a URL is sound."
    case .pathParameters: "A ;parameter on a segment, which some servers strip."
    case .emptySegments: "Empty path segments, which some servers merge."
    case .entryTrailingSlash: "The entry's path ends in a slash."
    case .pathOnSubdomain: "Whether an entry with a path also covers subdomains."
    case .publicSuffix: "The entry is a public suffix or a single label."
    case .unicodeEntry: "The entry is not ASCII: canonicalising it and refusing it are both sound."
    case .entryLeadingDot: "The entry begins with a dot: an error, or the same as without."
    case .entryWildcard: "The entry has a wildcard, which the base dialect refuses."
    case .entryScheme: "The entry has a scheme: an error, or stripped, but never a rule that blocks nothing."
    case .entryPort: "The entry has a port: an error, or stripped, but never a rule that blocks nothing."
    case .entryRootDot: "The entry ends in a dot: accepted, or an error."
    case .entryBlanks: "The entry has blanks around it: trimmed, or an error."
    case .emptyList: "Both lists are present, but one of them is empty."
    case .lookalike: "The host looks like a blocked one, and the policy lets a gate block those too."
    case .referenceForm:
      "A reference that does not begin with one slash and a plain segment; checks may ask for that."
    case .dialect: "The dialect is unknown, so nothing is known to be right or wrong by itself."
    case .context: "A contested point of the context rule, which the ruling names."
    case .subdomains: "The target says that it matches hosts exactly."
    }
  }
}
