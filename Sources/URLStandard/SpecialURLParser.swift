/// Parses absolute URLs with a special scheme other than file in one pass, whatever is odd about them.
///
/// The state machine of the standard keeps every component in a buffer of its own until the end. Here each is
/// written where it will stand. Failures, relative references and ill-formed UTF-8 are left to the state machine,
/// so that being wrong here means being slower, not otherwise; the tests compare the two.
struct SpecialURLParser {
  private let input: UnsafeBufferPointer<UInt8>
  private var pointer = 0
  private(set) var errors: ValidationErrors = []
  private var output: [UInt8]
  private var pathStart = 0

  /// Parses trimmed, well-formed input without tabs and newlines into a record.
  ///
  /// After false it is one for the state machine, and the record holds anything.
  static func parse(
    _ input: UnsafeBufferPointer<UInt8>, base: URLRecord?, into record: inout URLRecord
  ) -> Bool {
    var storage: [UInt8] = []
    swap(&storage, &record.storage)
    storage.removeAll(keepingCapacity: true)
    var parser = SpecialURLParser(input: input, output: consume storage)
    defer { swap(&parser.output, &record.storage) }
    guard let scheme = parser.takeScheme(), !parser.isRelative(scheme, to: base) else { return false }
    record.specialScheme = scheme
    record.schemeEnd = parser.place - 1
    parser.output.append(contentsOf: "//".utf8)
    parser.skipSlashes()
    guard parser.takeAuthority(into: &record) else { return false }
    parser.takePath()
    record.pathStart = UInt32(truncatingIfNeeded: parser.pathStart)
    record.hasOpaquePath = false
    parser.takeTail(into: &record)
    record.validationErrors = parser.errors
    return true
  }

  private init(input: UnsafeBufferPointer<UInt8>, output: consuming [UInt8]) {
    self.input = input
    self.output = output
    self.output.reserveCapacity(input.count + 32)
  }

  /// Where the next byte of output will stand.
  private var place: UInt32 { UInt32(truncatingIfNeeded: output.count) }

  /// Reads a special scheme and its colon.
  private mutating func takeScheme() -> SpecialScheme? {
    // The longest of them has five letters.
    guard let colon = input.prefix(6).firstIndex(of: UInt8(ascii: ":")) else { return nil }
    for byte in input[..<colon] { output.append(byte.lowercasedASCII) }
    let scheme = SpecialScheme(named: output)
    guard scheme != .none, scheme != .file else { return nil }
    output.append(UInt8(ascii: ":"))
    pointer = colon + 1
    return scheme
  }

  /// Whether the base decides what is meant: it has the same scheme, and two slashes do not follow.
  private func isRelative(_ scheme: SpecialScheme, to base: URLRecord?) -> Bool {
    guard base?.specialScheme == scheme else { return false }
    return !input[pointer...].starts(with: "//".utf8)
  }

  private mutating func skipSlashes() {
    let start = pointer
    while pointer < input.count, Self.isSlash(input[pointer]) { pointer += 1 }
    let isPlain = input[start..<pointer].elementsEqual("//".utf8)
    if !isPlain { errors.insert(.specialSchemeMissingFollowingSolidus) }
  }

  fileprivate static func isSlash(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "/") || byte == UInt8(ascii: "\\")
  }
}

// The authority: userinfo, host and port.
extension SpecialURLParser {
  private mutating func takeAuthority(into record: inout URLRecord) -> Bool {
    let start = pointer
    var at = -1
    var end = start
    while end < input.count, !URLStateMachine.isAuthorityEnd(input[end], isSpecial: true) {
      if input[end] == UInt8(ascii: "@") { at = end }
      end += 1
    }
    record.usernameEnd = place
    if at >= 0 { takeUserinfo(start..<at, into: &record) }
    record.hostStart = place
    let host = at < 0 ? start : at + 1
    let hostEnd = endOfHost(host..<end)
    guard hostEnd > host, takeHost(host..<hostEnd, into: &record) else { return false }
    record.hostEnd = place
    pointer = end
    return takePort(hostEnd..<end, into: &record)
  }

