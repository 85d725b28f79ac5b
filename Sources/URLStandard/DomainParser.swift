internal import UnicodeSecurity

/// The domain parser of the URL Standard (known as "domain to ASCII" until June 2026).
///
/// Since whatwg/url pull request 914 a domain that is ASCII is returned in lower case whatever ToASCII says of
/// it, unless a forbidden domain code point is in it: `http://xn--a/` parses. Whoever takes hosts for names has
/// to refuse invalid A-labels on top of this. Source: URL Standard, section 3.3 "IDNA".
enum DomainParser {
  /// Parses a domain given in well-formed UTF-8, with beStrict false.
  static func parse(_ domain: [UInt8], errors: inout ValidationErrors) throws(ParseFailure) -> [UInt8] {
    let result =
      if domain.allSatisfy({ $0 < 0x80 }) {
        asciiDomain(domain, errors: &errors)
      } else {
        try otherDomain(domain, errors: &errors)
      }
    if result.isEmpty || result.contains(where: { $0.isIn(.forbiddenDomainCodePoint) }) {
      throw ParseFailure(.domainToASCII)
    }
    return result
  }

  private static func asciiDomain(_ domain: [UInt8], errors: inout ValidationErrors) -> [UInt8] {
    let lowercased = domain.map(\.lowercasedASCII)
    let isStrict =
      hasALabel(lowercased)
      ? isStrictlyValid(IDNA.toASCII(lowercased, options: .urlStandardStrict))
      : isStrictASCII(lowercased)
    if !isStrict { errors.insert(.domainToASCII) }
    return lowercased
  }

  private static func otherDomain(
    _ domain: [UInt8], errors: inout ValidationErrors
  ) throws(ParseFailure) -> [UInt8] {
    let strict = IDNA.toASCII(domain, options: .urlStandardStrict)
    if isStrictlyValid(strict) { return strict.bytes }
    errors.insert(.domainToASCII)
    guard let lenient = IDNA.toASCII(domain, options: .urlStandard).valid else {
      throw ParseFailure(.domainToASCII)
    }
    return lenient
  }

  /// Whether ToASCII is content; with VerifyDnsLength it refuses the root's empty label too.
  private static func isStrictlyValid(_ conversion: IDNA.Conversion) -> Bool {
    conversion.isValid && conversion.bytes.last != UInt8(ascii: ".")
  }

  /// Whether a label begins with "xn--"; the domain is in lower case.
  private static func hasALabel(_ domain: [UInt8]) -> Bool {
    var labelStart = 0
    for (index, byte) in domain.enumerated() {
      if byte == UInt8(ascii: ".") { labelStart = index + 1 }
      if index == labelStart + 3, domain[labelStart...index].elementsEqual("xn--".utf8) { return true }
    }
    return false
  }

  /// Whether an ASCII domain without A-labels passes ToASCII with CheckHyphens, UseSTD3ASCIIRules and
  /// VerifyDnsLength, which for such a domain is a matter of letters, digits, hyphens and lengths.
  private static func isStrictASCII(_ domain: [UInt8]) -> Bool {
    var labelStart = 0
    for index in 0...domain.count where index == domain.count || domain[index] == UInt8(ascii: ".") {
      if !isStrictLabel(domain[labelStart..<index]) { return false }
      labelStart = index + 1
    }
    return domain.count <= 253
  }

  private static func isStrictLabel(_ label: ArraySlice<UInt8>) -> Bool {
    let hyphen = UInt8(ascii: "-")
    guard 1...63 ~= label.count, label.first != hyphen, label.last != hyphen else { return false }
    if label.count >= 4, label[label.startIndex + 2] == hyphen, label[label.startIndex + 3] == hyphen {
      return false
    }
    return label.allSatisfy { $0.isIn(.alpha) || $0.isIn(.digit) || $0 == hyphen }
  }
}
