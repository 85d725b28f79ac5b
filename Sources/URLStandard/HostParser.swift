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
    var result = Result<URLHost, ParseFailure>.success(.empty)
    input.withUnsafeBufferPointer { bytes in
      do throws(ParseFailure) {
        result = .success(try parse(bytes, isOpaque: isOpaque, errors: &errors))
      } catch {
        result = .failure(error)
      }
    }
    return try result.get()
  }

  /// Parses a host that is not empty unless it is opaque.
  static func parse(
    _ input: UnsafeBufferPointer<UInt8>, isOpaque: Bool, errors: inout ValidationErrors
  ) throws(ParseFailure) -> URLHost {
    if input.first == UInt8(ascii: "[") {
      guard input.last == UInt8(ascii: "]") else { throw ParseFailure(.ipv6Unclosed) }
      return .ipv6(try IPv6Parser.parse(Array(input[1..<input.count - 1]), errors: &errors))
    }
    if isOpaque { return try opaqueHost(Array(input), errors: &errors) }
    guard input.contains(UInt8(ascii: "%")) else { return try domainOrAddress(input, errors: &errors) }
    let decoded = PercentCoding.decode(input)
    if decoded.hasEncodedByte { errors.insert(.domainPercentEncoded) }
    let domain = UTF8Decoder.decode(decoded.bytes)
    var result = Result<URLHost, ParseFailure>.success(.empty)
    domain.withUnsafeBufferPointer { bytes in
      do throws(ParseFailure) {
        result = .success(try domainOrAddress(bytes, errors: &errors))
      } catch {
        result = .failure(error)
      }
    }
    return try result.get()
  }

  private static func domainOrAddress(
    _ domain: UnsafeBufferPointer<UInt8>, errors: inout ValidationErrors
  ) throws(ParseFailure) -> URLHost {
    let asciiDomain = try DomainParser.parse(domain, errors: &errors)
    var address: Result<UInt32, ParseFailure>?
    asciiDomain.withUnsafeBufferPointer { bytes in
      guard IPv4Parser.endsInANumber(bytes) else { return }
      do throws(ParseFailure) {
        address = .success(try IPv4Parser.parse(bytes, errors: &errors))
      } catch {
        address = .failure(error)
      }
    }
    guard let address else { return .domain(asciiDomain) }
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
