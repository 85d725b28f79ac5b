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

extension Confusables {
  /// The labels that look like a label and differ from it in one place, best first (``Candidate/rank``).
  ///
  /// The place is one scalar, or a sequence that some scalar looks like ("rn" becomes "m"). Candidates of equal rank
  /// keep the order of places, and of code points within a place.
  public static func substitutions(in label: [Unicode.Scalar]) -> [Candidate] {
    let ascii = IDNA.toASCII(label.utf8).valid
    var candidates: [Candidate] = []
    func add(_ found: [Lookalike], at place: Range<Int>) {
      for lookalike in found {
        let text = label[..<place.lowerBound] + lookalike.scalars + label[place.upperBound...]
        candidates.append(
          Candidate(label: Array(text), replaced: place, likeness: lookalike.likeness, originalASCII: ascii))
      }
    }
    for start in label.indices {
      add(lookalikes(of: label[start]), at: start..<start + 1)
      for length in sequenceLengths where start + length <= label.count {
        add(lookalikes(ofSequence: Array(label[start..<start + length])), at: start..<start + length)
      }
    }
    return ranked(candidates)
  }

  /// The labels that look like a label and are written in one other script throughout, best first.
  ///
  /// Whole-script confusables (UTS #39 section 4.1): a browser that refuses mixed scripts shows them as they are. Only
  /// code points that UTS #46 leaves as they are take part, and each script gives the label of its first choices.
  public static func wholeScript(of label: [Unicode.Scalar]) -> [Candidate] {
    let ascii = IDNA.toASCII(label.utf8).valid
    let original = Set(label.map { Script.of($0) })
    var choices: [[Script: Unicode.Scalar]] = []
    for scalar in label {
      var byScript: [Script: Unicode.Scalar] = [:]
      for other in lookalikes(of: scalar) where other.likeness != .capital && other.scalars.count == 1 {
        guard IDNA.toUnicode(other.scalars.utf8, options: []).valid == other.scalars.utf8 else { continue }
        for script in Script.extensions(of: other.scalars[0]) where byScript[script] == nil {
          byScript[script] = other.scalars[0]
        }
      }
      choices.append(byScript)
    }
    let scripts = Set(choices.flatMap(\.keys)).subtracting(original).subtracting([.common, .inherited])
      .sorted()
    let labels = scripts.compactMap { script -> [Unicode.Scalar]? in
      var text: [Unicode.Scalar] = []
      for (scalar, choice) in zip(label, choices) {
        let isNeutral = [.common, .inherited].contains(Script.of(scalar))
        guard let next = choice[script] ?? (isNeutral ? scalar : nil) else { return nil }
        text.append(next)
      }
      return text == label ? nil : text
    }
    return ranked(
      labels.map { Candidate(label: $0, replaced: label.indices, likeness: .skeleton, originalASCII: ascii) })
  }

  private static func ranked(_ candidates: [Candidate]) -> [Candidate] {
    candidates.enumerated()
      .sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }
      .map(\.element)
  }
}
