internal import UnicodeSecurity

/// The host parser of the URL Standard.
///
/// Source: URL Standard, section 3.5 "Host parsing".
public enum HostParser {
  /// Parses a host: a domain or IP address, or an opaque host where the scheme is not special.
  ///
  /// The input is what stands between the delimiters, in UTF-8. Returns nil for failure.
  public static func parse(_ input: [UInt8], isOpaque: Bool = false) -> URLHost? {
    var errors: ValidationErrors = []
    return parse(input, isOpaque: isOpaque, recording: &errors)
  }

  /// Parses a host, and records the validation errors met, the one that ended it included.
  public static func parse(
    _ input: [UInt8], isOpaque: Bool = false, recording errors: inout ValidationErrors
  ) -> URLHost? {
    do throws(ParseFailure) {
      if !isOpaque, input.isEmpty { throw ParseFailure(.hostMissing) }
      return try parse(input, isOpaque: isOpaque, errors: &errors)
    } catch {
      errors.formUnion(error.cause)
      return nil
    }
  }

  /// Parses a host that is not empty unless it is opaque.
  static func parse(
    _ input: [UInt8], isOpaque: Bool, errors: inout ValidationErrors
  ) throws(ParseFailure) -> URLHost {
    if input.first == UInt8(ascii: "[") {
      guard input.last == UInt8(ascii: "]") else { throw ParseFailure(.ipv6Unclosed) }
      return .ipv6(try IPv6Parser.parse(Array(input[1..<input.count - 1]), errors: &errors))
    }
    if isOpaque { return try opaqueHost(input, errors: &errors) }
    guard needsStudy(input) else { return try domainOrAddress(input, errors: &errors) }
    let study = studies.finding(about: input[...]) { Study(of: $0) }
    errors.formUnion(study.errors)
    if let failure = study.failure { throw failure }
    return study.host
  }

  /// What a host comes to that has to be decoded or mapped.
  private struct Study: Sendable {
    var host = URLHost.empty
    var failure: ParseFailure?
    var errors: ValidationErrors = []

    init(of input: [UInt8]) {
      do throws(ParseFailure) {
        host = try HostParser.domainOrAddress(input, errors: &errors)
      } catch {
        failure = error
      }
    }
  }

  /// Hosts that were studied; ICU's work is most of what a disguised host costs.
  private static let studies = NameMemory<Study>()

  /// Whether a host has escapes, bytes beyond ASCII, or the hyphens of an A-label.
  private static func needsStudy(_ input: [UInt8]) -> Bool {
    var previous: UInt8 = 0
    for byte in input {
      if byte >= 0x80 || byte == UInt8(ascii: "%") { return true }
      if byte == UInt8(ascii: "-"), previous == byte { return true }
      previous = byte
    }
    return false
  }

  private static func domainOrAddress(
    _ input: [UInt8], errors: inout ValidationErrors
  ) throws(ParseFailure) -> URLHost {
    var domain = input
    if input.contains(UInt8(ascii: "%")) {
      if PercentCoding.hasEncodedByte(input) { errors.insert(.domainPercentEncoded) }
      domain = PercentCoding.decode(input)
      domain = UTF8Decoder.decode(domain)
    }
    let asciiDomain = try DomainParser.parse(domain, errors: &errors)
    guard asciiDomain.withUnsafeBufferPointer({ IPv4Parser.endsInANumber($0) }) else {
      return .domain(asciiDomain)
    }
    let address = asciiDomain.withUnsafeBufferPointer { bytes -> Result<UInt32, ParseFailure> in
      do throws(ParseFailure) {
        return .success(try IPv4Parser.parse(bytes, errors: &errors))
      } catch {
        return .failure(error)
      }
    }
    return .ipv4(try address.get())
  }

  /// The opaque-host parser.
  private static func opaqueHost(
    _ input: [UInt8], errors: inout ValidationErrors
  ) throws(ParseFailure) -> URLHost {
    if input.isEmpty { return .empty }
    if input.contains(where: { $0.isIn(.forbiddenHostCodePoint) }) {
      throw ParseFailure(.hostInvalidCodePoint)
    }
    input.withUnsafeBufferPointer { bytes in
      if bytes.indices.contains(where: { URLUnits.isInvalid(bytes, at: $0) }) {
        errors.insert(.invalidURLUnit)
      }
    }
    var output: [UInt8] = []
    output.appendPercentEncoded(input, .c0ControlPercentEncodeSet)
    return .opaque(output)
  }
}
