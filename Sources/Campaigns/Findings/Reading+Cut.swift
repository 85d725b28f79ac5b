internal import HarnessModel

extension Reading {
  /// The reading with at most so many bytes of host and path each; what was cut off is counted.
  ///
  /// A record of a URL of a million bytes would else hold it many times over.
  func cut(to limit: Int) -> Reading {
    guard var parts else { return self }
    parts.host = parts.host.cut(to: limit)
    parts.path = parts.path.cut(to: limit)
    var copy = self
    copy.parts = parts
    return copy
  }
}

extension ForeignText {
  fileprivate func cut(to limit: Int) -> ForeignText {
    guard bytes.count > limit else { return self }
    return ForeignText(bytes: bytes.prefix(limit) + Array("... (\(bytes.count - limit) more bytes)".utf8))
  }
}
