/// The first paths through a generator that lead to a value, as an `Enumeration` walks them; the values are not kept.
///
/// All paths lie in one buffer and one draw walks them, so that a path costs little more than the generator.
public struct Paths: Sendable {
  private var indices: [UInt64] = []
  private var ends: [Int] = []

  /// How many there are.
  public var count: Int { ends.count }

  /// Walks a generator whose paths are at most `limit` choices long, until there are so many.
  public init(first most: Int, limit: Int = 64, of generate: (inout Draw) throws(Rejection) -> Void) {
    var draw = Draw(replaying: ChoiceSequence(), limit: limit)
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