  private mutating func takeUserinfo(_ userinfo: Range<Int>, into record: inout URLRecord) {
    errors.insert(.invalidCredentials)
    let colon = input[userinfo].firstIndex(of: UInt8(ascii: ":")) ?? userinfo.upperBound
    output.appendPercentEncoded(input[userinfo.lowerBound..<colon], .userinfoPercentEncodeSet)
    record.usernameEnd = place
    let password = input[min(colon + 1, userinfo.upperBound)..<userinfo.upperBound]
    if !password.isEmpty {
      output.append(UInt8(ascii: ":"))
      output.appendPercentEncoded(password, .userinfoPercentEncodeSet)
    }
    if colon > userinfo.lowerBound || !password.isEmpty { output.append(UInt8(ascii: "@")) }
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

  private mutating func takeHost(_ range: Range<Int>, into record: inout URLRecord) -> Bool {
    if takePlainName(range, into: &record) { return true }
    do throws(ParseFailure) {
      let host = try HostParser.parse(Array(input[range]), isOpaque: false, errors: &errors)
      host.serialize(to: &output)
      record.hostKind = host.kind
      (record.addressHigh, record.addressLow) = (0, 0)
      if case .ipv4(let address) = host { record.addressLow = UInt64(address) }
      if case .ipv6(let address) = host {
        record.addressHigh = UInt64(truncatingIfNeeded: address.value >> 64)
        record.addressLow = UInt64(truncatingIfNeeded: address.value)
      }
      return true
    } catch {
      return false
    }
  }

  /// Takes a name in ASCII without escapes and A-labels, which needs neither ICU nor storage of its own.
  ///
  /// False, and nothing taken, for any other host and for a name that could be an IPv4 address.
  private mutating func takePlainName(_ range: Range<Int>, into record: inout URLRecord) -> Bool {
    let start = output.count
    var isStrict = range.count <= 253
    // The last label that is not empty, which decides whether the host ends in a number.
    var (labelStart, lastLabel) = (range.lowerBound, range.lowerBound)
    for index in range {
      let byte = input[index]
      let isDoubleHyphen = byte == UInt8(ascii: "-") && index > labelStart && input[index - 1] == byte
      guard byte < 0x80, !byte.isIn(.forbiddenDomainCodePoint), !isDoubleHyphen else {
        output.removeLast(output.count - start)
        return false
      }
      output.append(byte.lowercasedASCII)
      guard byte == UInt8(ascii: ".") else {
        if index == labelStart { lastLabel = index }
        if !byte.isIn(.alpha), !byte.isIn(.digit), byte != UInt8(ascii: "-") { isStrict = false }
        continue
      }
      if !isStrictLabel(labelStart..<index) { isStrict = false }
      labelStart = index + 1
    }
    guard !input[lastLabel].isIn(.digit) else {
      output.removeLast(output.count - start)
      return false
    }
    if !isStrict || !isStrictLabel(labelStart..<range.upperBound) { errors.insert(.domainToASCII) }
    record.hostKind = .domain
    (record.addressHigh, record.addressLow) = (0, 0)
    return true
  }

  /// Whether the length and the ends of a label are as UTS #46 wants them with CheckHyphens and VerifyDnsLength.
  private func isStrictLabel(_ label: Range<Int>) -> Bool {
    let hyphen = UInt8(ascii: "-")
    return 1...63 ~= label.count && input[label.lowerBound] != hyphen && input[label.upperBound - 1] != hyphen
  }

  /// Takes what follows the host: nothing, or a colon and digits.
  private mutating func takePort(_ range: Range<Int>, into record: inout URLRecord) -> Bool {
    record.portNumber = -1
    var port: Int32 = 0
    for digit in input[range].dropFirst() {
      guard digit.isIn(.digit) else { return false }
      port = port * 10 + Int32(digit - UInt8(ascii: "0"))
      if port > 0xFFFF { return false }
    }
    let isDefault = record.specialScheme.defaultPort.map { Int32($0) == port } ?? false
    guard range.count > 1, !isDefault else { return true }
    record.portNumber = port
    output.append(UInt8(ascii: ":"))
    output.appendDecimal(Int(port))
    return true
  }
}

// Path, query and fragment.
extension SpecialURLParser {
  private mutating func takePath() {
    pathStart = output.count
    if pointer < input.count, takeSlash() { pointer += 1 }
    while true {
      let start = pointer
      while pointer < input.count, !URLStateMachine.isAuthorityEnd(input[pointer], isSpecial: true) {
        pointer += 1
      }
      let segment = UnsafeBufferPointer(rebasing: input[start..<pointer])
      let goesOn = pointer < input.count && takeSlash()
      switch Self.dots(segment) {
      case 2:
        shorten()
        if !goesOn { output.append(UInt8(ascii: "/")) }
      case 1:
        if !goesOn { output.append(UInt8(ascii: "/")) }
      default:
        output.append(UInt8(ascii: "/"))
        append(segment, at: start, .pathPercentEncodeSet)
      }
      guard goesOn else { return }
      pointer += 1
    }
  }

