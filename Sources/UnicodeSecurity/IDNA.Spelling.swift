extension IDNA {
  /// How a name beyond ASCII was written.
  public enum Spelling: Sendable, Hashable {
    /// In its U-labels, which every model of IDNA takes for the same name.
    case plain
    /// In its U-labels, and IDNA2008 has no such name.
    case refusedByIDNA2008
    /// In characters that only mapping turns into the name.
    case mapped
  }

  /// How `raw` spells a canonical name, if that can be told from each code point alone; else nil.
  ///
  /// It is plain where ``toUnicode(_:options:)`` of the name gives `raw` but for the case of ASCII letters, and
  /// ``IDNA2008/lookup(_:)`` admits that. `raw` has something beyond ASCII.
  ///
  /// - Parameter isASCIIForm: whether `name` is known to be what ``domainToASCII(_:appendingTo:)`` makes of `raw` with
  ///   the verdict ``DomainVerdict/strict``, which then need not be found out again.
  public static func quickSpelling(
    _ raw: Span<UInt8>, of name: Span<UInt8>, isASCIIForm: Bool = false, mapping: Mapping = .unknown
  ) -> Spelling? {
    // No name is shown in characters that the mapping takes away.
    if mapping == .changes { return .mapped }
    // What the mapping keeps is what stands there.
    if mapping == .keeps, isASCIIForm, !hasDoubleHyphen(raw) { return keptSpelling(raw) }
    return QuickName.with(raw) { quick, isValid in
      switch quick.spelling {
      case .mapped: return .mapped
      case .unknown: return nil
      case .kept: break
      }
      if isASCIIForm {
        // An A-label is shown as what it decodes to.
        if quick.hasPrefixedLabel { return .mapped }
      } else {
        let isSame = Room<UInt8>.with(quickRoom) { room in
          // With hyphens, lengths and low lines the two libraries have their own ways.
          quick.encode(isValid, into: &room) == .strict && room.written.span.isEqual(to: name)
        }
        guard isSame else { return nil }
        if quick.spelling == .mapped { return .mapped }
      }
      let scalars = quick.scalars
      var admission = Admission()
      for index in 0..<scalars.count {
        // The two libraries count the third and fourth place of a label in different units.
        if scalars[index] == 0x2D, index > 0, scalars[index - 1] == 0x2D { return nil }
        if scalars[index] >= 0x80 { admission.note(scalars[index]) }
      }
      return admission.spelling
    }
  }

  private static func hasDoubleHyphen(_ raw: Span<UInt8>) -> Bool {
    for index in 0..<max(0, raw.count - 1) where raw[index] == 0x2D && raw[index + 1] == 0x2D { return true }
    return false
  }

  /// How a name is spelled whose characters the mapping keeps.
  private static func keptSpelling(_ raw: Span<UInt8>) -> Spelling? {
    var admission = Admission()
    var index = 0
    while index < raw.count {
      guard raw[index] >= 0x80 else {
        index += 1
        continue
      }
      guard let scalar = UTF8Scalar.read(raw, &index) else { return nil }
      admission.note(scalar)
    }
    return admission.spelling
  }

  /// Whether IDNA2008 admits all code points of a name.
  private struct Admission {
    private var isRefused = false
    private var isUnknown = false

    mutating func note(_ scalar: UInt32) {
      switch IDNA2008.admits(scalar) {
      case .always: break
      case .never: isRefused = true
      case .unknown: isUnknown = true
      }
    }

    var spelling: Spelling? { isUnknown ? nil : isRefused ? .refusedByIDNA2008 : .plain }
  }
}
