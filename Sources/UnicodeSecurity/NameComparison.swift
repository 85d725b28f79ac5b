/// What each model of internationalized names makes of one name, side by side.
///
/// A filter on one model and a client on another are two filters; this shows where they part.
public struct NameComparison: Sendable, Hashable {
  /// A model of internationalized names.
  public enum Model: String, Sendable, Hashable, CaseIterable {
    /// UTS #46 as browsers use it.
    case uts46NonTransitional = "UTS #46 non-transitional"
    /// UTS #46 as it was until 2023: deviation characters are mapped as in IDNA2003.
    case uts46Transitional = "UTS #46 transitional"
    /// IDNA2008 without any mapping (RFC 5891).
    case idna2008 = "IDNA2008"
  }

  /// What a model makes of the name.
  public enum Outcome: Sendable, Hashable {
    /// The name in ASCII.
    case name([UInt8])
    /// Why the model refuses the name; words of ours or of the library, never of the name.
    case refused(String)
  }

  /// One model's line.
  public struct Verdict: Sendable, Hashable {
    /// The model.
    public let model: Model
    /// What it makes of the name.
    public let outcome: Outcome
    /// The version of Unicode it decides by.
    public let unicodeVersion: String
  }

  /// The name that was compared.
  public let name: [UInt8]
  /// One line for each model, in the order of ``Model/allCases``.
  public let verdicts: [Verdict]

  /// Asks every model about a name.
  public init(of name: [UInt8]) {
    self.name = name
    verdicts = Model.allCases.map { model in
      Verdict(model: model, outcome: model.outcome(of: name), unicodeVersion: model.unicodeVersion)
    }
  }

  /// Whether all models give the same ASCII name, or all refuse.
  public var isUnanimous: Bool {
    Set(verdicts.map(\.outcome.ascii)).count == 1
  }

  /// The different ASCII names that the models give, in their order.
  public var names: [[UInt8]] {
    var seen: Set<[UInt8]> = []
    return verdicts.compactMap(\.outcome.ascii).filter { seen.insert($0).inserted }
  }

  /// What one model makes of the name.
  public subscript(model: Model) -> Outcome {
    model.outcome(of: name)
  }
}

extension NameComparison.Outcome {
  /// The name in ASCII, or nil where it is refused.
  public var ascii: [UInt8]? {
    if case .name(let bytes) = self { bytes } else { nil }
  }
}

extension NameComparison.Model {
  /// The version of Unicode that this model decides by in this process.
  public var unicodeVersion: String {
    switch self {
    case .uts46NonTransitional, .uts46Transitional: UnicodeVersions.icuUnicode
    case .idna2008: UnicodeVersions.libidn2Unicode
    }
  }

  /// What this model makes of a name.
  public func outcome(of name: [UInt8]) -> NameComparison.Outcome {
    switch self {
    case .uts46NonTransitional: .init(IDNA.toASCII(name))
    case .uts46Transitional: .init(IDNA.toASCII(name, options: [.urlStandard, .transitional]))
    case .idna2008: .init(IDNA2008.lookup(name))
    }
  }
}

extension NameComparison.Outcome {
  fileprivate init(_ conversion: IDNA.Conversion) {
    self = conversion.isValid ? .name(conversion.bytes) : .refused(conversion.errors.description)
  }

  fileprivate init(_ lookup: IDNA2008.Lookup) {
    switch lookup {
    // DNS does not tell case, and libidn2 leaves it in ASCII labels.
    case .name(let bytes): self = .name(bytes.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 })
    case .refused(let failure): self = .refused(failure.name)
    }
  }
}
