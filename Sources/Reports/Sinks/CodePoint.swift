/// What a reader must be told about one Unicode scalar value before it may be shown.
struct CodePoint: Hashable {
  /// The scalar.
  var scalar: Unicode.Scalar

  /// `U+202E`, with at least four digits.
  var number: String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  /// The name in the Unicode character database, or what the code point is instead of a character.
  var name: String {
    if let name = scalar.properties.name { return name }
    if let name = ControlNames.name(of: scalar.value) { return name }
    switch scalar.properties.generalCategory {
    case .privateUse: return "PRIVATE USE"
    case .surrogate: return "SURROGATE"
    default: return scalar.properties.isNoncharacterCodePoint ? "NONCHARACTER" : "UNASSIGNED"
    }
  }

  /// The number and the name.
  var description: String { number + " " + name }

  /// Whether showing the scalar itself would hide it, move its neighbours, or draw over them.
  ///
  /// Judged by category, not by a list: lists of invisible characters go out of date. Combining
  /// marks count because they draw on the character before them.
  var isTreacherous: Bool {
    if scalar.isASCII { return scalar.value < 0x20 || scalar.value == 0x7F }
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
      .paragraphSeparator, .spaceSeparator, .nonspacingMark, .enclosingMark:
      return true
    default:
      return scalar.properties.isDefaultIgnorableCodePoint || Self.blank.contains(scalar.value)
    }
  }

  /// Visible by category, blank by design: the empty Braille cell and the null note head.
  private static let blank: Set<UInt32> = [0x2800, 0x1D159]
}
