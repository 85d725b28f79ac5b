extension Confusables {
  /// A look-alike of a scalar, with what an attacker can do with it in a label.
  public struct Ranked: Sendable, Hashable {
    /// What can stand in place of the scalar.
    public let scalars: [Unicode.Scalar]
    /// Who says that it looks alike.
    public let likeness: Likeness
    /// As in ``Candidate/rank``: 0 for registrable and of one script, up to 5 for no host at all.
    public let rank: Int
  }

  /// The look-alikes of a scalar, best first, judged in a label of letters around it.
  ///
  /// The judgement for a whole label is ``substitutions(in:)``; this one is made once for each ASCII letter and digit,
  /// and costs nothing from then on.
  public static func ranked(of scalar: Unicode.Scalar) -> [Ranked] {
    scalar.isASCII ? rankedASCII[Int(scalar.value)] : judged(scalar)
  }

  private static let rankedASCII: [[Ranked]] = (0..<128).map { value in
    let scalar = Unicode.Scalar(UInt8(value))
    let isInLabels =
      scalar == "-" || scalar.properties.isAlphabetic || scalar.properties.numericType == .decimal
    return isInLabels ? judged(scalar) : []
  }

  private static func judged(_ scalar: Unicode.Scalar) -> [Ranked] {
    // Neighbours of the scalar's own script, so that it is the look-alike that mixes scripts, if anything does.
    let neighbour: Unicode.Scalar = scalar.isASCII ? "n" : scalar
    let original = IDNA.toASCII([neighbour, scalar, neighbour].utf8).valid
    return lookalikes(of: scalar).enumerated()
      .map { offset, lookalike in
        let candidate = Candidate(
          label: [neighbour] + lookalike.scalars + [neighbour], replaced: 1..<2, likeness: lookalike.likeness,
          originalASCII: original)
        return (
          offset, Ranked(scalars: lookalike.scalars, likeness: lookalike.likeness, rank: candidate.rank)
        )
      }
      .sorted { ($0.1.rank, $0.1.likeness.order, $0.0) < ($1.1.rank, $1.1.likeness.order, $1.0) }
      .map(\.1)
  }
}
