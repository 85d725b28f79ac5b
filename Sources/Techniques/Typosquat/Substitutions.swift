import Choices

/// A table of sound-alike or meaning-alike pieces of names.
struct Substitutions {
  private let pairs: [(from: [Unicode.Scalar], to: [Unicode.Scalar])]
  private let beginnings: Beginnings

  /// Takes pairs; the earlier ones are the simpler ones, and what is replaced is never empty.
  init(_ pairs: [(String, String)]) {
    self.pairs = pairs.map { ([Unicode.Scalar]($0.0), [Unicode.Scalar]($0.1)) }.filter { !$0.from.isEmpty }
    beginnings = Beginnings(self.pairs.map { $0.from.map(\.value) })
  }

  /// Replaces up to `most` pieces of the label, from left to right.
  func replace(
    in label: inout [Unicode.Scalar], most: Int = 1, _ draw: inout Draw
  ) throws(Rejection) {
    var start = 0
    for turn in 0..<most {
      let count = matches(in: label, from: start) { _, _ in false }
      if count == 0, turn > 0 { return }
      // Of a long label's thousands of places one is taken, so that they are counted first and then looked for again.
      var rest = try draw.below(count)
      var (position, pair) = (start, 0)
      _ = matches(in: label, from: start) {
        (position, pair) = ($0, $1)
        rest -= 1
        return rest < 0
      }
      label.replaceSubrange(position..<(position + pairs[pair].from.count), with: pairs[pair].to)
      start = position + pairs[pair].to.count
      if turn + 1 < most, try !draw.flag() { return }
    }
  }

  /// Replaces one piece of the label wherever it stands.
  func replaceEverywhere(in label: inout [Unicode.Scalar], _ draw: inout Draw) throws(Rejection) {
    let here = label
    let (from, to) = try draw.pick(
      pairs.filter { pair in here.indices.contains { here.has(pair.from, at: $0) } })
    var position = 0
    while position < label.count {
      if label.has(from, at: position) {
        label.replaceSubrange(position..<(position + from.count), with: to)
        position += to.count
      } else {
        position += 1
      }
    }
  }

  /// Calls `found` with the places where pairs stand, from left to right, until it returns `true`; how many there were.
  @inline(__always)
  private func matches(
    in label: [Unicode.Scalar], from start: Int, _ found: (_ position: Int, _ pair: Int) -> Bool
  ) -> Int {
    var count = 0
    var isFound = false
    for position in start..<Swift.max(start, label.count) {
      let next = position + 1 < label.count ? label[position + 1].value : 0
      beginnings.forEach(with: label[position].value, next) { pair in
        guard label.has(pairs[pair].from, at: position) else { return true }
        count += 1
        isFound = found(position, pair)
        return !isFound
      }
      if isFound { return count }
    }
    return count
  }
}
