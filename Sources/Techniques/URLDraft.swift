/// A URL in the making: raw pieces that are joined without repair.
///
/// Techniques edit pieces, so that several of them can work on one URL. Nothing is escaped or
/// checked: a piece may hold any byte.
public struct URLDraft: Sendable {
  /// The host.
  public var host: [UInt8]
  /// The path with its slash, or empty.
  public var path: [UInt8]
  /// The other pieces in one element, or none as long as they are those of a plain URL.
  ///
  /// Drafts are made and copied by the million, and few techniques touch these: an array is a box that is copied
  /// when it is written to.
  private var others: [Others] = []

  /// What most techniques leave as it is.
  private struct Others: Hashable, Sendable {
    var lead: [UInt8] = []
    var scheme = URLDraft.https
    var separator = URLDraft.usualSeparator
    var userinfo: [UInt8] = []
    var port: [UInt8] = []
    var query: [UInt8] = []
    var fragment: [UInt8] = []
    var tail: [UInt8] = []

    var count: Int {
      lead.count + scheme.count + separator.count + userinfo.count + port.count + query.count + fragment.count
        + tail.count
    }
  }

  // What is the same in nearly all drafts is shared.
  private static let https = Array("https".utf8)
  private static let usualSeparator = Array("://".utf8)
  private static let usualStart = https + usualSeparator
  /// The path of the root.
  public static let root = Array("/".utf8)

  /// A plain URL.
  public init(scheme: String = "https", host: [UInt8], path: [UInt8] = root) {
    self.host = host
    self.path = path
    if scheme != "https" { self.scheme = Array(scheme.utf8) }
  }

  /// The number of bytes of all pieces.
  public var count: Int {
    host.count + path.count + (others.isEmpty ? Self.usualStart.count : others[0].count)
  }

  /// All pieces joined.
  public var bytes: [UInt8] {
    // Room is reserved and not made uninitialised: the latter looks the type of the storage up each time.
    var bytes: [UInt8] = []
    bytes.reserveCapacity(count)
    if others.isEmpty {
      bytes += Self.usualStart
      bytes += host
      bytes += path
    } else {
      Self.put(others[0].lead, into: &bytes)
      bytes += others[0].scheme
      bytes += others[0].separator
      Self.put(others[0].userinfo, into: &bytes)
      bytes += host
      Self.put(others[0].port, into: &bytes)
      bytes += path
      Self.put(others[0].query, into: &bytes)
      Self.put(others[0].fragment, into: &bytes)
      Self.put(others[0].tail, into: &bytes)
    }
    return bytes
  }

  /// Appends a piece that is mostly empty.
  @inline(__always)
  private static func put(_ piece: [UInt8], into bytes: inout [UInt8]) {
    if !piece.isEmpty { bytes += piece }
  }

  /// The bytes behind the authority, which techniques may make long.
  public var countBehindAuthority: Int {
    path.count + (others.isEmpty ? 0 : others[0].query.count + others[0].fragment.count)
  }
}

extension URLDraft {
  /// Text before the scheme.
  public var lead: [UInt8] {
    get { others.isEmpty ? [] : others[0].lead }
    _modify {
      unbox()
      yield &others[0].lead
    }
  }
  /// The scheme, without the colon.
  public var scheme: [UInt8] {
    get { others.isEmpty ? Self.https : others[0].scheme }
    _modify {
      unbox()
      yield &others[0].scheme
    }
  }
  /// What stands between scheme and authority, normally `://`.
  public var separator: [UInt8] {
    get { others.isEmpty ? Self.usualSeparator : others[0].separator }
    _modify {
      unbox()
      yield &others[0].separator
    }
  }
  /// The userinfo with its `@`, or empty.
  public var userinfo: [UInt8] {
    get { others.isEmpty ? [] : others[0].userinfo }
    _modify {
      unbox()
      yield &others[0].userinfo
    }
  }
  /// The port with its colon, or empty.
  public var port: [UInt8] {
    get { others.isEmpty ? [] : others[0].port }
    _modify {
      unbox()
      yield &others[0].port
    }
  }
  /// The query with its question mark, or empty.
  public var query: [UInt8] {
    get { others.isEmpty ? [] : others[0].query }
    _modify {
      unbox()
      yield &others[0].query
    }
  }
  /// The fragment with its number sign, or empty.
  public var fragment: [UInt8] {
    get { others.isEmpty ? [] : others[0].fragment }
    _modify {
      unbox()
      yield &others[0].fragment
    }
  }
  /// Text after everything else.
  public var tail: [UInt8] {
    get { others.isEmpty ? [] : others[0].tail }
    _modify {
      unbox()
      yield &others[0].tail
    }
  }

  private mutating func unbox() {
    if others.isEmpty { others = [Others()] }
  }
}

extension URLDraft: Hashable {
  /// Whether all pieces are the same.
  public static func == (a: URLDraft, b: URLDraft) -> Bool {
    a.host == b.host && a.path == b.path
      && (a.others.isEmpty && b.others.isEmpty || a.others.first ?? Others() == b.others.first ?? Others())
  }

  /// Hashes all pieces.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(host)
    hasher.combine(path)
    hasher.combine(others.first ?? Others())
  }
}
