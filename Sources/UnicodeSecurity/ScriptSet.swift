/// The scripts that every character of a label is used with (UTS #39 section 5.1, the resolved script set).
public enum ScriptSet: Sendable, Hashable {
  /// Nothing in the label is bound to a script: digits, hyphens.
  case all
  /// The label is single-script: each of these covers it whole.
  case some(Set<Script>)
  /// The label mixes scripts.
  case mixed

  /// The resolved script set of a label.
  public init(of label: some Sequence<Unicode.Scalar>) {
    var resolved: Set<Script>?
    var hasASCIILetter = false
    for scalar in label {
      if scalar.isASCII {
        hasASCIILetter = hasASCIILetter || (scalar.value | 0x20) &- 0x61 < 26
        continue
      }
      guard let scripts = Self.augmented(scalar) else { continue }
      resolved = resolved?.intersection(scripts) ?? scripts
    }
    if hasASCIILetter { resolved = resolved?.intersection(Self.latin) ?? Self.latin }
    switch resolved {
    case nil: self = .all
    case .some(let scripts): self = scripts.isEmpty ? .mixed : .some(scripts)
    }
  }

  /// Whether one script covers the whole label (UTS #39 section 5.1).
  public var isSingleScript: Bool { self != .mixed }

  /// The scripts of a scalar beyond ASCII with the writing systems they are part of, or nil for every script.
  private static func augmented(_ scalar: Unicode.Scalar) -> Set<Script>? {
    var scripts = Script.extensions(of: scalar)
    if scripts.contains(.common) || scripts.contains(.inherited) { return nil }
    for (part, wholes) in writingSystems where scripts.contains(part) { scripts.formUnion(wholes) }
    return scripts
  }

  private static let latin = scripts("Latn")

  /// UTS #39 section 5.1: Han is part of Chinese with Bopomofo, of Japanese and of Korean.
  private static let writingSystems: [(Script, Set<Script>)] = [
    ("Hani", scripts("Hanb", "Jpan", "Kore")), ("Hira", scripts("Jpan")), ("Kana", scripts("Jpan")),
    ("Hang", scripts("Kore")), ("Bopo", scripts("Hanb")),
  ].compactMap { pair in Script(tag: pair.0).map { ($0, pair.1) } }

  private static func scripts(_ tags: String...) -> Set<Script> {
    Set(tags.compactMap { Script(tag: $0) })
  }
}
