import HarnessModel

extension CompiledPolicy {
  /// A ruling on a host that Unicode versions map differently: contested where that could change it.
  ///
  /// The suffix is the part of the host that all versions agree on; what stands before it could be
  /// anything.
  func bent(_ ruling: Ruling, bySkewBefore suffix: Span<UInt8>, path: Span<UInt8>) -> Ruling {
    switch ruling.requirement {
    // A label that only the newer version knows is an A-label there: its version is the point.
    case .must, .may(.invalidALabel): break
    case .may: return ruling
    }
    guard ruling.reason != .tooLong, ruling.reason != .schemeNotAllowed else { return ruling }
    switch mode {
    case .allow:
      guard ruling.requirement != .must(.deny) || couldName(anyOf: suffix)
      else { return ruling }
    case .block:
      let covered = coverage(ofName: suffix, path: path, port: nil)
      if covered.degree == .yes {
        return .must(.deny, because: .entryCovers, entry: covered.entry, coversBySuffix: true)
      }
    case .open: break
    }
    return Ruling(
      .may(.unicodeVersion), ruling.outcome, because: .unicodeVersion, entry: ruling.entry,
      coversBySuffix: ruling.coversBySuffix)
  }

  /// Whether some host that ends in the suffix could lie at or below an entry.
  private func couldName(anyOf suffix: Span<UInt8>) -> Bool {
    for position in entries.indices {
      // A mapping into digits could even make an address of it.
      guard case .domain(let name) = entries[position].host else {
        if suffix.isEmpty { return true }
        continue
      }
      if isSuffix(name.span, of: suffix) || isSuffix(suffix, of: name.span) { return true }
    }
    return false
  }

  private func isSuffix(_ shorter: Span<UInt8>, of longer: Span<UInt8>) -> Bool {
    guard longer.count >= shorter.count else { return false }
    let boundary = longer.count - shorter.count
    return HostReading.equal(longer.extracting(boundary..<longer.count), shorter)
      && (boundary == 0 || shorter.isEmpty || longer[boundary - 1] == 0x2E)
  }
}
