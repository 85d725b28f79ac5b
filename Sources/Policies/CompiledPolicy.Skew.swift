import HarnessModel

extension CompiledPolicy {
  /// A ruling on a host that Unicode versions map differently: contested where that could change it.
  ///
  /// The suffix is the part of the host that all versions agree on; what stands before it could be
  /// anything.
  func bent(_ ruling: Ruling, bySkewBefore suffix: [UInt8], path: Span<UInt8>) -> Ruling {
    switch ruling.requirement {
    // A label that only the newer version knows is an A-label there: its version is the point.
    case .must, .may(.invalidALabel): break
    case .may: return ruling
    }
    guard ruling.reason != .tooLong, ruling.reason != .schemeNotAllowed else { return ruling }
    switch mode {
    case .allow:
      guard ruling.requirement != .must(.deny) || entries.contains(where: { couldName($0, suffix) })
      else { return ruling }
    case .block:
      let covered = coverage(ofName: suffix.span, path: path, port: nil)
      if covered.degree == .yes {
        return .must(.deny, because: .entryCovers, entry: covered.entry, coversBySuffix: true)
      }
    case .open: break
    }
    return Ruling(
      .may(.unicodeVersion), ruling.outcome, because: .unicodeVersion, entry: ruling.entry,
      coversBySuffix: ruling.coversBySuffix)
  }

  /// Whether some host that ends in the suffix could lie at or below the entry.
  private func couldName(_ entry: Entry, _ suffix: [UInt8]) -> Bool {
    // A mapping into digits could even make an address of it.
    guard case .domain(let name) = entry.host else { return suffix.isEmpty }
    return isSuffix(name, of: suffix) || isSuffix(suffix, of: name)
  }

  private func isSuffix(_ shorter: [UInt8], of longer: [UInt8]) -> Bool {
    guard longer.count >= shorter.count else { return false }
    let boundary = longer.count - shorter.count
    return longer[boundary...].elementsEqual(shorter)
      && (boundary == 0 || shorter.isEmpty || longer[boundary - 1] == 0x2E)
  }
}
