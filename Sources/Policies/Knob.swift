/// One decision that the published rules leave open: its name in policy files and the values it takes.
public struct Knob: Hashable, Sendable {
  /// Whether the published contract settles the point.
  public enum Standing: String, Hashable, Sendable {
    /// The contract says it; setting the knob departs from the base dialect.
    case stated
    /// The contract says nothing; leaving the knob unset makes its rows `may`.
    case silent
  }

  /// The name, such as `rootDot`.
  public let name: String
  /// The values; the first is what the reference does when the knob is unset.
  public let values: [String]
  /// Whether the contract settles the point.
  public let standing: Standing
  /// What the knob decides, in one sentence.
  public let meaning: String
  /// Whether any positive whole number is a value.
  public let takesNumber: Bool
  /// Whether any text is a value.
  public let takesText: Bool
  /// Values that have a name but no rule behind it here; a policy that sets one is refused.
  public let unenforced: [String]

  init(
    _ name: String, _ values: [String], _ standing: Standing = .silent, takesNumber: Bool = false,
    takesText: Bool = false,
    unenforced: [String] = [], deciding meaning: String
  ) {
    self.name = name
    self.values = values
    self.standing = standing
    self.takesNumber = takesNumber
    self.takesText = takesText
    self.unenforced = unenforced
    self.meaning = meaning
  }

  /// The values that have a rule behind them here.
  public var enforced: [String] { values.filter { !unenforced.contains($0) } }

  /// The value of an unset knob.
  public var standard: String { values.first ?? "" }

  /// Whether the knob takes a value.
  public func takes(_ value: String) -> Bool {
    if takesText, !value.isEmpty { return true }
    if takesNumber, let number = Int(value), number > 0 { return true }
    return values.contains(value)
  }

  /// The knob of that name, if there is one.
  public static func named(_ name: String) -> Knob? { all.first { $0.name == name } }

  /// The knob whose name is the fewest edits away, for error messages; at most three edits.
  static func nearest(to name: String) -> Knob? {
    let ranked = all.map { (knob: $0, distance: editDistance(Array($0.name.utf8), Array(name.utf8))) }
    guard let best = ranked.min(by: { $0.distance < $1.distance }), best.distance <= 3 else { return nil }
    return best.knob
  }

  private static func editDistance(_ a: [UInt8], _ b: [UInt8]) -> Int {
    var row = Array(0...b.count)
    for i in 0..<a.count {
      var diagonal = row[0]
      row[0] = i + 1
      for j in 0..<b.count {
        let replaced = diagonal + (a[i] == b[j] ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = min(replaced, row[j] + 1, diagonal + 1)
      }
    }
    return row[b.count]
  }
}
