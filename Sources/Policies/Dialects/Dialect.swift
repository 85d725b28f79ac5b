public import HarnessModel

/// A named set of rules: the base dialect with some of its points settled.
///
/// A dialect is data. Whatever it settles is a knob that a policy may set by itself as well, and a
/// policy's own knobs win.
public struct Dialect: Hashable, Sendable {
  /// The name in policy files and on the command line.
  public let name: DialectName
  /// The rules in one sentence.
  public let summary: String
  /// The points that it settles: knob to value.
  public let knobs: [String: String]
  /// Whether what is asked are references, resolved against the URL that the knob `base` names.
  public let isRelative: Bool

  /// Makes a dialect.
  public init(_ name: DialectName, isRelative: Bool = false, knobs: [String: String] = [:], summary: String) {
    self.name = name
    self.isRelative = isRelative
    self.knobs = knobs
    self.summary = summary
  }

  /// Every dialect, the base one first.
  public static let all: [Dialect] = [.webFetch, .webFetchStrict, .exactHost, .redirectTarget, .unknown]

  /// The dialect of that name, if there is one.
  public static func named(_ name: DialectName) -> Dialect? { all.first { $0.name == name } }
}

extension Policy {
  /// The knobs of the policy's dialect with those of the policy itself over them.
  var settledKnobs: Knobs {
    let standing = Dialect.named(dialect)?.knobs ?? [:]
    return standing.isEmpty ? knobs : Knobs(standing.merging(knobs.values) { _, own in own })
  }

  /// The value of a knob, by the policy itself or by its dialect.
  package func setting(_ knob: String) -> String? { knobs[knob] ?? Dialect.named(dialect)?.knobs[knob] }
}