  /// Whether the pointer points to a slash, or to a backslash that is taken for one.
  private mutating func takeSlash() -> Bool {
    guard Self.isSlash(input[pointer]) else { return false }
    if input[pointer] == UInt8(ascii: "\\") { errors.insert(.invalidReverseSolidus) }
    return true
  }

  /// Removes the last segment.
  private mutating func shorten() {
    guard let slash = output[pathStart...].lastIndex(of: UInt8(ascii: "/")) else { return }
    output.removeLast(output.count - slash)
  }

  /// How many dots the segment is, each plain or percent-encoded; 0 if it is anything but one or two dots.
  private static func dots(_ segment: UnsafeBufferPointer<UInt8>) -> Int {
    guard 1...6 ~= segment.count else { return 0 }
    var (index, dots) = (0, 0)
    while index < segment.count {
      if segment[index] == UInt8(ascii: ".") {
        index += 1
      } else if segment.count - index > 2, segment[index] == UInt8(ascii: "%"),
        segment[index + 1] == UInt8(ascii: "2"), segment[index + 2] | 0x20 == UInt8(ascii: "e")
      {
        index += 3
      } else {
        return 0
      }
      dots += 1
    }
    return dots <= 2 ? dots : 0
  }

  private mutating func takeTail(into record: inout URLRecord) {
    record.queryStart = place
    if pointer < input.count, input[pointer] == UInt8(ascii: "?") {
      output.append(UInt8(ascii: "?"))
      let start = pointer + 1
      pointer = input[start...].firstIndex(of: UInt8(ascii: "#")) ?? input.count
      append(
        UnsafeBufferPointer(rebasing: input[start..<pointer]), at: start, .specialQueryPercentEncodeSet)
    }
    record.fragmentStart = place
    if pointer < input.count {
      output.append(UInt8(ascii: "#"))
      let start = pointer + 1
      append(UnsafeBufferPointer(rebasing: input[start...]), at: start, .fragmentPercentEncodeSet)
    }
    record.length = place
  }

  /// Appends a stretch of input, percent-encoded, and notes whether all of it are URL units.
  private mutating func append(
    _ bytes: UnsafeBufferPointer<UInt8>, at start: Int, _ encodeSet: ByteClass
  ) {
    var needsEncoding = false
    for offset in 0..<bytes.count where !bytes[offset].isIn(.urlCodePoint) || bytes[offset].isIn(encodeSet) {
      if bytes[offset].isIn(encodeSet) { needsEncoding = true }
      if !errors.contains(.invalidURLUnit), URLUnits.isInvalid(input, at: start + offset) {
        errors.insert(.invalidURLUnit)
      }
    }
    if needsEncoding {
      for byte in bytes { output.appendPercentEncoded(byte, encodeSet) }
    } else {
      output.append(contentsOf: bytes)
    }
  }
}
