import HarnessModel

/// A name that is not in one of the catalogues.
struct UnknownName: Error {
  /// What it should name: `technique`, `property`, `target`.
  var kind: String
  /// The name given.
  var name: String

  /// The error as a sentence with what to try.
  var prose: Prose {
    let plural = kind == "property" ? "properties" : kind + "s"
    return "there is no \(ours: kind) \(ForeignText(name)); `gatecrash \(ours: plural)` lists them."
  }
}
