/// Turns the position of a question in a session into the number on its line, and back.
///
/// The numbers are spread over 31 bits, so that an adapter that counts lines instead of giving the number
/// back, or answers ahead of the question, is caught and never taken for the answer to another input.
enum QuestionNumber {
  private static let mask = 0x7FFF_FFFF
  /// Odd, so that multiplication can be undone modulo a power of two.
  private static let factor = 0x2C1B_3C6D
  private static let offset = 0x297A_2D39
  /// By Newton's method: each round doubles the number of right bits.
  private static let inverse: Int = {
    var inverse = factor
    for _ in 0..<5 { inverse = inverse &* (2 &- factor &* inverse) }
    return inverse & mask
  }()

  /// The number of the question at a position.
  static func id(of position: Int) -> Int { (position &* factor &+ offset) & mask }

  /// The position, modulo 2^31, that a number belongs to; `nil` for numbers never used.
  static func position(of id: Int) -> Int? {
    guard id >= 0, id <= mask else { return nil }
    return (id &- offset) &* inverse & mask
  }

  /// The position nearest behind `first` that is the same modulo 2^31.
  static func position(of id: Int, from first: Int) -> Int? {
    position(of: id).map { first + (($0 &- first) & mask) }
  }
}
