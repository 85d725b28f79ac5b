public import HarnessModel

extension DialectName {
  /// The check of a redirect's target before it is followed or sent.
  public static let redirectTarget = DialectName(rawValue: "redirect-target")
}

extension Dialect {
  /// The check that keeps redirects on one's own host: open redirects are what it misses.
  public static let redirectTarget = Dialect(
    .redirectTarget, isRelative: true,
    knobs: [
      "suffix": "exact", "path.subdomains": "no", "entry.publicSuffix": "note", "mode.emptyAllow": "denyAll",
      // Nobody limits where one may be sent by the length of the address.
      "length.limit": "1000000000",
    ],
    summary: "References against a base: its own host and those on the list, each exactly.")
}
