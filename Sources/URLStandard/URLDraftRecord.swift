/// A URL record as the URL Standard describes it, while the parser is filling it.
struct URLDraftRecord {
  /// A path: opaque, or a list of segments with a slash before each.
  enum Path {
    case opaque([UInt8])
    case segments([UInt8])
  }

  var scheme: [UInt8] = []
  var specialScheme: SpecialScheme = .none
  var username: [UInt8] = []
  var password: [UInt8] = []
  var host: URLHost?
  var port: UInt16?
  var path: Path = .segments([])
  var query: [UInt8]?
  var fragment: [UInt8]?

  var isSpecial: Bool { specialScheme != .none }
}

extension URLDraftRecord {
  /// The segments with a slash before each; empty for an opaque path.
  var segments: [UInt8] {
    get {
      switch path {
      case .segments(let bytes): bytes
      case .opaque: []
      }
    }
    _modify {
      var bytes: [UInt8] = []
      if case .segments(let present) = path { bytes = present }
      path = .segments([])
      defer { path = .segments(bytes) }
      yield &bytes
    }
  }

  /// Appends to an opaque path.
  mutating func appendToOpaquePath(_ bytes: some Sequence<UInt8>) {
    guard case .opaque(var present) = path else { return }
    path = .opaque([])
    present.append(contentsOf: bytes)
    path = .opaque(present)
  }

  /// Shortens the path: removes its last segment, but not the drive letter of a file URL.
  mutating func shortenPath() {
    if specialScheme == .file, segments.count == 3, segments[1...].isNormalizedWindowsDriveLetter { return }
    guard let slash = segments.lastIndex(of: UInt8(ascii: "/")) else { return }
    segments.removeSubrange(slash...)
  }

  /// Copies username, password, host and port.
  mutating func copyAuthority(of base: URLRecord) {
    username = Array(base.username)
    password = Array(base.password)
    host = base.host
    port = base.port
  }

  /// Copies the path.
  mutating func copyPath(of base: URLRecord) {
    path = base.hasOpaquePath ? .opaque(Array(base.path)) : .segments(Array(base.path))
  }

  /// Copies the scheme.
  mutating func copyScheme(of base: URLRecord) {
    scheme = Array(base.scheme)
    specialScheme = base.specialScheme
  }

  /// Copies the query, even if there is none.
  mutating func copyQuery(of base: URLRecord) {
    query = base.query.map(Array.init)
  }
}

extension Collection<UInt8> {
  /// Whether these bytes are a Windows drive letter.
  var isWindowsDriveLetter: Bool {
    count == 2 && beginsLikeWindowsDriveLetter
  }

  /// Whether these bytes are a normalized Windows drive letter.
  var isNormalizedWindowsDriveLetter: Bool {
    isWindowsDriveLetter && self[index(after: startIndex)] == UInt8(ascii: ":")
  }

  /// Whether these bytes start with a Windows drive letter, as the standard defines it.
  var startsWithWindowsDriveLetter: Bool {
    guard beginsLikeWindowsDriveLetter else { return false }
    guard let third = dropFirst(2).first else { return true }
    switch third {
    case UInt8(ascii: "/"), UInt8(ascii: "\\"), UInt8(ascii: "?"), UInt8(ascii: "#"): return true
    default: return false
    }
  }

  private var beginsLikeWindowsDriveLetter: Bool {
    guard let first, let second = dropFirst().first else { return false }
    return first.isIn(.alpha) && (second == UInt8(ascii: ":") || second == UInt8(ascii: "|"))
  }
}
