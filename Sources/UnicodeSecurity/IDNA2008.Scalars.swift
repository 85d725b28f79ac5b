internal import CICUShim

extension IDNA2008 {
  /// Whether a lookup admits a code point in a label, where that is a matter of the code point alone.
  enum Admission {
    /// Wherever a label does not begin with a mark.
    case always
    /// Nowhere.
    case never
    /// That depends on its neighbours.
    case unknown
  }

  /// Whether a lookup admits a code point beyond ASCII that normalization leaves as it is wherever it stands.
  ///
  /// libidn2 is asked about each code point once in the life of the process.
  static func admits(_ scalar: UInt32) -> Admission {
    let notes = Note(rawValue: icushim_note(scalar))
    if notes.contains(.isAdmitted) { return .always }
    if notes.contains(.isRefused) { return .never }
    if notes.contains(.isContextual) { return .unknown }
    return ask(about: scalar)
  }

  private static func ask(about value: UInt32) -> Admission {
    guard let scalar = Unicode.Scalar(value), !isContextual(value) else {
      icushim_add_note(value, Note.isContextual.rawValue)
      return .unknown
    }
    switch lookup(["a", scalar, "a"].utf8) {
    case .name:
      icushim_add_note(value, Note.isAdmitted.rawValue)
      return .always
    case .refused(.disallowed), .refused(.unassigned):
      icushim_add_note(value, Note.isRefused.rawValue)
      return .never
    case .refused:
      icushim_add_note(value, Note.isContextual.rawValue)
      return .unknown
    }
  }

  /// The code points that have contextual rules (RFC 5892 appendix A).
  private static func isContextual(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xB7, 0x375, 0x5F3, 0x5F4, 0x30FB, 0x660...0x669, 0x6F0...0x6F9, 0x200C, 0x200D: true
    default: false
    }
  }
}

/// What was found out about a code point, in the bits that the shim keeps.
struct Note: OptionSet {
  let rawValue: UInt8

  static let isAdmitted = Note(rawValue: 1 << 0)
  static let isRefused = Note(rawValue: 1 << 1)
  static let isContextual = Note(rawValue: 1 << 2)
  static let isSkewed = Note(rawValue: 1 << 3)
  static let isSteady = Note(rawValue: 1 << 4)
}
