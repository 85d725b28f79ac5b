internal import HarnessModel

extension QuestionShrinker {
  /// A long URL with as many stretches cut out as still show the symptom, halves before quarters.
  ///
  /// Few questions are asked: what makes a gate slow costs its whole time limit each time. The law of
  /// one that is too long to be studied may change on the way, because those about tricks look into short
  /// URLs only.
  func shortened(_ question: Inquiry.Question, _ aim: Aim) -> URLText {
    let isStudied = question.url.bytes.count <= Attribution.longest
    let isKept = isStudied ? aim.isKept : aim.isKeptUnderAnyLaw
    var memory = Memory()
    var best = question
    var parts = 2
    var left = Self.cuts(aim.symptom.kind)
    while left > 0, !isOver, best.url.bytes.count > Self.cutFrom,
      best.url.bytes.count / parts >= Self.leastCut
    {
      var isShorter = false
      for stretch in Self.stretches(of: best.url.bytes.count, parts) where left > 0 && !isShorter {
        var shorter = best
        shorter.url = best.url.cutting(stretch)
        left -= 1
        answer([shorter], &memory, isKept)
        if memory[shorter] == true { (best, isShorter) = (shorter, true) }
      }
      parts = isShorter ? 2 : parts * 2
    }
    return best.url
  }

  /// What may be cut out of so many bytes: the middle first, since a URL begins and ends with what it needs.
  private static func stretches(of count: Int, _ parts: Int) -> [Range<Int>] {
    let size = count / parts
    let middle = (count - size) / 2
    let others = (0..<parts).reversed().map { $0 * size..<($0 + 1) * size }
    return [middle..<middle + size] + others
  }

  /// Stretches shorter than this, in bytes, are not worth a question each.
  private static let leastCut = 64

  /// How many cuts are tried.
  private static func cuts(_ kind: Finding.Kind) -> Int {
    switch kind {
    case .hang: 12
    case .crash, .protocolBreach: 60
    default: 400
    }
  }
}

extension URLText {
  /// The URL without a stretch of bytes, which is widened to whole code points.
  fileprivate func cutting(_ range: Range<Int>) -> URLText {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start > 0, start < bytes.count, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    return URLText(bytes: Array(bytes[..<start] + bytes[end...]))
  }
}
