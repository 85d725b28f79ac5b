// The authority: userinfo, host and port.
extension SpecialURLParser {
  /// A host that was parsed and not yet written.
  enum Host {
    /// A domain in ASCII, which only has to be written in lower case: where it stands in the input.
    case plain(Range<Int>)
    /// Any other host.
    case parsed(URLHost)
  }

  /// Takes everything before the path; the pointer is where that begins.
  mutating func takeAuthority() throws(ParseFailure) -> Host {
    let start = pointer
    var (at, colon) = (-1, -1)
    var end = start
    while end < input.count, !URLStateMachine.isAuthorityEnd(input[end], isSpecial: true) {
      if input[end] == UInt8(ascii: "@") { at = end }
      if input[end] == UInt8(ascii: ":") { colon = end }
      end += 1
    }
    if at >= 0 {
      errors.insert(.invalidCredentials)
      userinfo = start..<at
    }
    let hostStart = at < 0 ? start : at + 1
    let hostEnd = colon < hostStart ? end : endOfHost(hostStart..<end)
    guard hostEnd > hostStart else { throw ParseFailure(.hostMissing) }
    pointer = end
    let host = try parseHost(hostStart..<hostEnd)
    try takePort(hostEnd..<end)
    return host
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

  private mutating func parseHost(_ range: Range<Int>) throws(ParseFailure) -> Host {
    let host = UnsafeBufferPointer(rebasing: input[range])
    guard let isStrict = Self.strictnessOfPlainName(host) else {
      return .parsed(try HostParser.parse(host, isOpaque: false, errors: &errors))
    }
    if !isStrict { errors.insert(.domainToASCII) }
    guard IPv4Parser.endsInANumber(host) else { return .plain(range) }
    return .parsed(.ipv4(try IPv4Parser.parse(host, errors: &errors)))
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
  private mutating func takePort(_ range: Range<Int>) throws(ParseFailure) {
    guard range.count > 1 else { return }
    var number: Int32 = 0
    for index in range.dropFirst() {
      guard input[index].isIn(.digit) else { throw ParseFailure(.portInvalid) }
      number = min(number * 10 + Int32(input[index] - UInt8(ascii: "0")), 1 << 16)
    }
    guard number <= 0xFFFF else { throw ParseFailure(.portOutOfRange) }
    setPort(number)
  }
}

extension SpecialURLParser.Host {
  var kind: URLHost.Kind {
    switch self {
    case .plain: .domain
    case .parsed(let host): host.kind
    }
  }

  /// The number of an address in halves.
  var address: (high: UInt64, low: UInt64) {
    switch self {
    case .parsed(.ipv4(let address)): (0, UInt64(address))
    case .parsed(.ipv6(let address)):
      (UInt64(truncatingIfNeeded: address.value >> 64), UInt64(truncatingIfNeeded: address.value))
    default: (0, 0)
    }
  }

  /// As many bytes as the serialization takes at most.
  var longestSerialization: Int {
    switch self {
    case .plain(let range): range.count
    case .parsed(.domain(let name)), .parsed(.opaque(let name)): name.count
    case .parsed: 64
    }
  }

  func write(to output: inout ByteWriter, _ input: UnsafeBufferPointer<UInt8>) {
    switch self {
    case .plain(let range): for index in range { output.append(input[index].lowercasedASCII) }
    case .parsed(.domain(let name)): name.withUnsafeBufferPointer { output.append($0) }
    case .parsed(.ipv4(let address)):
      for shift in 0..<4 as Range<UInt32> {
        if shift > 0 { output.append(UInt8(ascii: ".")) }
        output.appendDecimal(Int(address >> (24 - 8 * shift) & 0xFF))
      }
    case .parsed(let host): host.serialized.withUnsafeBufferPointer { output.append($0) }
    }
  }
}
