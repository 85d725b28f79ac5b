public import HarnessModel

extension DialectName {
  /// The web fetch tool, with every contested URL refused.
  public static let webFetchStrict = DialectName(rawValue: "web-fetch-strict")
}

extension Dialect {
  /// The web fetch tool for those who would rather refuse than wonder.
  public static let webFetchStrict = Dialect(
    .webFetchStrict,
    knobs: [
      "profile": "strict", "mode.emptyAllow": "error", "entry.unicode": "error", "entry.rootDot": "error",
      "entry.publicSuffix": "error", "entry.leadingDot": "error", "entry.wildcard": "error",
      "entry.scheme": "error", "entry.port": "error", "entry.blanks": "error",
    ],
    summary: "The web fetch tool with every contested URL refused and every contested entry an error.")
}
