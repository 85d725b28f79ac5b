/// What looks like what: the skeletons of UTS #39 read backwards, for every code point of ICU's Unicode.
///
/// UTS #39 tells the skeleton of a text; an attacker wants all texts with a given skeleton. The index is that of ICU's
/// own data; it is read when first asked for, in a millisecond, and never where nobody asks.
public enum Confusables {
  /// One scalar or sequence that looks like another.
  public struct Lookalike: Sendable, Hashable {
    /// What can stand in place of the other.
    public let scalars: [Unicode.Scalar]
    /// Who says that it looks alike.
    public let likeness: Likeness

    /// Takes a pair as it is.
    public init(scalars: [Unicode.Scalar], likeness: Likeness) {
      self.scalars = scalars
      self.likeness = likeness
    }
  }

  /// Who says that two texts look alike.
  public enum Likeness: String, Sendable, Hashable, CaseIterable {
    /// They have the same skeleton (UTS #39).
    case skeleton
    /// It has the same skeleton as the capital letter: names are shown in capitals, too.
    case capital
    /// Most typefaces draw them alike, though UTS #39 does not list them ("vv" and "w").
    case typeface

    /// The closer, the lower.
    var order: Int {
      switch self {
      case .skeleton: 0
      case .capital: 1
      case .typeface: 2
      }
    }
  }

  /// The scalars and sequences that look like one scalar, without itself, in order of code points.
  ///
  /// For "m" there are "rn" and everything that looks like "rn".
  public static func lookalikes(of scalar: Unicode.Scalar) -> [Lookalike] {
    scalar.isASCII ? ofASCII[Int(scalar.value)] : found(for: scalar)
  }

  /// The scalars that look like a sequence of several, such as "m" for "rn".
  static func lookalikes(ofSequence sequence: [Unicode.Scalar], skeleton: [Unicode.Scalar]) -> [Lookalike] {
    Index.shared.members(of: skeleton).map { Lookalike(scalars: [$0], likeness: .skeleton) }
      + Typeface.lookalikes(of: sequence).map { Lookalike(scalars: $0, likeness: .typeface) }
  }

  /// The scalars and sequences that look like a part of a text, for every part of two scalars or more.
  ///
  /// The shortest parts come first, then those further ahead. For "corn" there is "m" in place of "rn".
  public static func sequences(in text: [Unicode.Scalar]) -> Sequences { Sequences(in: text) }

  /// The ends of the parts from one place on that something looks like, with what does.
  static func sequences(
    from start: Int, in text: [Unicode.Scalar], _ skeletons: Skeleton.Text
  ) -> [(end: Int, found: [Lookalike])] {
    var sequences: [(end: Int, found: [Lookalike])] = []
    Index.shared.forEachPart(from: start, in: text, skeletons) { end, _ in
      let found = lookalikes(ofSequence: Array(text[start..<end]), skeleton: skeletons[start..<end])
      if !found.isEmpty { sequences.append((end, found)) }
    }
    return sequences
  }

  /// The look-alikes of ASCII, which is what most labels are made of.
  private static let ofASCII: [[Lookalike]] = (0..<128).map { found(for: Unicode.Scalar(UInt8($0))) }

  private static func found(for scalar: Unicode.Scalar) -> [Lookalike] {
    var found = Index.shared.lookalikes(of: Skeleton.of(scalar)).filter { $0 != [scalar] }
      .map { Lookalike(scalars: $0, likeness: .skeleton) }
    if scalar.value &- 0x61 < 26, let capital = Unicode.Scalar(scalar.value - 32) {
      let known = Set(found.map(\.scalars))
      found += Index.shared.lookalikes(of: Skeleton.of(capital))
        .filter { $0 != [scalar] && $0 != [capital] && !known.contains($0) }
        .map { Lookalike(scalars: $0, likeness: .capital) }
    }
    let known = Set(found.map(\.scalars))
    return found
      + Typeface.lookalikes(of: [scalar]).filter { !known.contains($0) }
      .map { Lookalike(scalars: $0, likeness: .typeface) }
  }
}
