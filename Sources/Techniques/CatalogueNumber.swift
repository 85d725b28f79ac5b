/// One technique of the catalogue of published ones, by its number.
///
/// `docs/coverage.md` has all of them beside what other collections have.
public struct CatalogueNumber: Hashable, Sendable {
  /// The number, from 1.
  public let number: Int
  /// What the sources call it; code points beyond ASCII are written `\u{hex}`.
  public let name: String
  /// The filters that fall for it.
  public let breaks: String
  /// Where it was published.
  public let sources: String

  /// All of them, in order.
  public static let all: [CatalogueNumber] = table.lines.compactMap { line in
    let fields = line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
    guard fields.count == 4, let number = Int(fields[0]) else { return nil }
    return CatalogueNumber(number: number, name: fields[1], breaks: fields[2], sources: fields[3])
  }

  /// The one with this number.
  public static func numbered(_ number: Int) -> CatalogueNumber? {
    all.indices.contains(number - 1) ? all[number - 1] : nil
  }
}
