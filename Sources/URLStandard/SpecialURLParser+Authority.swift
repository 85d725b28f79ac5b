internal import CByteScan

// The authority: userinfo, host and port.
extension SpecialURLParser {
  /// Finds everything before the path, which begins where this says.
  mutating func cutAuthority() -> Int {
    let start = pointer
    let (at, colon, end) = authoritySigns(from: start)
    if at >= 0 {
      errors.insert(.invalidCredentials)
      userinfo = start..<at
    }
    let hostStart = at < 0 ? start : at + 1
    hostRange = hostStart..<(colon < hostStart ? end : endOfHost(hostStart..<end))
    return end
  }

  /// Where the last `@` and the last colon of the authority stand, or -1, and where it ends.
  private func authoritySigns(from start: Int) -> (at: Int, colon: Int, end: Int) {
    var (at, colon) = (-1, -1)
    var end = start
    // Sixteen bytes at a time: which of them end what is hard to foretell.
    while let bytes = input.baseAddress, end &+ 16 <= input.count {
      let found = bytescan_authority(bytes + end)
      let length = min(found.ends.trailingZeroBitCount, 16)
      let present = (1 as UInt32) &<< UInt32(truncatingIfNeeded: length) &- 1
      if found.ats & present != 0 { at = end &+ 31 &- (found.ats & present).leadingZeroBitCount }
      if found.colons & present != 0 { colon = end &+ 31 &- (found.colons & present).leadingZeroBitCount }
      end &+= length
      if length < 16 { return (at, colon, end) }
    }
    while end < input.count, !URLStateMachine.isAuthorityEnd(input[end], isSpecial: true) {
      if input[end] == UInt8(ascii: "@") { at = end }
      if input[end] == UInt8(ascii: ":") { colon = end }
      end += 1
    }
    return (at, colon, end)
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
    if let isStrict = strictnessOfShortName() ?? Self.strictnessOfPlainName(input) {
      if !isStrict { errors.insert(.domainToASCII) }
      if IPv4Parser.endsInANumber(input) {
        host = Self.address(input, &errors)
      } else {
        output.appendLowercased(input)
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

  /// The same for a short host of small letters, digits, hyphens and dots, which nearly every host is; `nil` for
  /// any other, whatever there is to say about it.
  private func strictnessOfShortName() -> Bool? {
    guard let bytes = input.baseAddress, input.count >= 16, 1...63 ~= hostRange.count else { return nil }
    var (stop, dots, hyphens) = (0 as UInt64, 0 as UInt64, 0 as UInt64)
    var index = hostRange.lowerBound
    while index < hostRange.upperBound {
      // A step that would go beyond the end begins before it.
      let start = min(index, input.count &- 16)
      let found = bytescan_host(bytes + start)
      let skipped = UInt32(truncatingIfNeeded: index &- start)
      let shift = UInt64(truncatingIfNeeded: index &- hostRange.lowerBound)
      stop |= UInt64((found.stop | found.rare) &>> skipped) &<< shift
      dots |= UInt64(found.dots &>> skipped) &<< shift
      hyphens |= UInt64(found.hyphens &>> skipped) &<< shift
      index &+= 16
    }
    let last = (1 as UInt64) &<< UInt64(truncatingIfNeeded: hostRange.count &- 1)
    let present = last &+ (last &- 1)
    dots &= present
    hyphens &= present
    // "--" is for those who know A-labels.
    if stop & present != 0 || hyphens & hyphens << 1 != 0 { return nil }
    let labelStarts = dots << 1 | 1
    return dots & (labelStarts | last) | hyphens & (labelStarts | dots >> 1 | last) == 0
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
