internal import Choices
internal import HarnessModel

/// A URL as a choice sequence of its bytes, so that the same search makes it smaller.
///
/// Letters and digits have the small ranks. Everything else keeps a rank above all of them, from
/// which only deletion or a letter leads down: one delimiter never turns into another, which would
/// lead from one bug to another one.
enum ByteSequence {
  private static let plain = Array("abcdefghijklmnopqrstuvwxyz0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ".utf8)
  private static let plainRanks: [UInt64?] = (0..<256).map { byte in
    plain.firstIndex(of: UInt8(byte)).map { UInt64($0) }
  }
  private static let ranks: [UInt64] = plainRanks.enumerated().map { byte, rank in
    rank ?? UInt64(plain.count + byte)
  }
  private static let bound = UInt64(plain.count + 256)

  /// The sequence of a URL; each stretch between delimiters is a span, alone and with its delimiter,
  /// and so is each code point of several bytes.
  static func encode(_ url: URLText) -> ChoiceSequence {
    let choices = url.bytes.map { ChoiceSequence.Choice(ranks[Int($0)], below: bound) }
    return ChoiceSequence(choices, spans: spans(url.bytes))
  }

  /// Whether the sequence of one URL is simpler than that of the other.
  static func precedes(_ one: URLText, _ other: URLText) -> Bool {
    one.bytes.count != other.bytes.count
      ? one.bytes.count < other.bytes.count
      : one.bytes.lexicographicallyPrecedes(other.bytes) { ranks[Int($0)] < ranks[Int($1)] }
  }

  /// The URL of a sequence.
  static func decode(_ sequence: ChoiceSequence) -> URLText {
    URLText(
      bytes: sequence.choices.map { choice in
        choice.index < UInt64(plain.count)
          ? plain[Int(choice.index)] : UInt8(truncatingIfNeeded: choice.index - UInt64(plain.count))
      })
  }

  /// Whether one URL has only delimiters that the other has in the same order.
  static func addsNoDelimiter(_ candidate: URLText, to original: URLText) -> Bool {
    var theirs = original.bytes.filter { plainRanks[Int($0)] == nil }[...]
    for byte in candidate.bytes where plainRanks[Int(byte)] == nil {
      guard let place = theirs.firstIndex(of: byte) else { return false }
      theirs = theirs[(place + 1)...]
    }
    return true
  }

  private static func spans(_ bytes: [UInt8]) -> [ChoiceSequence.Span] {
    var spans: [ChoiceSequence.Span] = []
    var start = 0
    for (position, byte) in bytes.enumerated() where plainRanks[Int(byte)] == nil {
      if byte >= 0xC0 {
        let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
        spans.append(.init(range: position..<min(position + length, bytes.count), depth: 1))
      }
      guard byte < 0x80 else { continue }
      spans.append(.init(range: start..<position + 1, depth: 0))
      if position > start { spans.append(.init(range: start..<position, depth: 1)) }
      start = position + 1
    }
    if start < bytes.count { spans.append(.init(range: start..<bytes.count, depth: 0)) }
    return spans
  }
}

/// Puts the simplest byte in the place of another one: a small letter, or `a`.
///
/// Progress: as many choices, and one of them smaller.
enum SimplifyBytes: ShrinkPass {
  static func steps(_ current: ChoiceSequence) -> Int { current.choices.count }

  static func candidates(_ current: ChoiceSequence, at step: Int) -> [ChoiceSequence] {
    let index = current.choices[step].index
    let simpler: [UInt64] = index >= 36 && index < 62 ? [0, index - 36] : index > 0 ? [0] : []
    return simpler.map { rank in
      var copy = current.choices
      copy[step].index = rank
      return ChoiceSequence(copy)
    }
  }
}
