extension Companions {
  /// The choices that a law about several answers leaves to the campaign.
  ///
  /// The same turn makes the same companions of the same exchange, so that a finding can be shrunk and
  /// asked again.
  public struct Turn: Hashable, Sendable {
    /// Decides among the forms that companions may have.
    public var seed: UInt32
    /// How many entries a law may add to a list, from 0.
    public var size: Int

    /// The most entries that are added.
    public static let largest = 999

    /// Makes a turn.
    public init(seed: UInt32, size: Int) {
      self.seed = seed
      self.size = min(max(0, size), Self.largest)
    }

    /// The turn of a random number: most add one entry or none, some a dozen, and few very many.
    public init(random: UInt64) {
      let size =
        switch (random >> 32) % 64 {
        case 0: Self.largest
        case 1...4: 150
        case 5...24: 12
        case 25...44: 1
        default: 0
        }
      self.init(seed: UInt32(truncatingIfNeeded: random), size: size)
    }

    /// A number below the bound that depends on the seed and on nothing else but its use.
    func pick(below bound: Int, for use: UInt32) -> Int {
      var mixed = UInt64(seed) &+ 0x9E37_79B9_7F4A_7C15 &* (UInt64(use) &+ 1)
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return Int((mixed ^ (mixed >> 31)) % UInt64(max(1, bound)))
    }
  }
}
