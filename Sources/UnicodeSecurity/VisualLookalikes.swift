/// What looks like an ASCII letter or digit, measured in real fonts.
///
/// UTS #39 says what is confusable, by judgement, and not how much. Here distances are measured in five families of
/// fonts (`Corpora/visual/lookalikes.txt`), so that look-alikes that UTS #39 does not list are found, and ugly ones
/// come last.
public enum VisualLookalikes {
  /// A text that looks like a letter or digit.
  public struct Lookalike: Sendable, Hashable {
    /// What can stand in place of it.
    public let scalars: [Unicode.Scalar]
    /// The dissimilarity of the drawings in percent: 0 where they are the same, 100 where no ink coincides.
    public let distance: Int
  }

  /// The look-alikes of a lower-case letter or digit, nearest first; empty for anything else.
  public static func of(_ scalar: Unicode.Scalar) -> [Lookalike] {
    scalar.isASCII ? table[Int(scalar.value)] : []
  }

  /// How far a text is from a letter or digit, or `nil` where it is too far to be listed.
  public static func distance(of text: [Unicode.Scalar], from scalar: Unicode.Scalar) -> Int? {
    if text == [scalar] { return 0 }
    guard scalar.isASCII else { return nil }
    return distances[Int(scalar.value)][text]
  }

  private static let distances: [[[Unicode.Scalar]: Int]] = table.map { lookalikes in
    Dictionary(lookalikes.map { ($0.scalars, $0.distance) }) { first, _ in first }
  }

  /// Reads the lines `letter text:distance …`, where a text is code points in hexadecimal joined by plus signs.
  private static let table: [[Lookalike]] = {
    var table = [[Lookalike]](repeating: [], count: 128)
    let bytes = UnsafeBufferPointer(
      start: VisualTable.text.utf8Start, count: VisualTable.text.utf8CodeUnitCount)
    for line in bytes.split(separator: UInt8(ascii: "\n")) {
      let words = line.split(separator: UInt8(ascii: " "))
      guard let letter = words.first?.first, letter < 0x80 else { continue }
      table[Int(letter)] = words.dropFirst().compactMap { word in
        let parts = word.split(separator: UInt8(ascii: ":"))
        guard parts.count == 2, let distance = number(parts[1], radix: 10) else { return nil }
        let scalars = parts[0].split(separator: UInt8(ascii: "+")).compactMap { number($0, radix: 16) }
          .compactMap(Unicode.Scalar.init)
        return Lookalike(scalars: scalars, distance: Int(distance))
      }
    }
    return table
  }()

  private static func number(_ digits: some Sequence<UInt8>, radix: Int) -> UInt32? {
    UInt32(String(decoding: Array(digits), as: UTF8.self), radix: radix)
  }
}
