public import HarnessModel

/// What the admissions come to in bits; the formulas and their assumptions are those of ``Capacity``, ``LinkTree`` and
/// ``OpenChannel``.
extension SessionAdmissions {
  /// N and K: every request that was seen to pass, and `max_uses`.
  public var capacity: Capacity { Capacity(classes: admitted + strangersAdmitted, uses: uses) }

  /// A walk from page to page in which each fetch chooses a link of the page before (sum of log2 b_i).
  public var walk: LinkTree { LinkTree(branching: fromLastPage) }

  /// A walk in which each fetch chooses any link given so far: the alphabet grows with every page.
  public var growingWalk: LinkTree { LinkTree(branching: fromAllPages) }

  /// Whether everything that nobody gave was admitted, so that the model may write what it likes.
  public var isOpen: Bool { strangers > 0 && strangersAdmitted == strangers }

  /// Whether N is only what was seen of more: some of what nobody gave was admitted.
  public var isLowerBound: Bool { strangersAdmitted > 0 }

  /// The bits of one session, the most of all ways to choose; infinite if the gate enforces no limit of uses.
  public var bits: Double {
    let most = max(capacity.ordered, walk.bitsWithStopping, growingWalk.bitsWithStopping)
    if !isLimited, most > 0 { return .infinity }
    return isOpen ? max(most, Double(uses) * OpenChannel.bits()) : most
  }

  /// The bits that the gate adds to one fetch: δ = log2 of what it admits over log2 of what was given; 0 is right.
  public var leniency: Double {
    OpenChannel.leniency(admitted: admitted + strangersAdmitted, inContext: admitted)
  }

  /// A session's share of what an open tool would tell in as many fetches; `nil` where a session has no bound.
  public var residualFraction: Double? {
    bits.isFinite ? OpenChannel.residualFraction(of: bits, uses: uses) : nil
  }

  /// Which secrets fit into one session, and how many fetches each takes by choosing among the links given.
  public var secrets: [Capacity.SecretRow] {
    capacity.secrets.map { row in
      var row = row
      row.fits = bits >= row.secret.bits
      return row
    }
  }
}
