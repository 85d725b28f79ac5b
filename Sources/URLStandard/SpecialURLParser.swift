internal import UnicodeSecurity

/// Parses absolute URLs with a special scheme other than file in one pass, whatever is odd about them, and refuses
/// what has no scheme where there is no base.
///
/// The state machine of the standard keeps every component in a buffer of its own until the end. Here each one is
/// written where it will stand. Relative references and ill-formed UTF-8 are left to the state machine, so that being
/// wrong here means being slower, not otherwise; the tests compare the two.
struct SpecialURLParser {
  /// Where the host was taken from, and whether that is why a parse failed.
  struct HostInput {
    /// Where the host stands in the input; empty if none was found.
    private(set) var range = 0..<0
    private(set) var isRefused = false
    /// What the mapping of names does to what stands there.
    private(set) var mapping = IDNA.Mapping.unknown

    init() {}

    init(range: Range<Int>, isRefused: Bool, mapping: IDNA.Mapping) {
      self.range = range
      self.isRefused = isRefused
      self.mapping = mapping
    }

    /// Counts from where the input begins in a longer one, or forgets where the host is.
    mutating func move(by offset: Int?) {
      guard let offset else { return self = HostInput() }
      range = range.lowerBound + offset..<range.upperBound + offset
    }
  }

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
  /// Where the host stands in the input; empty if there is none.
  var hostRange = 0..<0
  /// Whether it is the host that is refused.
  var isHostRefused = false
  /// What the mapping of names does to the host.
  var mapping = IDNA.Mapping.unknown
  /// The port, if it is not the default of the scheme.
  var port: Int32 = -1

  /// The longest input that is taken: there has to be room for three times its length at once.
  static let longest = 1 << 20

  /// As much room as is enough for nearly every input: a byte comes to three at most; what the input does not have
  /// are slashes, the dots of an address, and what some names are longer in ASCII.
  static func room(for count: Int) -> Int { 3 * min(count, longest) + 64 }

  /// Parses trimmed, well-formed input without tabs and newlines, and writes the serialization behind what is written.
  ///
  /// - Parameters:
  ///   - base: the scheme of the base, or `nil` if there is no base.
  ///   - record: receives everything but the serialization; where the parse fails or the writer is full, anything.
  static func parse(
    _ input: UnsafeBufferPointer<UInt8>, base: SpecialScheme?, into record: inout URLRecord,
    _ output: inout ByteWriter, host: inout HostInput
  ) -> Outcome {
    var parser = SpecialURLParser(input)
    guard input.count <= longest else { return .untaken }
    guard parser.takeScheme() else {
      if base != nil || hasScheme(input) { return .untaken }
      record.validationErrors = .missingSchemeNonRelativeURL
      return .failed
    }
    guard !parser.isRelative(to: base) else { return .untaken }
    parser.skipSlashes()
    let failure = parser.write(into: &record, &output)
    record.validationErrors = parser.errors.union(failure)
    host = HostInput(range: parser.hostRange, isRefused: parser.isHostRefused, mapping: parser.mapping)
    return failure.isEmpty ? .parsed : .failed
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
  private func isRelative(to base: SpecialScheme?) -> Bool {
    guard base == scheme else { return false }
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

  /// Writes everything; the pointer is where the authority begins.
  ///
  /// Gives the validation error with which the standard returns failure, or none.
  private mutating func write(into record: inout URLRecord, _ output: inout ByteWriter) -> ValidationErrors {
    let end = cutAuthority()
    if hostRange.isEmpty { return .hostMissing }
    guard output.hasRoom(for: Self.room(for: input.count)) else { return [] }
    (record.specialScheme, record.hasOpaquePath) = (scheme, false)
    writeScheme(to: &output)
    record.schemeEnd = output.place - 3
    writeUserinfo(to: &output, &record)
    record.hostStart = output.place
    let refusal = writeHost(to: &output, &record)
    if !refusal.isEmpty {
      isHostRefused = true
      return refusal
    }
    record.hostEnd = output.place
    let failure = takePort(hostRange.upperBound..<end)
    // A name may have taken more than its share.
    guard failure.isEmpty, output.hasRoom(for: 3 * (input.count - end) + 16) else { return failure }
    record.portNumber = port
    if port >= 0 {
      output.append(UInt8(ascii: ":"))
      output.appendDecimal(Int(port))
    }
    record.pathStart = output.place
    pointer = end
    writePath(to: &output)
    writeTail(to: &output, &record)
    return []
  }

  private func writeScheme(to output: inout ByteWriter) {
    let word: StaticString =
      switch scheme {
      case .https: "https://"
      case .http: "http://"
      case .wss: "wss://"
      case .ws: "ws://"
      case .ftp: "ftp://"
      case .file, .none: ""
      }
    word.withUTF8Buffer { output.append($0) }
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
