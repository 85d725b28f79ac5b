/// Parses absolute URLs with a special scheme other than file in one pass, whatever is odd about them, and refuses
/// what has no scheme where there is no base.
///
/// The state machine of the standard keeps every component in a buffer of its own until the end. Here the host is
/// parsed first, and then each component is written where it will stand. Relative references and ill-formed UTF-8 are
/// left to the state machine, so that being wrong here means being slower, not otherwise; the tests compare the two.
struct SpecialURLParser {
  /// What became of an input.
  enum Outcome {
    /// The record holds the URL.
    case parsed
    /// The standard returns failure; the record holds nothing but the validation errors.
    case failed
    /// The input is one for the state machine; the record holds anything.
    case untaken
  }

  let input: UnsafeBufferPointer<UInt8>
  var pointer = 0
  var errors: ValidationErrors = []
  private var scheme = SpecialScheme.none
  /// Where the userinfo stands in the input, without its `@`; `nil` if there is none.
  var userinfo: Range<Int>?
  /// The port, if it is not the default of the scheme.
  var port: Int32 = -1

  /// The longest input that is taken: room for three times its length is made at once.
  static let longest = 1 << 20

  /// Parses trimmed, well-formed input without tabs and newlines into a record.
  static func parse(
    _ input: UnsafeBufferPointer<UInt8>, base: URLRecord?, into record: inout URLRecord
  ) -> Outcome {
    var parser = SpecialURLParser(input)
    guard input.count <= longest else { return .untaken }
    guard parser.takeScheme() else {
      if base != nil || hasScheme(input) { return .untaken }
      record.validationErrors = .missingSchemeNonRelativeURL
      record.empty()
      return .failed
    }
    guard !parser.isRelative(to: base) else { return .untaken }
    parser.skipSlashes()
    do throws(ParseFailure) {
      let host = try parser.takeAuthority()
      parser.write(host, into: &record)
      record.validationErrors = parser.errors
      return .parsed
    } catch {
      record.validationErrors = parser.errors.union(error.cause)
      record.empty()
      return .failed
    }
  }

  private init(_ input: UnsafeBufferPointer<UInt8>) {
    self.input = input
  }

  /// Reads a special scheme and its colon.
  private mutating func takeScheme() -> Bool {
    // The longest of them has five letters.
    var (letters, index) = (0 as UInt64, 0)
    while index < min(input.count, 6), input[index] != UInt8(ascii: ":") {
      letters = letters << 8 | UInt64(input[index].lowercasedASCII)
      index += 1
    }
    guard index < min(input.count, 6) else { return false }
    switch letters {
    case 0x68_7474_7073: scheme = .https
    case 0x6874_7470: scheme = .http
    case 0x7773: scheme = .ws
    case 0x77_7373: scheme = .wss
    case 0x66_7470: scheme = .ftp
    default: return false
    }
    pointer = index + 1
    return true
  }

  /// Whether there is any scheme.
  private static func hasScheme(_ input: UnsafeBufferPointer<UInt8>) -> Bool {
    guard input.count > 0, input[0].isIn(.alpha) else { return false }
    var index = 1
    while index < input.count, input[index].isIn(.schemeCodePoint) { index += 1 }
    return index < input.count && input[index] == UInt8(ascii: ":")
  }

  /// Whether the base decides what is meant: it has the same scheme, and two slashes do not follow.
  private func isRelative(to base: URLRecord?) -> Bool {
    guard base?.specialScheme == scheme else { return false }
    return input.count < pointer + 2 || input[pointer] != UInt8(ascii: "/")
      || input[pointer + 1] != UInt8(ascii: "/")
  }

  private mutating func skipSlashes() {
    let start = pointer
    while pointer < input.count, Self.isSlash(input[pointer]) { pointer += 1 }
    let isPlain =
      pointer == start + 2 && input[start] == UInt8(ascii: "/") && input[start + 1] == UInt8(ascii: "/")
    if !isPlain { errors.insert(.specialSchemeMissingFollowingSolidus) }
  }

  static func isSlash(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "/") || byte == UInt8(ascii: "\\")
  }

  /// The number of a port that stands for itself.
  mutating func setPort(_ number: Int32) {
    if scheme.defaultPort.map(Int32.init) != number { port = number }
  }

  // MARK: - Writing

  /// Writes everything behind the scheme; the pointer is where the path begins.
  private mutating func write(_ host: Host, into record: inout URLRecord) {
    // A byte comes to three at most; what the input does not have are the slashes and the dots of an address.
    record.makeRoom(3 * input.count + host.longestSerialization + 32)
    (record.specialScheme, record.hostKind) = (scheme, host.kind)
    (record.addressHigh, record.addressLow) = host.address
    record.portNumber = port
    record.hasOpaquePath = false
    var storage: [UInt8] = []
    swap(&storage, &record.storage)
    defer { swap(&storage, &record.storage) }
    storage.withUnsafeMutableBufferPointer { buffer in
      guard var output = ByteWriter(buffer) else { return }
      writeScheme(to: &output)
      record.schemeEnd = output.place - 3
      writeUserinfo(to: &output, &record)
      record.hostStart = output.place
      host.write(to: &output, input)
      record.hostEnd = output.place
      if port >= 0 {
        output.append(UInt8(ascii: ":"))
        output.appendDecimal(Int(port))
      }
      record.pathStart = output.place
      writePath(to: &output)
      writeTail(to: &output, &record)
    }
  }

  private func writeScheme(to output: inout ByteWriter) {
    var index = 0
    while input[index] != UInt8(ascii: ":") {
      output.append(input[index].lowercasedASCII)
      index += 1
    }
    output.append(UInt8(ascii: ":"))
    output.append(UInt8(ascii: "/"))
    output.append(UInt8(ascii: "/"))
  }

  private func writeUserinfo(to output: inout ByteWriter, _ record: inout URLRecord) {
    record.usernameEnd = output.place
    guard let userinfo else { return }
    var colon = userinfo.lowerBound
    while colon < userinfo.upperBound, input[colon] != UInt8(ascii: ":") { colon += 1 }
    for index in userinfo.lowerBound..<colon {
      output.append(input[index], encodedIfIn: .userinfoPercentEncodeSet)
    }
    record.usernameEnd = output.place
    let hasPassword = colon + 1 < userinfo.upperBound
    if hasPassword {
      output.append(UInt8(ascii: ":"))
      for index in colon + 1..<userinfo.upperBound {
        output.append(input[index], encodedIfIn: .userinfoPercentEncodeSet)
      }
    }
    if colon > userinfo.lowerBound || hasPassword { output.append(UInt8(ascii: "@")) }
  }
}
