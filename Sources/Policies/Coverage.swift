import HarnessModel

/// How far a list covers a destination: the strongest match of any of its entries.
///
/// An allow list permits only what is covered for sure; a block list lets pass only what is surely not
/// covered. Both therefore look at the strongest match.
struct Coverage: Comparable {
  enum Degree: UInt8, Comparable {
    /// No entry covers it.
    case no
    /// Under some deployed reading of the URL an entry covers it; the reference does not count it for an
    /// allow list and counts it for a block list.
    case maybe
    /// An entry covers it by a rule that is contested; the reference counts it.
    case contested
    /// An entry covers it.
    case yes

    static func < (a: Degree, b: Degree) -> Bool { a.rawValue < b.rawValue }
  }

  var degree: Degree
  /// The contested point of `maybe` and `contested`.
  var axis: Axis?
  /// The position of the entry.
  var entry: Int?
  /// Whether the entry names the host itself and not a parent of it.
  var isHostItself: Bool

  static let none = Coverage(degree: .no, axis: nil, entry: nil, isHostItself: false)

  /// By degree; an entry for the host itself goes before one for its parent, then the earlier one.
  static func < (a: Coverage, b: Coverage) -> Bool {
    if a.degree != b.degree { return a.degree < b.degree }
    if a.isHostItself != b.isHostItself { return b.isHostItself }
    return (a.entry ?? .max) > (b.entry ?? .max)
  }

  /// Keeps the stronger of the two.
  mutating func strengthen(_ other: Coverage) {
    if self < other { self = other }
  }
}
