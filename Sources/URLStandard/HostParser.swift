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
    if isOpaque, input.first != UInt8(ascii: "[") { return try opaqueHost(Array(input), errors: &errors) }
    var name: [UInt8] = []
    let host = parse(input, name: &name, errors: &errors)
    switch host.kind {
    case .domain: return .domain(name)
    case .ipv4: return .ipv4(UInt32(truncatingIfNeeded: host.address))
    case .ipv6: return .ipv6(IPv6Address(value: host.address))
    case .none, .empty, .opaque: throw ParseFailure(host.failure)
    }
  }

  /// Parses a host that is not opaque; a name gets storage of its own.
  private static func parse(
    _ input: UnsafeBufferPointer<UInt8>, name: inout [UInt8], errors: inout ValidationErrors
  ) -> WrittenHost {
    // Few names are longer in ASCII than in Unicode; for one that is there is a second try.
    var capacity = max(512, 2 * input.count)
    while true {
      let host = withUnsafeTemporaryAllocation(of: UInt8.self, capacity: capacity) { room -> WrittenHost? in
        guard var output = ByteWriter(room) else { return nil }
        let host = write(input, to: &output, errors: &errors)
        if output.isFull { return nil }
        name = Array(output.written)
        return host
      }
      if let host { return host }
      capacity *= 4
    }
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
