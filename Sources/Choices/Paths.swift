/// The first paths through a generator that lead to a value, as an `Enumeration` walks them; the values are not kept.
///
/// All paths lie in one buffer and one draw walks them, so that a path costs little more than the generator. Storage is
/// used again for the next generator.
public struct Paths: ~Copyable, Sendable {
  private var draw: Draw
  private var indices: [UInt64] = []
  private var ends: [Int] = []

  /// How many there are.
  public var count: Int { ends.count }

  /// No paths yet, of at most `limit` choices each.
  public init(limit: Int = 64) {
    draw = Draw(seed: 0, limit: limit)
  }

  /// Walks a generator whose paths are at most `limit` choices long, until there are so many.
  public init(first most: Int, limit: Int = 64, of generate: (inout Draw) throws(Rejection) -> Void) {
    self.init(limit: limit)
    walk(first: most, of: generate)
  }

  /// Forgets the paths and walks another generator, until there are so many.
  public mutating func walk(first most: Int, of generate: (inout Draw) throws(Rejection) -> Void) {
    indices.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
    draw.restart(following: EmptyCollection<UInt64>())
    while count < most {
      do throws(Rejection) {
        try generate(&draw)
        draw.appendIndices(to: &indices)
        ends.append(indices.count)
      } catch {}
      guard draw.advance() else { return }
    }
  }

  /// The indices of one path.
  public subscript(place: Int) -> ArraySlice<UInt64> {
    indices[(place == 0 ? 0 : ends[place - 1])..<ends[place]]
  }
}
