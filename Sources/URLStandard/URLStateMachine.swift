/// The state machine of the basic URL parser: one method per state, each named for it.
///
/// Source: URL Standard, section 4.4 "URL parsing". It runs on the bytes of well-formed UTF-8 where the
/// standard runs on code points; every code point that it acts on is ASCII.
struct URLStateMachine {
  enum State {
    case schemeStart, scheme, noScheme, specialRelativeOrAuthority, pathOrAuthority, relative, relativeSlash
    case specialAuthoritySlashes, specialAuthorityIgnoreSlashes, authority, host, port
    case file, fileSlash, fileHost, pathStart, path, opaquePath, query, fragment
  }

  let input: UnsafeBufferPointer<UInt8>
  let base: URLRecord?
  var pointer = 0
  var state = State.schemeStart
  var buffer: [UInt8] = []
  var atSignSeen = false
  var insideBrackets = false
  var passwordTokenSeen = false
  var url = URLDraftRecord()
  var errors: ValidationErrors = []

  init(input: UnsafeBufferPointer<UInt8>, base: URLRecord?) {
    self.input = input
    self.base = base
  }

  /// Runs until the end of the input.
  mutating func run() throws(ParseFailure) {
    while true {
      try step()
      if pointer >= input.count { return }
      pointer += 1
    }
  }

  private mutating func step() throws(ParseFailure) {
    let c = pointer < input.count ? input[pointer] : nil
    switch state {
    case .schemeStart: schemeStart(c)
    case .scheme: scheme(c)
    case .noScheme: try noScheme(c)
    case .specialRelativeOrAuthority: specialRelativeOrAuthority(c)
    case .pathOrAuthority: pathOrAuthority(c)
    case .relative: relative(c)
    case .relativeSlash: relativeSlash(c)
    case .specialAuthoritySlashes: specialAuthoritySlashes(c)
    case .specialAuthorityIgnoreSlashes: specialAuthorityIgnoreSlashes(c)
    case .authority: try authority(c)
    case .host: try host(c)
    case .port: try port(c)
    case .file: file(c)
    case .fileSlash: fileSlash(c)
    case .fileHost: try fileHost(c)
    case .pathStart: pathStart(c)
    case .path: path(c)
    case .opaquePath: opaquePath(c)
    case .query: query(c)
    case .fragment: fragment(c)
    }
  }
}

extension URLStateMachine {
  /// The code point after the one that the pointer points to.
  var next: UInt8? { pointer + 1 < input.count ? input[pointer + 1] : nil }

  /// Whether this ends an authority: the end of the input, "/", "?", "#", and "\" in a special URL.
  func endsAuthority(_ c: UInt8?) -> Bool {
    guard let c else { return true }
    return Self.isAuthorityEnd(c, isSpecial: url.isSpecial)
  }

  static func isAuthorityEnd(_ c: UInt8, isSpecial: Bool) -> Bool {
    switch c {
    case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"): true
    case UInt8(ascii: "\\"): isSpecial
    default: false
    }
  }

  /// Whether this is a slash, or a backslash that a special URL takes for one, and records the latter.
  mutating func isSlash(_ c: UInt8?) -> Bool {
    if c == UInt8(ascii: "/") { return true }
    guard url.isSpecial, c == UInt8(ascii: "\\") else { return false }
    errors.insert(.invalidReverseSolidus)
    return true
  }

  /// Takes everything from the pointer up to the first byte that ends a run of plain bytes, and leaves the
  /// pointer on the last one taken.
  ///
  /// It stands for as many rounds of the state machine in which nothing else would happen.
  mutating func takeRun(until isEnd: (UInt8) -> Bool) -> Slice<UnsafeBufferPointer<UInt8>> {
    var end = pointer + 1
    while end < input.count, !isEnd(input[end]) { end += 1 }
    defer { pointer = end - 1 }
    return input[pointer..<end]
  }

  /// Starts the query.
  mutating func startQuery() {
    url.query = []
    state = .query
  }

  /// Starts the fragment.
  mutating func startFragment() {
    url.fragment = []
    state = .fragment
  }

  /// Records invalid-URL-unit if a unit that starts in these places is not one.
  mutating func validateUnits(_ places: Range<Int>) {
    if errors.contains(.invalidURLUnit) { return }
    for place in places where URLUnits.isInvalid(input, at: place) {
      errors.insert(.invalidURLUnit)
      return
    }
  }
}
