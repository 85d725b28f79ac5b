public import HarnessModel

extension DialectName {
  /// Lists whose entries name one host each.
  public static let exactHost = DialectName(rawValue: "exact-host")
}

extension Dialect {
  /// Lists whose entries name one host each, as agents' permission rules and environments' host lists do.
  public static let exactHost = Dialect(
    .exactHost,
    // Nothing lies below an entry, so a public suffix on the list names a host like any other.
    knobs: ["suffix": "exact", "path.subdomains": "no", "entry.publicSuffix": "note"],
    summary: "Entries match one host exactly; subdomains are other hosts.")
}
