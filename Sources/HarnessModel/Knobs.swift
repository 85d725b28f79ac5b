/// Decisions that the base dialect leaves open: name to value, as written in a policy file.
///
/// A knob that is set turns the rows of its axis from `may` into a must. The names and the values
/// that each one takes are checked where policies are compiled.
public struct Knobs: Hashable, Sendable {
  /// The values by knob name.
  public var values: [String: String]

  /// Makes a set of decisions.
  public init(_ values: [String: String] = [:]) {
    self.values = values
  }

  /// The value of one knob, or `nil` if the user left it open.
  public subscript(name: String) -> String? {
    get { values[name] }
    set { values[name] = newValue }
  }
}
