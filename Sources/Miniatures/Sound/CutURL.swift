import HarnessModel

/// A URL cut the way hand-written filters cut it: at `://`, and at the first of some bytes behind it.
struct CutURL {
  /// What stands before `://`.
  var scheme: [UInt8]
  /// What stands between `://` and the cut.
  var authority: [UInt8]
  /// The cut and what follows it.
  var rest: [UInt8]

  /// Cuts a URL, or fails if it has no `://`.
  init?(_ url: URLText, at ends: String = "/?#") {
    guard let mark = url.bytes.firstRange(of: Array("://".utf8)) else { return nil }
    scheme = Array(url.bytes[..<mark.lowerBound])
    let tail = url.bytes[mark.upperBound...]
    let end = tail.firstIndex { ends.utf8.contains($0) } ?? tail.endIndex
    authority = Array(tail[..<end])
    rest = Array(tail[end...])
  }

  /// What stands behind the last `@` of the authority, or all of it.
  var hostAndPort: [UInt8] {
    authority.lastIndex(of: UInt8(ascii: "@")).map { Array(authority[($0 + 1)...]) } ?? authority
  }

  /// The URL put together again, with another authority.
  func with(authority other: some Sequence<UInt8>) -> URLText {
    URLText(bytes: scheme + Array("://".utf8) + other + rest)
  }
}
