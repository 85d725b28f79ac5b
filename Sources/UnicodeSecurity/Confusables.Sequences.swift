extension Confusables {
  /// What looks like parts of a text: counted at first, and made when it is asked for.
  ///
  /// A long host has thousands, of which a technique takes one.
  public struct Sequences: RandomAccessCollection {
    /// A part of the text, and how much there is in front of it.
    private struct Part {
      let place: Range<Int>
      let before: Int
    }

    private let text: [Unicode.Scalar]
    private let skeletons: [[Unicode.Scalar]]
    private var parts: [Part] = []
    /// How much looks like some part.
    public private(set) var endIndex = 0
    /// Always 0.
    public var startIndex: Int { 0 }

    init(in text: [Unicode.Scalar]) {
      self.text = text
      skeletons = text.map { Skeleton.of($0) }
      var byLength: [[(place: Range<Int>, count: Int)]] = []
      for start in text.indices where mayBegin(at: start) {
        Confusables.forEachPart(from: start, in: text, skeletons) { end, skeleton in
          let count =
            Confusables.Index.shared.memberCount(of: skeleton) + Typeface.count(of: text[start..<end])
          guard count > 0 else { return }
          while byLength.count <= end - start - 2 { byLength.append([]) }
          byLength[end - start - 2].append((start..<end, count))
        }
      }
      for (place, count) in byLength.joined() {
        parts.append(Part(place: place, before: endIndex))
        endIndex += count
      }
    }

    /// The part of the text and what looks like it.
    public subscript(position: Int) -> (place: Range<Int>, lookalike: Lookalike) {
      var (low, high) = (0, parts.count)
      while low + 1 < high {
        let middle = (low + high) / 2
        if parts[middle].before <= position { low = middle } else { high = middle }
      }
      let place = parts[low].place
      let found = Confusables.lookalikes(
        ofSequence: Array(text[place]), skeleton: Array(skeletons[place].joined()))
      return (place, found[position - parts[low].before])
    }

    /// Whether something could look like a part that begins here: a quick test of the first two characters.
    private func mayBegin(at start: Int) -> Bool {
      guard start + 1 < text.count else { return false }
      if Typeface.beginsSequence(text[start], text[start + 1]) { return true }
      // A skeleton can be empty; what follows is then for the exact test.
      guard let first = skeletons[start].first,
        let second = skeletons[start].dropFirst().first ?? skeletons[start + 1].first
      else { return true }
      return Confusables.Index.beginnings.contains(Confusables.Index.Beginning(first, second))
    }
  }
}
