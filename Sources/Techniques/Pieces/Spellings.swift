internal import Choices

/// Other spellings of ASCII characters, best first, and the swaps that a host allows.
///
/// The first choice is how many characters are swapped: one; then all of a label or of
/// the name, each with its n-th spelling; then any two; then any three. Enumeration so begins with the plainest respellings.
struct Spellings: Sendable {
  /// For each ASCII byte its spellings in UTF-8.
  private let table: [[[UInt8]]]
  /// For each ASCII byte, whatever its case, how many spellings it has.
  private let counts: [Int]
  /// The largest number of spellings of one byte.
  private let deepest: Int

  /// Takes the spellings of lower-case letters, digits and other characters.
  init(_ spellings: [UInt8: [[UInt8]]]) {
    var table = Array(repeating: [[UInt8]](), count: 128)
    for (byte, texts) in spellings where byte < 128 { table[Int(byte)] = texts }
    self.table = table
    counts = (UInt8(0)..<128).map { table[Int(ASCII.lowercased($0))].count }
    deepest = table.map(\.count).max() ?? 0
  }

  /// Takes the spellings of characters, each string one character after the other.
  init(_ spellings: KeyValuePairs<Unicode.Scalar, String>) {
    var table: [UInt8: [[UInt8]]] = [:]
    for (letter, texts) in spellings {
      table[UInt8(truncatingIfNeeded: letter.value), default: []] += texts.unicodeScalars.map(UTF8.bytes)
    }
    self.init(table)
  }

  /// The same with more spellings behind those it has.
  func adding(_ more: KeyValuePairs<Unicode.Scalar, String>) -> Spellings {
    var sum: [UInt8: [[UInt8]]] = [:]
    let others = Spellings(more)
    for byte in UInt8(0)..<128 { sum[byte] = self[byte] + others[byte] }
    return Spellings(sum)
  }

  /// The spellings of a byte, whatever its case.
  subscript(byte: UInt8) -> [[UInt8]] {
    guard byte < 0x80 else { return [] }
    return table[Int(ASCII.lowercased(byte))]
  }

  /// Swaps characters of a host.
  func swap(
    in host: inout [UInt8], _ draw: inout Draw, most: Int = 3, wholeName: Bool = true
  ) throws(Rejection) {
    try swap(in: &host, at: 0..<host.count, &draw, most: most, wholeName: wholeName)
  }

  /// Swaps characters of one part of a text.
  func swap(
    in host: inout [UInt8], at range: Range<Int>, _ draw: inout Draw, most: Int = 3, wholeName: Bool = true
  ) throws(Rejection) {
    let places = places(in: host, at: range)
    guard !places.isEmpty else { throw .unsatisfied }
    let many = min(most, places.count)
    let amount = try draw.below(many + (wholeName && places.count > 1 ? 1 : 0))
    switch amount {
    case 0: try swapOne(in: &host, places, &draw)
    case 1 where wholeName: try swapAll(in: &host, places, &draw)
    default: try swapSome(in: &host, places, wholeName ? amount : amount + 1, &draw)
    }
  }

  /// Swaps every character of one label, each for any of its spellings.
  ///
  /// Labels come longest first; a label with a character that has no spelling is rejected.
  func swapLabel(of draft: inout URLDraft, _ draw: inout Draw) throws(Rejection) {
    let fitting = draft.labels.filter { label in
      !label.isEmpty && label.allSatisfy { draft.host[$0] < 0x80 && counts[Int(draft.host[$0])] > 0 }
    }
    let label = try draw.pick(fitting.sorted { $0.count > $1.count })
    var swapped: [UInt8] = []
    swapped.reserveCapacity(4 * label.count)
    for place in label {
      let letter = Int(ASCII.lowercased(draft.host[place]))
      swapped += table[letter][try draw.below(table[letter].count)]
    }
    draft.host.replaceSubrange(label, with: swapped)
  }

  /// Where characters have spellings, outside A-labels.
  private func places(in host: [UInt8], at range: Range<Int>) -> [Int] {
    var places: [Int] = []
    places.reserveCapacity(range.count)
    var index = range.lowerBound
    var labelStart = true
    while index < range.upperBound {
      if labelStart, ASCII.hasACEPrefix(host[index...]) {
        while index < range.upperBound, host[index] != UInt8(ascii: ".") { index += 1 }
        labelStart = false
        continue
      }
      labelStart = host[index] == UInt8(ascii: ".")
      if host[index] < 0x80, counts[Int(host[index])] > 0 { places.append(index) }
      index += 1
    }
    return places
  }

  /// The n-th spelling at a place; every place gets its best spelling before one gets its second.
  private func swapOne(in host: inout [UInt8], _ places: [Int], _ draw: inout Draw) throws(Rejection) {
    var total = 0
    // How many places have so many spellings.
    var withCount = InlineArray<256, Int32>(repeating: 0)
    for place in places {
      let count = counts[Int(host[place])]
      total += count
      withCount[min(count, 255)] &+= 1
    }
    var index = try draw.below(total)
    var (rank, left) = (0, places.count)
    // Whole ranks are passed over by their counts.
    while index >= left, rank < 254 {
      index -= left
      rank += 1
      left -= Int(withCount[rank])
    }
    while rank < deepest {
      for place in places where counts[Int(host[place])] > rank {
        if index == 0 {
          host.replaceSubrange(place...place, with: self[host[place]][rank])
          return
        }
        index -= 1
      }
      rank += 1
    }
  }

  /// All characters of one label, or of the whole text, each with its n-th spelling or its last.
  private func swapAll(in host: inout [UInt8], _ places: [Int], _ draw: inout Draw) throws(Rejection) {
    let style = try draw.below(deepest)
    let labels = byLabel(places, in: host)
    let which = try draw.below(labels.count + 1)
    let scope = which < labels.count ? places[labels[which]] : places[...]
    guard style == 0 || scope.contains(where: { counts[Int(host[$0])] > style }) else { throw .unsatisfied }
    var swapped: [UInt8] = []
    swapped.reserveCapacity(host.count + 3 * scope.count)
    var copied = 0
    for place in scope {
      swapped += host[copied..<place]
      let spellings = self[host[place]]
      swapped += spellings[min(style, spellings.count - 1)]
      copied = place + 1
    }
    swapped += host[copied...]
    host = swapped
  }

  /// The stretches of places that belong to one label each, but for single places and for all of them.
  ///
  /// Dots that have spellings belong to none.
  private func byLabel(_ places: [Int], in host: [UInt8]) -> [Range<Int>] {
    let dot = UInt8(ascii: ".")
    var labels: [Range<Int>] = []
    labels.reserveCapacity(4)
    var start = 0
    for next in 1...places.count {
      guard next == places.count || host[places[next - 1]..<places[next]].contains(dot) else { continue }
      let end = host[places[next - 1]] == dot ? next - 1 : next
      if end - start > 1, end - start < places.count { labels.append(start..<end) }
      start = next
    }
    return labels
  }

  private func swapSome(
    in host: inout [UInt8], _ places: [Int], _ count: Int, _ draw: inout Draw
  ) throws(Rejection) {
    var swapped: [UInt8] = []
    swapped.reserveCapacity(host.count + 3 * count)
    var (copied, next) = (0, 0)
    for remaining in (1...count).reversed() {
      next += try draw.below(places.count - next - remaining + 1)
      let place = places[next]
      swapped += host[copied..<place]
      let letter = Int(ASCII.lowercased(host[place]))
      swapped += table[letter][try draw.below(table[letter].count)]
      copied = place + 1
      next += 1
    }
    swapped += host[copied...]
    host = swapped
  }
}
