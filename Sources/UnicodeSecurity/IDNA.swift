internal import CICUShim

/// The domain-name processing of UTS #46, as the URL Standard calls it.
///
/// Bytes in, bytes out; ICU does the work and its Unicode version decides (``UnicodeVersions``).
///
/// Every flag of UTS #46 section 4, and what the URL Standard's *domain to ASCII* sets when it parses:
///
/// | flag of UTS #46             | clause                   | ``Options``               | URL parser | beStrict |
/// |-----------------------------|--------------------------|---------------------------|------------|----------|
/// | Transitional_Processing     | 4 step 1, 4.1            | `.transitional`           | false      | false    |
/// | CheckHyphens                | 4.1 criteria 2, 3 (V2 V3)| `.checkHyphens`           | false      | true     |
/// | CheckJoiners                | 4.1 criterion 8 (C1 C2)  | `.checkJoiners`           | true       | true     |
/// | CheckBidi                   | 4.1 criterion 9 (B1-B6)  | `.checkBidi`              | true       | true     |
/// | UseSTD3ASCIIRules           | 4.1 criterion 7 (U1)     | `.useSTD3ASCIIRules`      | false      | true     |
/// | VerifyDnsLength             | 4.2 step 4 (A4_1 A4_2)   | `.verifyDNSLength`        | false      | true     |
/// | IgnoreInvalidPunycode       | 4 step 4.1.2             | always off                | false      | false    |
///
/// With CheckHyphens off, a label that still begins with "xn--" once decoded is an error (4.1 criterion 4,
/// new in revision 31), which ICU before version 76 does not look for; it is checked here.
///
/// A label of more than 1,000 UTF-16 units that has to be encoded, or of more than 2,000 octets that has to be
/// decoded, is an error of ICU, as in the browsers that are built on it.
///
/// Not in this type because they are the URL Standard's and not UTS #46's: the refusal of an empty result
/// and of forbidden domain code points, and the lower-casing of ASCII domains that ToASCII refuses (2026).
public enum IDNA {
  /// Converts a domain to its ASCII form (UTS #46 ToASCII, section 4.2).
  ///
  /// Where the result has errors its bytes are only good for showing: ICU puts U+FFFD for what it refuses.
  public static func toASCII(_ domain: [UInt8], options: Options = .urlStandard) -> Conversion {
    var bytes: [UInt8] = []
    let errors = domain.withUnsafeBufferPointer { toASCII($0, options: options, appendingTo: &bytes) }
    return Conversion(bytes: bytes, errors: errors)
  }

  /// Appends the ASCII form of a domain to bytes that are there already, and returns the errors.
  ///
  /// The same as ``toASCII(_:options:)``, without an array of its own: for the parser's slow path.
  public static func toASCII(
    _ domain: Span<UInt8>, options: Options = .urlStandard, appendingTo output: inout [UInt8]
  ) -> Errors {
    domain.withUnsafeBufferPointer { toASCII($0, options: options, appendingTo: &output) }
  }

  /// Appends the ASCII form of a domain to bytes that are there already, and returns the errors.
  ///
  /// The same as ``toASCII(_:options:)``, for bytes behind a pointer. `output` must not own them.
  public static func toASCII(
    _ domain: UnsafeBufferPointer<UInt8>, options: Options = .urlStandard,
    appendingTo output: inout [UInt8]
  ) -> Errors {
    if domain.isEmpty, !options.contains(.verifyDNSLength) { return [] }
    if appendPlainASCII(domain, options: options, to: &output) { return [] }
    if appendQuickly(domain.span, options: options, to: &output) { return [] }
    return askICU(domain, options: options, appendingTo: &output)
  }

  /// The same, told by ICU in any case.
  static func askICU(
    _ domain: UnsafeBufferPointer<UInt8>, options: Options, appendingTo output: inout [UInt8]
  ) -> Errors {
    converted(icushim_idna_to_ascii, domain, options: options, appendingTo: &output)
  }

  /// Converts a domain to its Unicode form (UTS #46 ToUnicode, section 4.3), always non-transitionally.
  ///
  /// A label with errors comes out marked with U+FFFD where ICU refuses a part of it.
  public static func toUnicode(_ domain: [UInt8], options: Options = .urlStandard) -> Conversion {
    var bytes: [UInt8] = []
    let errors = domain.withUnsafeBufferPointer {
      // Lengths are a matter of ToASCII alone.
      converted(
        icushim_idna_to_unicode, $0, options: options.subtracting([.verifyDNSLength, .transitional]),
        appendingTo: &bytes)
    }
    return Conversion(bytes: bytes, errors: errors)
  }

  /// Runs a conversion of the shim, appends what it writes and returns the errors that count.
  private static func converted(
    _ function: Conversion.Function, _ domain: UnsafeBufferPointer<UInt8>, options: Options,
    appendingTo output: inout [UInt8]
  ) -> Errors {
    let start = output.count
    let errors = Conversion.run(function, domain, options: options, appendingTo: &output)
    return errors.counted(by: options, for: output[start...])
  }

  /// Appends the ASCII form and returns true, if it can be told without ICU that there is one.
  private static func appendQuickly(
    _ domain: Span<UInt8>, options: Options, to output: inout [UInt8]
  ) -> Bool {
    guard options == .urlStandard || options == .urlStandardStrict else { return false }
    return Room<UInt8>.with(quickRoom) { room in
      var mapping = Mapping.unknown
      let verdict = quickToASCII(domain, into: &room, &mapping)
      // A root's dot is no error of ToASCII, and so no reason against strict options here; ICU says.
      guard verdict == .strict || verdict == .lenient && options == .urlStandard else { return false }
      output.append(contentsOf: room.written)
      return true
    }
  }

  /// Appends ASCII in lower case and returns true, if that is all that UTS #46 would do.
  ///
  /// That is so where no label begins with "xn--" and no check of ASCII is asked for (URL Standard, note
  /// on *domain to ASCII*). It needs neither ICU nor, with room in `output`, the heap.
  private static func appendPlainASCII(
    _ domain: UnsafeBufferPointer<UInt8>, options: Options, to output: inout [UInt8]
  ) -> Bool {
    guard options.isDisjoint(with: .checksOfASCII), isPlainASCII(domain) else { return false }
    let start = output.count
    output.append(contentsOf: domain)
    output.withUnsafeMutableBufferPointer { bytes in
      for index in start..<bytes.count where bytes[index] &- 0x41 < 26 { bytes[index] |= 0x20 }
    }
    return true
  }

  /// Whether all bytes are ASCII and no label begins with "xn--" in any case.
  static func isPlainASCII(_ domain: UnsafeBufferPointer<UInt8>) -> Bool {
    var labelStart = 0
    for index in domain.indices {
      let byte = domain[index]
      if byte >= 0x80 { return false }
      if byte == 0x2E { labelStart = index + 1 }
      if byte == 0x2D, index - labelStart == 3, domain[index - 1] == 0x2D,
        domain[index - 2] | 0x20 == 0x6E, domain[index - 3] | 0x20 == 0x78
      {
        return false
      }
    }
    return true
  }
}
