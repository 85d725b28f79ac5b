import HarnessModel

extension Dialect {
  /// The published web fetch tool; what its rules do not say is left open.
  public static let webFetch = Dialect(
    .webFetch, summary: "The published web fetch tool; what its rules do not say is left open.")

  /// Rules that nobody wrote down.
  public static let unknown = Dialect(
    .unknown, summary: "Nothing is known of the rules: only laws that compare answers are judged.")
}
