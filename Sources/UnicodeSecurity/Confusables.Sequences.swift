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
    private let skeletons: Skeleton.Text
    private var parts: [Part] = []
    /// How much looks like some part.
    public private(set) var endIndex = 0
    /// Always 0.
    public var startIndex: Int { 0 }

    init(in text: [Unicode.Scalar]) {
      self.text = text
      skeletons = Skeleton.Text(text)
      let index = Confusables.Index.shared
      // As they are found, with a count each.
      var found: [Part] = []
      var longest = 1
      for start in text.indices where mayBegin(at: start) {
        index.forEachPart(from: start, in: text, skeletons) { end, search in
          let count = index.memberCount(of: search) + Typeface.count(of: start..<end, in: text)
          guard count > 0 else { return }
          found.append(Part(place: start..<end, before: count))
          longest = Swift.max(longest, end - start)
        }
      }
      parts.reserveCapacity(found.count)
      for length in 1..<longest {
        for part in found where part.place.count == length + 1 {
          parts.append(Part(place: part.place, before: endIndex))
          endIndex += part.before
        }
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
      let found = Confusables.lookalikes(ofSequence: Array(text[place]), skeleton: skeletons[place])
      return (place, found[position - parts[low].before])
    }

    /// Whether something could look like a part that begins here: a quick test of the first two characters.
    private func mayBegin(at start: Int) -> Bool {
      guard start + 1 < text.count else { return false }
      let (one, other) = (text[start].value, text[start + 1].value)
      if one | other < 0x80 { return Self.beginnings[Int(one << 7 | other)] }
      return Self.mayBegin(with: skeletons.beginning(at: start))
    }

    /// Whether some skeleton begins with two scalars; where one is missing or not ASCII, the exact test shall tell.
    private static func mayBegin(with beginning: (first: UInt32, second: UInt32)?) -> Bool {
      guard let (first, second) = beginning, first | second < 0x80 else { return true }
      return Confusables.Index.beginnings[Int(first << 7 | second)]
    }

    /// For each two ASCII characters, whether something could look like a text that begins with them.
    private static let beginnings: [Bool] = {
      let ascii = (0..<128).map { Unicode.Scalar(UInt8($0)) }
      let skeletons = ascii.map { Skeleton.of($0) }
      return (0..<128 << 7).map { pair in
        let (one, other) = (pair >> 7, pair & 127)
        guard let first = skeletons[one].first,
          let second = skeletons[one].count > 1 ? skeletons[one][1] : skeletons[other].first
        else { return true }
        if Typeface.beginsSequence(ascii[one], ascii[other]) { return true }
        return mayBegin(with: (first.value, second.value))
      }
    }()
  }
}
