internal import Choices

/// Texts in a host that may be written as other texts, whatever their lengths.
struct Rewrites: Sendable {
  private let pairs: [(from: [UInt8], to: [UInt8])]
  /// The first byte that each pair replaces.
  private let firsts: [UInt8]

  /// Takes pairs, simplest first; what is replaced is never empty.
  init(_ pairs: [(from: [UInt8], to: [UInt8])]) {
    self.pairs = pairs.filter { !$0.from.isEmpty }
    firsts = self.pairs.map { $0.from[0] }
  }

  /// Takes pairs, simplest first.
  init(_ pairs: KeyValuePairs<String, String>) {
    self.init(pairs.map { (Array($0.key.utf8), Array($0.value.utf8)) })
  }

  /// Writes one text of the host differently, or two that don't overlap.
  func rewrite(_ host: inout [UInt8], _ draw: inout Draw) throws(Rejection) {
    let twice = try draw.flag()
    let fits = fits(in: host, from: 0)
    guard !fits.isEmpty else { throw .unsatisfied }
    let first = try draw.pick(fits)
    if twice {
      let rest = self.fits(in: host, from: first.place + pairs[first.pair].from.count)
      guard !rest.isEmpty else { throw .unsatisfied }
      apply(try draw.pick(rest), to: &host)
    }
    apply(first, to: &host)
  }

  private func apply(_ fit: (place: Int, pair: Int), to host: inout [UInt8]) {
    let (from, to) = pairs[fit.pair]
    host.replaceSubrange(fit.place..<fit.place + from.count, with: to)
  }

  /// Where pairs fit, pair by pair.
  private func fits(in host: [UInt8], from start: Int) -> [(place: Int, pair: Int)] {
    let folded = host.map(ASCII.lowercased)
    let encoded = URLDraft(host: host).aLabels
    var fits: [(place: Int, pair: Int)] = []
    fits.reserveCapacity(16)
    for pair in pairs.indices {
      let first = firsts[pair]
      for place in start..<max(start, folded.count) where folded[place] == first {
        guard folded.has(pairs[pair].from, at: place) else { continue }
        if !encoded.contains(where: { $0.contains(place) }) { fits.append((place, pair)) }
      }
    }
    return fits
  }
}
