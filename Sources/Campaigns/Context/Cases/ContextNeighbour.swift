internal import Choices
internal import HarnessModel
internal import Techniques

/// URLs that are almost one that stands in a conversation.
enum ContextNeighbour {
  /// The ways to change a URL, simplest first.
  private enum Change: Int, CaseIterable {
    case appendToPath, appendQuery, dropLast, dropQuery, otherPath, byte
    case encodeSlash, addSlash, punctuation, swapScheme, addPort, defaultPort, credentials
    case fragment, hashbang, subdomain, suffix, rootDot, upperHost, dotSegment, tab, long, nothing, site
    case technique
  }

  /// The choices of the changes that make no difference on the wire: what was given may be asked for like this, too.
  static let respellings = [Change.fragment, .defaultPort, .upperHost, .dotSegment].map {
    UInt64($0.rawValue)
  }

  /// The choices of a step of a sweep through the bytes.
  static func byte(_ place: Int, _ change: ByteSweep.Change) -> [UInt64] {
    [UInt64(Change.byte.rawValue), UInt64(place), UInt64(change.rawValue)]
  }

  /// How often each comes up at random: the techniques of the catalogue as often as all others together.
  private static let weights = Change.allCases.map { $0 == .technique ? 14 : $0 == .byte ? 4 : 1 }

  /// Changes a URL in one way.
  static func make(
    of url: [UInt8], _ techniques: [any Technique.Type], _ draw: inout Draw
  ) throws(Rejection) -> ContextQuestion {
    let change = Change(rawValue: try draw.weighted(weights)) ?? .appendToPath
    if change == .technique { return try byTechnique(url, techniques, &draw) }
    let pieces = Pieces(url)
    let (bytes, aim) = try changed(url, pieces, change, &draw)
    return ContextQuestion(url: URLText(bytes: bytes), aim: PropertyID(aim))
  }

  private static func changed(
    _ url: [UInt8], _ pieces: Pieces, _ change: Change, _ draw: inout Draw
  ) throws(Rejection) -> (url: [UInt8], aim: String) {
    var pieces = pieces
    switch change {
    case .appendToPath:
      pieces.path += Array(try draw.pick(["x", "/x", "/secret", "%20", ".", ";x"]).utf8)
      return (pieces.url, "C-14")
    case .appendQuery:
      pieces.query += Array(((pieces.query.isEmpty ? "?" : "&") + "d=4111").utf8)
      return (pieces.url, "C-20")
    case .dropLast: return (Array(url.dropLast(1 + (try draw.below(3)))), "C-14")
    case .dropQuery:
      pieces.query = []
      return (pieces.url, "C-20")
    case .otherPath:
      pieces.path = Array(try draw.pick(["/leak", "/other/page", "/"]).utf8)
      return (pieces.url, "C-18")
    case .byte:
      let sweep = ByteSweep(url)
      let place = try draw.below(sweep.places)
      return sweep.neighbour(place, try draw.pick(ByteSweep.Change.allCases))
    case .encodeSlash:
      guard let slash = pieces.path.lastIndex(of: UInt8(ascii: "/")) else { throw .unsatisfied }
      pieces.path.replaceSubrange(slash...slash, with: Array((slash == 0 ? "/%2F" : "%2F").utf8))
      return (pieces.url, "C-16")
    case .addSlash:
      pieces.path += [UInt8(ascii: "/")]
      return (pieces.url, "C-14")
    case .punctuation: return (url + [try draw.pick(Array(".,;:!)'".utf8))], "C-23")
    case .swapScheme:
      let isSecure = pieces.scheme == Array("https".utf8)
      pieces.scheme = Array((isSecure ? "http" : "https").utf8)
      return (pieces.url, "C-21")
    case .addPort, .defaultPort, .credentials, .subdomain, .suffix, .rootDot, .upperHost, .site:
      return try hostChanged(pieces, change, &draw)
    case .fragment: return (url + Array("#part".utf8), "C-01")
    case .hashbang: return (url + Array("#!secret".utf8), "C-23")
    case .dotSegment:
      pieces.path = Array("/.".utf8) + (pieces.path.isEmpty ? Array("/".utf8) : pieces.path)
      return (pieces.url, "C-01")
    case .tab:
      var copy = url
      copy.insert(0x09, at: min(copy.count, 10))
      return (copy, "C-22")
    case .long:
      return (
        url + Array((url.contains(UInt8(ascii: "?")) ? "&p=" : "?p=").utf8)
          + Array(repeating: UInt8(ascii: "a"), count: 260), "P-60"
      )
    case .nothing:
      return (
        Array(try draw.pick(["", "about:blank", "e.test/a", "file:///etc/passwd", "https://"]).utf8), "C-22"
      )
    case .technique: throw .unsatisfied
    }
  }

  private static func hostChanged(
    _ pieces: Pieces, _ change: Change, _ draw: inout Draw
  ) throws(Rejection) -> (url: [UInt8], aim: String) {
    var pieces = pieces
    switch change {
    case .addPort:
      pieces.port = Array(try draw.pick([":8080", ":1", ":65535"]).utf8)
      return (pieces.url, "C-21")
    case .defaultPort:
      guard pieces.port.isEmpty else { throw .unsatisfied }
      pieces.port = Array((pieces.scheme.count == 5 ? ":443" : ":80").utf8)
      return (pieces.url, "C-01")
    case .credentials:
      pieces.userinfo = Array(try draw.pick(["u@", "u:secret@", "evil.test@"]).utf8)
      return (pieces.url, "C-22")
    case .subdomain:
      pieces.host = Array(try draw.pick(["x.", "secret.", "www."]).utf8) + pieces.host
      return (pieces.url, "C-19")
    case .suffix:
      pieces.host += Array(try draw.pick([".evil.test", "x", "-x.test"]).utf8)
      return (pieces.url, "C-14")
    case .rootDot:
      pieces.host += [UInt8(ascii: ".")]
      return (pieces.url, "P-62")
    case .upperHost:
      pieces.host = pieces.host.map { $0 >= 0x61 && $0 <= 0x7A ? $0 & 0xDF : $0 }
      return (pieces.url, "C-01")
    default:
      guard let dot = pieces.host.firstIndex(of: UInt8(ascii: ".")), dot + 1 < pieces.host.count else {
        throw .unsatisfied
      }
      pieces.host = Array("other".utf8) + pieces.host[dot...]
      return (pieces.url, "C-19")
    }
  }

  private static func byTechnique(
    _ url: [UInt8], _ techniques: [any Technique.Type], _ draw: inout Draw
  ) throws(Rejection) -> ContextQuestion {
    let pieces = Pieces(url)
    let technique = try draw.pick(techniques)
    let isLair = technique.start == .lair
    let scene = Scene(
      list: .allow, listed: pieces.host, listedPath: pieces.path, stranger: Array("evil.test".utf8))
    var draft = isLair ? scene.lair : scene.home
    draft.scheme = pieces.scheme
    if !isLair {
      draft.port = pieces.port
      draft.query = pieces.query
    }
    try technique.rewrite(&draft, in: scene, &draw)
    guard draft.bytes.count <= 4_096 else { throw .unsatisfied }
    return ContextQuestion(
      url: URLText(bytes: draft.bytes), aim: PropertyID("P-62"), trail: [technique.id])
  }
}
