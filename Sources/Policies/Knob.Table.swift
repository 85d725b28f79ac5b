import UnicodeSecurity

extension Knob {
  /// Every knob of the base dialect, grouped as policies are read: list, URL, host, path, entry.
  ///
  /// Knobs about redirects, provenance and budgets are accepted because policy files carry them; they
  /// do not touch the decision about one URL.
  public static let all: [Knob] = lists + urls + hosts + paths + entries + beyondOneURL

  private static let lists = [
    Knob(
      "profile", ["base", "strict"],
      deciding: "strict turns every contested URL into one that must be denied."),
    Knob(
      "mode.both", ["error", "blockWins", "allowWins"], .stated,
      deciding: "What both lists together mean."),
    Knob("mode.emptyAllow", ["error", "denyAll"], deciding: "What an empty allow list means."),
    Knob(
      "layers", ["one", "intersection"],
      deciding: "Whether both lists apply: a URL must be on the first and not on the second."),
    Knob(
      "confusables.blockToo", ["no", "yes"], deciding: "Whether a block entry may also block its look-alikes."
    ),
  ]

  private static let urls = [
    Knob(
      "length.limit", ["250"], .stated, takesNumber: true, deciding: "The longest URL that may be fetched."),
    Knob("length.unit", ["scalars", "utf16", "bytes"], deciding: "The unit in which length is counted."),
    Knob(
      "length.of", ["raw", "serialized"], deciding: "Whether the URL is measured as given or as serialized."),
    Knob("parse.model", ["whatwg", "rfc3986"], deciding: "The reader whose failure refuses a URL."),
    Knob("parse.repair", ["accept", "reject"], deciding: "What becomes of URLs that only WHATWG repairs."),
    Knob("parse.utf8", ["reject", "replace"], deciding: "What becomes of bytes that are not UTF-8."),
    Knob("scheme.set", ["http+https", "https"], .stated, deciding: "The schemes that may be fetched."),
    Knob("userinfo", ["ignore", "reject"], deciding: "Whether credentials in a URL refuse it."),
    Knob(
      "port", ["ignore", "defaultOnly", "explicit"],
      deciding: "Whether a URL may name another port: always, never, or where its entry names it."),
  ]

  private static let hosts = [
    Knob("rootDot", ["equal", "distinct", "reject"], deciding: "What one dot after the host means."),
    Knob(
      "suffix", ["apex+any", "exact", "subOnly", "oneLabel"], .stated,
      deciding: "Which names an entry covers beside its own."),
    Knob(
      "idna.model", ["uts46-nt", "uts46-t", "idna2003", "idna2008"],
      // The mapping of IDNA 2003 is that of Unicode 3.2, whose tables no library here has.
      unenforced: ["idna2003"],
      deciding: "The model that decides which names are names."),
    Knob(
      "idna.table", [UnicodeVersions.icuUnicode], deciding: "The Unicode version by which names are mapped."),
    Knob(
      "idna.ace", ["strict", "lenient2026"],
      deciding: "Whether a label that is no A-label may begin with xn--."),
    Knob(
      "host.spelling", ["canonicalize", "reject"], deciding: "Whether hosts in other spellings are refused."),
    Knob(
      "host.limits", ["reject", "ignore"], deciding: "Whether hosts that break a limit of DNS are refused."),
    Knob("ip", ["byList", "onlyIfListed", "denyPrivate"], deciding: "Whether addresses need to be listed."),
    Knob(
      "ip.embedded", ["failClosed", "equal", "distinct"],
      deciding: "Whether an IPv6 address that embeds a listed IPv4 one is covered."),
  ]

  private static let paths = [
    Knob("path.boundary", ["segment", "string"], .stated, deciding: "Where a path prefix may end."),
    Knob("path.case", ["sensitive", "fold"], deciding: "Whether case matters in paths."),
    Knob(
      "path.decode", ["unreserved", "none", "all"],
      deciding: "Which escapes are decoded before paths are compared."),
    Knob("path.dots", ["remove", "reject"], deciding: "Whether dot segments in a URL refuse it."),
    Knob("path.params", ["keep", "strip"], deciding: "Whether ;parameters belong to their segment."),
    Knob("path.merge", ["keep", "merge"], deciding: "Whether empty segments count."),
    Knob("path.trailingSlash", ["drop", "dirOnly"], deciding: "What a slash at the end of an entry means."),
    Knob("path.subdomains", ["yes", "no"], deciding: "Whether an entry with a path covers subdomains."),
    Knob(
      "relative.form", ["any", "path"],
      deciding: "Whether references must begin with a single slash (dialects about references)."),
    Knob(
      "base", ["https://app.example/account/login"], takesText: true,
      deciding: "The URL that references are resolved against (dialects about references)."),
  ]

  private static let entries = [
    Knob("entry.unicode", ["canonicalize", "error"], deciding: "Whether entries may hold Unicode names."),
    Knob(
      "entry.leadingDot", ["error", "apex+any", "subOnly"], deciding: "What a dot before an entry means."),
    Knob(
      "entry.wildcard", ["error", "hostPrefix", "pathGlob"],
      deciding: "Whether entries may hold wildcards."),
    Knob("entry.scheme", ["error", "strip"], deciding: "Whether a scheme before an entry is an error."),
    Knob(
      "entry.port", ["error", "strip", "explicit"],
      deciding: "Whether an entry may name a port."),
    Knob("entry.rootDot", ["strip", "error"], deciding: "What a dot after an entry means."),
    Knob("entry.blanks", ["error", "trim"], deciding: "What blanks around an entry mean."),
    Knob(
      "entry.publicSuffix", ["note", "error"], deciding: "Whether an allow entry may be a public suffix."),
  ]

  private static let beyondOneURL = [
    Knob("redirect", ["fullRecheck", "hostOnly", "none"], deciding: "How redirect targets are checked."),
    Knob(
      "provenance.kinds", ["four"], .stated, deciding: "Which parts of a conversation make a URL fetchable."),
    Knob(
      "provenance.equality", ["serialized", "exact"],
      deciding: "When two URLs of a conversation are the same."),
    Knob("provenance.extract", ["token", "text"], deciding: "How URLs are found in running text."),
    Knob(
      "budget.counts", ["attempts", "successes", "hops", "hits"], deciding: "What a fetch budget counts."),
  ]
}
