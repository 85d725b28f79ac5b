extension Confusables {
  /// A label that looks like another one, with what names make of it.
  public struct Candidate: Sendable, Hashable {
    /// The label as it would be written.
    public let label: [Unicode.Scalar]
    /// The scalars of the original label that were replaced.
    public let replaced: Range<Int>
    /// Who says that the replacement looks alike.
    public let likeness: Likeness
    /// What UTS #46 makes of the label.
    public let fate: Fate
    /// The scripts that cover it whole, or that it mixes them.
    public let scripts: ScriptSet
    /// Whether a registry may register it as it is written (IDNA2008) and UTS #46 leaves it unchanged.
    public let isRegistrable: Bool
  }

  /// What UTS #46 makes of a look-alike label.
  public enum Fate: Sendable, Hashable {
    /// Another host: the ASCII form differs from the original's.
    case distinctHost(aLabel: [UInt8])
    /// The same host: it is mapped to the original.
    case sameHost
    /// No host at all.
    case invalid(IDNA.Errors)
  }
}

extension Confusables.Candidate {
  /// Judges a label that looks like another one.
  init(
    label: [Unicode.Scalar], replaced: Range<Int>, likeness: Confusables.Likeness, originalASCII: [UInt8]?
  ) {
    self.label = label
    self.replaced = replaced
    self.likeness = likeness
    let text = label.utf8
    let conversion = IDNA.toASCII(text)
    if !conversion.isValid {
      fate = .invalid(conversion.errors)
    } else if conversion.bytes == originalASCII {
      fate = .sameHost
    } else {
      fate = .distinctHost(aLabel: conversion.bytes)
    }
    scripts = ScriptSet(of: label)
    isRegistrable =
      conversion.isValid && !conversion.bytes.contains(0x2E)
      && IDNA2008.registration(of: text).valid == conversion.bytes
      && IDNA.toUnicode(text).valid == text
  }

  /// The order of candidates: the lower, the more an attacker can do with it.
  ///
  /// A registrable label of one script first, for browsers show it as it is; then registrable ones of mixed scripts,
  /// then those that are mapped to another host, to the same host, and to none.
  public var rank: Int {
    switch (fate, isRegistrable, scripts.isSingleScript) {
    case (.distinctHost, true, true): 0
    case (.distinctHost, true, false): 1
    case (.distinctHost, false, true): 2
    case (.distinctHost, false, false): 3
    case (.sameHost, _, _): 4
    case (.invalid, _, _): 5
    }
  }
}
