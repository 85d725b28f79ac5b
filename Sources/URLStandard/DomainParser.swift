internal import UnicodeSecurity

/// The domain parser of the URL Standard (known as "domain to ASCII" until June 2026).
///
/// Since whatwg/url pull request 914 a domain that is ASCII is returned in lower case whatever ToASCII says of
/// it, unless a forbidden domain code point is in it: `http://xn--a/` parses. Whoever takes hosts for names has
/// to refuse invalid A-labels on top of this. Source: URL Standard, section 3.3 "IDNA".
enum DomainParser {
  /// Parses a domain given in well-formed UTF-8, with beStrict false, and writes it.
  ///
  /// Gives the validation error with which the standard returns failure, or none.
  static func write(
    _ domain: UnsafeBufferPointer<UInt8>, to output: inout ByteWriter, errors: inout ValidationErrors,
    mapping: inout IDNA.Mapping
  ) -> ValidationErrors {
    let start = output.count
    let span = domain.span
    if isASCII(span) {
      guard output.hasRoom(for: domain.count) else { return [] }
      output.appendLowercased(domain)
      let name = output.written(from: start)
      let isStrict = isStrictASCII(name.span)
      if !isStrict { errors.insert(.domainToASCII) }
    } else {
      let form = IDNA.domainToASCII(span, into: output.rest)
      mapping = form.mapping
      if form.verdict != .strict { errors.insert(.domainToASCII) }
      if form.verdict == .refused { return .domainToASCII }
      guard output.hasRoom(for: form.count) else { return [] }
      output.advance(by: form.count)
    }
    let name = output.written(from: start)
    return name.isEmpty || hasForbiddenCodePoint(name.span) ? .domainToASCII : []
  }

  private static func isASCII(_ domain: Span<UInt8>) -> Bool {
    for index in 0..<domain.count where domain[index] >= 0x80 { return false }
    return true
  }

  private static func hasForbiddenCodePoint(_ domain: Span<UInt8>) -> Bool {
    for index in 0..<domain.count where domain[index].isIn(.forbiddenDomainCodePoint) { return true }
    return false
  }

  /// Whether a label begins with "xn--"; the domain is in lower case.
  private static func hasALabel(_ domain: Span<UInt8>) -> Bool {
    var labelStart = 0
    for index in 0..<domain.count {
      let byte = domain[index]
      if byte == UInt8(ascii: ".") { labelStart = index + 1 }
      if byte == UInt8(ascii: "-"), index == labelStart + 3, domain[index - 1] == byte,
        domain[index - 2] == UInt8(ascii: "n"), domain[index - 3] == UInt8(ascii: "x")
      {
        return true
      }
    }
    return false
  }

  /// Whether an ASCII domain passes ToASCII with CheckHyphens, UseSTD3ASCIIRules and VerifyDnsLength, which without
  /// A-labels is a matter of letters, digits, hyphens and lengths.
  private static func isStrictASCII(_ domain: Span<UInt8>) -> Bool {
    // An A-label that passes is its own ASCII form. ICU takes quadratic time for very many that do not.
    guard domain.count <= 253 else { return false }
    if hasALabel(domain) { return IDNA.verdict(onDomain: domain) == .strict }
    var labelStart = 0
    for index in 0...domain.count where index == domain.count || domain[index] == UInt8(ascii: ".") {
      if !isStrictLabel(domain.extracting(labelStart..<index)) { return false }
      labelStart = index + 1
    }
    return true
  }

  private static func isStrictLabel(_ label: Span<UInt8>) -> Bool {
    let hyphen = UInt8(ascii: "-")
    guard 1...63 ~= label.count, label[0] != hyphen, label[label.count - 1] != hyphen else { return false }
    if label.count >= 4, label[2] == hyphen, label[3] == hyphen { return false }
    for index in 0..<label.count {
      let byte = label[index]
      if !byte.isIn(.alpha), !byte.isIn(.digit), byte != hyphen { return false }
    }
    return true
  }
}
