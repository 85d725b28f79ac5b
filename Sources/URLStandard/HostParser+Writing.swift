internal import UnicodeSecurity

/// A host that was parsed: its name stands where it was written, and everything else here.
package struct WrittenHost: Sendable {
  /// Domain or address; `none` where the host is refused.
  package private(set) var kind = URLHost.Kind.none
  /// The number of an address; 0 for a domain.
  package private(set) var address: UInt128 = 0
  /// The validation error with which the standard returns failure, or none.
  private(set) var failure: ValidationErrors = []

  /// What the mapping does to the characters of a name that was written as it is, and beyond ASCII.
  fileprivate(set) var mapping = IDNA.Mapping.unknown

  init(refusedFor failure: ValidationErrors) {
    self.failure = failure
  }

  init(_ kind: URLHost.Kind, address: UInt128 = 0) {
    self.kind = kind
    self.address = address
  }
}

// Hosts of special schemes, without storage of their own.
extension HostParser {
  /// Parses a host that is not opaque, and writes it if it is a domain.
  ///
  /// The same as ``parse(_:isOpaque:)``. If the writer has no room for the name it says so, and the result means
  /// nothing.
  package static func write(_ input: UnsafeBufferPointer<UInt8>, to output: inout ByteWriter) -> WrittenHost {
    var errors: ValidationErrors = []
    if input.isEmpty { return WrittenHost(refusedFor: .hostMissing) }
    return write(input, to: &output, errors: &errors)
  }

  /// Parses a host that is not empty, and writes it if it is a domain.
  static func write(
    _ input: UnsafeBufferPointer<UInt8>, to output: inout ByteWriter, errors: inout ValidationErrors
  ) -> WrittenHost {
    if input[0] == UInt8(ascii: "[") { return address(inBrackets: input, errors: &errors) }
    for byte in input where byte == UInt8(ascii: "%") {
      return writeDecoded(input, to: &output, errors: &errors)
    }
    return writeDomain(input, to: &output, errors: &errors)
  }

  private static func address(
    inBrackets input: UnsafeBufferPointer<UInt8>, errors: inout ValidationErrors
  ) -> WrittenHost {
    guard input[input.count - 1] == UInt8(ascii: "]") else { return WrittenHost(refusedFor: .ipv6Unclosed) }
    let text = UnsafeBufferPointer(rebasing: input[1..<input.count - 1])
    do throws(ParseFailure) {
      return WrittenHost(.ipv6, address: try IPv6Parser.parse(text, errors: &errors).value)
    } catch {
      return WrittenHost(refusedFor: error.cause)
    }
  }

  /// Parses a domain or an IPv4 address with "%" in it.
  private static func writeDecoded(
    _ input: UnsafeBufferPointer<UInt8>, to output: inout ByteWriter, errors: inout ValidationErrors
  ) -> WrittenHost {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: input.count) { room in
      let (count, hasEncodedByte) = PercentCoding.decode(input, into: room)
      if hasEncodedByte { errors.insert(.domainPercentEncoded) }
      let decoded = UnsafeBufferPointer(rebasing: room[..<count])
      var host =
        UTF8Decoder.isWellFormed(decoded)
        ? writeDomain(decoded, to: &output, errors: &errors)
        : UTF8Decoder.decode(decoded).withUnsafeBufferPointer {
          writeDomain($0, to: &output, errors: &errors)
        }
      host.mapping = .unknown
      return host
    }
  }

  /// Parses a domain or an IPv4 address without "%" in it.
  private static func writeDomain(
    _ domain: UnsafeBufferPointer<UInt8>, to output: inout ByteWriter, errors: inout ValidationErrors
  ) -> WrittenHost {
    let start = output.count
    var mapping = IDNA.Mapping.unknown
    let failure = DomainParser.write(domain, to: &output, errors: &errors, mapping: &mapping)
    guard failure.isEmpty else {
      output.rewind(to: start)
      return WrittenHost(refusedFor: failure)
    }
    let name = output.written(from: start)
    guard !name.isEmpty, IPv4Parser.endsInANumber(name) else {
      var host = WrittenHost(.domain)
      host.mapping = mapping
      return host
    }
    defer { output.rewind(to: start) }
    do throws(ParseFailure) {
      return WrittenHost(.ipv4, address: UInt128(try IPv4Parser.parse(name, errors: &errors)))
    } catch {
      return WrittenHost(refusedFor: error.cause)
    }
  }
}
