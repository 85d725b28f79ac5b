import Choices

/// A table of sound-alike or meaning-alike pieces of names.
struct Substitutions {
  private let pairs: [(from: [Unicode.Scalar], to: [Unicode.Scalar])]
  /// The first code point that each pair replaces.
  private let firsts: [Unicode.Scalar]

  /// Takes pairs; the earlier ones are the simpler ones, and what is replaced is never empty.
  init(_ pairs: [(String, String)]) {
    self.pairs = pairs.map { ([Unicode.Scalar]($0.0), [Unicode.Scalar]($0.1)) }.filter { !$0.from.isEmpty }
    firsts = self.pairs.map { $0.from[0] }
  }

  /// Replaces up to `most` pieces of the label, from left to right.
  func replace(
    in label: inout [Unicode.Scalar], most: Int = 1, _ draw: inout Draw
  ) throws(Rejection) {
    var start = 0
    for turn in 0..<most {
      let places = matches(in: label, from: start)
      if places.isEmpty, turn > 0 { return }
      let (position, pair) = try draw.pick(places)
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

  private func matches(in label: [Unicode.Scalar], from start: Int) -> [(position: Int, pair: Int)] {
    var found: [(position: Int, pair: Int)] = []
    for position in start..<Swift.max(start, label.count) {
      let first = label[position]
      for pair in firsts.indices where firsts[pair] == first && label.has(pairs[pair].from, at: position) {
        found.append((position, pair))
      }
    }
    return found
  }
}
