internal import Choices

/// Texts to put between the characters of a host.
///
/// The first choice is how many are put in: one, two or three, at different places. Places come in
/// the order of the text, the very beginning last.
struct Insertions: Sendable {
  private let texts: [[UInt8]]

  /// Takes texts, simplest first.
  init(_ texts: [[UInt8]]) {
    self.texts = texts
  }

  /// Takes code points, simplest first.
  init(_ scalars: some Sequence<Unicode.Scalar>) {
    texts = scalars.map(UTF8.bytes)
  }

  /// Puts texts into a host.
  ///
  /// - Parameters:
  ///   - edges: whether the beginning and the end of a label count as places.
  ///   - trailingEdge: whether the end of a label counts although the beginning doesn't.
  func insert(
    into host: inout [UInt8], _ draw: inout Draw, most: Int = 3, edges: Bool = true,
    trailingEdge: Bool = false
  ) throws(Rejection) {
    let places = Self.places(in: host, starts: edges && !trailingEdge, ends: edges)
    guard !places.isEmpty else { throw .unsatisfied }
    let count = try draw.below(min(most, places.count)) + 1
    guard count > 1 else {
      let text = try draw.pick(texts)
      let place = try draw.below(places.count)
      host.insert(contentsOf: text, at: places[(place + (places[0] == 0 ? 1 : 0)) % places.count])
      return
    }
    var changed: [UInt8] = []
    changed.reserveCapacity(host.count + 4 * count)
    var (copied, next) = (0, 0)
    for remaining in (1...count).reversed() {
      next += try draw.below(places.count - next - remaining + 1)
      changed += host[copied..<places[next]]
      changed += texts[try draw.below(texts.count)]
      copied = places[next]
      next += 1
    }
    changed += host[copied...]
    host = changed
  }

  /// The boundaries between code points, also at the starts and ends of labels if wanted.
  ///
  /// What may not start a label makes it another one, and an A-label has only one spelling: those are
  /// left alone then.
  private static func places(in host: [UInt8], starts: Bool, ends: Bool) -> [Int] {
    let encoded = starts ? [] : URLDraft(host: host).aLabels
    var places: [Int] = []
    places.reserveCapacity(host.count + 1)
    for index in 0...host.count {
      if index < host.count, host[index] & 0xC0 == 0x80 { continue }
      if !starts, index == 0 || host[index - 1] == UInt8(ascii: ".") { continue }
      if !ends, index == host.count || host[index] == UInt8(ascii: ".") { continue }
      if encoded.contains(where: { $0.contains(index) || $0.upperBound == index }) { continue }
      places.append(index)
    }
    return places
  }
}
