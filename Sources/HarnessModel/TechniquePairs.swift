/// How many pairs of techniques stood together on one URL, of those that can.
public struct TechniquePairs: Hashable, Sendable {
  /// Pairs that may start from the same plain URL.
  public var possible: Int
  /// Pairs that stood together on a URL some target was asked about.
  public var met: Int
  /// Pairs that fit together in neither order, on no kind of entry of the policies; `nil` where the run ended
  /// before that was tried.
  public var unfit: Int?

  /// Makes a count.
  public init(possible: Int, met: Int, unfit: Int?) {
    self.possible = possible
    self.met = met
    self.unfit = unfit
  }

  /// Pairs that fit together; `nil` where that was not tried.
  public var fitting: Int? { unfit.map { possible - $0 } }

  /// Pairs that more cases would bring together, as far as is known.
  public var missing: Int { max(0, (fitting ?? possible) - met) }
}
