internal import Choices

/// Texts in a host that may be written as other texts, whatever their lengths.
struct Rewrites: Sendable {
  private let pairs: [(from: [UInt8], to: [UInt8])]
  private let beginnings: Beginnings

  /// Takes pairs, simplest first; what is replaced is never empty.
  init(_ pairs: [(from: [UInt8], to: [UInt8])]) {
    self.pairs = pairs.filter { !$0.from.isEmpty }
    beginnings = Beginnings(self.pairs.map { $0.from.map { UInt32($0) } })
  }

  /// Takes pairs, simplest first.
  init(_ pairs: KeyValuePairs<String, String>) {
    self.init(pairs.map { (Array($0.key.utf8), Array($0.value.utf8)) })
  }

  /// Writes one text of the host differently, or two that don't overlap.
  func rewrite(_ host: inout [UInt8], _ draw: inout Draw) throws(Rejection) {
    let twice = try draw.flag()
    let text = Folded(host)
    let first = try pick(in: text, from: 0, &draw)
    if twice {
      apply(try pick(in: text, from: first.place + pairs[first.pair].from.count, &draw), to: &host)
    }
    apply(first, to: &host)
  }

  private func apply(_ fit: (place: Int, pair: Int), to host: inout [UInt8]) {
    let (from, to) = pairs[fit.pair]
    host.replaceSubrange(fit.place..<fit.place + from.count, with: to)
  }

  /// A host in which texts are looked for.
  private struct Folded {
    /// The host in lower case.
    let bytes: [UInt8]
    /// The A-labels, in which nothing is rewritten.
    let encoded: [Range<Int>]

    init(_ host: [UInt8]) {
      bytes = host.map(ASCII.lowercased)
      encoded = URLDraft(host: host).aLabels
    }

    /// Whether a text may be rewritten where it stands.
    @inline(__always)
    func has(_ text: [UInt8], at place: Int) -> Bool {
      bytes.has(text, at: place) && !encoded.contains { $0.contains(place) }
    }
  }

  /// Draws one of the places where pairs fit, pair by pair.
  private func pick(
    in text: Folded, from start: Int, _ draw: inout Draw
  ) throws(Rejection) -> (place: Int, pair: Int) {
    // Of a long host's thousands of places one is taken, so that they are counted first and then looked for again.
    var counts: [Int32] = []
    counts.append(contentsOf: repeatElement(0, count: pairs.count))
    var total = 0
    let places = start..<max(start, text.bytes.count)
    for place in places {
      let next = place + 1 < text.bytes.count ? text.bytes[place + 1] : 0
      beginnings.forEach(with: UInt32(text.bytes[place]), UInt32(next)) { pair in
        guard text.has(pairs[pair].from, at: place) else { return true }
        counts[pair] &+= 1
        total += 1
        return true
      }
    }
    var index = try draw.below(total)
    for pair in pairs.indices {
      guard index < counts[pair] else {
        index -= Int(counts[pair])
        continue
      }
      for place in places where text.has(pairs[pair].from, at: place) {
        if index == 0 { return (place, pair) }
        index -= 1
      }
    }
    throw .unsatisfied
  }
}
