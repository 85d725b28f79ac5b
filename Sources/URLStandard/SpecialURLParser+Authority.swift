// The authority: userinfo, host and port.
extension SpecialURLParser {
  /// Finds everything before the path, which begins where this says.
  mutating func cutAuthority() -> Int {
    let start = pointer
    var (at, colon) = (-1, -1)
    var end = start
    while end < input.count {
      let byte = input[end]
      if !byte.isIn(.plainHost) {
        if URLStateMachine.isAuthorityEnd(byte, isSpecial: true) { break }
        if byte == UInt8(ascii: "@") { at = end }
        if byte == UInt8(ascii: ":") { colon = end }
      }
      end += 1
    }
    if at >= 0 {
      errors.insert(.invalidCredentials)
      userinfo = start..<at
    }
    let hostStart = at < 0 ? start : at + 1
    hostRange = hostStart..<(colon < hostStart ? end : endOfHost(hostStart..<end))
    return end
  }

  /// The first colon outside brackets, or the end.
  private func endOfHost(_ range: Range<Int>) -> Int {
    var isInBrackets = false
    for index in range {
      switch input[index] {
      case UInt8(ascii: "["): isInBrackets = true
      case UInt8(ascii: "]"): isInBrackets = false
      case UInt8(ascii: ":") where !isInBrackets: return index
      default: break
      }
    }
    return range.upperBound
  }

  /// Writes the host; gives the validation error with which the standard returns failure, or none.
  mutating func writeHost(to output: inout ByteWriter, _ record: inout URLRecord) -> ValidationErrors {
    let input = UnsafeBufferPointer(rebasing: input[hostRange])
    let host: WrittenHost
    if let isStrict = Self.strictnessOfPlainName(input) {
      if !isStrict { errors.insert(.domainToASCII) }
      if IPv4Parser.endsInANumber(input) {
        host = Self.address(input, &errors)
      } else {
        for byte in input { output.append(byte.lowercasedASCII) }
        host = WrittenHost(.domain)
      }
    } else {
      host = HostParser.write(input, to: &output, errors: &errors)
    }
    mapping = host.mapping
    record.hostKind = host.kind
    record.addressLow = UInt64(truncatingIfNeeded: host.address)
    record.addressHigh = UInt64(truncatingIfNeeded: host.address >> 64)
    switch host.kind {
    case .ipv4: output.appendIPv4(UInt32(truncatingIfNeeded: host.address))
    case .ipv6:
      let serialized = URLHost.ipv6(IPv6Address(value: host.address)).serialized
      serialized.withUnsafeBufferPointer { output.append($0) }
    case .domain, .none, .empty, .opaque: break
    }
    return host.failure
  }

  private static func address(
    _ host: UnsafeBufferPointer<UInt8>, _ errors: inout ValidationErrors
  ) -> WrittenHost {
    do throws(ParseFailure) {
      return WrittenHost(.ipv4, address: UInt128(try IPv4Parser.parse(host, errors: &errors)))
    } catch {
      return WrittenHost(refusedFor: error.cause)
    }
  }

  /// Whether UTS #46 is content with a name in ASCII without escapes and A-labels, which needs neither ICU nor
  /// storage of its own; `nil` for any other host.
  private static func strictnessOfPlainName(_ host: UnsafeBufferPointer<UInt8>) -> Bool? {
    var isStrict = host.count <= 253
    var labelStart = 0
    for index in 0..<host.count {
      let byte = host[index]
      if byte.isIn([.alpha, .digit]) { continue }
      let isDoubleHyphen = byte == UInt8(ascii: "-") && index > labelStart && host[index - 1] == byte
      guard byte < 0x80, !byte.isIn(.forbiddenDomainCodePoint), !isDoubleHyphen else { return nil }
      if byte == UInt8(ascii: ".") {
        if !isStrictLabel(host, labelStart..<index) { isStrict = false }
        labelStart = index + 1
      } else if byte != UInt8(ascii: "-") {
        isStrict = false
      }
    }
    return isStrict && isStrictLabel(host, labelStart..<host.count)
  }

  /// Whether the length and the ends of a label are as UTS #46 wants them with CheckHyphens and VerifyDnsLength.
  private static func isStrictLabel(_ host: UnsafeBufferPointer<UInt8>, _ label: Range<Int>) -> Bool {
    let hyphen = UInt8(ascii: "-")
    return 1...63 ~= label.count && host[label.lowerBound] != hyphen && host[label.upperBound - 1] != hyphen
  }

  /// Takes what follows the host: nothing, or a colon and digits.
  mutating func takePort(_ range: Range<Int>) -> ValidationErrors {
    guard range.count > 1 else { return [] }
    var number: Int32 = 0
    for index in range.lowerBound + 1..<range.upperBound {
      guard input[index].isIn(.digit) else { return .portInvalid }
      number = min(number * 10 + Int32(input[index] - UInt8(ascii: "0")), 1 << 16)
    }
    if number > 0xFFFF { return .portOutOfRange }
    setPort(number)
    return []
  }
}

extension ByteWriter {
  /// Writes an address in four decimal parts.
  fileprivate mutating func appendIPv4(_ address: UInt32) {
    for shift in 0..<4 as Range<UInt32> {
      if shift > 0 { append(UInt8(ascii: ".")) }
      appendDecimal(Int(address >> (24 - 8 * shift) & 0xFF))
    }
  }
}
