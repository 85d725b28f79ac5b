// The states of an authority: userinfo, host and port.
extension URLStateMachine {
  mutating func authority(_ c: UInt8?) throws(ParseFailure) {
    if c == UInt8(ascii: "@") {
      errors.insert(.invalidCredentials)
      if atSignSeen { appendUserinfo("%40".utf8) }
      atSignSeen = true
      appendUserinfo(buffer)
      buffer.removeAll(keepingCapacity: true)
    } else if endsAuthority(c) {
      if atSignSeen, buffer.isEmpty { throw ParseFailure(.hostMissing) }
      pointer -= buffer.count + 1
      buffer.removeAll(keepingCapacity: true)
      state = .host
    } else {
      let isSpecial = url.isSpecial
      buffer.append(
        contentsOf: takeRun { $0 == UInt8(ascii: "@") || Self.isAuthorityEnd($0, isSpecial: isSpecial) })
    }
  }

  /// Appends to the username, or after the first ":" to the password.
  private mutating func appendUserinfo(_ bytes: some Sequence<UInt8>) {
    for byte in bytes {
      if byte == UInt8(ascii: ":"), !passwordTokenSeen {
        passwordTokenSeen = true
      } else if passwordTokenSeen {
        url.password.appendPercentEncoded(byte, .userinfoPercentEncodeSet)
      } else {
        url.username.appendPercentEncoded(byte, .userinfoPercentEncodeSet)
      }
    }
  }

  mutating func host(_ c: UInt8?) throws(ParseFailure) {
    if c == UInt8(ascii: ":"), !insideBrackets {
      if buffer.isEmpty { throw ParseFailure(.hostMissing) }
      try takeHost()
      state = .port
    } else if endsAuthority(c) {
      pointer -= 1
      if url.isSpecial, buffer.isEmpty { throw ParseFailure(.hostMissing) }
      try takeHost()
      state = .pathStart
    } else if let c {
      if c == UInt8(ascii: "[") { insideBrackets = true }
      if c == UInt8(ascii: "]") { insideBrackets = false }
      let isSpecial = url.isSpecial
      buffer.append(
        contentsOf: takeRun {
          $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "]")
            || Self.isAuthorityEnd($0, isSpecial: isSpecial)
        })
    }
  }

  private mutating func takeHost() throws(ParseFailure) {
    url.host = try HostParser.parse(buffer, isOpaque: !url.isSpecial, errors: &errors)
    buffer.removeAll(keepingCapacity: true)
  }

  mutating func port(_ c: UInt8?) throws(ParseFailure) {
    if let c, c.isIn(.digit) {
      buffer.append(c)
    } else if endsAuthority(c) {
      if !buffer.isEmpty {
        guard let port = Self.number(buffer) else { throw ParseFailure(.portOutOfRange) }
        url.port = port == url.specialScheme.defaultPort ? nil : port
        buffer.removeAll(keepingCapacity: true)
      }
      state = .pathStart
      pointer -= 1
    } else {
      throw ParseFailure(.portInvalid)
    }
  }

  /// The number that decimal digits stand for, or nil if it needs more than 16 bits.
  private static func number(_ digits: [UInt8]) -> UInt16? {
    var number = 0
    for digit in digits {
      number = number * 10 + Int(digit - UInt8(ascii: "0"))
      if number > 0xFFFF { return nil }
    }
    return UInt16(number)
  }
}
