/// Sentences of ours with hostile text set apart, so that every sink can encode the foreign parts.
///
///     let line: Prose = "The target allowed \(url), which reaches \(host)."
public struct Prose: Hashable, Sendable {
  /// A stretch of our own words, or of somebody else's.
  public enum Part: Hashable, Sendable {
    /// Our words: safe in every sink after that sink's ordinary escaping.
    case ours(String)
    /// Foreign bytes: shown with every hostile code point made visible.
    case foreign(ForeignText)
  }

  /// The parts in reading order.
  public var parts: [Part]

  /// Makes prose of parts.
  public init(parts: [Part]) {
    self.parts = parts
  }

  /// Joins two texts without adding a blank.
  public static func + (a: Prose, b: Prose) -> Prose {
    Prose(parts: a.parts + b.parts)
  }
}

extension Prose: ExpressibleByStringInterpolation {
  /// Collects the parts of an interpolated literal.
  public struct StringInterpolation: StringInterpolationProtocol {
    var parts: [Part] = []

    /// Starts an empty text.
    public init(literalCapacity: Int, interpolationCount: Int) {}

    /// Adds words of the literal.
    public mutating func appendLiteral(_ literal: String) {
      if !literal.isEmpty { parts.append(.ours(literal)) }
    }

    /// Adds hostile text as a foreign part.
    public mutating func appendInterpolation(_ value: some Hostile) {
      parts.append(.foreign(ForeignText(bytes: value.bytes)))
    }

    /// Adds a number.
    public mutating func appendInterpolation(_ value: Int) {
      parts.append(.ours(String(value)))
    }

    /// Adds text that this tool itself wrote.
    public mutating func appendInterpolation(ours value: String) {
      parts.append(.ours(value))
    }
  }

  /// Makes prose of a literal.
  public init(stringLiteral value: String) {
    parts = value.isEmpty ? [] : [.ours(value)]
  }

  /// Makes prose of an interpolated literal.
  public init(stringInterpolation: StringInterpolation) {
    parts = stringInterpolation.parts
  }
}
